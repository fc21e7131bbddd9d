import FoggaraDiagnostics
import FoggaraJSON

/// What is wrong with a schema itself.
extension Diagnostic {
    /// FG2101: a keyword with a value it does not take.
    static func keywordValue(_ keyword: String, at node: JSONNode, expected: String) -> Diagnostic {
        Diagnostic(2101, in: node.document.source, at: node.span, ["keyword": keyword, "expected": expected])
    }

    /// FG2102: a reference to a schema that is nowhere.
    static func unknownReference(_ reference: String, at node: JSONNode) -> Diagnostic {
        let names = node.document.root["$defs"]?.members.map { "#/$defs/\($0.key)" } ?? []
        let near = Suggest.closest(to: reference, in: names)
        return Diagnostic(
            2102, in: node.document.source, at: node.span, ["reference": reference],
            helps: near.isEmpty
                ? [] : [Phrase("help.similar", ["candidates": near.map { "'\($0)'" }.joined(separator: ", ")])])
    }

    /// FG2103: a pattern that is no regular expression.
    static func badPattern(_ pattern: String, _ fault: String, at span: ByteSpan, in source: SourceText) -> Diagnostic {
        Diagnostic(
            2103, in: source, at: span, ["pattern": pattern], notes: [Phrase("note.fault", ["fault": fault])])
    }

    /// FG2104: a keyword that the dialect does not have.
    static func unknownKeyword(_ member: JSONMember, known: [String]) -> Diagnostic {
        let near = Suggest.closest(to: member.key, in: known)
        return Diagnostic(
            2104, in: member.keyNode.document.source, at: member.keySpan, ["keyword": member.key],
            helps: near.isEmpty
                ? [] : [Phrase("help.similar", ["candidates": near.map { "'\($0)'" }.joined(separator: ", ")])])
    }

    /// FG2105: a type that JSON does not have.
    static func unknownType(_ name: String, at node: JSONNode) -> Diagnostic {
        let names = TypeSet.names.map(\.name)
        let near = Suggest.closest(to: name, in: names)
        return Diagnostic(
            2105, in: node.document.source, at: node.span, ["type": name],
            helps: near.isEmpty
                ? [Phrase("help.allowed", ["allowed": names.joined(separator: ", ")])]
                : [Phrase("help.similar", ["candidates": near.map { "'\($0)'" }.joined(separator: ", ")])])
    }

    /// FG2106: a schema that refers to itself without going into the value.
    static func endlessReference(at node: JSONNode) -> Diagnostic {
        Diagnostic(2106, in: node.document.source, at: node.span)
    }

    /// FG2107: a format that the dialect does not have.
    static func unknownFormat(_ name: String, at node: JSONNode, known: [String]) -> Diagnostic {
        Diagnostic(
            2107, in: node.document.source, at: node.span, ["format": name],
            helps: known.isEmpty ? [] : [Phrase("help.allowed", ["allowed": known.joined(separator: ", ")])])
    }

    /// FG2108: something that is neither an object nor a truth value where a schema must be.
    static func noSchema(at node: JSONNode) -> Diagnostic {
        Diagnostic(2108, in: node.document.source, at: node.span)
    }
}
