import FoggaraJSON

/// An XML body as an object, the way n8n presents it.
///
/// - Shape: `<c><n k="1">2</n></c>` gives `{"c": {"n": {"_": "2", "$": {"k": "1"}}}}`; repeated elements make lists,
///   names become small letters, an element without content is an empty text.
/// - Guarantees: no entity beyond the five of XML and numbers is resolved; nesting is bounded.
struct XMLObject {
    /// A text that is no XML, in the words of the parser n8n uses.
    struct Fault: Error, Hashable {
        var message: String
    }

    private static let depthLimit = 200
    private let scalars: [Unicode.Scalar]
    private var place = 0

    /// Reads a document.
    static func read(_ text: String) -> Result<JSONValue, Fault> {
        var reader = XMLObject(scalars: Array(text.unicodeScalars))
        do throws(Fault) { return .success(try reader.document()) } catch { return .failure(error) }
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func document() throws(Fault) -> JSONValue {
        try skipProlog()
        if place == scalars.count { return [:] }
        guard scalars[place] == "<" else { throw fault("Non-whitespace before first tag.") }
        let (name, value) = try element(depth: 0)
        try skipProlog()
        guard place == scalars.count else { throw fault("Text data outside of root node.") }
        return [name: value]
    }

    /// Blanks, declarations, comments.
    private mutating func skipProlog() throws(Fault) {
        while true {
            skipBlanks()
            if starts(with: "<?") {
                try skip(past: "?>")
            } else if starts(with: "<!--") {
                try skip(past: "-->")
            } else if starts(with: "<!") {
                try skip(past: ">")
            } else {
                return
            }
        }
    }

    private mutating func element(depth: Int) throws(Fault) -> (String, JSONValue) {
        guard depth < Self.depthLimit else { throw fault("Nested too deeply") }
        place += 1
        let name = try name()
        let attributes = try attributes()
        var text = ""
        var children: JSONObject = [:]
        if starts(with: "/>") {
            place += 2
            return (name, Self.value(text, attributes, children))
        }
        place += 1
        while true {
            guard place < scalars.count else { throw fault("Unclosed root tag") }
            if starts(with: "</") {
                place += 2
                let closing = try self.name()
                skipBlanks()
                guard closing == name, place < scalars.count, scalars[place] == ">" else {
                    throw fault("Unexpected close tag")
                }
                place += 1
                return (name, Self.value(text, attributes, children))
            } else if starts(with: "<!--") {
                try skip(past: "-->")
            } else if starts(with: "<![CDATA[") {
                place += 9
                let start = place
                try skip(past: "]]>")
                text.unicodeScalars.append(contentsOf: scalars[start..<(place - 3)])
            } else if starts(with: "<?") {
                try skip(past: "?>")
            } else if scalars[place] == "<" {
                let child = try element(depth: depth + 1)
                children.add(child.1, under: child.0)
            } else {
                text.unicodeScalars.append(character())
            }
        }
    }

    private static func value(_ text: String, _ attributes: JSONObject, _ children: JSONObject) -> JSONValue {
        let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
        if attributes.isEmpty, children.isEmpty { return .string(isBlank ? "" : text) }
        var result: JSONObject = [:]
        if !isBlank { result["_"] = .string(text) }
        if !attributes.isEmpty { result["$"] = .object(attributes) }
        for child in children { result[child.key] = child.value }
        return .object(result)
    }

    private mutating func attributes() throws(Fault) -> JSONObject {
        var result: JSONObject = [:]
        while true {
            skipBlanks()
            guard place < scalars.count else { throw fault("Unclosed root tag") }
            if scalars[place] == ">" || starts(with: "/>") { return result }
            let name = try name()
            skipBlanks()
            guard place < scalars.count, scalars[place] == "=" else { throw fault("Attribute without value") }
            place += 1
            skipBlanks()
            guard place < scalars.count, scalars[place] == "\"" || scalars[place] == "'" else {
                throw fault("Unquoted attribute value")
            }
            let quote = scalars[place]
            place += 1
            var text = ""
            while place < scalars.count, scalars[place] != quote { text.unicodeScalars.append(character()) }
            guard place < scalars.count else { throw fault("Unclosed root tag") }
            place += 1
            result[name] = .string(text)
        }
    }

    private mutating func name() throws(Fault) -> String {
        let start = place
        while place < scalars.count, !"<>=/ \t\r\n\"'".unicodeScalars.contains(scalars[place]) { place += 1 }
        guard place > start else { throw fault("Invalid character in tag name") }
        var name = ""
        name.unicodeScalars.append(contentsOf: scalars[start..<place])
        return name.lowercased()
    }

    /// The next character, entities resolved.
    private mutating func character() -> Unicode.Scalar {
        defer { place += 1 }
        guard scalars[place] == "&",
            let end = scalars[place..<min(place + 12, scalars.count)].firstIndex(of: ";")
        else { return scalars[place] }
        var entity = ""
        entity.unicodeScalars.append(contentsOf: scalars[(place + 1)..<end])
        let named: [String: Unicode.Scalar] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
        var found = named[entity]
        if entity.hasPrefix("#x") {
            found = UInt32(entity.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        } else if entity.hasPrefix("#") {
            found = UInt32(entity.dropFirst()).flatMap(Unicode.Scalar.init)
        }
        guard let found else { return scalars[place] }
        place = end
        return found
    }

    private mutating func skipBlanks() {
        while place < scalars.count, " \t\r\n\u{FEFF}".unicodeScalars.contains(scalars[place]) { place += 1 }
    }

    private func starts(with text: String) -> Bool { scalars[place...].starts(with: text.unicodeScalars) }

    private mutating func skip(past text: String) throws(Fault) {
        let end = Array(text.unicodeScalars)
        while place < scalars.count {
            if scalars[place...].starts(with: end) {
                place += end.count
                return
            }
            place += 1
        }
        throw fault("Unclosed root tag")
    }

    /// A fault with its place, lines and columns from 0.
    private func fault(_ text: String) -> Fault {
        let before = scalars[..<min(place + 1, scalars.count)]
        let line = before.filter { $0 == "\n" }.count
        let column = before.reversed().prefix { $0 != "\n" }.count
        let found = place < scalars.count ? String(Character(scalars[place])) : ""
        return Fault(message: "\(text)\nLine: \(line)\nColumn: \(column)\nChar: \(found)")
    }
}
