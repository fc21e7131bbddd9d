import FoggaraJSON

/// The words of approval pages in one language.
///
/// - Shape: `locales/<language>/approval.json`, an object of texts with placeholders in braces.
struct ApprovalTexts: Sendable {
    /// `en`, `fr`, `ar`, `arq`.
    let language: String
    private let texts: JSONValue

    init(_ language: String, load: (String) -> [UInt8]?) {
        self.language = language
        texts = load("locales/\(language)/approval.json").flatMap { JSONDocument.value(of: $0) } ?? [:]
    }

    /// Whether the language is written from right to left.
    var isRightToLeft: Bool { language.hasPrefix("ar") }

    /// A text with its placeholders filled, ready for HTML; the key when there is none.
    func callAsFunction(_ key: String, _ arguments: [(name: String, value: String)] = []) -> String {
        var text = HTMLText.escape(texts[key]?.string ?? key)
        for (name, value) in arguments {
            // Latin dates and addresses keep their order inside Arabic lines.
            text = text.replacing("{\(name)}", with: "<bdi>\(HTMLText.escape(value))</bdi>")
        }
        return text
    }
}
