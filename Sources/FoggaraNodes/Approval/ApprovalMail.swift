import FoggaraJSON
import FoggaraSystem

/// The mail that asks: the evidence and one link, as text and as HTML.
///
/// The link only shows the question: what previews links or scans mails cannot decide.
struct ApprovalMail {
    /// Plain text.
    let text: String
    /// The same as HTML, without pictures, scripts and outside references.
    let html: String

    /// Writes the mail; a language without texts of its own gets the English ones.
    init(_ question: ApprovalQuestion, link: String) {
        let texts = Self.texts(question.language)
        func phrase(_ key: String) -> String { texts[key]?.string ?? key }
        let once = phrase("mail.once").replacing("{until}", with: question.until)
        text = """
            \(question.message)

            \(phrase("mail.answer"))
            \(link)

            \(once)

            """
        let isRightToLeft = question.language.hasPrefix("ar")
        html = """
            <!DOCTYPE html>
            <html lang="\(Self.escape(question.language))" dir="\(isRightToLeft ? "rtl" : "ltr")">
            <body style="font:16px/1.5 sans-serif">
            <p dir="auto" style="white-space:pre-wrap">\(Self.escape(question.message))</p>
            <p><a href="\(Self.escape(link))">\(Self.escape(phrase("mail.answer")))</a></p>
            <p>\(Self.escape(once))</p>
            </body>
            </html>

            """
    }

    private static func texts(_ language: String) -> JSONValue {
        for name in [language, "en"] where name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
            if let value = Assets.bytes("locales/\(name)/approval.json").flatMap({ JSONDocument.value(of: $0) }) {
                return value
            }
        }
        return [:]
    }

    private static func escape(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
