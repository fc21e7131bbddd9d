/// How many diagnostics there are of each severity.
package struct DiagnosticSummary: Hashable, Sendable {
    /// Number of errors.
    package var errors = 0
    /// Number of warnings.
    package var warnings = 0
    /// Number of notes.
    package var notes = 0

    /// Counts `diagnostics`, each different one once.
    package init(_ diagnostics: [Diagnostic]) {
        for diagnostic in DiagnosticOrder.sorted(diagnostics) {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
    }

    /// One line such as `3 errors, 1 warning`; the words for "nothing found" when there is none.
    package func text(_ catalogue: MessageCatalogue) -> String {
        let parts = [(errors, "errors"), (warnings, "warnings"), (notes, "notes")]
            .filter { $0.0 > 0 }
            .map { catalogue.counted($0.0, "summary", $0.1) }
        return parts.isEmpty
            ? catalogue.word("summary", "none") : parts.joined(separator: catalogue.word("summary", "separator"))
    }
}
