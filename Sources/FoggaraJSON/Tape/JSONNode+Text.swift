extension JSONNode {
    /// Whether the value is a text that decodes to these UTF-8 bytes; nothing is decoded where no escape occurs.
    package func isText(_ utf8: String.UTF8View) -> Bool {
        let record = document.tape.records[index]
        guard record.kind == .string else { return false }
        guard !record.flag else { return string.map { $0.utf8.elementsEqual(utf8) } ?? false }
        let content = contentSpan
        guard content.end - content.start == utf8.count else { return false }
        let bytes = document.source.bytes
        var place = content.start
        for byte in utf8 {
            guard bytes[place] == byte else { return false }
            place += 1
        }
        return true
    }

    /// Whether the value is a text with an escape in it.
    package var hasEscape: Bool {
        let record = document.tape.records[index]
        return record.kind == .string && record.flag
    }

    /// How many Unicode scalars a text has; nil for other values.
    package var scalarCount: Int? {
        let record = document.tape.records[index]
        guard record.kind == .string else { return nil }
        guard !record.flag else { return string?.unicodeScalars.count }
        let content = contentSpan
        let bytes = document.source.bytes
        var count = 0
        for place in content.start..<max(content.end, content.start) where bytes[place] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// How many elements or members a list or object has; 0 for other values.
    package var count: Int {
        let records = document.tape.records
        let record = records[index]
        guard record.kind == .array || record.kind == .object else { return 0 }
        let step = record.kind == .object ? 1 : 0
        var place = index + 1
        var count = 0
        while place + step < Int(record.next) {
            count += 1
            place = Int(records[place + step].next)
        }
        return count
    }

    /// The path from the root of the document to this value; of a key, the path to its value.
    package var pointer: JSONPointer {
        var tokens: [String] = []
        var current = document.root
        descent: while current.index != index {
            switch current.kind {
            case .array:
                for (place, element) in current.elements.enumerated() where element.holds(index) {
                    tokens.append(String(place))
                    current = element
                    continue descent
                }
                break descent
            case .object:
                for member in current.members where member.keyNode.index == index || member.value.holds(index) {
                    tokens.append(member.key)
                    if member.keyNode.index == index { break descent }
                    current = member.value
                    continue descent
                }
                break descent
            default: break descent
            }
        }
        return JSONPointer(tokens)
    }

    /// Whether the record `other` is this value or inside it.
    private func holds(_ other: Int) -> Bool { index <= other && other < Int(document.tape.records[index].next) }
}
