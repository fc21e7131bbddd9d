package import FoggaraJSON

/// A text for people in several languages.
///
/// - Shape: `{ "en": "Shop name", "fr": "Nom de la boutique" }`.
package struct LocalizedText: Sendable {
    /// The text in one language.
    package struct Entry: Sendable, Hashable {
        /// Language: `en`, `fr`, `ar` or `arq`.
        package var language: String
        /// The text.
        package var text: String
    }

    /// Texts in the order of the file.
    package var entries: [Entry]
    /// The object in the file.
    package var syntax: JSONNode

    /// Reads the object; members that are not texts are left out.
    package init(_ syntax: JSONNode) {
        self.syntax = syntax
        entries = syntax.members.compactMap { member in
            member.value.string.map { Entry(language: member.key, text: $0) }
        }
    }

    /// The text in `language`, else in English, else the first one.
    package func text(in language: String) -> String {
        let found = entries.first { $0.language == language } ?? entries.first { $0.language == "en" }
        return (found ?? entries.first)?.text ?? ""
    }
}
