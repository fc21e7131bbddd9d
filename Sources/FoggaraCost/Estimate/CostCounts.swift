package import FoggaraJSON

/// What a run does that costs money; an estimate has it, and so have the stand-ins after a run.
package struct CostCounts: Sendable, Hashable {
    /// Steps that decide or route.
    package var control = 0
    /// Steps that make or change data.
    package var data = 0
    /// Requests to services.
    package var calls = 0
    /// Requests that only prepare a call.
    package var lookups = 0
    /// Messages to people.
    package var messages = 0
    /// Tokens that models read.
    package var tokensIn = 0
    /// Tokens that models write.
    package var tokensOut = 0

    /// Counts nothing.
    package init() {}

    /// Adds the counts of a part.
    package static func += (left: inout CostCounts, right: CostCounts) {
        left.control += right.control
        left.data += right.data
        left.calls += right.calls
        left.lookups += right.lookups
        left.messages += right.messages
        left.tokensIn += right.tokensIn
        left.tokensOut += right.tokensOut
    }

    /// Tokens read and written.
    package var tokens: Int { tokensIn + tokensOut }

    /// The counts by name.
    package var json: JSONObject {
        [
            "control": .number(JSONNumber(control)), "data": .number(JSONNumber(data)),
            "calls": .number(JSONNumber(calls)), "lookups": .number(JSONNumber(lookups)),
            "messages": .number(JSONNumber(messages)), "tokensIn": .number(JSONNumber(tokensIn)),
            "tokensOut": .number(JSONNumber(tokensOut)),
        ]
    }
}
