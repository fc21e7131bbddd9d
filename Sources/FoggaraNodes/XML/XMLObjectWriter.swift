import FoggaraJSON

/// Writes an object as XML: members become elements, lists repeated ones.
///
/// - Source: conventions as recorded of n8n 2.41.1.
struct XMLObjectWriter {
    /// Key whose members become attributes.
    var attributeKey = "$"
    /// Key whose value is the text of the element.
    var textKey = "_"
    /// Text with markup in it is put into CDATA sections.
    var usesLiterals = false
    /// No declaration at the top.
    var isHeadless = false
    /// Name of the outer element of an object that has not just one member.
    var rootName = "root"

    private struct Element {
        var name: String
        var attributes: [(String, String)] = []
        var children: [Child] = []
    }

    private indirect enum Child {
        case text(String)
        case element(Element)
    }

    /// The text.
    ///
    /// - Errors: characters that XML cannot hold.
    func text(_ object: JSONObject) throws(XMLFault) -> String {
        var root = Element(name: rootName)
        if object.count == 1, rootName == "root", let only = object.members.first {
            root.name = only.key
            fill(&root, only.value)
        } else {
            fill(&root, .object(object))
        }
        var result = isHeadless ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        write(root, 0, &result)
        for (index, unit) in result.utf16.enumerated() {
            switch unit {
            case 0...8, 0xB, 0xC, 0xE...0x1F, 0xFFFE, 0xFFFF:
                throw XMLFault("Invalid character in string: \(result) at index \(index)")
            default: break
            }
        }
        return result
    }

    private func fill(_ element: inout Element, _ value: JSONValue) {
        switch value {
        case .null: break
        case .array(let values):
            for value in values {
                for member in value.object ?? [:] { add(&element, member.key, member.value) }
            }
        case .object(let members):
            for member in members {
                if member.key == attributeKey {
                    for attribute in member.value.object ?? [:] where !attribute.value.isNull {
                        element.attributes.append((attribute.key, ScriptValue.text(attribute.value)))
                    }
                } else if member.key == textKey {
                    element.children.append(.text(escaped(member.value)))
                } else if case .array(let values) = member.value {
                    for value in values { add(&element, member.key, value) }
                } else {
                    add(&element, member.key, member.value)
                }
            }
        default: element.children.append(.text(escaped(value)))
        }
    }

    private func add(_ element: inout Element, _ name: String, _ value: JSONValue) {
        var child = Element(name: name)
        fill(&child, value)
        element.children.append(.element(child))
    }

    private func escaped(_ value: JSONValue) -> String {
        let text = ScriptValue.text(value)
        if usesLiterals, case .string = value, text.contains(where: { "&<>".contains($0) }) {
            return "<![CDATA["
                + text.split(separator: "]]>", omittingEmptySubsequences: false)
                .joined(separator: "]]]]><![CDATA[>") + "]]>"
        }
        return Self.escaped(text, ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"])
    }

    private static func escaped(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let replacement = table[scalar] {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private func write(_ element: Element, _ depth: Int, _ result: inout String) {
        let indent = String(repeating: "  ", count: depth)
        result += indent + "<" + element.name
        for (name, value) in element.attributes {
            let quoted = Self.escaped(
                value, ["&": "&amp;", "<": "&lt;", "\"": "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;"])
            result += " \(name)=\"\(quoted)\""
        }
        let isEmpty = element.children.allSatisfy { if case .text("") = $0 { true } else { false } }
        if isEmpty {
            result += "/>"
        } else if element.children.count == 1, case .text(let text) = element.children[0] {
            result += ">\(text)</\(element.name)>"
        } else {
            result += ">\n"
            for child in element.children {
                switch child {
                case .text(let text): result += indent + "  " + text
                case .element(let child): write(child, depth + 1, &result)
                }
                result += "\n"
            }
            result += indent + "</\(element.name)>"
        }
    }
}
