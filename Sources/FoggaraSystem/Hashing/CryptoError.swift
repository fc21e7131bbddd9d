/// A refusal of the cryptographic library; it never says anything about keys or content.
package struct CryptoError: Error, Hashable, Sendable {
    /// What was refused.
    package enum Code: String, Sendable {
        /// The key has the wrong length or cannot be read.
        case badKey
        /// The box is too short, was changed, or was sealed with another key or context.
        case notAuthentic
        /// The library failed, for lack of memory or by its configuration.
        case failed
    }

    /// What was refused.
    package let code: Code

    /// Makes an error.
    package init(_ code: Code) {
        self.code = code
    }
}
