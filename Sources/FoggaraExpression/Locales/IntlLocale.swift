import FoggaraText

/// A locale as `Intl` resolves it: what the library knows, with the keywords that were asked for.
struct IntlLocale: Sendable, Equatable {
    /// Tag without extensions, as `fr-DZ`.
    var base: String
    /// Unicode keywords that are in force, as `nu` → `latn`.
    var keywords: [String: String] = [:]

    /// The locale of a process that names none.
    static let standard = IntlLocale(base: "en-US")

    /// Locales whose numbers and dates have tables here, so that ICU need not be loaded.
    static let own: Set<String> = ["en", "en-US", "fr", "fr-FR", "fr-DZ", "ar", "ar-DZ"]

    /// Whether tables here are enough.
    var isOwn: Bool { keywords.isEmpty && Self.own.contains(base) }

    /// The tag with its keywords in order.
    var tag: String {
        if keywords.isEmpty { return base }
        return base + "-u"
            + keywords.sorted { $0.key < $1.key }.map { "-" + $0.key + ($0.value.isEmpty ? "" : "-" + $0.value) }
            .joined()
    }

    /// The tag without its region, unless it is one of those that have data of their own.
    func lessRegion(_ kept: Set<String>) -> String {
        if kept.contains(base) { return tag }
        var shorter = self
        shorter.base = base.split(separator: "-").filter { $0.count == 4 }.reduce(DateNames.language(base)) {
            $0 + "-" + $1
        }
        return shorter.tag
    }

    /// The name that ICU knows it by.
    var icu: String {
        let name = base.split(separator: "-").joined(separator: "_")
        let names = ["nu": "numbers", "ca": "calendar", "co": "collation"]
        var keywords = keywords
        // Data of 2022 give Arabic without a region eastern digits; since CLDR 44 they are western.
        if base == "ar", keywords["nu"] == nil { keywords["nu"] = "latn" }
        // Saudi Arabia's calendar is the Gregorian one since CLDR 48.
        if base == "ar-SA", keywords["ca"] == nil { keywords["ca"] = "gregory" }
        let pairs = keywords.sorted { $0.key < $1.key }.compactMap { pair -> String? in
            guard let name = names[pair.key] else { return nil }
            return name + "=" + (Self.calendars[pair.value] ?? pair.value)
        }
        return pairs.isEmpty ? name : name + "@" + pairs.joined(separator: ";")
    }

    /// Calendars that ICU names otherwise than tags do.
    static let calendars = ["gregory": "gregorian", "ethioaa": "ethiopic-amete-alem"]

    /// Digits in use, as `latn`.
    var digits: String {
        if let asked = keywords["nu"] { return asked }
        if ["en", "fr", "ar"].contains(base) || base == "ar-DZ" || base.hasPrefix("en-") || base.hasPrefix("fr-") {
            return "latn"
        }
        return LanguageLibrary.shared?.locale(icu, .digits) ?? "latn"
    }

    /// Calendar in use, as `gregory`.
    var calendar: String {
        if let asked = keywords["ca"] { return asked }
        if isOwn { return "gregory" }
        let name = LanguageLibrary.shared?.calendar(icu) ?? "gregorian"
        return name == "gregorian" ? "gregory" : name == "ethiopic-amete-alem" ? "ethioaa" : name
    }

    /// A well-formed tag in its canonical form: base and every keyword.
    static func canonical(_ tag: String) -> IntlLocale? {
        let isPlain =
            tag.utf8.count <= 120
            && tag.utf8.allSatisfy { byte in
                byte == 0x2D || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            }
        guard isPlain, LocaleTag.isWellFormed(tag) else { return nil }
        var parts = tag.split(separator: "-").map { $0.lowercased() }
        var keywords: [String: String] = [:]
        if let start = parts.dropFirst().firstIndex(of: "u") {
            var key = ""
            var rest = parts[(start + 1)...]
            while let part = rest.first, part.count > 1 {
                rest.removeFirst()
                if part.count == 2 {
                    key = part
                    if keywords[key] == nil { keywords[key] = "" }
                } else if !key.isEmpty {
                    keywords[key] = (keywords[key].map { $0.isEmpty ? "" : $0 + "-" } ?? "") + part
                }
            }
            parts = Array(parts[..<start]) + Array(rest)
        }
        for (key, value) in keywords where value == "true" { keywords[key] = "" }
        let shaped = parts.enumerated().map { index, part -> String in
            if index == 0 { return part }
            if part.count == 2 { return part.uppercased() }
            if part.count == 4, part.first?.isLetter == true { return part.prefix(1).uppercased() + part.dropFirst() }
            return part
        }
        var base = shaped.joined(separator: "-")
        if !["en", "fr", "ar"].contains(shaped[0]), let library = LanguageLibrary.shared,
            let own = library.locale(base, .own), let back = library.locale(own, .tag)
        {
            base = back
        }
        return IntlLocale(base: base, keywords: keywords)
    }

    /// The locale that there are data for, or nil for an unknown language; only `keys` are kept of the keywords.
    func resolved(keys: [String]) -> IntlLocale? {
        var result = self
        result.keywords = keywords.filter { keys.contains($0.key) && Self.isKnown($0.key, $0.value) }
        if Self.own.contains(base) { return result }
        guard let library = LanguageLibrary.shared else { return nil }
        var parts = base.split(separator: "-")
        while !parts.isEmpty {
            if library.isAvailable(parts.joined(separator: "_")) || Self.isScripted(parts, library) {
                result.base = parts.joined(separator: "-")
                return result
            }
            parts.removeLast()
        }
        return nil
    }

    /// Whether a language and region exist under the script that is likely for them, as `zh-TW`.
    private static func isScripted(_ parts: [Substring], _ library: LanguageLibrary) -> Bool {
        guard parts.count == 2, parts[1].count == 2 else { return false }
        return library.locale(parts.joined(separator: "_"), .maximized).map(library.isAvailable) ?? false
    }

    private static func isKnown(_ key: String, _ value: String) -> Bool {
        switch key {
        case "nu": digitZeros[value] != nil || ["hanidec"].contains(value)
        case "hc": ["h11", "h12", "h23", "h24"].contains(value)
        case "kf": ["upper", "lower", "false"].contains(value)
        case "kn": ["", "true", "false"].contains(value)
        case "ca":
            [
                "gregory", "buddhist", "chinese", "coptic", "dangi", "ethioaa", "ethiopic", "hebrew", "indian",
                "islamic",
                "islamic-civil", "islamic-tbla", "islamic-umalqura", "islamic-rgsa", "iso8601", "japanese", "persian",
                "roc",
            ].contains(value)
        default: !value.isEmpty
        }
    }

    /// The digit zero of the systems whose digits follow each other.
    ///
    /// - Source: ECMA-402, table "Numbering systems with simple digit mappings"; Unicode 15.
    static let digitZeros: [String: UInt32] = [
        "latn": 0x30, "arab": 0x660, "arabext": 0x6F0, "deva": 0x966, "beng": 0x9E6, "guru": 0xA66, "gujr": 0xAE6,
        "orya": 0xB66, "tamldec": 0xBE6, "telu": 0xC66, "knda": 0xCE6, "mlym": 0xD66, "thai": 0xE50, "laoo": 0xED0,
        "tibt": 0xF20, "mymr": 0x1040, "khmr": 0x17E0, "mong": 0x1810, "fullwide": 0xFF10, "nkoo": 0x7C0,
        "limb": 0x1946, "olck": 0x1C50, "vaii": 0xA620, "cakm": 0x11136, "adlm": 0x1E950,
    ]
}
