/// Lays a JSON text out anew: the one form that `foggara fmt` writes.
///
/// - Shape: two blanks a level; a list or object stands on one line when it fits in 120 columns, else each member has
///   a line of its own; the outermost value is always opened; blanks inside braces, none inside brackets; a line feed
///   at the end.
/// - Guarantees: keys keep their order, texts and numbers the bytes they were written with (`1.50`, `é`), so that
///   no reader can tell the two texts apart. What was formatted once is not changed again.
package struct JSONFormatter: Sendable {
    /// Columns that a line may have, in Unicode scalars.
    package static let columns = 120

    private var out: [UInt8] = []

    /// The text of a document in its one form; nil when it is no JSON.
    package static func formatted(_ document: JSONDocument) -> [UInt8]? {
        guard document.faults.isEmpty else { return nil }
        var formatter = JSONFormatter()
        formatter.append(document.root, level: 0, used: 0, after: 0)
        formatter.out.append(UInt8(ascii: "\n"))
        return formatter.out
    }

    /// Appends a value that begins at column `used` and is followed by `after` further characters on its last line.
    private mutating func append(_ node: JSONNode, level: Int, used: Int, after: Int) {
        guard node.kind == .array || node.kind == .object else { return out += Self.token(node) }
        let isRoot = level == 0
        if !isRoot || Self.isEmpty(node), let line = Self.inline(node, limit: Self.columns - used - after) {
            return out += line
        }
        let isObject = node.kind == .object
        out.append(UInt8(ascii: isObject ? "{" : "["))
        let members = isObject ? node.members.map { (key: Optional($0.keyNode), value: $0.value) } : []
        let children = isObject ? members : node.elements.map { (key: nil, value: $0) }
        for (place, child) in children.enumerated() {
            breakLine(level + 1)
            var column = 2 * (level + 1)
            if let key = child.key {
                let name = Self.token(key) + Array(": ".utf8)
                column += Self.width(name)
                out += name
            }
            let isLast = place == children.count - 1
            append(child.value, level: level + 1, used: column, after: isLast ? 0 : 1)
            if !isLast { out.append(UInt8(ascii: ",")) }
        }
        breakLine(level)
        out.append(UInt8(ascii: isObject ? "}" : "]"))
    }

    private mutating func breakLine(_ level: Int) {
        out.append(UInt8(ascii: "\n"))
        out += [UInt8](repeating: UInt8(ascii: " "), count: 2 * level)
    }

    // MARK: One line

    /// The value on one line; nil when it has more than `limit` columns.
    private static func inline(_ node: JSONNode, limit: Int) -> [UInt8]? {
        // A text of many more bytes than columns cannot fit; most of a large file is refused here unread.
        var line: [UInt8] = []
        guard appendInline(node, to: &line, limit: limit), width(line) <= limit else { return nil }
        return line
    }

    private static func appendInline(_ node: JSONNode, to line: inout [UInt8], limit: Int) -> Bool {
        // A scalar has at most four bytes.
        guard line.count <= 4 * max(limit, 0) else { return false }
        switch node.kind {
        case .object:
            let members = node.members
            line += members.isEmpty ? "{".utf8 : "{ ".utf8
            for (place, member) in members.enumerated() {
                if place > 0 { line += ", ".utf8 }
                line += token(member.keyNode)
                line += ": ".utf8
                guard appendInline(member.value, to: &line, limit: limit) else { return false }
            }
            line += members.isEmpty ? "}".utf8 : " }".utf8
        case .array:
            line.append(UInt8(ascii: "["))
            for (place, element) in node.elements.enumerated() {
                if place > 0 { line += ", ".utf8 }
                guard appendInline(element, to: &line, limit: limit) else { return false }
            }
            line.append(UInt8(ascii: "]"))
        default: line += token(node)
        }
        return true
    }

    private static func isEmpty(_ node: JSONNode) -> Bool {
        node.kind == .object ? node.members.isEmpty : node.elements.isEmpty
    }

    /// The bytes that a text, number or word was written with.
    private static func token(_ node: JSONNode) -> ArraySlice<UInt8> {
        node.document.source.bytes[node.span.start..<node.span.end]
    }

    private static func width(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
