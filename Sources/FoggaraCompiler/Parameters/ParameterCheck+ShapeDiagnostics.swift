import FoggaraDiagnostics
import FoggaraJSON

extension Diagnostic {
    /// A resource locator lacks mode or value.
    static func malformedLocator(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3309, in: source, at: span, ["name": name], helps: [Phrase("help")])
    }

    /// A resource locator lacks its mark, so that n8n takes it for any object.
    static func unmarkedLocator(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            3320, in: source, at: span, ["name": name],
            fixIts: [
                FixIt(
                    Phrase("fix"), edits: [.init(ByteSpan(span.end, span.end), "\"__rl\": true, ")],
                    applicability: .safe)
            ])
    }

    /// A resource locator names a mode that it does not have.
    static func unknownMode(
        _ mode: String, of name: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3321, in: source, at: span, ["mode": mode, "name": name],
            helps: [Phrase("help.known", ["modes": known.joined(separator: ", ")])])
    }

    /// The value of a resource locator does not look like one of its mode.
    static func locatorPattern(
        _ value: String, mode: String, of name: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(3310, in: source, at: span, ["value": value, "mode": mode, "name": name])
    }

    /// A mapping of columns lacks its mode.
    static func malformedMapper(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3322, in: source, at: span, ["name": name], helps: [Phrase("help")])
    }

    /// A value is given for a column that the mapping does not list.
    static func unknownColumn(
        _ column: String, of name: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let near = Suggest.closest(to: column, in: known)
        return Diagnostic(
            3323, .warning, in: source, at: span, ["column": column, "name": name],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["names": near.joined(separator: ", ")])])
    }

    /// A condition lacks its operator.
    static func malformedCondition(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3312, in: source, at: span, helps: [Phrase("help")])
    }

    /// A type of values has no such operation.
    static func unknownOperation(
        _ name: String, type: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let near = Suggest.closest(to: name, in: known)
        return Diagnostic(
            3311, in: source, at: span, ["name": name, "type": type],
            helps: [Phrase("help.known", ["names": known.joined(separator: ", ")])],
            fixIts: FixIt.respelling(as: near, at: span))
    }

    /// The version of conditions does not go with the version of their node.
    static func filterVersion(
        _ version: String, expected: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3318, .warning, in: source, at: span, ["version": version, "expected": expected],
            notes: [Phrase("note", ["expected": expected])],
            fixIts: [
                FixIt(Phrase("fix", ["version": expected]), edits: [.init(span, expected)], applicability: .unsafe)
            ])
    }

    /// A field to set has no name.
    static func malformedAssignment(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3315, in: source, at: span, helps: [Phrase("help")])
    }

    /// A field is set twice.
    static func setTwice(_ name: String, first: ByteSpan, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            3317, .warning, in: source, at: span, ["name": name], labels: [Label(first, Phrase("label.first"))],
            notes: [Phrase("note")])
    }

    /// A literal cannot be read as the type of its field.
    static func unreadable(_ text: String, as type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3319, in: source, at: span, ["text": text, "type": type])
    }
}
