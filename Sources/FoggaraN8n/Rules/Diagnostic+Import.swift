import FoggaraDiagnostics
import FoggaraJSON

extension Diagnostic {
    /// FG6001: a key that n8n refuses or drops.
    static func keyRefusedByN8n(_ member: JSONMember, of part: String, door: ImportDoor, allowed: [String])
        -> Diagnostic
    {
        let near = Suggest.closest(to: member.key, in: allowed)
        return Diagnostic(
            6001, in: member.value.document.source, at: member.keySpan,
            ["key": member.key, "part": part, "door": door.rawValue],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["candidates": near.joined(separator: ", ")])])
    }

    /// FG6002: a key that n8n asks for is missing.
    static func keyMissingForN8n(_ key: String, door: ImportDoor, at node: JSONNode) -> Diagnostic {
        Diagnostic(
            6002, in: node.document.source, at: ByteSpan(node.span.start, node.span.start + 1),
            ["key": key, "door": door.rawValue])
    }

    /// FG6003: the workflow's name is empty or too long.
    static func workflowNameLength(_ length: Int, at node: JSONNode) -> Diagnostic {
        Diagnostic(6003, in: node.document.source, at: node.span, ["length": "\(length)"])
    }

    /// FG6004: a value of another kind than n8n takes.
    static func wrongKindForN8n(_ key: String, expected: String, at node: JSONNode) -> Diagnostic {
        Diagnostic(6004, in: node.document.source, at: node.span, ["key": key, "expected": expected])
    }

    /// FG6005: the file begins with a byte order mark.
    static func byteOrderMarkForN8n(in node: JSONNode) -> Diagnostic {
        Diagnostic(
            6005, in: node.document.source, at: ByteSpan(0, 3),
            fixIts: [FixIt(Phrase("fix.remove"), edits: [.init(ByteSpan(0, 3), "")], applicability: .safe)])
    }

    /// FG6006: without `executionOrder` n8n runs the old order.
    static func executionOrderForN8n(at node: JSONNode) -> Diagnostic {
        Diagnostic(6006, .warning, in: node.document.source, at: node.span, helps: [Phrase("help.state")])
    }

    /// FG6007: a node without an identifier.
    static func nodeWithoutID(_ name: String, at node: JSONNode) -> Diagnostic {
        Diagnostic(
            6007, .warning, in: node.document.source, at: ByteSpan(node.span.start, node.span.start + 1), ["name": name]
        )
    }

    /// FG6008: a node's identifier is no UUID.
    static func nodeIDIsNoUUID(_ name: String, at node: JSONNode) -> Diagnostic {
        Diagnostic(6008, .warning, in: node.document.source, at: node.span, ["name": name])
    }

    /// FG6009: two nodes share an identifier.
    static func duplicateNodeID(_ id: String, first: JSONNode, at node: JSONNode) -> Diagnostic {
        Diagnostic(
            6009, in: node.document.source, at: node.span, ["id": id],
            labels: [Label(first.span, Phrase("label.first"))])
    }

    /// FG6010: a position that is not two whole numbers.
    static func positionForN8n(_ name: String, at node: JSONNode) -> Diagnostic {
        Diagnostic(6010, in: node.document.source, at: node.span, ["name": name])
    }

    /// FG6011: a node that declares webhooks has no webhook identifier.
    static func webhookIDMissing(_ name: String, at node: JSONNode) -> Diagnostic {
        let span = node.kind == .object ? ByteSpan(node.span.start, node.span.start + 1) : node.span
        return Diagnostic(
            6011, .warning, in: node.document.source, at: span, ["name": name], notes: [Phrase("note.cli")])
    }

    /// FG6012: a credential that n8n cannot link.
    static func credentialPlaceholder(_ type: String, node name: String, at node: JSONNode) -> Diagnostic {
        Diagnostic(
            6012, in: node.document.source, at: node.span, ["type": type, "name": name],
            helps: [Phrase("help.form")])
    }

    /// FG6013: a parameter equals its default.
    static func parameterIsDefault(_ member: JSONMember) -> Diagnostic {
        Diagnostic(
            6013, .warning, in: member.value.document.source, at: member.keySpan, ["key": member.key])
    }
}
