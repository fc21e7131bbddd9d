/// A pattern that cannot be compiled, or a match that was given up.
package struct PatternError: Error, Hashable, Sendable {
    /// Which of the two.
    package enum Code: String, Sendable {
        /// The pattern is not well formed; `offset` says where.
        case syntax
        /// The match needed more steps, depth or memory than ``PatternLimits`` allow.
        case limitExceeded
        /// The subject is not UTF-8.
        case notUTF8
        /// The library failed otherwise.
        case failed
    }

    /// Which of the two.
    package let code: Code
    /// Byte offset into the pattern (`syntax`), else 0.
    package let offset: Int
    /// PCRE2's number, which tells its manual page what happened.
    package let number: Int32
    /// PCRE2's own words, in English.
    package let message: String
}

extension PatternError: CustomStringConvertible {
    /// PCRE2's words, with the offset where the pattern itself is at fault.
    package var description: String {
        code == .syntax ? "\(message) at offset \(offset)" : message
    }
}
