import FoggaraDiagnostics
import FoggaraJSON

extension Diagnostic {
    /// Nothing starts the workflow.
    static func noTrigger(in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3123, in: source, at: span, helps: [Phrase("help")])
    }

    /// No trigger leads to a node.
    static func unreachable(_ node: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3122, .warning, in: source, at: span, ["node": node])
    }

    /// A loop without a way out.
    static func endlessLoop(_ nodes: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3120, in: source, at: span, ["nodes": nodes], helps: [Phrase("help")])
    }

    /// A loop that only its own condition ends.
    static func handMadeLoop(_ nodes: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(3121, .warning, in: source, at: span, ["nodes": nodes], notes: [Phrase("note")])
    }

    /// Two targets of one node lie at one place.
    static func samePlace(
        _ first: String, _ second: String, other: ByteSpan, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            3124, .warning, in: source, at: span, ["first": first, "second": second],
            labels: [Label(other, Phrase("label.first"))], notes: [Phrase("note")])
    }

    /// The workflow does not say in which order branches run.
    static func noExecutionOrder(in source: SourceText, at span: ByteSpan, settings: JSONNode?) -> Diagnostic {
        Diagnostic(
            3125, .warning, in: source, at: span, notes: [Phrase("note")],
            fixIts: setting("\"executionOrder\": \"v1\"", settings))
    }

    /// A schedule without a time zone.
    static func noTimezone(in source: SourceText, at span: ByteSpan, settings: JSONNode?) -> Diagnostic {
        Diagnostic(
            3127, .warning, in: source, at: span, notes: [Phrase("note")],
            fixIts: setting("\"timezone\": \"Africa/Algiers\"", settings))
    }

    /// Adds a member to the settings, when there are any.
    private static func setting(_ member: String, _ settings: JSONNode?) -> [FixIt] {
        guard let settings, settings.kind == .object else { return [] }
        let place = settings.span.start + 1
        let text = settings.members.isEmpty ? member : member + ", "
        return [FixIt(Phrase("fix"), edits: [.init(ByteSpan(place, place), text)], applicability: .unsafe)]
    }
}
