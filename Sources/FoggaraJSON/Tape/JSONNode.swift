/// One value of a document, with its place in the text.
package struct JSONNode: Sendable {
    /// What kinds of values there are.
    package enum Kind: Sendable {
        /// `null`
        case null
        /// `true` or `false`
        case bool
        /// A number.
        case number
        /// A text.
        case string
        /// A list.
        case array
        /// An object.
        case object
        /// Something that is not JSON and was reported.
        case fault
    }

    /// The document that holds the value.
    package let document: JSONDocument
    /// Index of the value's record; stable for one document, so usable as an identity.
    package let index: Int

    private var record: Tape.Record { document.tape.records[index] }

    /// What the value is.
    package var kind: Kind {
        switch record.kind {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        case .fault: .fault
        }
    }

    /// The bytes of the value, quotes and brackets included.
    package var span: ByteSpan { ByteSpan(Int(record.start), Int(record.end)) }

    /// The decoded text, if the value is one; a lone surrogate becomes U+FFFD.
    package var string: String? {
        guard record.kind == .string else { return nil }
        return StringEscape.decode(document.source.bytes, in: contentSpan, hasEscape: record.flag)
    }

    /// The number, if the value is one.
    package var number: JSONNumber? {
        record.kind == .number ? JSONNumber(digits: document.source.text(in: span)) : nil
    }

    /// The truth value, if the value is one.
    package var bool: Bool? { record.kind == .bool ? record.flag : nil }

    /// The value without places; a fault counts as null.
    package var value: JSONValue {
        switch record.kind {
        case .null, .fault: .null
        case .bool: .bool(record.flag)
        case .number: .number(JSONNumber(digits: document.source.text(in: span)))
        case .string: .string(string ?? "")
        case .array: .array(elements.map(\.value))
        case .object: .object(JSONObject(members.lazy.map { ($0.key, $0.value.value) }))
        }
    }

    /// The elements of a list; empty for other values.
    package var elements: [JSONNode] {
        guard record.kind == .array else { return [] }
        var nodes: [JSONNode] = []
        nodes.reserveCapacity(count)
        let records = document.tape.records
        var place = index + 1
        let end = Int(records[index].next)
        while place < end {
            nodes.append(JSONNode(document: document, index: place))
            place = Int(records[place].next)
        }
        return nodes
    }

    /// The members of an object in the order of the text, repeated keys included; empty for other values.
    package var members: [JSONMember] {
        guard record.kind == .object else { return [] }
        var members: [JSONMember] = []
        members.reserveCapacity(count)
        let records = document.tape.records
        var place = index + 1
        let end = Int(records[index].next)
        while place + 1 < end {
            let key = JSONNode(document: document, index: place)
            let value = JSONNode(document: document, index: place + 1)
            members.append(JSONMember(keyNode: key, value: value))
            place = Int(records[place + 1].next)
        }
        return members
    }

    /// The value of the first member `key` of an object; nil for a missing one and for other values.
    package subscript(key: String) -> JSONNode? {
        guard record.kind == .object else { return nil }
        let wanted = key.utf8
        var place = index + 1
        let end = Int(record.next)
        while place + 1 < end {
            if JSONNode(document: document, index: place).isText(wanted) {
                return JSONNode(document: document, index: place + 1)
            }
            place = Int(document.tape.records[place + 1].next)
        }
        return nil
    }

    /// The bytes between the quotes of a text.
    var contentSpan: ByteSpan {
        guard record.end > record.start else { return span }
        let first = document.source.bytes[Int(record.start)]
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        return isQuoted ? ByteSpan(span.start + 1, span.end - 1) : span
    }

    /// The bytes of the source that stand for a part of the decoded text.
    ///
    /// - Shape: `part` counts UTF-8 bytes of ``string``; escapes are counted as what they decode to.
    package func sourceSpan(ofDecoded part: ByteSpan) -> ByteSpan {
        guard record.kind == .string else { return span }
        return StringEscape.sourceSpan(document.source.bytes, in: contentSpan, ofDecoded: part, hasEscape: record.flag)
    }
}

/// One key of an object with its value.
package struct JSONMember: Sendable {
    /// The key's own record.
    package let keyNode: JSONNode
    /// The value.
    package let value: JSONNode

    /// The decoded key.
    package var key: String { keyNode.string ?? "" }
    /// The bytes of the key, quotes included.
    package var keySpan: ByteSpan { keyNode.span }
}
