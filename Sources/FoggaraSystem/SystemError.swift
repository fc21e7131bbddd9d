import CLinux

/// A refusal of the operating system: what was tried, on what, and the error number.
package struct SystemError: Error, Hashable, Sendable {
    /// An error number of the C library.
    package struct Code: RawRepresentable, Hashable, Sendable {
        /// Number of the error (`errno`).
        package let rawValue: Int32

        /// Wraps an error number.
        package init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        /// The file or directory does not exist.
        package static let notFound = Code(rawValue: ENOENT)
        /// The file or directory is already there.
        package static let exists = Code(rawValue: EEXIST)
        /// The user may not do this.
        package static let notPermitted = Code(rawValue: EACCES)
        /// The input is larger than its limit.
        package static let tooLarge = Code(rawValue: EFBIG)
        /// Someone else holds the lock.
        package static let busy = Code(rawValue: EWOULDBLOCK)
        /// Nothing came in the time given.
        package static let timedOut = Code(rawValue: ETIMEDOUT)
        /// The other side has gone.
        package static let ended = Code(rawValue: EPIPE)
        /// The disk is full.
        package static let noSpace = Code(rawValue: ENOSPC)
        /// An argument is unusable.
        package static let invalid = Code(rawValue: EINVAL)
    }

    /// Why it was refused.
    package let code: Code
    /// The verb in plain words: `read`, `rename`, `start`.
    package let operation: String
    /// The path or program it was about.
    package let subject: String

    /// Makes an error from its parts.
    package init(code: Code, operation: String, subject: String) {
        self.code = code
        self.operation = operation
        self.subject = subject
    }

    /// Makes an error from the number the last C call left.
    init(lastErrorOf operation: String, _ subject: String) {
        self.init(code: Code(rawValue: fog_errno()), operation: operation, subject: subject)
    }
}

extension SystemError: CustomStringConvertible {
    /// Why it was refused, in the operating system's words.
    package var reason: String {
        let text = unsafe fog_error_text(code.rawValue).map { unsafe String(cString: $0) }
        return text ?? "error \(code.rawValue)"
    }

    /// What was tried, on what, and why it was refused.
    package var description: String { "cannot \(operation) '\(subject)': \(reason)" }
}
