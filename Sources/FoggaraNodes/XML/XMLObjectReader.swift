package import FoggaraJSON

/// Makes objects of XML: elements become members, repeated ones lists.
///
/// - Source: conventions as recorded of n8n 2.41.1, options as in its description of the node.
package struct XMLObjectReader {
    /// Key of the group of attributes, when they are not merged.
    package var attributeKey = "$"
    /// Key of an element's text beside other members.
    package var textKey = "_"
    /// Every child stands in a list, single ones too.
    package var listsAlways = false
    /// The root element's name is kept as the outer key.
    package var keepsRoot = true
    /// Attributes are dropped.
    package var ignoresAttributes = false
    /// Attributes are members of their element.
    package var mergesAttributes = true
    /// Runs of blanks in text become one space.
    package var normalises = false
    /// Names are lower-cased.
    package var lowersNames = false
    /// Text is trimmed.
    package var trims = false

    /// A reader with the node's own defaults.
    package init() {}

    private struct Element {
        let name: String
        var members = XMLMembers()
        var text = ""
        var isLiteral = false
    }

    /// The object of a text; null for a blank one.
    ///
    /// - Errors: text that is not well-formed XML.
    package func read(_ text: String) throws(XMLFault) -> JSONValue {
        var scanner = XMLScanner(text)
        var stack: [Element] = []
        while let event = try scanner.next() {
            switch event {
            case .open(let name, let attributes): stack.append(element(name, attributes))
            case .text(let text, let isLiteral):
                guard let last = stack.indices.last else { continue }
                stack[last].text += text
                if isLiteral { stack[last].isLiteral = true }
            case .close:
                guard let element = stack.popLast() else { continue }
                let value = value(element)
                guard let parent = stack.indices.last else {
                    return keepsRoot ? .object(JSONObject([(element.name, value)])) : value
                }
                stack[parent].members.add(value, element.name)
            }
        }
        return .null
    }

    private func element(_ name: String, _ attributes: [XMLScanner.Attribute]) -> Element {
        var element = Element(name: lowersNames ? name.lowercased() : name)
        if ignoresAttributes || attributes.isEmpty { return element }
        if mergesAttributes {
            for attribute in attributes { element.members.add(.string(attribute.value), attribute.name) }
        } else {
            element.members.add(
                .object(JSONObject(attributes.map { ($0.name, .string($0.value)) })), attributeKey, isSingle: true)
        }
        return element
    }

    private func value(_ element: Element) -> JSONValue {
        var text = element.text
        let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace) && !element.isLiteral
        if trims, !isBlank { text = ScriptValue.trim(text) }
        if normalises, !isBlank { text = ScriptValue.trim(Self.collapsed(text)) }
        if element.members.isEmpty { return .string(text) }
        // The text comes first among the members, whatever follows.
        var members: JSONObject = isBlank ? [:] : [textKey: .string(text)]
        element.members.write(into: &members, listsAlways: listsAlways)
        return .object(members)
    }

    /// Runs of two or more blanks as one space.
    private static func collapsed(_ text: String) -> String {
        var result = ""
        var blanks: [Character] = []
        for character in text {
            if character.isWhitespace {
                blanks.append(character)
                continue
            }
            result += blanks.count == 1 ? String(blanks) : blanks.isEmpty ? "" : " "
            blanks = []
            result.append(character)
        }
        return result + (blanks.count == 1 ? String(blanks) : blanks.isEmpty ? "" : " ")
    }
}
