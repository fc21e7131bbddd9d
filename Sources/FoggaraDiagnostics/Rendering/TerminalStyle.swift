/// The colours of a terminal snippet.
///
/// - Source: ECMA-48, select graphic rendition.
enum TerminalStyle: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case help = "1;32"
    case frame = "1;34"
    case message = "1"

    /// The style of a severity.
    init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }

    /// The text in this style, or plain when `isColoured` is false.
    func paint(_ text: String, _ isColoured: Bool) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
