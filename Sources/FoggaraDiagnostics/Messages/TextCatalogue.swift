import FoggaraJSON

/// The texts of one part of the program in one language, English where one is missing.
///
/// - Shape: `locales/<language>/<part>.json`, an object of texts with placeholders in braces.
package struct TextCatalogue: Sendable {
    /// The language asked for.
    package let language: Language
    private let own: JSONValue?
    private let english: JSONValue?

    /// Reads the texts of a part; `load` gives the bytes of a file by its path from the top of the repository.
    package init(_ part: String, _ language: Language, load: (String) -> [UInt8]?) {
        self.language = language
        own = load("locales/\(language.rawValue)/\(part).json").flatMap { JSONDocument.value(of: $0) }
        english = language == .en ? nil : load("locales/en/\(part).json").flatMap { JSONDocument.value(of: $0) }
    }

    /// The text `key` with its placeholders filled; the key itself when no language has it.
    package func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        guard let template = own?[key]?.string ?? english?[key]?.string else { return key }
        return MessageTemplate(template).filled { arguments[$0] }
    }
}
