import FoggaraDiagnostics
import FoggaraExpression
import FoggaraJSON

extension Diagnostic {
    /// Items that are known do not have this field.
    ///
    /// A template promises that all it names exists; one that only asks whether a field is there is doubtful, not wrong.
    static func unknownField(
        _ name: String, known: [String], isCertain: Bool, label: ByteSpan?, in source: SourceText, at span: ByteSpan,
        isQuoted: Bool
    ) -> Diagnostic {
        let near = Suggest.closest(to: name, in: known)
        let help =
            near.isEmpty
            ? Phrase("help.known", ["names": known.isEmpty ? "–" : known.joined(separator: ", ")])
            : Phrase("help.similar", ["names": near.joined(separator: ", ")])
        return Diagnostic(
            3108, isCertain ? .error : .warning, in: source, at: span, ["name": name],
            labels: label.map { [Label($0, Phrase("label.made"))] } ?? [], notes: [Phrase("note")], helps: [help],
            fixIts: isQuoted ? [] : respelt(near, at: span))
    }

    /// A value of a known type does not have a member.
    static func unknownMember(
        _ name: String, of type: String, known: [String], isCalled: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let near = Suggest.closest(to: name, in: known)
        return Diagnostic(
            4301, isCalled ? .error : .warning, in: source, at: span, ["name": name, "type": type],
            notes: [Phrase(isCalled ? "note.called" : "note")],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["names": near.joined(separator: ", ")])],
            fixIts: respelt(near, at: span))
    }

    /// No value at all has a method of this name.
    static func unknownMethod(
        _ name: String, known: [String], in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let near = Suggest.closest(to: name, in: known)
        return Diagnostic(
            4316, in: source, at: span, ["name": name], notes: [Phrase("note")],
            helps: near.isEmpty ? [] : [Phrase("help.similar", ["names": near.joined(separator: ", ")])],
            fixIts: respelt(near, at: span))
    }

    /// A value of another type than the place takes, which stops the node.
    static func wrongValue(
        _ type: String, expected: String, isField: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            4317, in: source, at: span, ["type": type, "expected": expected],
            notes: [Phrase(isField ? "note.field" : "note.condition")], helps: [Phrase("help")])
    }

    /// Something that is no function is called.
    static func notCallable(_ name: String, _ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(4302, in: source, at: span, ["name": name, "type": type], helps: [Phrase("help")])
    }

    /// A method is named, but not called.
    static func notCalled(_ name: String, isAlone: Bool, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            4303, isAlone ? .error : .warning, in: source, at: span, ["name": name],
            fixIts: [
                FixIt(
                    Phrase("fix"), edits: [FixIt.Edit(ByteSpan(span.end, span.end), "()")], applicability: .unsafe)
            ])
    }

    /// Fewer arguments than the function reads.
    static func tooFewArguments(
        _ name: String, _ given: Int, _ least: Int, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            4304, .warning, in: source, at: span, ["name": name, "given": "\(given)", "least": "\(least)"],
            notes: [Phrase("note")])
    }

    /// More arguments than the function reads.
    static func tooManyArguments(
        _ name: String, _ given: Int, _ most: Int, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            4305, .warning, in: source, at: span, ["name": name, "given": "\(given)", "most": "\(most)"],
            notes: [Phrase("note")])
    }

    /// An argument of a type that the function does not take.
    static func wrongArgument(
        _ name: String, _ parameter: String, expected: String, type: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            4306, expected == "function" ? .error : .warning, in: source, at: span,
            ["name": name, "parameter": parameter, "expected": expected, "type": type])
    }

    /// A method that takes numbers alone is called on a list of something else.
    static func wrongElements(_ name: String, _ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            4320, in: source, at: span, ["name": name, "type": type], notes: [Phrase("note")], helps: [Phrase("help")])
    }

    /// Two values that are never equal are compared.
    static func neverEqual(
        _ left: String, _ right: String, isNegated: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            4307, .warning, in: source, at: span, ["left": left, "right": right],
            notes: [Phrase(isNegated ? "note.always" : "note.never")])
    }

    /// Two dates are compared as objects.
    static func comparedByIdentity(_ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            4308, .warning, in: source, at: span, ["type": type],
            helps: [Phrase(type == "DateTime" ? "help" : "help.number")])
    }

    /// A date is compared with a text.
    static func dateWithText(
        _ text: String, isCertain: Bool, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            4309, isCertain ? .error : .warning, in: source, at: span, ["text": text], notes: [Phrase("note")],
            helps: [Phrase("help")])
    }

    /// Dates are ordered by a text that does not sort by time.
    static func unsortableDate(_ format: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(4310, .warning, in: source, at: span, ["format": format], helps: [Phrase("help")])
    }

    /// Something that should name a unit of time does not.
    static func unknownUnit(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        let near = Suggest.closest(to: name, in: TypeFinding.unitNames)
        // A member stands as it is, a text in quotes.
        let isQuoted = span.end - span.start != name.utf8.count
        return Diagnostic(
            4318, in: source, at: span, ["name": name],
            helps: [
                near.isEmpty
                    ? Phrase("help", ["names": TypeFinding.unitNames.joined(separator: ", ")])
                    : Phrase("help.similar", ["names": near.joined(separator: ", ")])
            ], fixIts: isQuoted ? [] : respelt(near, at: span))
    }

    /// A form of dates is written in the tokens of another library.
    static func foreignFormat(
        _ format: String, _ better: String, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        let quote = source.text(in: ByteSpan(span.start, span.start + 1))
        let fix = FixIt(
            Phrase("fix", ["form": better]), edits: [FixIt.Edit(span, quote + better + quote)], applicability: .unsafe)
        return Diagnostic(
            4319, .warning, in: source, at: span, ["format": format], notes: [Phrase("note")],
            helps: [Phrase("help", ["form": better])], fixIts: quote == "'" ? [fix] : [])
    }

    /// A number is joined to a text.
    static func joinedAsText(_ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(4311, .warning, in: source, at: span, ["type": type], helps: [Phrase("help")])
    }

    /// Arithmetic with what is no number.
    static func notANumber(_ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(4312, .warning, in: source, at: span, ["type": type], notes: [Phrase("note")])
    }

    /// An object becomes text without its content.
    static func objectInText(_ type: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(4313, .warning, in: source, at: span, ["type": type], helps: [Phrase("help")])
    }

    /// A table lacks some of the keys that it is asked for.
    static func missingKeys(_ names: [String], in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(
            4314, .warning, in: source, at: span, ["names": names.joined(separator: ", ")], notes: [Phrase("note")],
            helps: [Phrase("help")])
    }

    /// n8n refuses a name wherever it stands.
    static func refusedName(_ name: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(4315, in: source, at: span, ["name": name], notes: [Phrase("note")])
    }

    /// The one name that was surely meant; only plain names can stand behind a point.
    private static func respelt(_ near: [String], at span: ByteSpan) -> [FixIt] {
        guard let name = near.first, let first = name.utf8.first, !(0x30...0x39).contains(first),
            name.utf8.allSatisfy(isPartOfName)
        else { return [] }
        return FixIt.respelling(as: near, at: span) { $0 }
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x24, 0x5F: true
        default: false
        }
    }
}
