import FoggaraDiagnostics
import FoggaraJSON

/// The texts of the command line in one language, English where one is missing.
///
/// - Shape: `locales/<language>/cli.json`, an object of texts with placeholders in braces.
struct ProductTexts: Sendable {
    private let own: JSONValue?
    private let english: JSONValue?

    init(_ language: Language, load: (String) -> [UInt8]?) {
        own = load("locales/\(language.rawValue)/cli.json").flatMap { JSONDocument.value(of: $0) }
        english = language == .en ? nil : load("locales/en/cli.json").flatMap { JSONDocument.value(of: $0) }
    }

    /// The text `key` with its placeholders filled; the key itself when no language has it.
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        guard let template = own?[key]?.string ?? english?[key]?.string else { return key }
        return MessageTemplate(template).filled { arguments[$0] }
    }
}
