package import FoggaraJSON

/// One factory for each way to break the JSON grammar, codes FG1001 to FG1019.
extension Diagnostic {
    /// The diagnostic of a fault of `document`.
    package static func fault(_ fault: JSONFault, in document: JSONDocument) -> Diagnostic {
        let source = document.source
        let span = fault.span
        switch fault.kind {
        case .emptyDocument: return Diagnostic(1001, in: source, at: span, helps: [Phrase("help.object")])
        case .expectedValue: return Diagnostic(1002, in: source, at: span, helps: [Phrase("help.values")])
        case .expectedKey:
            if let point = GrammarFixes.decimalPoint(span, source) {
                // Two elements of a list that lost its bracket look the same.
                return Diagnostic(
                    1003, in: source, at: span, helps: [Phrase("help.decimal")],
                    fixIts: fix("fix.decimal", point, .unsafe))
            }
            return Diagnostic(
                1003, in: source, at: span, helps: [Phrase("help.shape")],
                fixIts: fix("fix.quote", GrammarFixes.quotedKey(span, source)))
        case .expectedColon:
            let isOther = source.text(in: span) == "="
            return Diagnostic(
                1004, in: source, at: span,
                fixIts: isOther
                    ? fix("fix.replace", [.init(span, ":")])
                    : fix("fix.insert", GrammarFixes.insertedColon(span, source)))
        case .expectedComma: return missingComma(fault, in: document)
        case .trailingComma:
            return Diagnostic(1006, in: source, at: span, fixIts: fix("fix.remove", [.init(span, "")]))
        case .unclosedContainer:
            let bracket = source.text(in: span)
            let close = bracket == "[" ? "]" : "}"
            return Diagnostic(
                1007, in: source, at: span, ["bracket": bracket],
                labels: Indentation.suspect(in: document, before: span).map {
                    [Label($0.open, Phrase("label.open")), Label($0.close, Phrase("label.close"))]
                } ?? [],
                helps: [Phrase("help.close", ["close": close])])
        case .mismatchedClose: return mismatchedClose(fault, in: source)
        case .unclosedString: return Diagnostic(1009, in: source, at: span, helps: [Phrase("help.close")])
        case .controlCharacter:
            let byte = source.bytes[span.start]
            return Diagnostic(
                1010, in: source, at: span, ["character": "U+00" + hex(byte)],
                fixIts: fix("fix.escape", [.init(span, GrammarFixes.escape(byte))]))
        case .invalidEscape: return invalidEscape(fault, in: source)
        case .invalidUTF8:
            let bytes = source.bytes[span.start..<span.end].map { hex($0) }.joined(separator: " ")
            return Diagnostic(1012, in: source, at: span, ["bytes": bytes], helps: [Phrase("help.encoding")])
        case .invalidNumber:
            let text = source.text(in: span)
            return Diagnostic(
                1013, in: source, at: span, ["text": text], helps: [Phrase("help.shape")],
                fixIts: fix("fix.rewrite", GrammarFixes.number(text).map { [.init(span, $0)] }))
        case .invalidLiteral:
            let text = source.text(in: span)
            let word = GrammarFixes.word(text)
            return Diagnostic(
                1014, in: source, at: span, ["text": text], helps: word == nil ? [Phrase("help.quote")] : [],
                fixIts: fix(
                    "fix.word", word.map { [.init(span, $0.text)] }, word?.isSure == true ? .safe : .unsafe))
        case .singleQuotes:
            return Diagnostic(
                1015, in: source, at: span, helps: [Phrase("help.double")],
                fixIts: fix("fix.double", GrammarFixes.doubleQuotes(span, source)))
        case .comment:
            return Diagnostic(
                1016, in: source, at: span, helps: [Phrase("help.notes")],
                fixIts: fix("fix.remove", [.init(span, GrammarFixes.isBetweenWords(span, source) ? " " : "")]))
        case .tooDeep: return Diagnostic(1017, in: source, at: span, ["limit": String(JSONLimits.depth)])
        case .extraContent: return Diagnostic(1018, in: source, at: span, helps: [Phrase("help.one")])
        case .tooLong: return Diagnostic(1019, in: source, at: span, ["limit": String(JSONLimits.bytes)])
        }
    }

    private static func missingComma(_ fault: JSONFault, in document: JSONDocument) -> Diagnostic {
        let source = document.source
        let previous = GrammarFixes.endOfPrevious(fault.span.start, source)
        return Diagnostic(
            1005, in: source, at: fault.span, labels: [Label(ByteSpan(previous, previous), Phrase("label.previous"))],
            fixIts: fix("fix.insert", GrammarFixes.insertedComma(fault, previous, document)))
    }

    private static func mismatchedClose(_ fault: JSONFault, in source: SourceText) -> Diagnostic {
        let found = source.text(in: fault.span)
        var diagnostic = Diagnostic(1008, in: source, at: fault.span, ["found": found])
        if let open = fault.related {
            diagnostic.message = Phrase("message.mismatch", ["found": found, "open": source.text(in: open)])
            diagnostic.labels = [Label(open, Phrase("label.open"))]
        }
        return diagnostic
    }

    private static func invalidEscape(_ fault: JSONFault, in source: SourceText) -> Diagnostic {
        let escape = source.text(in: fault.span)
        var diagnostic = Diagnostic(
            1011, in: source, at: fault.span, ["escape": escape], helps: [Phrase("help.known")])
        if escape == "\\'" {
            diagnostic.fixIts = fix("fix.apostrophe", [.init(fault.span, "'")])
        } else {
            let start = ByteSpan(fault.span.start, fault.span.start)
            // It may also be a slip for another escape, so it needs a look.
            diagnostic.fixIts = [FixIt(Phrase("fix.double"), edits: [.init(start, "\\")], applicability: .unsafe)]
        }
        return diagnostic
    }

    private static func fix(
        _ key: String, _ edits: [FixIt.Edit]?, _ applicability: FixIt.Applicability = .safe
    ) -> [FixIt] {
        edits.map { [FixIt(Phrase(key), edits: $0, applicability: applicability)] } ?? []
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
