/// Which keywords and formats a schema may use.
package struct SchemaDialect: Sendable {
    /// Whether keywords and formats that nobody knows are faults.
    package var refusesUnknown: Bool
    /// Keywords that say something to others and nothing about values.
    package var annotations: Set<String>
    /// The asserted formats.
    package var formats: FormatCheckers
    /// The draft of schemas that name no meta-schema.
    package var draft: SchemaDraft

    /// The standard: unknown keywords and formats are annotations.
    ///
    /// - Source: JSON Schema 2020-12, core, section 6.5.
    package static let standard = SchemaDialect()

    /// Describes a dialect.
    package init(
        refusesUnknown: Bool = false, annotations: Set<String> = [], formats: FormatCheckers = .none,
        draft: SchemaDraft = .draft2020
    ) {
        self.draft = draft
        self.refusesUnknown = refusesUnknown
        self.annotations = annotations
        self.formats = formats
    }
}
