package import FoggaraJSON

/// How serious a diagnostic is.
package enum Severity: String, Hashable, Sendable, Comparable {
    /// The input is refused.
    case error
    /// The input is accepted but likely wrong.
    case warning
    /// A fact worth knowing.
    case note

    /// Orders from error to note.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

/// One thing to tell about the user's input.
///
/// - Guarantees: a value without any text of its own; what it says comes from the message catalogue by ``code``. Every
///   code has one factory beside the check that makes it (`extension Diagnostic { static func unknownNode… }`).
package struct Diagnostic: Hashable, Sendable {
    /// A second place that matters.
    package struct Label: Hashable, Sendable {
        /// Bytes of the place, in the diagnostic's source.
        package var span: ByteSpan
        /// What is to be seen there.
        package var phrase: Phrase

        /// Points at `span` with a phrase of the diagnostic's code.
        package init(_ span: ByteSpan, _ phrase: Phrase) {
            self.span = span
            self.phrase = phrase
        }
    }

    /// The rule.
    package var code: DiagnosticCode
    /// How serious it is.
    package var severity: Severity
    /// The sentence that says what is wrong; its key is `message`.
    package var message: Phrase
    /// The text that holds the place.
    package var source: SourceText
    /// Bytes that are wrong.
    package var span: ByteSpan
    /// Other places that matter.
    package var labels: [Label]
    /// Further facts, why the rule exists among them; keys begin with `note`.
    package var notes: [Phrase]
    /// What to do; keys begin with `help`.
    package var helps: [Phrase]
    /// Changes that would mend it; keys begin with `fix`.
    package var fixIts: [FixIt]

    /// Describes a fault of `source` at `span`; `arguments` fill the placeholders of the message.
    package init(
        _ code: DiagnosticCode, _ severity: Severity = .error, in source: SourceText, at span: ByteSpan,
        _ arguments: KeyValuePairs<String, String> = [:], labels: [Label] = [], notes: [Phrase] = [],
        helps: [Phrase] = [], fixIts: [FixIt] = []
    ) {
        self.code = code
        self.severity = severity
        self.message = Phrase("message", arguments)
        self.source = source
        self.span = span
        self.labels = labels
        self.notes = notes
        self.helps = helps
        self.fixIts = fixIts
    }

    /// Whether both say the same about the same place of a file of the same name.
    package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        left.code == right.code && left.severity == right.severity && left.message == right.message
            && left.source.name == right.source.name && left.span == right.span && left.labels == right.labels
            && left.notes == right.notes && left.helps == right.helps && left.fixIts == right.fixIts
    }

    /// Hashes code and place.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(span)
    }
}

/// A value and everything to tell about how it was made.
package struct Checked<Value: Sendable>: Sendable {
    /// The value; as complete as the input allows.
    package var value: Value
    /// What to tell, in the order found.
    package var diagnostics: [Diagnostic]

    /// Pairs a value with diagnostics.
    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Whether nothing of severity `error` was found.
    package var isAccepted: Bool { !diagnostics.contains { $0.severity == .error } }
}
