/// Why a text is no XML, and where.
///
/// - Source: messages and counting (lines from 0, columns as characters read) as recorded of n8n 2.41.1.
package struct XMLFault: Error {
    /// The whole text, place included.
    package let message: String

    /// A fault at a place.
    init(_ reason: String, line: Int, column: Int, character: String) {
        message = "\(reason)\nLine: \(line)\nColumn: \(column)\nChar: \(character)"
    }

    /// A fault that has no place, such as a limit.
    init(_ message: String) {
        self.message = message
    }
}
