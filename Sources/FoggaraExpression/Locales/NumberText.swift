import FoggaraText

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
    /// The signs of a locale.
    static func of(_ locale: String) -> NumberSigns {
        switch DateNames.language(locale) {
        case "fr": return NumberSigns(decimal: ",", group: "\u{202F}", percent: "\u{A0}%", minus: "-")
        case "ar":
            let western = locale.hasSuffix("-DZ")
            return NumberSigns(
                decimal: western ? "," : ".", group: western ? "." : ",", percent: "\u{200E}%\u{200E}",
                minus: "\u{200E}-")
        default: return NumberSigns(decimal: ".", group: ",", percent: "%", minus: "-")
        }
    }
}

/// What `Intl.NumberFormat` was asked for.
struct NumberOptions: Sendable {
    /// The locale.
    var locale = IntlLocale.standard
    /// `decimal`, `percent`, `currency` or `unit`.
    var style = "decimal"
    /// Code of the currency in capitals.
    var currency = ""
    /// `symbol`, `narrowSymbol`, `code` or `name`.
    var currencyDisplay = "symbol"
    /// `standard` or `accounting`.
    var currencySign = "standard"
    /// Name of the unit.
    var unit = ""
    /// `short`, `narrow` or `long`.
    var unitDisplay = "short"
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
    /// When digits are grouped: `auto`, `always`, `min2` or `false`.
    var grouping = "auto"
    /// When the sign is written: `auto`, `always`, `never`, `exceptZero` or `negative`.
    var signDisplay = "auto"
    /// `standard`, `compact`, `scientific` or `engineering`.
    var notation = "standard"
    /// `short` or `long`.
    var compactDisplay = "short"
    /// Which way is rounded, as `halfExpand`.
    var roundingMode = "halfExpand"
    /// `auto`, `morePrecision` or `lessPrecision`.
    var roundingPriority = "auto"
    /// Steps of the last digit.
    var roundingIncrement = 1
    /// Whether a fraction of zeros only is left out.
    var stripsIntegers = false

    /// Whether the tables here are enough.
    var isPlain: Bool {
        locale.isOwn && (style == "decimal" || style == "percent") && notation == "standard" && grouping != "min2"
            && minimumSignificant ?? 1 == 1 && maximumSignificant ?? 1 <= 15 && roundingMode == "halfExpand"
            && roundingPriority == "auto" && roundingIncrement == 1 && !stripsIntegers
    }
}

/// Writes numbers as `Intl.NumberFormat` does.
enum NumberText {
    /// The number as a locale writes it; nil where that takes a library that is not there.
    static func write(_ value: Double, _ options: NumberOptions) -> String? {
        guard options.isPlain else { return NumberSkeleton.write(digits(of: value), options)?.string }
        let locale = options.locale.base
        let signs = NumberSigns.of(locale)
        var isNegative = value < 0 || value == 0 && value.sign == .minus
        if value.isNaN { isNegative = false }
        var text: String
        if value.isNaN {
            text = DateNames.language(locale) == "ar" ? "ليس\u{A0}رقمًا" : "NaN"
        } else if value.isInfinite {
            text = "∞"
        } else {
            let scaled = options.style == "percent" ? abs(value) * 100 : abs(value)
            text = digits(scaled, options, signs)
        }
        let isZero = !text.contains { $0.wholeNumberValue.map { $0 > 0 } ?? false } && !value.isInfinite
        if options.style == "percent" { text += signs.percent }
        let plus = DateNames.language(locale) == "ar" ? "\u{200E}+" : "+"
        switch options.signDisplay {
        case "never": break
        case "always": text = (isNegative ? signs.minus : plus) + text
        case "exceptZero": if !isZero { text = (isNegative ? signs.minus : plus) + text }
        case "negative": if isNegative, !isZero { text = signs.minus + text }
        default: if isNegative { text = signs.minus + text }
        }
        return text
    }

    /// An integer of any size.
    static func write(_ value: BigInteger, _ options: NumberOptions) -> String? {
        let digits = BigInteger(limbs: value.limbs).text(radix: 10)
        guard options.isPlain, options.style == "decimal", options.maximumSignificant == nil,
            options.minimumFraction == 0, options.minimumInteger == 1, options.signDisplay == "auto"
        else {
            return NumberSkeleton.write((value.isNegative ? "-" : "") + digits, options)?.string
        }
        let signs = NumberSigns.of(options.locale.base)
        let text = grouped(digits, options, signs)
        return value.isNegative ? signs.minus + text : text
    }

    /// The digits of a number as ICU reads them.
    static func digits(of value: Double) -> String {
        value == 0 && value.sign == .minus ? "-0" : JSNumber.text(value)
    }

    private static func grouped(_ whole: String, _ options: NumberOptions, _ signs: NumberSigns) -> String {
        guard options.grouping != "false", whole.count > 3 else { return whole }
        var result = ""
        for (index, character) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { result += signs.group }
            result.append(character)
        }
        return result
    }

    private static func digits(_ value: Double, _ options: NumberOptions, _ signs: NumberSigns) -> String {
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
        return joined
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
}
