import CPCRE2

/// How a pattern is read. UTF-8 is always on.
package struct PatternOptions: OptionSet, Hashable, Sendable {
    /// One bit an option.
    package let rawValue: Int

    /// Wraps the bits.
    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Letters match in either case (`i`).
    package static let caseInsensitive = PatternOptions(rawValue: 1)
    /// `^` and `$` match at every line (`m`).
    package static let multiline = PatternOptions(rawValue: 2)
    /// `.` matches a line end too (`s`).
    package static let dotMatchesLineEnds = PatternOptions(rawValue: 4)
    /// Blanks and comments in the pattern are skipped (`x`).
    package static let extended = PatternOptions(rawValue: 8)
    /// The match must start where the search starts (`y`).
    package static let anchored = PatternOptions(rawValue: 16)
    /// `\d \w \s \b` and POSIX classes follow Unicode instead of ASCII.
    package static let unicodeClasses = PatternOptions(rawValue: 32)
    /// As near to ECMAScript as PCRE2's own switches come: `\u` and `\x` escapes, unset groups match empty,
    /// `$` only at the very end, `[]` matches nothing, `\C` is refused.
    package static let ecmaScript = PatternOptions(rawValue: 64)
    /// Every group in the pattern is looked up by number only; `(` captures nothing unless it is named.
    package static let noAutoCapture = PatternOptions(rawValue: 128)

    /// The library's bits.
    var bits: UInt32 {
        var bits = UInt32(PCRE2_UTF)
        if contains(.caseInsensitive) { bits |= UInt32(PCRE2_CASELESS) }
        if contains(.multiline) { bits |= UInt32(PCRE2_MULTILINE) }
        if contains(.dotMatchesLineEnds) { bits |= UInt32(PCRE2_DOTALL) }
        if contains(.extended) { bits |= UInt32(PCRE2_EXTENDED) }
        if contains(.anchored) { bits |= UInt32(PCRE2_ANCHORED) }
        if contains(.unicodeClasses) { bits |= UInt32(PCRE2_UCP) }
        if contains(.ecmaScript) { bits |= fog_pcre2_ecma_options() }
        if contains(.noAutoCapture) { bits |= UInt32(PCRE2_NO_AUTO_CAPTURE) }
        return bits
    }
}
