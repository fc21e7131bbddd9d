import FoggaraDiagnostics
import FoggaraJSON

/// Applies the fixes of diagnostics to a text until none is left.
///
/// - Guarantees: a round of fixes is kept only when the new text has no more errors than before, and never when it
///   stops being JSON; of a round that fails so, each fix is tried alone. Fixes that overlap wait for the next round.
struct FileRepair {
    /// A text after its fixes.
    struct Outcome {
        /// The text.
        var source: SourceText
        /// What is still to tell about it.
        var diagnostics: [Diagnostic]
        /// What was done, in order; places are those of the text at that time.
        var changes: [FixItApplier.Change] = []
    }

    /// Rounds after which fixes that make each other necessary are left alone.
    static let roundLimit = 16

    /// Kinds of fixes to apply.
    var applicabilities: Set<FixIt.Applicability>
    /// What is to tell about a text.
    var check: (SourceText) -> [Diagnostic]

    /// Mends `source`.
    func run(_ source: SourceText) -> Outcome {
        var outcome = Outcome(source: source, diagnostics: check(source))
        for _ in 0..<Self.roundLimit {
            guard let next = round(outcome, outcome.diagnostics) ?? single(outcome) else { break }
            outcome = next
        }
        return outcome
    }

    /// Applies what fits together; nil when nothing does or the result is worse.
    private func round(_ outcome: Outcome, _ diagnostics: [Diagnostic]) -> Outcome? {
        let mended = FixItApplier.apply(diagnostics, to: outcome.source, applicabilities)
        guard mended.applied > 0, mended.bytes != outcome.source.bytes else { return nil }
        let source = SourceText(name: outcome.source.name, bytes: mended.bytes)
        let found = check(source)
        guard isBetter(found, than: outcome.diagnostics) else { return nil }
        return Outcome(source: source, diagnostics: found, changes: outcome.changes + mended.changes)
    }

    /// Applies the first fix that does good alone.
    private func single(_ outcome: Outcome) -> Outcome? {
        for diagnostic in DiagnosticOrder.sorted(outcome.diagnostics) {
            if let next = round(outcome, [diagnostic]) { return next }
        }
        return nil
    }

    private func isBetter(_ new: [Diagnostic], than old: [Diagnostic]) -> Bool {
        func breaks(_ list: [Diagnostic]) -> Int { list.count { (1000..<1100).contains($0.code.rawValue) } }
        func errors(_ list: [Diagnostic]) -> Int { list.count { $0.severity == .error } }
        // A text that was no JSON shows its further faults only once it is.
        if breaks(new) < breaks(old) { return true }
        return breaks(new) == breaks(old) && errors(new) <= errors(old)
    }
}
