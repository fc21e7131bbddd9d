import FoggaraDiagnostics

/// The words of approval pages in one language, from `locales/<language>/approval.json`.
struct ApprovalTexts: Sendable {
    private let catalogue: TextCatalogue

    init(_ language: Language, load: (String) -> [UInt8]?) {
        catalogue = TextCatalogue("approval", language, load: load)
    }

    /// Their language.
    var language: Language { catalogue.language }

    /// A text with its placeholders filled, ready for HTML; the key when there is none.
    func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
        // Isolated, Latin dates and addresses keep their order inside Arabic lines.
        HTMLText.escape(catalogue.text(key, arguments.mapValues { "\u{2068}\($0)\u{2069}" }))
    }
}
