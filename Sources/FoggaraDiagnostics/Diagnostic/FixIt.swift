package import FoggaraJSON

/// A change of the text that would mend a fault.
package struct FixIt: Hashable, Sendable {
    /// How far a fix may be trusted.
    package enum Applicability: String, Hashable, Sendable {
        /// Keeps the meaning and compiles: may be applied without asking.
        case safe
        /// Likely right, but changes behaviour: needs a look.
        case unsafe
        /// Shown only.
        case displayOnly
    }

    /// One replacement.
    package struct Edit: Hashable, Sendable {
        /// Bytes to replace; empty to insert.
        package var span: ByteSpan
        /// Text to put there.
        package var replacement: String

        /// Replaces the bytes of `span` by `replacement`.
        package init(_ span: ByteSpan, _ replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    /// What the fix does, as a phrase of the diagnostic's code.
    package var phrase: Phrase
    /// Replacements in the diagnostic's source, by place, not overlapping.
    package var edits: [Edit]
    /// How far to trust it.
    package var applicability: Applicability

    /// Describes a fix by `edits` in the source of the diagnostic.
    package init(_ phrase: Phrase, edits: [Edit], applicability: Applicability) {
        self.phrase = phrase
        self.edits = edits
        self.applicability = applicability
    }
}
