import FoggaraText

/// Number formats in the language of ICU's skeletons.
///
/// - Source: https://unicode-org.github.io/icu/userguide/format_parse/numbers/skeletons.html; read 2026-11-22.
enum NumberSkeleton {
    /// The skeleton of the options.
    static func text(_ options: NumberOptions) -> String {
        var stems: [String] = []
        switch options.style {
        case "percent": stems += ["percent", "scale/100"]
        case "currency":
            stems.append("currency/" + options.currency)
            switch options.currencyDisplay {
            case "code": stems.append("unit-width-iso-code")
            case "name": stems.append("unit-width-full-name")
            case "narrowSymbol": stems.append("unit-width-narrow")
            default: stems.append("unit-width-short")
            }
        case "unit":
            stems.append("unit/" + options.unit)
            let widths = ["narrow": "unit-width-narrow", "long": "unit-width-full-name"]
            stems.append(widths[options.unitDisplay] ?? "unit-width-short")
        default: break
        }
        switch options.notation {
        case "scientific", "engineering": stems.append(options.notation)
        case "compact": stems.append(options.compactDisplay == "long" ? "compact-long" : "compact-short")
        default: break
        }
        let accounting = options.currencySign == "accounting" && options.style == "currency"
        let signs = ["always": "always", "never": "never", "exceptZero": "except-zero", "negative": "negative"]
        if let sign = signs[options.signDisplay] {
            stems.append(accounting && sign != "never" ? "sign-accounting-" + sign : "sign-" + sign)
        } else if accounting {
            stems.append("sign-accounting")
        }
        let groupings = ["false": "group-off", "always": "group-on-aligned", "min2": "group-min2"]
        // Italian groups from five digits on since CLDR 44.
        let isItalian = options.grouping == "auto" && DateNames.language(options.locale.base) == "it"
        if let grouping = groupings[isItalian ? "min2" : options.grouping] { stems.append(grouping) }
        if options.minimumInteger > 1 {
            stems.append("integer-width/+" + String(repeating: "0", count: options.minimumInteger))
        }
        if let mode = modes[options.roundingMode] { stems.append(mode) }
        stems.append(precision(options))
        return stems.joined(separator: " ")
    }

    private static let modes = [
        "ceil": "rounding-mode-ceiling", "floor": "rounding-mode-floor", "expand": "rounding-mode-up",
        "trunc": "rounding-mode-down", "halfCeil": "rounding-mode-half-ceiling",
        "halfFloor": "rounding-mode-half-floor", "halfExpand": "rounding-mode-half-up",
        "halfTrunc": "rounding-mode-half-down", "halfEven": "rounding-mode-half-even",
    ]

    private static func precision(_ options: NumberOptions) -> String {
        func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: max(0, count)) }
        let fraction =
            "." + repeated("0", options.minimumFraction)
            + repeated("#", options.maximumFraction - options.minimumFraction)
        var text = fraction
        if options.roundingIncrement > 1 {
            var digits = String(options.roundingIncrement)
            let places = options.maximumFraction
            if places > 0 {
                while digits.count <= places { digits = "0" + digits }
                digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
            }
            text = "precision-increment/" + digits
        } else if let maximum = options.maximumSignificant {
            let minimum = options.minimumSignificant ?? 1
            let significant = repeated("@", minimum) + repeated("#", maximum - minimum)
            switch options.roundingPriority {
            case "morePrecision": text = fraction + "/" + significant + "r"
            case "lessPrecision": text = fraction + "/" + significant + "s"
            default: text = significant
            }
        }
        if text == "." { text = "precision-integer" }
        return options.stripsIntegers ? text + "/w" : text
    }

    /// The number as ICU writes it, with its fields.
    static func write(_ digits: String, _ options: NumberOptions) -> FieldedText? {
        guard var text = LanguageLibrary.shared?.number(digits, text(options), options.locale.icu) else { return nil }
        // Data of 2022 write the Arabic words for no number without their last sign.
        if digits == "NaN", DateNames.language(options.locale.base) == "ar", !text.string.contains("رقمًا"),
            let place = text.units.indices.last(where: { text.units[$0] == 0x645 })
        {
            text.units.insert(contentsOf: [0x64B, 0x627], at: place + 1)
            text.fields = text.fields.map { field in
                let (start, end) = (field.range.lowerBound, field.range.upperBound)
                return .init(
                    category: field.category, field: field.field,
                    range: (start > place ? start + 2 : start)..<(end > place ? end + 2 : end))
            }
        }
        return text
    }

    /// The name of a part of a number.
    static func part(_ field: Int, _ options: NumberOptions, _ text: [UInt16]) -> String {
        switch field {
        case 0:
            if text.contains(0x221E) { return "infinity" }
            return text.contains { $0 == 0x30 || $0 > 0x31 && Unicode.Scalar($0)?.properties.numericType == .decimal }
                || text.contains { Unicode.Scalar($0)?.properties.numericType == .decimal } ? "integer" : "nan"
        case 1: return "fraction"
        case 2: return "decimal"
        case 3: return "exponentSeparator"
        case 4: return "exponentMinusSign"
        case 5: return "exponentInteger"
        case 6: return "group"
        case 7: return "currency"
        case 8: return options.style == "unit" ? "unit" : "percentSign"
        case 10: return text.contains(0x2B) ? "plusSign" : "minusSign"
        case 11: return "unit"
        case 12: return "compact"
        case 13: return "approximatelySign"
        default: return "literal"
        }
    }
}
