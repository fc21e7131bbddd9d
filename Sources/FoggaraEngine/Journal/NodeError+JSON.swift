package import FoggaraJSON

extension NodeError {
    /// The error as journals, records and people's tools see it.
    package var wire: JSONValue {
        var object: JSONObject = ["name": .string(name), "message": .string(message)]
        object["description"] = description.map { .string($0) }
        object["item"] = item.map { .number(JSONNumber($0)) }
        object["httpCode"] = httpCode.map { .string($0) }
        if outcome != .notDone { object["outcome"] = .string(outcome.rawValue) }
        object["retryAfter"] = retryAfterMilliseconds.map { .number(JSONNumber($0)) }
        object["itemJSON"] = itemJSON
        object["node"] = node.map { .string($0) }
        return .object(object)
    }

    /// Reads an error of the journal; nil when it is none.
    package init?(wire: JSONValue) {
        guard let name = wire["name"]?.string, let message = wire["message"]?.string else { return nil }
        self.init(
            name, message, description: wire["description"]?.string,
            item: wire["item"]?.number?.integer.map(Int.init), httpCode: wire["httpCode"]?.string,
            outcome: wire["outcome"]?.string.flatMap(EffectOutcome.init(rawValue:)) ?? .notDone,
            retryAfterMilliseconds: wire["retryAfter"]?.number?.integer.map(Int.init), itemJSON: wire["itemJSON"])
        node = wire["node"]?.string
    }
}
