package import FoggaraJSON
package import FoggaraSystem

/// What a stand-in saw, in order.
package struct Journal: Sendable {
    /// One request or one mail transaction.
    package struct Entry: Sendable {
        /// Counts from 1 since the stand-in was seeded; never reused.
        package let number: Int
        /// When it was complete.
        package let at: Instant
        /// Method and path, or `MAIL`.
        package let what: String
        /// The status of the answer; 0 when none was sent.
        package let status: Int
        /// The fault that was applied, by name.
        package let fault: String?
        /// What was understood, or why it was refused.
        package let meaning: JSONValue
        /// What it added to the counters.
        package let counted: Counters

        /// - Shape: `{"number":1,"at":"…Z","what":"POST /graphql","status":200,"fault":null,"meaning":{},"counted":{}}`
        package var json: JSONValue {
            [
                "number": .number(JSONNumber(number)), "at": .string(at.iso8601), "what": .string(what),
                "status": .number(JSONNumber(status)), "fault": fault.map(JSONValue.string) ?? .null,
                "meaning": meaning, "counted": counted.json,
            ]
        }
    }

    /// The most entries that are kept; older ones are dropped, their counts are not.
    package static let limit = 10_000

    /// The entries that are kept.
    package private(set) var entries: [Entry] = []
    private var last = 0

    /// Makes an empty journal.
    package init() {}

    /// Writes an entry with the next number.
    package mutating func record(
        at: Instant, what: String, status: Int, fault: Fault.Kind?, meaning: JSONValue, counted: Counters
    ) {
        last += 1
        entries.append(
            Entry(
                number: last, at: at, what: what, status: status,
                fault: fault.flatMap { Fault($0).json["kind"]?.string },
                meaning: meaning, counted: counted))
        if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
    }

    /// Forgets the entries; numbers go on.
    package mutating func clear() { entries = [] }
}
