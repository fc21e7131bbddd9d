import FoggaraDiagnostics

/// The texts of the command line in one language, from `locales/<language>/cli.json`.
struct ProductTexts: Sendable {
    private let catalogue: TextCatalogue

    init(_ language: Language, load: (String) -> [UInt8]?) {
        catalogue = TextCatalogue("cli", language, load: load)
    }

    /// The text `key` with its placeholders filled; the key itself when no language has it.
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { catalogue.text(key, arguments) }
}
