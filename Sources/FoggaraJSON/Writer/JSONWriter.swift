/// Writes values as text; the same value gives the same bytes everywhere.
package enum JSONWriter {
    /// The value on one line without blanks, as `JSON.stringify` writes it.
    package static func compact(_ value: JSONValue) -> String {
        var out: [UInt8] = []
        append(value, to: &out, indent: nil, level: 0)
        return String(decoding: out, as: UTF8.self)
    }

    /// The value over several lines: two blanks a level, keys in their order, a line feed at the end.
    package static func pretty(_ value: JSONValue) -> String {
        var out: [UInt8] = []
        append(value, to: &out, indent: 2, level: 0)
        out.append(UInt8(ascii: "\n"))
        return String(decoding: out, as: UTF8.self)
    }

    /// The text in quotes with the escapes JSON needs.
    package static func quoted(_ text: String) -> String {
        var out: [UInt8] = []
        append(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ value: JSONValue, to out: inout [UInt8], indent: Int?, level: Int) {
        switch value {
        case .null: out.append(contentsOf: "null".utf8)
        case .bool(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let number): out.append(contentsOf: number.text.utf8)
        case .string(let text): append(text, to: &out)
        case .array(let elements):
            appendList(elements, open: "[", close: "]", to: &out, indent: indent, level: level) { element, out in
                append(element, to: &out, indent: indent, level: level + 1)
            }
        case .object(let object):
            appendList(object.members, open: "{", close: "}", to: &out, indent: indent, level: level) { member, out in
                append(member.key, to: &out)
                out.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
                append(member.value, to: &out, indent: indent, level: level + 1)
            }
        }
    }

    private static func appendList<Element>(
        _ elements: [Element], open: Unicode.Scalar, close: Unicode.Scalar, to out: inout [UInt8], indent: Int?,
        level: Int, _ body: (Element, inout [UInt8]) -> Void
    ) {
        out.append(UInt8(ascii: open))
        for (place, element) in elements.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            breakLine(&out, indent, level + 1)
            body(element, &out)
        }
        if !elements.isEmpty { breakLine(&out, indent, level) }
        out.append(UInt8(ascii: close))
    }

    private static func breakLine(_ out: inout [UInt8], _ indent: Int?, _ level: Int) {
        guard let indent else { return }
        out.append(UInt8(ascii: "\n"))
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        let bytes = text.utf8.span
        var written = 0
        // Whole stretches are copied at once: most texts have nothing to escape.
        for place in bytes.indices {
            let byte = bytes[place]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            append(bytes.extracting(written..<place), to: &out)
            written = place + 1
            switch byte {
            case UInt8(ascii: "\""): out.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): out.append(contentsOf: "\\\\".utf8)
            case 0x08: out.append(contentsOf: "\\b".utf8)
            case 0x09: out.append(contentsOf: "\\t".utf8)
            case 0x0A: out.append(contentsOf: "\\n".utf8)
            case 0x0C: out.append(contentsOf: "\\f".utf8)
            case 0x0D: out.append(contentsOf: "\\r".utf8)
            default:
                let digits = Array("0123456789abcdef".utf8)
                out.append(contentsOf: "\\u00".utf8)
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            }
        }
        append(bytes.extracting(written..<bytes.count), to: &out)
        out.append(UInt8(ascii: "\""))
    }

    private static func append(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
    }
}
