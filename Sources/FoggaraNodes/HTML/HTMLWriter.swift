/// Writes parts of a page as HTML text.
///
/// - Source: HTML Standard, 13.3 (https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments).
struct HTMLWriter {
    private let tree: HTMLTree

    /// A writer for a page.
    init(_ tree: HTMLTree) {
        self.tree = tree
    }

    /// What stands in an element.
    func content(of root: Int) -> String {
        var result = ""
        for child in tree[root].children { write(child, &result) }
        return result
    }

    private func write(_ root: Int, _ result: inout String) {
        let node = tree[root]
        switch node.name {
        case "#text":
            let parent = node.parent.map { tree[$0].name } ?? ""
            let isRaw = HTMLElements.raw[parent] == false || parent == "plaintext"
            result += isRaw ? node.text : Self.escaped(node.text)
        case "#comment": result += "<!--\(node.text)-->"
        case "#doctype": result += "<!DOCTYPE \(node.text)>"
        default:
            result += "<" + node.name
            for (name, value) in node.attributes { result += " \(name)=\"\(Self.escaped(value, inAttribute: true))\"" }
            result += ">"
            if HTMLElements.void.contains(node.name) { return }
            for child in node.children { write(child, &result) }
            result += "</\(node.name)>"
        }
    }

    /// Text with the signs of markup escaped.
    static func escaped(_ text: String, inAttribute: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\u{A0}": result.append(contentsOf: "&nbsp;".unicodeScalars)
            case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
            case "<" where !inAttribute: result.append(contentsOf: "&lt;".unicodeScalars)
            case ">" where !inAttribute: result.append(contentsOf: "&gt;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
