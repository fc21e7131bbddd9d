/// How much work one pattern and one match may cost. Patterns come from users, and some take exponential time.
package struct PatternLimits: Hashable, Sendable {
    /// Steps of one match; a million take some milliseconds.
    package var matchSteps: UInt32 = 1_000_000
    /// Nested backtracking points of one match.
    package var depth: UInt32 = 20_000
    /// Memory of one match, in kibibytes.
    package var heapKibibytes: UInt32 = 20_000
    /// Bytes of a pattern.
    package var patternBytes = 32_768

    /// The limits everything uses unless it says otherwise.
    package static let standard = PatternLimits()

    /// Makes the standard limits.
    package init() {}
}
