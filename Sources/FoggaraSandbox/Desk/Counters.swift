package import FoggaraJSON

/// What a service would bill, in the units of the tariff.
///
/// - Guarantees: a call is counted when it arrives, whatever its answer; a message when it is accepted.
package struct Counters: Hashable, Sendable {
    /// Requests that are the purpose of a step: a search, the writing of rows.
    package var calls: Int
    /// Requests that only prepare one: access tokens, properties of a sheet, its header.
    package var lookups: Int
    /// Messages taken over for delivery.
    package var messages: Int
    /// Tokens read and written by a model.
    package var tokens: Int

    /// Makes counters.
    package init(calls: Int = 0, lookups: Int = 0, messages: Int = 0, tokens: Int = 0) {
        self.calls = calls
        self.lookups = lookups
        self.messages = messages
        self.tokens = tokens
    }

    /// One call.
    package static let call = Counters(calls: 1)
    /// One look-up.
    package static let lookup = Counters(lookups: 1)
    /// One message.
    package static let message = Counters(messages: 1)

    /// Adds each unit.
    package static func + (left: Counters, right: Counters) -> Counters {
        Counters(
            calls: left.calls + right.calls, lookups: left.lookups + right.lookups,
            messages: left.messages + right.messages, tokens: left.tokens + right.tokens)
    }

    /// - Shape: `{"calls":2,"lookups":0,"messages":1,"tokens":0}`
    package var json: JSONValue {
        [
            "calls": .number(JSONNumber(calls)), "lookups": .number(JSONNumber(lookups)),
            "messages": .number(JSONNumber(messages)), "tokens": .number(JSONNumber(tokens)),
        ]
    }
}
