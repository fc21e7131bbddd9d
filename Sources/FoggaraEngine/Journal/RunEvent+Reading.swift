package import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

extension RunEvent {
    /// Reads a stored event; nil when it is none or of a newer version.
    package init?(wire: JSONValue) {
        guard wire["v"]?.number?.integer == Int64(Self.formatVersion), let kind = wire["kind"]?.string,
            let event = Self.read(kind, from: EventReader(wire: wire))
        else { return nil }
        self = event
    }

    private static func read(_ kind: String, from reader: EventReader) -> RunEvent? {
        let wire = reader.wire
        switch kind {
        case "runStarted":
            guard let node = reader.integer("node"), let mode = wire["mode"]?.string, let at = reader.instant("at")
            else { return nil }
            let items = wire["items"]?.array?.compactMap(Item.init(wire:))
            return .runStarted(
                RunStart(
                    node: node, items: items, output: reader.integer("output"), mode: mode, at: at,
                    caller: wire["caller"].flatMap(RunCaller.init(wire:))))
        case "nodeStarted":
            guard let place = reader.place, let attempt = reader.integer("attempt") else { return nil }
            return .nodeStarted(node: place.node, run: place.run, attempt: attempt)
        case "effectIntended":
            guard let key = wire["key"]?.string, let node = reader.integer("node"),
                let attempt = reader.integer("attempt"),
                let request = wire["request"].flatMap(EffectRequest.init(wire:))
            else { return nil }
            return .effectIntended(EffectIntent(key: key, node: node, attempt: attempt, request: request))
        case "effectSettled":
            guard let key = wire["key"]?.string else { return nil }
            let isDone = wire["outcome"]?.string == "done"
            return .effectSettled(key: key, settlement: isDone ? .done(reply: wire["reply"] ?? .null) : .notDone)
        case "nodeFinished":
            guard let place = reader.place else { return nil }
            var finish = NodeFinish(
                node: place.node, run: place.run, outputs: reader.outputs, error: reader.error,
                stops: wire["stops"]?.bool ?? false,
                history: wire["history"]?.array?.compactMap(HistoryChange.init(wire:)) ?? [],
                custom: wire["custom"]?.object ?? [:])
            finish.spent = wire["spent"]?.number?.integer ?? 0
            return .nodeFinished(finish)
        case "retryScheduled":
            guard let place = reader.place, let attempt = reader.integer("attempt"), let at = reader.instant("at")
            else { return nil }
            return .retryScheduled(node: place.node, run: place.run, attempt: attempt, at: at, error: reader.error)
        case "waiting": return RunWait(wire: wire).map { .waiting($0) }
        case "resumed": return RunResumption(wire: wire).map { .resumed($0) }
        case "parked": return wire["key"]?.string.map { .parked(key: $0) }
        case "resolved":
            guard let key = wire["key"]?.string, let happened = wire["happened"]?.bool else { return nil }
            return .resolved(key: key, happened: happened)
        case "runFinished":
            guard let status = wire["status"]?.string.flatMap(RunFinish.Status.init(rawValue:)),
                let at = reader.instant("at")
            else { return nil }
            return .runFinished(RunFinish(status: status, error: reader.error, at: at))
        default: return nil
        }
    }
}

/// Reads the members that several kinds of events share.
private struct EventReader {
    let wire: JSONValue

    var place: NodeRunReference? {
        guard let node = integer("node"), let run = integer("run") else { return nil }
        return NodeRunReference(node: node, run: run)
    }

    var error: NodeError? { wire["error"].flatMap(NodeError.init(wire:)) }

    var outputs: [[Item]?]? {
        wire["outputs"]?.array?.map { output in output.array.map { $0.compactMap(Item.init(wire:)) } }
    }

    func integer(_ key: String) -> Int? { wire[key]?.number?.integer.map(Int.init) }
    func instant(_ key: String) -> Instant? { wire[key]?.number?.integer.map(Instant.init(milliseconds:)) }
}

extension EffectRequest {
    /// Reads a request of the journal.
    init?(wire: JSONValue) {
        guard let item = wire["item"]?.number?.integer, let kind = wire["kind"]?.string.flatMap(Kind.init(rawValue:)),
            let effect = wire["effect"]?.string.flatMap(EffectClass.init(rawValue:)), let host = wire["host"]?.string,
            let summary = wire["summary"]?.string
        else { return nil }
        self.init(
            item: Int(item), kind: kind, effect: effect, host: host, summary: summary, detail: wire["detail"] ?? .null)
    }
}

extension HistoryChange {
    /// Reads a change of the journal.
    init?(wire: JSONValue) {
        if let scope = wire["add"]?.string {
            self = .add(scope: scope, keys: wire["keys"]?.array?.compactMap(\.string) ?? [])
        } else if let scope = wire["mark"]?.string {
            self = .mark(scope: scope, value: wire["value"] ?? .null)
        } else if let scope = wire["clear"]?.string {
            self = .clear(scope: scope)
        } else {
            return nil
        }
    }
}
