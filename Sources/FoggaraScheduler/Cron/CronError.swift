/// A cron text that cannot be used.
package struct CronError: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Code: String, Sendable {
        /// Fewer than five fields.
        case tooFewFields
        /// More than six fields.
        case tooManyFields
        /// Letters that are no name of a month or week day.
        case unknownName
        /// A field that is not made of numbers, ranges, steps and stars.
        case unreadable
        /// A star that is not the beginning of its part.
        case misplacedStar
        /// A range that ends before it begins.
        case backwardRange
        /// A step of zero.
        case zeroStep
        /// A number outside of its field.
        case outOfRange
        /// No date of the calendar fits.
        case noDate
    }

    /// What is wrong.
    package let code: Code
    /// The field, where one is to blame.
    package let unit: CronUnit?
    /// The text to blame.
    package let text: String

    /// The words of npm's cron 4.4.0, which n8n passes on for rules that are not cron texts.
    package var message: String {
        switch code {
        case .tooFewFields: "Too few fields"
        case .tooManyFields: "Too many fields"
        case .unknownName: "Unknown alias: \(text)"
        case .unreadable: "Field (\(unit?.rawValue ?? "")) cannot be parsed"
        case .misplacedStar: "Field (\(text)) has an invalid wildcard expression"
        case .backwardRange: "Field (\(unit?.rawValue ?? "")) has an invalid range"
        case .zeroStep: "Field (\(unit?.rawValue ?? "")) has a step of zero"
        case .outOfRange: "Field value (\(text)) is out of range"
        case .noDate: "Something went wrong. No execution date was found in the next 8 years."
        }
    }
}
