import FoggaraJSON

/// The texts of diagnostics in one language.
///
/// - Shape: `locales/<language>/diagnostics.json` is an object by code, each an object of phrases; entries that are no
///   code (`terminal`, `summary`) hold the words of the renderers.
/// - Guarantees: a text missing in the language is given in English, one missing there too as its key, so that nothing
///   is left unsaid.
package struct MessageCatalogue: Sendable {
    /// The language asked for.
    package let language: Language
    private let texts: JSONDocument?
    private let english: JSONDocument?

    /// Reads the texts of `language`; `load` gives the bytes of a file by its path from the top of the repository.
    package init(_ language: Language, load: (String) -> [UInt8]?) {
        self.language = language
        texts = Self.document(language, load)
        english = language == .en ? texts : Self.document(.en, load)
    }

    /// Path of the texts of a language from the top of the repository.
    package static func path(of language: Language) -> String { "locales/\(language.rawValue)/diagnostics.json" }

    private static func document(_ language: Language, _ load: (String) -> [UInt8]?) -> JSONDocument? {
        let path = path(of: language)
        return load(path).map { JSONDocument(SourceText(name: path, bytes: $0)) }
    }

    /// The text under `entry` and `key`; nil when neither the language nor English has it.
    package func template(_ entry: String, _ key: String) -> MessageTemplate? {
        for document in [texts, english] {
            if let text = document?.root[entry]?[key]?.string { return MessageTemplate(text) }
        }
        return nil
    }

    /// A phrase of `code` with its values; `present` prepares each value for where the text goes.
    package func text(
        _ phrase: Phrase, of code: DiagnosticCode, present: (String) -> String = { $0 }
    ) -> String {
        guard let template = template(code.description, phrase.key) else {
            let values = phrase.arguments.map { "\($0.name): \(present($0.value))" }
            return "\(code).\(phrase.key)" + (values.isEmpty ? "" : " (\(values.joined(separator: ", ")))")
        }
        return template.filled { name in phrase.arguments.first { $0.name == name }.map { present($0.value) } }
    }

    /// A word of the renderers; its key when there is none.
    package func word(_ entry: String, _ key: String) -> String { template(entry, key)?.text ?? key }

    /// A counted noun such as `3 errors`, from the forms under `entry` and `key`.
    package func counted(_ count: Int, _ entry: String, _ key: String) -> String {
        for (document, language) in [(texts, language), (english, .en)] {
            let form = language.pluralForm(of: count).rawValue
            if let text = document?.root[entry]?[key]?[form]?.string {
                return MessageTemplate(text).filled { $0 == "count" ? String(count) : nil }
            }
        }
        return "\(count) \(key)"
    }
}
