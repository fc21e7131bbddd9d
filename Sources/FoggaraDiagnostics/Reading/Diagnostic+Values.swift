package import FoggaraJSON

extension Diagnostic {
    /// FG1020: the reader stopped counting faults.
    package static func moreFaults(at span: ByteSpan, in source: SourceText) -> Diagnostic {
        Diagnostic(1020, .note, in: source, at: span, ["limit": String(JSONLimits.faults)])
    }

    /// FG1101: a key that its object has already; `removal` is the member to take out when both say the same.
    package static func duplicateKey(
        _ key: String, at span: ByteSpan, first: ByteSpan, removal: ByteSpan?, in source: SourceText
    ) -> Diagnostic {
        Diagnostic(
            1101, in: source, at: span, ["key": key], labels: [Label(first, Phrase("label.first"))],
            notes: [Phrase("note.lost")],
            fixIts: removal.map {
                [FixIt(Phrase("fix.remove"), edits: [FixIt.Edit($0, "")], applicability: .safe)]
            } ?? [])
    }

    /// FG1102: an escape that is half of a surrogate pair.
    package static func loneSurrogate(at span: ByteSpan, in source: SourceText) -> Diagnostic {
        Diagnostic(
            1102, in: source, at: span, ["escape": source.text(in: span)], notes: [Phrase("note.surrogate")],
            helps: [Phrase("help.write")])
    }

    /// FG1103: a byte order mark, which RFC 8259, section 8.1 forbids to write.
    package static func byteOrderMark(in source: SourceText) -> Diagnostic {
        Diagnostic(
            1103, .warning, in: source, at: ByteSpan(0, 3), notes: [Phrase("note.refused")],
            fixIts: [
                FixIt(Phrase("fix.remove"), edits: [FixIt.Edit(ByteSpan(0, 3), "")], applicability: .safe)
            ])
    }

    /// FG1104: more digits than exact decimals keep.
    package static func tooManyDigits(_ count: Int, at span: ByteSpan, in source: SourceText) -> Diagnostic {
        Diagnostic(
            1104, .warning, in: source, at: span,
            ["digits": String(count), "limit": String(ValueCheck.exactDigits)], helps: [Phrase("help.text")])
    }

    /// FG1105: a number that IEEE doubles cannot hold.
    package static func numberOutOfRange(at span: ByteSpan, in source: SourceText) -> Diagnostic {
        Diagnostic(
            1105, in: source, at: span, ["text": source.text(in: span)], notes: [Phrase("note.range")])
    }
}
