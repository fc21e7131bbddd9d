/// Reads XML text into events, strictly: what is not well formed ends the reading.
///
/// Shape: no entities but the five of XML and character references, so nothing expands; declarations are skipped.
/// - Source: XML 1.0 (https://www.w3.org/TR/xml/).
struct XMLScanner {
    /// What the scanner met.
    enum Event: Equatable {
        /// A start tag with its attributes, in order, without repeated names.
        case open(String, [Attribute])
        /// The end of an element.
        case close(String)
        /// Text; the flag says that it stood in a CDATA section.
        case text(String, isLiteral: Bool)
    }

    /// An attribute of a start tag.
    struct Attribute: Equatable {
        let name: String
        let value: String
    }

    /// Deepest nesting read; with lists, objects are twice as deep, and JSON text has a limit of its own.
    static let depthLimit = 60

    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var line = 0
    private var column = 0
    private var open: [String] = []
    private var sawRoot = false
    private var pending: [Event] = []

    /// A scanner at the start of a text.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { _ = take() }
    }

    /// The next event; nil after the end of the root element.
    ///
    /// - Errors: text that is not well formed, nesting beyond the limit.
    mutating func next() throws(XMLFault) -> Event? {
        if !pending.isEmpty { return pending.removeFirst() }
        if sawRoot, open.isEmpty { return nil }
        while true {
            guard let scalar = take() else {
                if sawRoot { throw fault("Unclosed root tag", nil) }
                if scalars.allSatisfy(Self.isBlank) { return nil }
                throw fault("Unexpected end", nil)
            }
            if scalar == "<" {
                if let event = try markup() { return event }
            } else if open.isEmpty {
                guard Self.isBlank(scalar) else { throw fault("Non-whitespace before first tag.", scalar) }
            } else {
                return .text(try run(from: scalar), isLiteral: false)
            }
        }
    }

    private mutating func run(from first: Unicode.Scalar) throws(XMLFault) -> String {
        var text = String.UnicodeScalarView()
        if first == "&" { text.append(contentsOf: try reference().unicodeScalars) } else { text.append(first) }
        while let scalar = peek, scalar != "<" {
            _ = take()
            if scalar == "&" { text.append(contentsOf: try reference().unicodeScalars) } else { text.append(scalar) }
        }
        return String(text)
    }

    private mutating func reference() throws(XMLFault) -> String {
        var name = String.UnicodeScalarView()
        while true {
            guard let scalar = take() else { throw fault(open.isEmpty ? "Unexpected end" : "Unclosed root tag", nil) }
            if scalar == ";" { break }
            guard Self.isNameBody(scalar) || (scalar == "#" && name.isEmpty) else {
                throw fault("Invalid character in entity name", scalar)
            }
            name.append(scalar)
        }
        switch String(name) {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case let text where text.hasPrefix("#"):
            let digits = text.dropFirst()
            let isHex = digits.first == "x" || digits.first == "X"
            let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let code, let scalar = Unicode.Scalar(code) else { throw fault("Invalid character entity", ";") }
            return String(Character(scalar))
        default: throw fault("Invalid character entity", ";")
        }
    }

    /// What follows `<`; nil when it was a comment, an instruction or a declaration.
    private mutating func markup() throws(XMLFault) -> Event? {
        while let scalar = peek, Self.isBlank(scalar) { _ = take() }
        guard let scalar = take() else { throw fault(sawRoot ? "Unclosed root tag" : "Unexpected end", nil) }
        switch scalar {
        case "!": return try declaration()
        case "?":
            try skip(past: "?>")
            return nil
        case "/": return .close(try endTag())
        case let first where Self.isNameStart(first): return try startTag(first)
        default: throw fault("Unencoded <", scalar)
        }
    }

    private mutating func declaration() throws(XMLFault) -> Event? {
        if skipped("[CDATA[") {
            let text = try skip(past: "]]>")
            if open.isEmpty { throw fault("Text data outside of root node.", ">") }
            return .text(text, isLiteral: true)
        }
        if skipped("--") {
            try skip(past: "--")
            guard let scalar = take() else { throw fault(sawRoot ? "Unclosed root tag" : "Unexpected end", nil) }
            guard scalar == ">" else { throw fault("Malformed comment", scalar) }
            return nil
        }
        guard skipped("DOCTYPE") || skipped("doctype") else { throw fault("Malformed declaration", peek) }
        if sawRoot { throw fault("Inappropriately located doctype declaration", "E") }
        var brackets = 0
        while let scalar = take() {
            switch scalar {
            case "[": brackets += 1
            case "]": brackets -= 1
            case "\"", "'": try skip(past: String(scalar))
            case ">" where brackets <= 0: return nil
            default: break
            }
        }
        throw fault("Unexpected end", nil)
    }

    private mutating func endTag() throws(XMLFault) -> String {
        var name = String.UnicodeScalarView()
        while let scalar = peek, name.isEmpty ? Self.isBlank(scalar) : false { _ = take() }
        guard let first = take() else { throw fault("Unclosed root tag", nil) }
        guard Self.isNameStart(first) else { throw fault("Invalid tagname in closing tag.", first) }
        name.append(first)
        while let scalar = peek, Self.isNameBody(scalar) {
            name.append(scalar)
            _ = take()
        }
        var sawBlank = false
        while let scalar = peek, Self.isBlank(scalar) {
            sawBlank = true
            _ = take()
        }
        guard let last = take() else { throw fault("Unclosed root tag", nil) }
        guard last == ">" else {
            throw fault(sawBlank ? "Invalid characters in closing tag" : "Invalid tagname in closing tag", last)
        }
        guard let expected = open.popLast() else { throw fault("Unmatched closing tag: \(String(name))", ">") }
        guard expected == String(name) else { throw fault("Unexpected close tag", ">") }
        return expected
    }

    private mutating func startTag(_ first: Unicode.Scalar) throws(XMLFault) -> Event {
        var name = String.UnicodeScalarView([first])
        while let scalar = peek, Self.isNameBody(scalar) {
            name.append(scalar)
            _ = take()
        }
        var attributes: [Attribute] = []
        var seen: Set<String> = []
        var afterValue = false
        if let scalar = peek, scalar != ">", scalar != "/", !Self.isBlank(scalar) {
            _ = take()
            throw fault("Invalid character in tag name", scalar)
        }
        while true {
            guard let scalar = take() else { throw fault(sawRoot ? "Unclosed root tag" : "Unexpected end", nil) }
            if Self.isBlank(scalar) {
                afterValue = false
            } else if scalar == ">" || scalar == "/" {
                if scalar == "/" {
                    let last = take()
                    guard last == ">" else { throw fault("Forward-slash in opening tag not followed by >", last) }
                    pending.append(.close(String(name)))
                } else {
                    open.append(String(name))
                }
                sawRoot = true
                guard open.count <= Self.depthLimit else {
                    throw XMLFault("The XML is nested deeper than \(Self.depthLimit) levels")
                }
                return .open(String(name), attributes)
            } else if Self.isNameStart(scalar) {
                if afterValue { throw fault("No whitespace between attributes", scalar) }
                let attribute = try attribute(scalar)
                if seen.insert(attribute.name).inserted { attributes.append(attribute) }
                afterValue = true
            } else {
                throw fault("Invalid attribute name", scalar)
            }
        }
    }

    private mutating func attribute(_ first: Unicode.Scalar) throws(XMLFault) -> Attribute {
        var name = String.UnicodeScalarView([first])
        while let scalar = peek, Self.isNameBody(scalar) {
            name.append(scalar)
            _ = take()
        }
        var sawBlank = false
        while let scalar = peek, Self.isBlank(scalar) {
            sawBlank = true
            _ = take()
        }
        let sign = take()
        guard sign == "=" else {
            throw fault(sawBlank || sign == ">" ? "Attribute without value" : "Invalid attribute name", sign)
        }
        while let scalar = peek, Self.isBlank(scalar) { _ = take() }
        let quote = take()
        guard let quote, quote == "\"" || quote == "'" else { throw fault("Unquoted attribute value", quote) }
        var value = String.UnicodeScalarView()
        while true {
            guard let scalar = take() else { throw fault(sawRoot ? "Unclosed root tag" : "Unexpected end", nil) }
            if scalar == quote { break }
            if scalar == "&" { value.append(contentsOf: try reference().unicodeScalars) } else { value.append(scalar) }
        }
        return Attribute(name: String(name), value: String(value))
    }

    private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private mutating func take() -> Unicode.Scalar? {
        guard place < scalars.count else { return nil }
        let scalar = scalars[place]
        place += 1
        if scalar == "\n" {
            line += 1
            column = 0
        } else {
            column += scalar.value > 0xFFFF ? 2 : 1
        }
        return scalar
    }

    private mutating func skipped(_ word: String) -> Bool {
        guard scalars[place...].starts(with: word.unicodeScalars) else { return false }
        for _ in word.unicodeScalars { _ = take() }
        return true
    }

    /// Skips to behind `mark`, and says what lay before it.
    @discardableResult
    private mutating func skip(past mark: String) throws(XMLFault) -> String {
        var text = String.UnicodeScalarView()
        while place < scalars.count {
            if skipped(mark) { return String(text) }
            if let scalar = take() { text.append(scalar) }
        }
        throw fault(sawRoot ? "Unclosed root tag" : "Unexpected end", nil)
    }

    private func fault(_ reason: String, _ scalar: Unicode.Scalar?) -> XMLFault {
        XMLFault(
            reason, line: line, column: column, character: scalar.map { String(Character($0)) } ?? "")
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":", "_", "A"..."Z", "a"..."z": true
        case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{2FF}", "\u{370}"..."\u{37D}": true
        case "\u{37F}"..."\u{1FFF}", "\u{200C}"..."\u{200D}", "\u{2070}"..."\u{218F}": true
        case "\u{2C00}"..."\u{2FEF}", "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}": true
        default: false
        }
    }

    private static func isNameBody(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", ".", "0"..."9", "\u{B7}", "\u{300}"..."\u{36F}", "\u{203F}"..."\u{2040}": true
        default: isNameStart(scalar)
        }
    }
}
