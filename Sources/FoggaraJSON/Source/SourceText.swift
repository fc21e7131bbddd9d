/// The bytes of one document and the name under which diagnostics show it.
package final class SourceText: Sendable {
    /// File name as the user gave it, or a name in angle brackets for text that is no file.
    package let name: String
    /// UTF-8 bytes as read, byte order mark included.
    package let bytes: [UInt8]

    /// Keeps `bytes` under `name`.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Keeps the UTF-8 of `text` under `name`.
    package convenience init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The line and column of a byte offset, for printing.
    ///
    /// - Units: both count from 1; a column is one Unicode scalar. An offset past the end names the end.
    package func position(of offset: Int) -> TextPosition {
        let limit = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<limit where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        var column = 1
        for index in lineStart..<limit where bytes[index] & 0xC0 != 0x80 { column += 1 }
        return TextPosition(line: line, column: column, lineStart: lineStart)
    }

    /// The text of the bytes in `span`; malformed UTF-8 is repaired.
    package func text(in span: ByteSpan) -> String {
        let start = min(max(span.start, 0), bytes.count)
        let end = min(max(span.end, start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

/// A place in a text as people count it.
package struct TextPosition: Hashable, Sendable {
    /// Line, from 1.
    package var line: Int
    /// Column in Unicode scalars, from 1.
    package var column: Int
    /// Byte offset of the first byte of the line.
    package var lineStart: Int
}
