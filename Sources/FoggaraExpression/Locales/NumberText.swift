/// Signs and grouping of numbers in a locale.
///
/// - Source: Unicode CLDR 48, `numbers` of en, fr, ar; read 2026-11-21.
struct NumberSigns: Sendable {
    /// Mark before the fraction.
    var decimal: String
    /// Mark between groups of digits.
    var group: String
    /// Sign of percent.
    var percent: String
    /// Sign of negative numbers.
    var minus: String
    /// Currency stands after the number.
    var currencyAfter: Bool

    /// The signs of a locale.
    static func of(_ locale: String) -> NumberSigns {
        switch DateNames.language(locale) {
        case "fr":
            return NumberSigns(
                decimal: ",", group: "\u{202F}", percent: "\u{A0}%", minus: "-", currencyAfter: true)
        case "ar":
            if DateNames.digits(locale) != nil {
                return NumberSigns(
                    decimal: "٫", group: "٬", percent: "٪\u{61C}", minus: "\u{61C}-", currencyAfter: true)
            }
            let western =
                locale.hasSuffix("-DZ") || locale.hasSuffix("-MA") || locale.hasSuffix("-TN") || locale.hasSuffix("-LY")
            return NumberSigns(
                decimal: western ? "," : ".", group: western ? "." : ",", percent: "\u{200E}%\u{200E}",
                minus: "\u{200E}-", currencyAfter: true)
        case "de", "es", "it":
            return NumberSigns(decimal: ",", group: ".", percent: "\u{A0}%", minus: "-", currencyAfter: true)
        default: return NumberSigns(decimal: ".", group: ",", percent: "%", minus: "-", currencyAfter: false)
        }
    }
}

/// What `Intl.NumberFormat` was asked for.
struct NumberOptions: Sendable {
    /// Tag of the locale.
    var locale = "en-US"
    /// `decimal`, `percent`, `currency` or `unit`.
    var style = "decimal"
    /// Code of the currency in capitals.
    var currency = ""
    /// `symbol`, `narrowSymbol`, `code` or `name`.
    var currencyDisplay = "symbol"
    /// Name of the unit.
    var unit = ""
    /// Fewest digits before the mark.
    var minimumInteger = 1
    /// Fewest digits after the mark.
    var minimumFraction = 0
    /// Most digits after the mark.
    var maximumFraction = 3
    /// Fewest significant digits, when they are counted.
    var minimumSignificant: Int?
    /// Most significant digits, when they are counted.
    var maximumSignificant: Int?
    /// Whether digits are grouped.
    var usesGrouping = true
    /// When the sign is written: `auto`, `always`, `never`, `exceptZero` or `negative`.
    var signDisplay = "auto"
    /// `standard`, `compact`, `scientific` or `engineering`.
    var notation = "standard"
}

/// Writes numbers as `Intl.NumberFormat` does.
enum NumberText {
    /// The number as a locale writes it.
    static func write(_ value: Double, _ options: NumberOptions) -> String {
        let signs = NumberSigns.of(options.locale)
        var isNegative = value < 0 || value == 0 && value.sign == .minus
        if value.isNaN { isNegative = false }
        var text: String
        if value.isNaN {
            text = DateNames.language(options.locale) == "ar" ? "ليس رقمًا" : "NaN"
        } else if value.isInfinite {
            text = "∞"
        } else {
            let scaled = options.style == "percent" ? abs(value) * 100 : abs(value)
            text = digits(scaled, options, signs)
        }
        let isZero = !text.contains { $0.wholeNumberValue.map { $0 > 0 } ?? false } && value.isFinite
        text = decorated(text, options, signs)
        switch options.signDisplay {
        case "never": break
        case "always": text = (isNegative ? signs.minus : "+") + text
        case "exceptZero": if !isZero { text = (isNegative ? signs.minus : "+") + text }
        case "negative": if isNegative, !isZero { text = signs.minus + text }
        default: if isNegative { text = signs.minus + text }
        }
        return text
    }

    /// An integer of any size.
    static func write(_ value: BigInteger, _ options: NumberOptions) -> String {
        guard options.style == "decimal", options.maximumSignificant == nil, options.notation == "standard" else {
            return write(value.double, options)
        }
        let signs = NumberSigns.of(options.locale)
        let digits = BigInteger(limbs: value.limbs).text(radix: 10)
        let text = DateNames.localized(grouped(digits, options, signs), options.locale)
        return value.isNegative ? signs.minus + text : text
    }

    private static func grouped(_ whole: String, _ options: NumberOptions, _ signs: NumberSigns) -> String {
        guard options.usesGrouping, whole.count > 3 else { return whole }
        if DateNames.language(options.locale) == "es", whole.count < 5 { return whole }
        var result = ""
        for (index, character) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { result += signs.group }
            result.append(character)
        }
        return result
    }

    /// Short compact form: at most two digits below a hundred, none after the point above.
    private static func compact(_ value: Double, _ options: NumberOptions, _ signs: NumberSigns) -> String {
        let isFrench = DateNames.language(options.locale) == "fr"
        let words = isFrench ? ["", "\u{A0}k", "\u{A0}M", "\u{A0}Md", "\u{A0}Bn"] : ["", "K", "M", "B", "T"]
        var power = 0
        var scaled = value
        func rounded(_ number: Double) -> Double {
            number >= 100 || number >= 9.95
                ? number.rounded(.toNearestOrAwayFromZero)
                : (number * 10).rounded(.toNearestOrAwayFromZero) / 10
        }
        while power < 4, rounded(scaled) >= 1000 {
            scaled /= 1000
            power += 1
        }
        var plain = options
        plain.notation = "standard"
        plain.minimumFraction = 0
        plain.maximumFraction = rounded(scaled) >= 10 ? 0 : 1
        if power == 0, value < 1 { plain.maximumSignificant = 2 }
        return digits(scaled, plain, signs) + words[power]
    }

    private static func digits(_ value: Double, _ options: NumberOptions, _ signs: NumberSigns) -> String {
        if options.notation == "compact" { return compact(value, options, signs) }
        var plain: String
        if let maximum = options.maximumSignificant {
            if value == 0 {
                plain = "0"
            } else {
                let (digits, exponent) = DecimalText.significant(value, maximum)
                let places = max(0, maximum - 1 - exponent)
                let text = String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
                if exponent >= maximum - 1 {
                    plain = text + String(repeating: "0", count: exponent - maximum + 1)
                } else if exponent >= 0 {
                    let point = text.index(text.startIndex, offsetBy: exponent + 1)
                    plain = text[..<point] + "." + text[point...]
                } else {
                    plain = "0." + String(repeating: "0", count: -exponent - 1) + text
                }
                if places > 0 {
                    plain = trimmed(plain, keeping: max(0, (options.minimumSignificant ?? 1) - 1 - exponent))
                }
            }
        } else {
            plain = shortestFixed(value, options.maximumFraction)
            plain = trimmed(plain, keeping: options.minimumFraction)
        }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        var whole = String(parts[0])
        while whole.count < options.minimumInteger { whole = "0" + whole }
        whole = grouped(whole, options, signs)
        let joined = parts.count > 1 && !parts[1].isEmpty ? whole + signs.decimal + parts[1] : whole
        return DateNames.localized(joined, options.locale)
    }

    /// Decimal digits of the shortest form, halves away from zero, as ICU rounds what it prints.
    private static func shortestFixed(_ value: Double, _ places: Int) -> String {
        let shortest = DecimalText.exponential(value, nil)
        let parts = shortest.split(separator: "e")
        let exponent = Int(parts[1]) ?? 0
        let digits = parts[0].filter { $0 != "." }.utf8.map { $0 - 48 }
        let keep = exponent + 1 + places
        var rounded =
            keep >= digits.count
            ? digits + Array(repeating: 0, count: keep - digits.count)
            : keep < 0 ? [] : DecimalText.round(digits, to: keep)
        while rounded.count <= places { rounded.insert(0, at: 0) }
        let text = String(decoding: rounded.map { $0 + 48 }, as: UTF8.self)
        let whole = String(text.dropLast(places).drop { $0 == "0" })
        return (whole.isEmpty ? "0" : whole) + (places > 0 ? "." + text.suffix(places) : "")
    }

    private static func trimmed(_ text: String, keeping minimum: Int) -> String {
        guard let point = text.firstIndex(of: ".") else {
            return minimum > 0 ? text + "." + String(repeating: "0", count: minimum) : text
        }
        let whole = text[..<point]
        var fraction = text[text.index(after: point)...]
        while fraction.count > minimum, fraction.last == "0" { fraction = fraction.dropLast() }
        return fraction.isEmpty ? String(whole) : whole + "." + fraction
    }

    private static func decorated(_ text: String, _ options: NumberOptions, _ signs: NumberSigns) -> String {
        switch options.style {
        case "percent": return text + signs.percent
        case "currency":
            let sign = currencySign(options)
            if options.currencyDisplay == "name" { return text + " " + sign }
            if signs.currencyAfter {
                return DateNames.language(options.locale) == "ar"
                    ? "\u{200F}" + text + "\u{A0}" + sign : text + "\u{A0}" + sign
            }
            return sign.last?.isLetter == true ? sign + "\u{A0}" + text : sign + text
        default: return text
        }
    }

    private static func currencySign(_ options: NumberOptions) -> String {
        let language = DateNames.language(options.locale)
        if options.currencyDisplay == "code" { return options.currency }
        if options.currencyDisplay == "name" {
            switch (options.currency, language) {
            case ("DZD", "fr"): return "dinars algériens"
            case ("DZD", "ar"): return "دينار جزائري"
            case ("DZD", _): return "Algerian dinars"
            case ("EUR", "fr"): return "euros"
            case ("EUR", _): return "euros"
            case ("USD", "fr"): return "dollars des États-Unis"
            case ("USD", _): return "US dollars"
            default: return options.currency
            }
        }
        switch options.currency {
        case "EUR": return "€"
        case "USD":
            if language == "fr" { return options.currencyDisplay == "narrowSymbol" ? "$" : "$US" }
            return language == "ar" ? "US$" : "$"
        case "GBP": return language == "fr" ? "£GB" : "£"
        case "DZD":
            if language == "ar" { return "د.ج.\u{200F}" }
            return language == "fr" && options.locale.hasSuffix("-DZ") ? "DA" : "DZD"
        default: return options.currency
        }
    }
}
