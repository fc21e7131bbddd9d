package import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// The stored form of events.
///
/// - Shape: `{"v": 1, "kind": "nodeFinished", "node": 2, "run": 0, "outputs": [[{"json": {}}], null]}`; instants are
///   milliseconds since 1970, nodes their places in the plan.
/// - Guarantees: reading what was written gives an equal event; readers ignore members they do not know.
extension RunEvent {
    /// The newest version of the stored form.
    package static let formatVersion = 1

    /// The word for the kind of event.
    package var kind: String {
        switch self {
        case .runStarted: "runStarted"
        case .nodeStarted: "nodeStarted"
        case .effectIntended: "effectIntended"
        case .effectSettled: "effectSettled"
        case .nodeFinished: "nodeFinished"
        case .retryScheduled: "retryScheduled"
        case .waiting: "waiting"
        case .resumed: "resumed"
        case .parked: "parked"
        case .resolved: "resolved"
        case .runFinished: "runFinished"
        }
    }

    /// The event as JSON.
    package var wire: JSONValue {
        var object: JSONObject = ["v": .number(JSONNumber(Self.formatVersion)), "kind": .string(kind)]
        switch self {
        case .runStarted(let start):
            object["node"] = integer(start.node)
            object["mode"] = .string(start.mode)
            object["at"] = instant(start.at)
            object["items"] = start.items.map { .array($0.map(\.wire)) }
            object["output"] = start.output.map(integer)
            object["caller"] = start.caller?.wire
        case .nodeStarted(let node, let run, let attempt):
            object["node"] = integer(node)
            object["run"] = integer(run)
            object["attempt"] = integer(attempt)
        case .effectIntended(let intent):
            object["key"] = .string(intent.key)
            object["node"] = integer(intent.node)
            object["attempt"] = integer(intent.attempt)
            object["request"] = intent.request.wire
        case .effectSettled(let key, let settlement):
            object["key"] = .string(key)
            switch settlement {
            case .done(let reply):
                object["outcome"] = "done"
                object["reply"] = reply
            case .notDone: object["outcome"] = "notDone"
            }
        case .nodeFinished(let finish): write(finish, to: &object)
        case .retryScheduled(let node, let run, let attempt, let at, let error):
            object["node"] = integer(node)
            object["run"] = integer(run)
            object["attempt"] = integer(attempt)
            object["at"] = instant(at)
            object["error"] = error?.wire
        case .waiting(let wait): wait.write(to: &object)
        case .resumed(let resumption): resumption.write(to: &object)
        case .parked(let key): object["key"] = .string(key)
        case .resolved(let key, let happened):
            object["key"] = .string(key)
            object["happened"] = .bool(happened)
        case .runFinished(let finish):
            object["status"] = .string(finish.status.rawValue)
            object["error"] = finish.error?.wire
            object["at"] = instant(finish.at)
        }
        return .object(object)
    }

    private func write(_ finish: NodeFinish, to object: inout JSONObject) {
        object["node"] = integer(finish.node)
        object["run"] = integer(finish.run)
        object["outputs"] = finish.outputs.map { outputs in
            .array(outputs.map { $0.map { .array($0.map(\.wire)) } ?? .null })
        }
        object["error"] = finish.error?.wire
        if finish.stops { object["stops"] = true }
        if finish.spent != 0 { object["spent"] = .number(JSONNumber(finish.spent)) }
        if !finish.custom.isEmpty { object["custom"] = .object(finish.custom) }
        if !finish.history.isEmpty { object["history"] = .array(finish.history.map(\.wire)) }
    }

    private func integer(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
    private func instant(_ value: Instant) -> JSONValue { .number(JSONNumber(value.milliseconds)) }
}

extension EffectRequest {
    /// The request as the journal keeps it.
    var wire: JSONValue {
        var object: JSONObject = [
            "item": .number(JSONNumber(item)), "kind": .string(kind.rawValue), "effect": .string(effect.rawValue),
            "host": .string(host), "summary": .string(summary),
        ]
        if !detail.isNull { object["detail"] = detail }
        return .object(object)
    }
}

extension HistoryChange {
    /// The change as the journal keeps it.
    var wire: JSONValue {
        switch self {
        case .add(let scope, let keys): ["add": .string(scope), "keys": .array(keys.map { .string($0) })]
        case .mark(let scope, let value): ["mark": .string(scope), "value": value]
        case .clear(let scope): ["clear": .string(scope)]
        }
    }
}
