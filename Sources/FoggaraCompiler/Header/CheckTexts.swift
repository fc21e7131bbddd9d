import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks that texts for people are there in every language of the product, as bundled templates need them.
enum CheckTexts {
    /// Languages of the product beside English.
    static let languages = ["fr", "ar", "arq"]

    /// Missing languages, and translations that only repeat the English text.
    static func run(_ template: Template) -> [Diagnostic] {
        var texts = [template.name, template.summary]
        for property in template.config.properties { texts += [property.title, property.note] }
        texts += template.credentials.map(\.name)
        texts += template.tests.map(\.name)
        var diagnostics: [Diagnostic] = []
        for text in texts.compactMap({ $0 }) {
            let missing = languages.filter { language in !text.entries.contains { $0.language == language } }
            if !missing.isEmpty {
                diagnostics.append(
                    .missingLanguages(missing, in: template.source, at: text.syntax.span))
            }
            let english = text.text(in: "en")
            for entry in text.entries where entry.language != "en" && entry.text == english {
                let span = text.syntax[entry.language]?.span ?? text.syntax.span
                diagnostics.append(.untranslated(entry.language, in: template.source, at: span))
            }
        }
        return diagnostics
    }
}

extension Diagnostic {
    /// A text lacks languages.
    static func missingLanguages(_ languages: [String], in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2210, in: source, at: span, ["languages": languages.joined(separator: ", ")])
    }

    /// A translation equals the English text.
    static func untranslated(_ language: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2209, in: source, at: span, ["language": language])
    }
}
