import FoggaraJSON

/// Compares the texts of all languages.
package enum CatalogueAudit {
    /// One thing wrong with the texts of a language.
    package struct Fault: Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        package enum Kind: String, Sendable {
            /// The file is absent or no JSON.
            case unreadable
            /// English has the text, this language not.
            case missing
            /// This language has a text that English has not.
            case extra
            /// The placeholders differ from the English ones.
            case placeholders
            /// The text is the English one.
            case untranslated
            /// The text of another language than English is empty or no text.
            case empty
        }

        /// The language of the fault.
        package var language: Language
        /// What is wrong.
        package var kind: Kind
        /// Entry and phrase, such as `FG3104.message`.
        package var key: String

        /// The fault as one line.
        package var description: String { "\(language.rawValue): \(kind.rawValue): \(key)" }
    }

    /// Everything that keeps the languages from saying the same; empty when they agree.
    package static func faults(load: (String) -> [UInt8]?) -> [Fault] {
        var faults: [Fault] = []
        guard let english = texts(.en, load) else { return [Fault(language: .en, kind: .unreadable, key: "")] }
        for language in Language.allCases {
            guard let texts = language == .en ? english : texts(language, load) else {
                faults.append(Fault(language: language, kind: .unreadable, key: ""))
                continue
            }
            faults += compare(texts, with: english, in: language)
        }
        return faults
    }

    /// Every key of the English texts, such as `FG3104.message`, in the order of the file.
    package static func keys(load: (String) -> [UInt8]?) -> [String] { texts(.en, load)?.keys ?? [] }

    private static func compare(_ texts: JSONObject, with english: JSONObject, in language: Language) -> [Fault] {
        var faults: [Fault] = []
        for (key, value) in english.members.map({ ($0.key, $0.value) }) {
            guard let translated = texts[key] else {
                faults.append(Fault(language: language, kind: .missing, key: key))
                continue
            }
            let wanted = forms(value, .en)
            let found = forms(translated, language)
            if found.isEmpty || found.contains(where: { $0.isEmpty }) {
                faults.append(Fault(language: language, kind: .empty, key: key))
                continue
            }
            if Set(found.flatMap { MessageTemplate($0).placeholders })
                != Set(wanted.flatMap { MessageTemplate($0).placeholders })
            {
                faults.append(Fault(language: language, kind: .placeholders, key: key))
            }
            if language != .en, found.contains(where: { wanted.contains($0) }) {
                faults.append(Fault(language: language, kind: .untranslated, key: key))
            }
        }
        for key in texts.keys where english[key] == nil {
            faults.append(Fault(language: language, kind: .extra, key: key))
        }
        return faults
    }

    /// The text, or all forms of a counted noun; empty when a form is missing.
    private static func forms(_ value: JSONValue, _ language: Language) -> [String] {
        if let text = value.string { return [text] }
        let forms = language.pluralForms.compactMap { value[$0.rawValue]?.string }
        return forms.count == language.pluralForms.count ? forms : []
    }

    /// The texts of a language by `entry.key`.
    private static func texts(_ language: Language, _ load: (String) -> [UInt8]?) -> JSONObject? {
        guard let bytes = load(MessageCatalogue.path(of: language)), let value = JSONDocument.value(of: bytes)?.object
        else { return nil }
        var texts = JSONObject()
        for entry in value {
            for phrase in entry.value.object ?? JSONObject() { texts["\(entry.key).\(phrase.key)"] = phrase.value }
        }
        return texts
    }
}
