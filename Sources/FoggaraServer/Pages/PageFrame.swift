import FoggaraAlgeria
import FoggaraDiagnostics
import FoggaraSystem

/// What every page shares: language, texts, head, navigation, and how amounts and times are written.
struct PageFrame: Sendable {
    let texts: TextCatalogue
    /// Path of the page without its query, for the links to other languages.
    let path: String

    var language: Language { texts.language }

    /// A text of `locales/<language>/pages.json`.
    func say(_ key: String, _ arguments: [String: String] = [:]) -> String { texts.text(key, arguments) }

    /// A link that keeps the language.
    func link(_ path: String) -> String { "\(path)?lang=\(language.rawValue)" }

    /// An amount as people write it; English keeps the code of the currency.
    func money(_ amount: Dinars) -> String {
        switch language {
        case .en: amount.trimmed
        case .fr: amount.formatted(.french, style: .formal)
        case .ar, .arq: amount.formatted(.arabic, style: .formal)
        }
    }

    /// Local time to the minute; Algeria keeps UTC+1 all year.
    ///
    /// - Source: IANA time zone database, Africa/Algiers since 1981.
    func time(_ instant: Instant) -> String {
        let text = (instant + .seconds(3_600)).iso8601
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
    }

    /// The whole document around the content of a page.
    func document(title: String, _ content: [HTML]) -> String {
        let direction = language.isRightToLeft ? "rtl" : "ltr"
        let tag = language == .arq ? "ar-DZ" : language.rawValue
        return HTML.document(
            .tag(
                "html", ["lang": tag, "dir": direction],
                [
                    .tag(
                        "head", [:],
                        [
                            .tag("meta", ["charset": "utf-8"]),
                            .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                            .tag("title", [:], title + " – Foggara"),
                            .tag("link", ["rel": "stylesheet", "href": "/assets/style.css"]),
                            .tag("script", ["src": "/assets/form.js", "defer": ""]),
                        ]),
                    .tag("body", [:], [header, .tag("main", [:], [.tag("h1", [:], title)] + content)]),
                ]))
    }

    private var header: HTML {
        let rooms = [("/", "nav.templates"), ("/active", "nav.active"), ("/runs", "nav.runs")]
        return .tag(
            "header", [:],
            [
                .tag("a", ["class": "brand", "href": link("/")], "Foggara"),
                .tag(
                    "nav", ["aria-label": say("nav.rooms")],
                    rooms.map { room in
                        .tag(
                            "a", ["href": link(room.0), "aria-current": path == room.0 ? "page" : nil],
                            say(room.1))
                    }),
                .tag(
                    "nav", ["class": "languages", "aria-label": say("nav.languages")],
                    Language.allCases.map { other in
                        .tag(
                            "a",
                            [
                                "href": "\(path)?lang=\(other.rawValue)",
                                "lang": other == .arq ? "ar-DZ" : other.rawValue,
                                "aria-current": other == language ? "true" : nil,
                            ], Self.names[other] ?? other.rawValue)
                    }),
            ])
    }

    /// Each language in its own words.
    private static let names: [Language: String] = [.en: "English", .fr: "Français", .ar: "العربية", .arq: "الدارجة"]
}
