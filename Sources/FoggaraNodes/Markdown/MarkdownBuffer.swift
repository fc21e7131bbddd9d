/// Text that grows by pieces, with the blank lines that blocks ask for between them.
struct MarkdownBuffer {
    /// What was written.
    private(set) var text = ""
    /// Line ends that must stand before the next piece.
    private var wanted = 0
    /// The sign that the last piece ended with, when it was emphasis or code.
    private var lastMark = ""

    /// Asks for line ends between what is there and what follows.
    mutating func separate(_ count: Int) { wanted = max(wanted, count) }

    /// Adds text of the page, whose blanks were made single.
    mutating func add(_ piece: String) {
        var piece = piece[...]
        if text.isEmpty || wanted > 0 || text.last?.isWhitespace == true {
            piece = piece.drop { $0 == " " }
        }
        if piece.isEmpty { return }
        begin()
        text += piece
    }

    /// Adds a piece as it stands; a mark like the last one's is kept apart from it.
    mutating func append(_ piece: String, mark: String = "") {
        if piece.isEmpty { return }
        let isTouching = !mark.isEmpty && mark == lastMark && wanted == 0
        begin()
        if isTouching { text += " " }
        text += piece
        lastMark = mark
    }

    /// Adds a line break.
    mutating func lineBreak() {
        if wanted > 0 { begin() }
        if text.last == " ", !text.hasSuffix("  ") { text.removeLast() }
        text += "  \n"
        lastMark = ""
    }

    private mutating func begin() {
        lastMark = ""
        defer { wanted = 0 }
        guard wanted > 0, !text.isEmpty else { return }
        if text.last == " ", !text.hasSuffix("  \n") {
            while text.last == " " { text.removeLast() }
        }
        var count = 0
        for character in text.reversed() {
            guard character == "\n" else { break }
            count += 1
        }
        if count < wanted { text += String(repeating: "\n", count: wanted - count) }
    }
}
