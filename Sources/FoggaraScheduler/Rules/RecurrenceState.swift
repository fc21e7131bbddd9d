package import FoggaraJSON

/// What the filters of a schedule remember, one place for each interval.
///
/// - Shape: as in n8n's static data, `{"recurrenceRules": [10, null], "recurrenceRuleSignatures": ["hours:2", null]}`
package struct RecurrenceState: Hashable, Sendable {
    /// The mark of the last tick that passed; nil before the first, and for intervals without a filter.
    package internal(set) var last: [Double?]
    /// The rule that wrote the mark; nil for intervals without a filter.
    package internal(set) var signatures: [String?]

    /// Nothing remembered for these rules.
    package init(_ rules: [ScheduleRule]) {
        last = rules.map { _ in nil }
        signatures = rules.map { $0.recurrence?.signature }
    }

    /// What is still true of a stored state for these rules: marks of changed rules are forgotten.
    package init(stored: JSONValue?, for rules: [ScheduleRule]) {
        self.init(rules)
        for (index, rule) in rules.enumerated() {
            guard let recurrence = rule.recurrence,
                let mark = stored?["recurrenceRules"]?[index]?.number?.double
            else { continue }
            if let signature = stored?["recurrenceRuleSignatures"]?[index]?.string {
                if signature == recurrence.signature { last[index] = mark }
            } else if recurrence.isPlausible(mark) {
                last[index] = mark
            }
        }
    }

    /// The state as it is stored.
    package var json: JSONValue {
        let marks = last.map { $0.flatMap { JSONNumber($0) }.map { JSONValue.number($0) } ?? .null }
        let names = signatures.map { $0.map { JSONValue.string($0) } ?? .null }
        return ["recurrenceRules": .array(marks), "recurrenceRuleSignatures": .array(names)]
    }
}
