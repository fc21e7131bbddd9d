import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON

extension Diagnostic {
    /// An expression names a node that does not exist.
    static func unknownNode(_ name: String, known: [String], in source: SourceText, at span: ByteSpan) -> Diagnostic {
        // The name stands in quotes of the expression's own, inside a JSON text.
        let quote = span.start < source.bytes.count ? source.text(in: ByteSpan(span.start, span.start + 1)) : "'"
        let isPlain = quote == "'" || quote == "`"
        return misspelt(3104, name, known: known, in: source, at: span) { near in
            isPlain && !near.contains(quote) && !near.contains("\\") && !near.contains("\"")
                ? quote + near + quote : source.text(in: span)
        }
    }

    /// An expression reads a node that only runs later, or never before.
    static func runsLater(
        _ name: String, than node: String, isAfter: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3105, in: source, at: span, ["name": name, "node": node],
            notes: [Phrase(isAfter ? "note.after" : "note.lineage")])
    }

    /// An expression reads a node on another branch, which may not have run.
    static func otherBranch(_ name: String, than node: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3115, .warning, in: source, at: span, ["name": name, "node": node], helps: [Phrase("help")])
    }

    /// The form has no such key.
    static func unknownConfigKey(
        _ key: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        known.isEmpty
            ? Diagnostic(3106, in: source, at: span, ["name": key], helps: [Phrase("help.none")])
            : misspelt(3106, key, known: known, in: source, at: span) { "$config.\($0)" }
    }

    /// An expression reads a secret, which would then stand in items and journal.
    static func secretInExpression(_ key: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3107, in: source, at: span, ["key": key], helps: [Phrase("help")])
    }

    /// A field of the form is never read.
    static func unusedConfig(_ key: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3116, .warning, in: source, at: span, ["key": key])
    }

    /// A free name that the language does not have.
    static func unknownName(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        let known = (ExpressionNames.variables.union(ExpressionNames.functions)).sorted()
        let near = Suggest.closest(to: name, in: known)
        return Diagnostic(
            4206, in: source, at: span, ["name": name], notes: [Phrase("note")],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["names": near.joined(separator: ", ")])],
            fixIts: FixIt.respelling(as: near, at: span) { $0 })
    }
}
