/// A text of the catalogue with places for values: `no node is named '{name}'`.
///
/// - Shape: a placeholder is a brace, a letter followed by letters and digits, and a brace; any other brace stands for
///   itself, so `{{ $json }}` needs no escape.
package struct MessageTemplate: Hashable, Sendable {
    /// The text as the catalogue has it.
    package let text: String

    /// Takes a text of the catalogue.
    package init(_ text: String) { self.text = text }

    /// Names of the placeholders, sorted, each once.
    package var placeholders: [String] {
        var names: Set<String> = []
        scan(literal: { _ in }, placeholder: { names.insert($0) })
        return names.sorted()
    }

    /// The text with `value(name)` in each place; a placeholder without a value stays as written.
    package func filled(_ value: (String) -> String?) -> String {
        var result = ""
        scan(
            literal: { result += $0 },
            placeholder: { result += value($0) ?? "{\($0)}" })
        return result
    }

    private func scan(literal: (Substring) -> Void, placeholder: (String) -> Void) {
        let bytes = text.utf8
        var literalStart = bytes.startIndex
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            if bytes[index] == UInt8(ascii: "{"), let close = Self.endOfName(bytes, from: next) {
                literal(text[literalStart..<index])
                placeholder(String(text[next..<close]))
                index = bytes.index(after: close)
                literalStart = index
            } else {
                index = next
            }
        }
        literal(text[literalStart...])
    }

    /// The place of the brace after a name that begins at `start`.
    private static func endOfName(_ bytes: String.UTF8View, from start: String.Index) -> String.Index? {
        var index = start
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9") where index > start: break
            case UInt8(ascii: "}") where index > start: return index
            default: return nil
            }
            index = bytes.index(after: index)
        }
        return nil
    }
}
