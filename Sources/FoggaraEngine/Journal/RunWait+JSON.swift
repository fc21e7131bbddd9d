import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

extension RunWait {
    /// Writes the wait into a stored event.
    func write(to object: inout JSONObject) {
        place.write(to: &object)
        object["since"] = .number(JSONNumber(since.milliseconds))
        object["until"] = until.map { .number(JSONNumber($0.milliseconds)) }
        object["outputs"] = Self.wire(outputs)
        object["called"] = called.map { .string($0.text) }
        guard let door else { return }
        object["door"] = [
            "kind": .string(door.kind.rawValue), "suffix": .string(door.suffix), "facts": .object(door.facts),
        ]
    }

    /// Reads the wait of a stored event; nil when it is none.
    init?(wire: JSONValue) {
        guard let place = NodeRunReference(wire: wire), let since = wire["since"]?.number?.integer,
            let outputs = Self.outputs(wire["outputs"])
        else { return nil }
        var door: WaitDoor?
        if let stored = wire["door"] {
            guard let kind = stored["kind"]?.string.flatMap(WaitDoor.Kind.init(rawValue:)) else { return nil }
            door = WaitDoor(kind, suffix: stored["suffix"]?.string ?? "", facts: stored["facts"]?.object ?? [:])
        }
        self.init(
            place: place, since: Instant(milliseconds: since),
            until: wire["until"]?.number?.integer.map(Instant.init(milliseconds:)), door: door, outputs: outputs,
            called: wire["called"]?.string.map { RunID($0) })
    }

    /// Items by output as the journal keeps them.
    static func wire(_ outputs: [[Item]?]) -> JSONValue {
        .array(outputs.map { $0.map { .array($0.map(\.wire)) } ?? .null })
    }

    /// Items by output of the journal; nil when they are none.
    static func outputs(_ wire: JSONValue?) -> [[Item]?]? {
        wire?.array?.map { output in output.array.map { $0.compactMap(Item.init(wire:)) } }
    }
}

extension RunResumption {
    /// Writes the end of a wait into a stored event.
    func write(to object: inout JSONObject) {
        place.write(to: &object)
        object["at"] = .number(JSONNumber(at.milliseconds))
        object["outputs"] = outputs.map(RunWait.wire)
        if !note.isNull { object["note"] = note }
        if isRepeated { object["again"] = true }
    }

    /// Reads the end of a wait of a stored event; nil when it is none.
    init?(wire: JSONValue) {
        guard let place = NodeRunReference(wire: wire), let at = wire["at"]?.number?.integer else { return nil }
        self.init(
            place: place, at: Instant(milliseconds: at), outputs: RunWait.outputs(wire["outputs"]),
            note: wire["note"] ?? .null, isRepeated: wire["again"]?.bool ?? false)
    }
}

extension NodeRunReference {
    /// Writes the place into a stored event.
    fileprivate func write(to object: inout JSONObject) {
        object["node"] = .number(JSONNumber(node))
        object["run"] = .number(JSONNumber(run))
    }

    /// Reads the place of a stored event.
    fileprivate init?(wire: JSONValue) {
        guard let node = wire["node"]?.number?.integer, let run = wire["run"]?.number?.integer else { return nil }
        self.init(node: Int(node), run: Int(run))
    }
}
