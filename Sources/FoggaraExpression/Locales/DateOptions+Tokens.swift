import FoggaraText

extension DateOptions {
    /// The options as a format of Luxon's tokens: each field as it was asked for, in the order of the locale.
    var tokens: String? {
        guard let pattern else { return nil }
        var result = ""
        for part in MomentFormat.split(pattern) {
            if part.isLiteral {
                result += part.text.allSatisfy(\.isWhitespace) ? " " : part.text
                continue
            }
            guard let token = token(of: part.text) else { return nil }
            result += token
        }
        return result
    }

    /// Luxon's token for a field of ICU's pattern.
    private func token(of letters: String) -> String? {
        func two(_ field: String, _ one: String) -> String { fields[field] == "2-digit" ? one + one : one }
        switch letters.first {
        case "y": return fields["year"] == "2-digit" ? "yy" : "yyyyy"
        case "M", "L": return ["numeric": "M", "2-digit": "MM", "short": "MMM", "long": "MMMM"][fields["month"] ?? ""]
        case "d": return two("day", "d")
        case "E", "c": return ["short": "EEE", "long": "EEEE"][fields["weekday"] ?? ""]
        case "h", "K": return two("hour", "h")
        case "H", "k": return two("hour", "H")
        case "m": return two("minute", "m")
        case "s": return two("second", "s")
        case "a", "b", "B": return "a"
        case "z", "v", "O": return fields["timeZoneName"] == "long" ? "ZZZZZ" : "ZZZ"
        default: return nil
        }
    }

    /// The tokens that one of Luxon's tokens for a whole form stands for; nil for other tokens.
    static func expanded(_ token: String, _ locale: String) -> String? {
        let forms = [
            "D": ["DATE_SHORT", "DATE_MED", "DATE_FULL", "DATE_HUGE"],
            "t": ["TIME_SIMPLE", "TIME_WITH_SECONDS", "TIME_WITH_SHORT_OFFSET", "TIME_WITH_LONG_OFFSET"],
            "T": ["TIME_24_SIMPLE", "TIME_24_WITH_SECONDS", "TIME_24_WITH_SHORT_OFFSET", "TIME_24_WITH_LONG_OFFSET"],
            "f": ["DATETIME_SHORT", "DATETIME_MED", "DATETIME_FULL", "DATETIME_HUGE"],
            "F": [
                "DATETIME_SHORT_WITH_SECONDS", "DATETIME_MED_WITH_SECONDS", "DATETIME_FULL_WITH_SECONDS",
                "DATETIME_HUGE_WITH_SECONDS",
            ],
        ]
        guard let first = token.first, token.allSatisfy({ $0 == first }), let names = forms[String(first)],
            token.count <= names.count, let found = DateNames.resolved(locale)
        else { return nil }
        let name = names[token.count - 1]
        var options = DateOptions()
        options.locale = found
        for (field, width) in MomentPresets.options(name) { options.fields[field] = width }
        if name.contains("24") { options.hourCycle = "h23" }
        return options.tokens
    }
}
