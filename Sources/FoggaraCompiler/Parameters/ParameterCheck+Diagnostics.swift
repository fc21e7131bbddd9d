import FoggaraDiagnostics
import FoggaraJSON

extension Diagnostic {
    /// A type has no such parameter.
    static func unknownParameter(
        _ name: String, of type: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        var unique: [String] = []
        for name in known where !unique.contains(name) { unique.append(name) }
        let near = Suggest.closest(to: name, in: unique)
        let help =
            near.isEmpty
            ? Phrase("help.known", ["names": unique.prefix(20).joined(separator: ", ")])
            : Phrase("help.similar", ["names": near.joined(separator: ", ")])
        return Diagnostic(
            3301, in: source, at: span, ["name": name, "type": type], notes: [Phrase("note")], helps: [help],
            fixIts: FixIt.respelling(as: near, at: span))
    }

    /// A parameter does not show with these others and so has no effect.
    static func hiddenParameter(
        _ name: String, because conditions: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3302, .warning, in: source, at: span, ["name": name],
            notes: conditions.isEmpty ? [] : [Phrase("note", ["conditions": conditions])])
    }

    /// A parameter that must not be empty is.
    static func missingParameter(_ name: String, of node: String, in source: SourceText, at span: ByteSpan)
        -> Diagnostic
    {
        Diagnostic(3303, in: source, at: span, ["name": name, "node": node])
    }

    /// A value is of another kind.
    static func wrongKind(
        of name: String, expected: String, in source: SourceText, at span: ByteSpan, replacement: String? = nil
    ) -> Diagnostic {
        let fixes = replacement.map {
            [FixIt(Phrase("fix", ["value": $0]), edits: [.init(span, $0)], applicability: .safe)]
        }
        return Diagnostic(
            3304, in: source, at: span, ["name": name, "expected": expected], fixIts: fixes ?? [])
    }

    /// A value is none of the choices.
    static func noSuchChoice(
        _ value: JSONValue, of name: String, choices: [JSONValue], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let texts = choices.map { $0.string ?? JSONWriter.compact($0) }
        let given = value.string ?? JSONWriter.compact(value)
        let near = Suggest.closest(to: given, in: texts)
        let fixes = FixIt.respelling(as: near, at: span, key: "value") { chosen in
            choices.first { $0.string == chosen }.map { JSONWriter.compact($0) } ?? chosen
        }
        let help =
            near.isEmpty
            ? Phrase("help.known", ["values": texts.prefix(30).joined(separator: ", ")])
            : Phrase("help.similar", ["values": near.joined(separator: ", ")])
        return Diagnostic(
            3305, in: source, at: span, ["value": given, "name": name], helps: [help], fixIts: fixes)
    }

    /// A number is outside its range.
    static func outOfRange(
        _ value: String, of name: String, least: Double?, most: Double?, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let bounds = [least.map { "≥ " + JSONNumber.shortest($0) }, most.map { "≤ " + JSONNumber.shortest($0) }]
        return Diagnostic(
            3306, in: source, at: span,
            ["value": value, "name": name, "bounds": bounds.compactMap { $0 }.joined(separator: ", ")])
    }

    /// A fixed collection has no such group.
    static func unknownGroup(
        _ name: String, of collection: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        // A single group is surely the one that was meant.
        let near = known.count == 1 ? known : Suggest.closest(to: name, in: known)
        return Diagnostic(
            3307, in: source, at: span, ["name": name, "collection": collection], notes: [Phrase("note")],
            helps: [Phrase("help.known", ["names": known.joined(separator: ", ")])],
            fixIts: FixIt.respelling(as: near, at: span))
    }

    /// A group is a list where one object is expected, or the other way round.
    static func groupShape(
        _ name: String, of collection: String, isList: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let text = source.text(in: span)
        let fixes =
            isList && text.hasPrefix("{")
            ? [FixIt(Phrase("fix"), edits: [.init(span, "[\(text)]")], applicability: .unsafe)] : []
        return Diagnostic(
            3308, in: source, at: span,
            ["name": name, "collection": collection, "expected": isList ? "[…]" : "{…}"], fixIts: fixes)
    }

    /// A collection has too few entries.
    static func tooFewEntries(_ name: String, least: Int, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3314, in: source, at: span, ["name": name, "least": String(least)])
    }

    /// A parameter that is never evaluated begins with the sign of an expression.
    static func literalOnly(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3313, .warning, in: source, at: span, ["name": name], notes: [Phrase("note")])
    }

    /// A text is no JSON where JSON is expected.
    static func notJSON(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3316, in: source, at: span, ["name": name])
    }

    /// Braces of an expression stand in a text that is none.
    static func forgottenSign(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            4207, .warning, in: source, at: span, helps: [Phrase("help")],
            fixIts: [
                FixIt(
                    Phrase("fix"), edits: [.init(ByteSpan(span.start + 1, span.start + 1), "=")], applicability: .unsafe
                )
            ])
    }
}
