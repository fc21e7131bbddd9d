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
        var members: JSONObject
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
                add(value, element.name, to: &stack[parent].members)
            }
        }
        return .null
    }

    private func element(_ name: String, _ attributes: [XMLScanner.Attribute]) -> Element {
        // The text comes first among the members, whatever follows.
        var members: JSONObject = [:]
        members[textKey] = ""
        if !ignoresAttributes, !attributes.isEmpty {
            if mergesAttributes {
                for attribute in attributes { add(.string(attribute.value), attribute.name, to: &members) }
            } else {
                members[attributeKey] = .object(JSONObject(attributes.map { ($0.name, .string($0.value)) }))
            }
        }
        return Element(name: lowersNames ? name.lowercased() : name, members: members)
    }

    private func value(_ element: Element) -> JSONValue {
        var members = element.members
        var text = element.text
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace), !element.isLiteral {
            members[textKey] = nil
            return members.isEmpty ? .string(text) : .object(members)
        }
        if trims { text = ScriptValue.trim(text) }
        if normalises { text = ScriptValue.trim(Self.collapsed(text)) }
        if members.count == 1 { return .string(text) }
        members[textKey] = .string(text)
        return .object(members)
    }

    private func add(_ value: JSONValue, _ key: String, to members: inout JSONObject) {
        switch members[key] {
        case nil: members[key] = listsAlways ? .array([value]) : value
        case .array(let values): members[key] = .array(values + [value])
        case .some(let first): members[key] = .array([first, value])
        }
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
