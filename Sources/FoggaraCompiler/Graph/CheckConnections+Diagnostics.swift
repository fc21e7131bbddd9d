import FoggaraDiagnostics
import FoggaraJSON

extension Diagnostic {
    /// Two nodes have one name.
    static func duplicateName(
        _ name: String, first: ByteSpan, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3005, in: source, at: span, ["name": name], labels: [Label(first, Phrase("label.first"))],
            notes: [Phrase("note")])
    }

    /// Two nodes have one id.
    static func duplicateID(_ id: String, first: ByteSpan, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3006, in: source, at: span, ["id": id], labels: [Label(first, Phrase("label.first"))])
    }

    /// Connections leave from a node that does not exist.
    static func unknownSource(_ name: String, known: [String], in source: SourceText, at span: ByteSpan) -> Diagnostic {
        misspelt(3101, name, known: known, in: source, at: span)
    }

    /// A connection leads to a node that does not exist.
    static func unknownTarget(_ name: String, known: [String], in source: SourceText, at span: ByteSpan) -> Diagnostic {
        misspelt(3102, name, known: known, in: source, at: span)
    }

    /// A name that no node has, with the names it may have been meant to be.
    static func misspelt(
        _ code: DiagnosticCode, _ name: String, known: [String], in source: SourceText, at span: ByteSpan,
        replacement: (String) -> String = JSONWriter.quoted
    ) -> Diagnostic {
        let near = Suggest.closest(to: name, in: known)
        return Diagnostic(
            code, in: source, at: span, ["name": name],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["names": near.joined(separator: ", ")])],
            fixIts: FixIt.respelling(as: near, at: span, written: replacement))
    }

    /// A connection stands twice.
    static func doubleConnection(
        from: String, to: String, first: ByteSpan, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3113, .warning, in: source, at: span, ["from": from, "to": to],
            labels: [Label(first, Phrase("label.first"))], notes: [Phrase("note")])
    }

    /// The ends of a connection are of different kinds.
    static func kindMismatch(_ from: String, _ to: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3112, in: source, at: span, ["from": from, "to": to])
    }

    /// A node has fewer outputs than a connection needs.
    static func noSuchOutput(
        _ output: Int, of node: String, count: Int, isErrorOutput: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3110, in: source, at: span, ["node": node, "output": String(output), "count": String(count)],
            helps: isErrorOutput ? [Phrase("help.error")] : [])
    }

    /// A node has fewer inputs than a connection needs.
    static func noSuchInput(
        _ input: Int, of node: String, count: Int, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(3111, in: source, at: span, ["node": node, "input": String(input), "count": String(count)])
    }

    /// A node is connected to itself.
    static func selfLoop(_ node: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3114, in: source, at: span, ["node": node], notes: [Phrase("note")])
    }
}
