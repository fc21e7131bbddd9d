import FoggaraJSON

/// Finds where a closing bracket was likely forgotten, by how the lines are indented.
enum Indentation {
    /// The first list or object whose closing bracket begins a line that is indented less than its opening line: that
    /// bracket was meant for an outer one. Nil when the lines say nothing.
    static func suspect(in document: JSONDocument, before unclosed: ByteSpan) -> (open: ByteSpan, close: ByteSpan)? {
        var found: (open: ByteSpan, close: ByteSpan)?
        visit(document.root, document.source, &found)
        // What is told with the bracket itself would say nothing new.
        return found.flatMap { $0.open == unclosed ? nil : $0 }
    }

    /// Looks at containers in the order in which they are closed.
    private static func visit(_ node: JSONNode, _ source: SourceText, _ found: inout (open: ByteSpan, close: ByteSpan)?)
    {
        for child in node.elements + node.members.map(\.value) where found == nil { visit(child, source, &found) }
        guard found == nil, node.kind == .object || node.kind == .array, node.span.end - node.span.start > 1 else {
            return
        }
        let close = ByteSpan(node.span.end - 1, node.span.end)
        let bracket = source.bytes[close.start]
        guard bracket == UInt8(ascii: "}") || bracket == UInt8(ascii: "]") else { return }
        let start = source.position(of: node.span.start).lineStart
        let end = source.position(of: close.start).lineStart
        guard start < end, end + indent(source, end) == close.start else { return }
        if indent(source, end) < indent(source, start) {
            found = (ByteSpan(node.span.start, node.span.start + 1), close)
        }
    }

    /// Blanks at the start of a line.
    private static func indent(_ source: SourceText, _ lineStart: Int) -> Int {
        source.bytes[lineStart...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    }
}
