/// A command line that was understood.
struct Invocation: Sendable {
    var command: String
    var operands: [String] = []
    var options: [String: [String]] = [:]
    var console: Console

    /// Whether the switch `name` is given.
    func has(_ name: String) -> Bool { options[name] != nil }

    /// The last value of option `name`.
    func value(_ name: String) -> String? { options[name]?.last }

    /// The value of an option that takes a whole number.
    ///
    /// - Throws: ``UsageError`` when it is none, or not in `range`.
    func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "usage.number",
                [
                    "option": "--\(name)", "value": text, "low": "\(range.lowerBound)",
                    "high": "\(range.upperBound)",
                ])
        }
        return number
    }
}
