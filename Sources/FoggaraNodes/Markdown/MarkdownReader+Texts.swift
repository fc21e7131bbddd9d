import FoggaraText

extension MarkdownReader {
    /// A character as it is kept from being read again.
    static func code(_ character: String) -> String {
        character.utf16.reduce(into: "") { $0 += "¨E\($1)E" }
    }

    /// The text with some characters kept from being read again.
    static func escaped(_ text: String, _ characters: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if characters.unicodeScalars.contains(scalar) {
                result += code(String(scalar))
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text with those characters as they were.
    static func unescaped(_ text: String) -> String {
        escape.replacing(text) { match in
            UInt32(match[1]).flatMap(Unicode.Scalar.init).map { String($0) } ?? match[0]
        }
    }

    /// Code as HTML shows it, with nothing left that Markdown would read.
    static func encodedCode(_ code: String) -> String {
        let html = code.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        return escaped(html, "*_{}[]\\=~-")
    }

    /// The text with tabs as blanks up to the next multiple of four.
    static func detabbed(_ text: String) -> String {
        guard text.contains("\t") else { return text }
        var result = ""
        var column = 0
        for character in text {
            switch character {
            case "\t":
                let count = 4 - column % 4
                result += String(repeating: " ", count: count)
                column += count
            case "\n":
                result.append(character)
                column = 0
            default:
                result.append(character)
                column += character.utf16.count
            }
        }
        return result
    }

    /// The text with one level of indentation less.
    static func outdented(_ text: String) -> String { indentation.replacing(text, with: "") }

    /// The text without line ends around it.
    static func trimmedLines(_ text: String) -> String { outerLines.replacing(text, with: "") }

    /// The text without blanks around it.
    static func trimmed(_ text: String) -> String { outerBlanks.replacing(text, with: "") }

    /// The text without the indentation that its first line has.
    static func withoutIndentation(_ text: String) -> String {
        let first = text.prefix { $0 == " " || $0 == "\t" }
        guard !first.isEmpty else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(first) ? String($0.dropFirst(first.count)) : String($0) }.joined(separator: "\n")
    }

    private static let escape = MarkdownRule("¨E(\\d+)E")
    private static let indentation = MarkdownRule("^(\\t|[ ]{1,4})", .multiline)
    private static let outerLines = MarkdownRule("^\\n+|\\n+$")
    private static let outerBlanks = MarkdownRule("^\\s+|\\s+$")
}
