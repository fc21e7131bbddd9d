import FoggaraText

/// How texts are ordered.
struct CollationOptions: Sendable {
    /// The locale.
    var locale = IntlLocale.standard
    /// Whether runs of digits are compared as numbers.
    var isNumeric = false
    /// `base` letters, `accent`s too, `case` but no accents, or `variant`: everything.
    var sensitivity = "variant"
    /// `upper`, `lower` or `false`.
    var caseFirst = "false"
    /// `sort` or `search`.
    var usage = "sort"
    /// Whether blanks and punctuation are passed over.
    var ignoresPunctuation = false

    /// Levels that are compared: letters, accents, case.
    var strength: Int { sensitivity == "base" || sensitivity == "case" ? 1 : sensitivity == "accent" ? 2 : 3 }

    /// The options as ICU's pairs of attribute and value.
    fileprivate var attributes: [(Int, Int)] {
        var pairs: [(Int, Int)] = [(5, strength - 1)]
        if isNumeric { pairs.append((7, 17)) }
        if sensitivity == "case" { pairs.append((3, 17)) }
        if caseFirst != "false" { pairs.append((2, caseFirst == "upper" ? 25 : 24)) }
        if ignoresPunctuation { pairs.append((1, 20)) }
        return pairs
    }
}

/// Orders texts as the languages do.
enum Collation {
    /// Order of two texts: -1, 0 or 1.
    static func compare(_ left: [UInt16], _ right: [UInt16], _ options: CollationOptions) -> Int {
        if left == right { return 0 }
        let isPlain =
            options.locale.isOwn && !options.isNumeric && options.sensitivity == "variant"
            && options.caseFirst == "false" && !options.ignoresPunctuation && isPlain(left) && isPlain(right)
        if !isPlain, let library = LanguageLibrary.shared {
            var locale = options.locale.icu
            if options.usage == "search" { locale += (locale.contains("@") ? ";" : "@") + "collation=search" }
            if let order = library.compare(left, right, options.attributes, locale) { return order.signum() }
        }
        let (a, b) = (elements(left, options), elements(right, options))
        for level in 0..<options.strength {
            let order = compare(a, b, level)
            if order != 0 { return order.signum() }
        }
        return 0
    }

    /// Whether a text is of the signs of ASCII, which every language here orders alike.
    private static func isPlain(_ units: [UInt16]) -> Bool { units.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

    /// Places of the signs of ASCII that are neither letters nor digits.
    ///
    /// - Source: Unicode CLDR root collation, common part; read 2026-11-22.
    private static let marks: [UInt64] = {
        var places = [UInt64](repeating: 0, count: 128)
        for (place, mark) in " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".utf8.enumerated() {
            places[Int(mark)] = UInt64(place)
        }
        return places
    }()

    private struct Element {
        var primary: UInt64
        var secondary: UInt32
        var tertiary: Int
    }

    private static func compare(_ a: [Element], _ b: [Element], _ level: Int) -> Int {
        if level == 0 {
            for (x, y) in zip(a, b) where x.primary != y.primary { return x.primary < y.primary ? -1 : 1 }
            return a.count == b.count ? 0 : a.count < b.count ? -1 : 1
        }
        for (x, y) in zip(a, b) {
            if level == 1, x.secondary != y.secondary { return x.secondary < y.secondary ? -1 : 1 }
            if level == 2, x.tertiary != y.tertiary { return x.tertiary < y.tertiary ? -1 : 1 }
        }
        return 0
    }

    private static func elements(_ units: [UInt16], _ options: CollationOptions) -> [Element] {
        var result: [Element] = []
        let scalars = (NormalForm.apply("NFD", units) ?? units)
        var place = 0
        while place < scalars.count {
            let (point, count) = Machine.codePoint(scalars, place)
            place += count
            guard let scalar = Unicode.Scalar(point) else {
                result.append(Element(primary: UInt64(point) | 1 << 40, secondary: 0, tertiary: 0))
                continue
            }
            if scalar.properties.generalCategory == .nonspacingMark {
                if !result.isEmpty {
                    result[result.count - 1].secondary = result[result.count - 1].secondary &* 31 &+ point
                }
                continue
            }
            if options.isNumeric, point >= 0x30, point <= 0x39 {
                var value = UInt64(point - 0x30)
                while place < scalars.count, scalars[place] >= 0x30, scalars[place] <= 0x39 {
                    value = value &* 10 &+ UInt64(scalars[place] - 0x30)
                    place += 1
                }
                result.append(Element(primary: 3 << 40 | (value & 0xFF_FFFF_FFFF), secondary: 0, tertiary: 0))
                continue
            }
            if point < 0x80, scalar.properties.generalCategory != .decimalNumber, !scalar.properties.isAlphabetic {
                result.append(Element(primary: 1 << 40 | marks[Int(point)], secondary: 0, tertiary: 0))
                continue
            }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? point
            let isUpper = lower != point
            result.append(
                Element(
                    primary: group(scalar) << 40 | UInt64(lower), secondary: 0,
                    tertiary: isUpper == (options.caseFirst == "upper") ? 0 : 1))
        }
        return result
    }

    /// Blanks, punctuation, signs, digits, letters.
    private static func group(_ scalar: Unicode.Scalar) -> UInt64 {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: 0
        case .decimalNumber, .letterNumber, .otherNumber: 3
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: 4
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: 2
        default: 1
        }
    }
}
