/// A reply of a mail server.
struct SMTPReply: Hashable, Sendable {
    let code: Int
    /// The lines, with the enhanced status code where there is one.
    let lines: [String]

    init(_ code: Int, _ lines: String...) {
        self.code = code
        self.lines = lines
    }

    init(_ code: Int, lines: [String]) {
        self.code = code
        self.lines = lines
    }

    /// Every line but the last has a hyphen after the code.
    var bytes: [UInt8] {
        var text = ""
        for (place, line) in lines.enumerated() {
            text += "\(code)\(place == lines.count - 1 ? " " : "-")\(line)\r\n"
        }
        return Array(text.utf8)
    }

    static let done = SMTPReply(250, "2.0.0 Ok")
    static let badSequence = SMTPReply(503, "5.5.1 Bad sequence of commands")
    static let syntax = SMTPReply(501, "5.5.4 Syntax error in parameters")
}
