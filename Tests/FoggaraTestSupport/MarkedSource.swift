package import FoggaraJSON

/// A source whose expected places are marked in the text itself: `{"a": ⟦nul⟧}`.
package struct MarkedSource: Sendable {
    /// The text without marks.
    package let source: SourceText
    /// The marked places in the order of their opening marks.
    package let spans: [ByteSpan]

    /// Takes the marks `⟦` and `⟧` out of `text`; they may nest.
    package init(_ text: String, name: String = "test.json") {
        var bytes: [UInt8] = []
        var spans: [ByteSpan] = []
        var open: [Int] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟦":
                open.append(spans.count)
                spans.append(ByteSpan(bytes.count, bytes.count))
            case "⟧":
                if let index = open.popLast() { spans[index].end = bytes.count }
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        source = SourceText(name: name, bytes: bytes)
        self.spans = spans
    }
}
