import FoggaraDiagnostics
import FoggaraJSON

/// What a value breaks: limits and counts.
extension Diagnostic {
    /// FG2004: a number that is no multiple of a step.
    static func noMultiple(_ limit: JSONNumber, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2004, in: rule.source, at: rule.node.span, ["value": rule.shown, "limit": limit.text],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2005: a number above the largest.
    static func aboveMaximum(_ limit: JSONNumber, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2005, in: rule.source, at: rule.node.span, ["value": rule.shown, "limit": limit.text],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2006: a number that is not below its bound.
    static func notBelow(_ limit: JSONNumber, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2006, in: rule.source, at: rule.node.span, ["value": rule.shown, "limit": limit.text],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2007: a number below the smallest.
    static func belowMinimum(_ limit: JSONNumber, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2007, in: rule.source, at: rule.node.span, ["value": rule.shown, "limit": limit.text],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2008: a number that is not above its bound.
    static func notAbove(_ limit: JSONNumber, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2008, in: rule.source, at: rule.node.span, ["value": rule.shown, "limit": limit.text],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2009: a text with too many characters.
    static func tooLong(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2009, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2010: a text with too few characters.
    static func tooShort(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2010, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2011: a text that does not fit its pattern.
    static func noMatch(_ pattern: String, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2011, in: rule.source, at: rule.node.span, ["value": rule.shown, "pattern": pattern],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2012: a list with too many elements.
    static func tooManyItems(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2012, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2013: a list with too few elements.
    static func tooFewItems(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2013, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2014: an element that its list has already.
    static func repeated(_ element: JSONNode, _ first: JSONNode, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2014, in: rule.source, at: element.span,
            labels: [Label(first.span, Phrase("label.first"))],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2015: too few elements of a kind.
    static func tooFewContained(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2015, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2016: too many elements of a kind.
    static func tooManyContained(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2016, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2019: an object with too many keys.
    static func tooManyKeys(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2019, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2020: an object with too few keys.
    static func tooFewKeys(_ count: Int, _ limit: Int, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2020, in: rule.source, at: rule.node.span, ["count": String(count), "limit": String(limit)],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2025: a value that must not fit a schema.
    static func forbidden(_ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2025, in: rule.source, at: rule.node.span, ["value": rule.shown],
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2026: a value where none may be.
    static func nothingAllowed(at span: ByteSpan, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2026, in: rule.source, at: span,
            notes: [Phrase("note.rule", rule.location)])
    }

    /// FG2027: a value without the format it must have.
    static func wrongFormat(_ format: String, _ rule: Rulebook) -> Diagnostic {
        Diagnostic(
            2027, in: rule.source, at: rule.node.span, ["value": rule.shown, "format": format],
            notes: [Phrase("note.rule", rule.location)])
    }
}
