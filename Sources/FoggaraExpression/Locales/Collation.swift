/// How texts are ordered.
struct CollationOptions: Sendable {
    /// Whether runs of digits are compared as numbers.
    var isNumeric = false
    /// 1 base letters, 2 accents too, 3 case too.
    var strength = 3
    /// Whether capital letters come before small ones.
    var upperFirst = false
}

/// Orders texts by letters first, then accents, then case, as the root collation does.
enum Collation {
    /// Order of two texts: negative, zero or positive.
    static func compare(_ left: [UInt16], _ right: [UInt16], _ options: CollationOptions) -> Int {
        let (a, b) = (elements(left, options), elements(right, options))
        for level in 0..<options.strength {
            let order = compare(a, b, level)
            if order != 0 { return order }
        }
        return 0
    }

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
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? point
            let isUpper = lower != point
            result.append(
                Element(
                    primary: group(scalar) << 40 | UInt64(lower), secondary: 0,
                    tertiary: isUpper == options.upperFirst ? 0 : 1))
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
