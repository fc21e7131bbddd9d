/// Decoding of texts and the way back from a decoded offset to its bytes.
enum StringEscape {
    /// The text of the bytes in `span`; a lone surrogate becomes U+FFFD.
    static func decode(_ bytes: [UInt8], in span: ByteSpan, hasEscape: Bool) -> String {
        guard hasEscape else { return String(decoding: bytes[span.start..<span.end], as: UTF8.self) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(span.end - span.start)
        var position = span.start
        while position < span.end {
            let rest = bytes[position..<span.end]
            let escape = rest.firstIndex(of: UInt8(ascii: "\\")) ?? span.end
            decoded.append(contentsOf: bytes[position..<escape])
            position = escape
            if position < span.end { appendUnit(bytes, &position, span.end, to: &decoded) }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The bytes that decode to the range `part` of the decoded text.
    static func sourceSpan(
        _ bytes: [UInt8], in span: ByteSpan, ofDecoded part: ByteSpan, hasEscape: Bool
    ) -> ByteSpan {
        guard hasEscape else {
            return ByteSpan(min(span.start + part.start, span.end), min(span.start + part.end, span.end))
        }
        var position = span.start
        var unit: [UInt8] = []
        var decoded = 0
        var start: Int?
        while position < span.end {
            if start == nil, decoded >= part.start { start = position }
            if decoded >= part.end { break }
            guard bytes[position] == UInt8(ascii: "\\") else {
                position += 1
                decoded += 1
                continue
            }
            unit.removeAll(keepingCapacity: true)
            appendUnit(bytes, &position, span.end, to: &unit)
            decoded += unit.count
        }
        let first = start ?? position
        return ByteSpan(first, max(position, first))
    }

    /// Decodes one byte, escape or surrogate pair at `position` and steps over it.
    private static func appendUnit(
        _ bytes: [UInt8], _ position: inout Int, _ end: Int, to decoded: inout [UInt8]
    ) {
        let byte = bytes[position]
        guard byte == UInt8(ascii: "\\"), position + 1 < end else {
            decoded.append(byte)
            position += 1
            return
        }
        let mark = bytes[position + 1]
        position += 2
        switch mark {
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"):
            guard let first = hex4(bytes, position, end) else { return }
            position += 4
            if first & 0xFC00 == 0xD800, position + 1 < end, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u"), let second = hex4(bytes, position + 2, end),
                second & 0xFC00 == 0xDC00
            {
                position += 6
                append(0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF), to: &decoded)
            } else {
                append(first, to: &decoded)
            }
        default: decoded.append(mark)
        }
    }

    private static func append(_ code: UInt32, to decoded: inout [UInt8]) {
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private static func hex4(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32? {
        guard start + 4 <= end else { return nil }
        var code: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return code
    }
}
