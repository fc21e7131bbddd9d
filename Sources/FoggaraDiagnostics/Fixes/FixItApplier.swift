package import FoggaraJSON

/// Applies fixes to the text that they were made for.
package enum FixItApplier {
    /// A text with fixes applied.
    package struct Outcome: Hashable, Sendable {
        /// The bytes of the new text.
        package var bytes: [UInt8]
        /// The fixes that were applied, by the place of their diagnostics.
        package var changes: [Change]
        /// How many fixes were applied.
        package var applied: Int { changes.count }
    }

    /// A fix and what it mended.
    package struct Change: Hashable, Sendable {
        /// What was wrong.
        package var diagnostic: Diagnostic
        /// What was done about it.
        package var fixIt: FixIt
    }

    /// The text after all fixes of these kinds; the first of each diagnostic.
    ///
    /// - Guarantees: a fix is applied whole or not at all; one that overlaps an earlier one is left for the next
    ///   reading, and equal fixes count once. Diagnostics of other files are left out.
    package static func apply(
        _ diagnostics: [Diagnostic], to source: SourceText, _ applicabilities: Set<FixIt.Applicability> = [.safe]
    ) -> Outcome {
        var edits: [FixIt.Edit] = []
        var applied: [Change] = []
        for diagnostic in DiagnosticOrder.sorted(diagnostics) where diagnostic.source.name == source.name {
            guard let fixIt = diagnostic.fixIts.first(where: { applicabilities.contains($0.applicability) }),
                !applied.contains(where: { $0.fixIt.edits == fixIt.edits })
            else { continue }
            let fits = fixIt.edits.allSatisfy { edit in
                isInside(edit.span, source) && !edits.contains { overlaps($0.span, edit.span) }
            }
            guard fits else { continue }
            edits += fixIt.edits
            applied.append(Change(diagnostic: diagnostic, fixIt: fixIt))
        }
        return Outcome(bytes: rewrite(source.bytes, edits), changes: applied)
    }

    private static func isInside(_ span: ByteSpan, _ source: SourceText) -> Bool {
        0 <= span.start && span.start <= span.end && span.end <= source.bytes.count
    }

    /// Whether two replacements cannot both be made; two insertions at one place neither.
    private static func overlaps(_ first: ByteSpan, _ second: ByteSpan) -> Bool {
        first.start < second.end && second.start < first.end || first.start == second.start
    }

    private static func rewrite(_ bytes: [UInt8], _ edits: [FixIt.Edit]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }) {
            result += bytes[position..<edit.span.start]
            result += edit.replacement.utf8
            position = edit.span.end
        }
        return result + bytes[position...]
    }
}
