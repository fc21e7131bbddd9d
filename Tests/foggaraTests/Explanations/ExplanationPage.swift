import FoggaraJSON
import FoggaraTestSupport

/// The explanation of a diagnostic code as its page has it.
///
/// - Shape: `# FGxxxx: message`, then the sections *What it means*, *Why it is refused*, *Example*, *Output* and *How to
///   fix*. The example is a fenced `json` text, or `hex` for bytes that are no text, or `sh` for files too large to
///   show; the words behind the language say how it is checked. The fix is a `diff` of the example.
struct ExplanationPage {
    /// A fenced text.
    struct Block {
        /// Language and what stands behind it.
        var info: [String]
        /// The text, every line with its end.
        var text: String
    }

    var code: String
    var title: String
    var sections: [String: String] = [:]
    var blocks: [String: Block] = [:]

    static let order = ["What it means", "Why it is refused", "Example", "Output", "How to fix"]

    /// Where the page of a code is.
    static func path(_ code: String) -> String { "locales/en/diagnostics/\(code).md" }

    /// Reads the page of a code; nil when there is none.
    init?(_ code: String) {
        guard let bytes = Repository.load(Self.path(code)) else { return nil }
        self.code = code
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        title = lines.first.map { String($0) } ?? ""
        var section = ""
        var open: Block?
        for line in lines.dropFirst() {
            if var block = open {
                if line == "```" {
                    blocks[section] = block
                    open = nil
                } else {
                    block.text += line + "\n"
                    open = block
                }
            } else if line.hasPrefix("```") {
                open = Block(info: line.dropFirst(3).split(separator: " ").map(String.init), text: "")
            } else if line.hasPrefix("## ") {
                section = String(line.dropFirst(3))
                sections[section] = ""
            } else {
                sections[section, default: ""] += line + "\n"
            }
        }
    }

    /// The example as a file; nil when it is only described.
    var example: SourceText? {
        guard let block = blocks["Example"] else { return nil }
        return Self.source(block.text, isHex: block.info.first == "hex", isText: block.info.first == "json")
    }

    /// The example with the changes under *How to fix*; nil when one of them does not fit.
    var mended: SourceText? {
        guard let block = blocks["Example"], let diff = blocks["How to fix"] else { return nil }
        var text = block.text
        for hunk in diff.text.split(separator: "@@\n") {
            let lines = hunk.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            func side(_ mark: Character) -> String {
                lines.filter { $0.first == " " || $0.first == mark }.map { $0.dropFirst() + "\n" }.joined()
            }
            guard let range = text.firstRange(of: side("-")) else { return nil }
            text.replaceSubrange(range, with: side("+"))
        }
        return Self.source(text, isHex: block.info.first == "hex", isText: block.info.first == "json")
    }

    private static func source(_ text: String, isHex: Bool, isText: Bool) -> SourceText? {
        if isText { return SourceText(name: "example.json", text: text) }
        guard isHex else { return nil }
        let bytes = text.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }
        return SourceText(name: "example.json", bytes: bytes)
    }
}
