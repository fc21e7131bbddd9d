/// A refusal of the store.
package struct StoreError: Error, Sendable, Hashable {
    /// Kinds of refusal.
    package enum Code: String, Sendable, Hashable {
        /// A record is already there, or one that must be there is not.
        case conflict
        /// The disk is full: nothing was written, and trying later may work.
        case full
        /// Reading or writing failed; the store takes nothing more until it is opened again.
        case broken
        /// The file is damaged or not a store.
        case corrupt
        /// Another process holds the store.
        case busy
        /// The file may not be read or written.
        case notPermitted
        /// A newer program wrote the store.
        case tooNew
        /// An older program wrote the store, and only its owner may bring it up to date.
        case outdated
        /// The key does not open what is sealed in the vault.
        case wrongKey
        /// The store was closed.
        case closed
    }

    /// Why it was refused.
    package let code: Code
    /// What it was about, without contents: a path, a table, the library's message.
    package let subject: String

    /// Describes a refusal.
    package init(_ code: Code, _ subject: String) {
        self.code = code
        self.subject = subject
    }
}

extension StoreError: CustomStringConvertible {
    /// Kind and subject, for logs.
    package var description: String { "store \(code.rawValue): \(subject)" }
}
