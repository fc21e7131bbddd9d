import FoggaraDiagnostics
import FoggaraJSON

extension Diagnostic {
    /// A schedule has no interval.
    static func neverFires(_ node: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3230, in: source, at: span, ["node": node])
    }

    /// A number of a schedule is outside its range, so that it fires never or not as meant.
    static func outOfSchedule(
        _ value: String, name: String, range: ClosedRange<Int64>, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3231, in: source, at: span,
            ["value": value, "name": name, "least": String(range.lowerBound), "most": String(range.upperBound)])
    }

    /// Months that lack the day are skipped.
    static func skippedMonths(_ day: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3232, .warning, in: source, at: span, ["day": day])
    }

    /// A cron text breaks its grammar, or names a day that never comes.
    static func malformedCron(_ text: String, part: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3233, in: source, at: span, ["text": text, "part": part], helps: [Phrase("help")])
    }

    /// The activation form lets values in that the schedule refuses.
    static func formTooWide(
        _ key: String, name: String, range: ClosedRange<Int64>, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3234, .warning, in: source, at: span,
            ["key": key, "name": name, "least": String(range.lowerBound), "most": String(range.upperBound)],
            helps: [
                Phrase(
                    "help", ["least": String(range.lowerBound), "most": String(range.upperBound)])
            ])
    }
}
