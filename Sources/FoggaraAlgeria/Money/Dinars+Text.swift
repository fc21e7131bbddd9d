/// How an amount is written for people.
package enum MoneyStyle: Sendable {
    /// Chat and listings: `4 500 DA`, `4 500,50 DA`, in Arabic `4500 دج`; plain blanks, no decimals when whole.
    case chat
    /// Locale data of fr-DZ and ar-DZ: `1 234,50 DA` with U+202F and U+00A0, `‏1.234,50 د.ج.‏` with U+200F.
    case formal
}

/// Language of a written amount.
package enum MoneyLanguage: Sendable {
    /// French, also used for Darja in Latin letters.
    case french
    /// Arabic, also used for Darja in Arabic letters.
    case arabic
}

extension Dinars {
    /// Reads a plain amount: `22.50 DZD`, `22.5`, `-4 500,50 DA`, `٤٥٠٠ دج`.
    ///
    /// - Guarantees: at most two decimals; a lone separator before exactly three digits groups thousands.
    /// - Errors: nil when anything else stands in the text or the amount does not fit.
    package static func parse(_ text: String) -> Dinars? {
        var scalars = Folding.scalars(text)[...]
        trim(&scalars)
        dropCurrency(&scalars)
        trim(&scalars)
        var isNegative = false
        if let first = scalars.first, first == 0x2D || first == 0x2B {
            isNegative = first == 0x2D
            scalars = scalars.dropFirst()
        }
        guard let first = scalars.first, Letters.isDigit(first),
            let numeral = Numeral.scan(scalars, at: scalars.startIndex), numeral.end == scalars.endIndex,
            let centimes = numeral.number.times(100)?.exactInt
        else { return nil }
        return Dinars(centimes: isNegative ? -centimes : centimes)
    }

    /// The amount with two decimals and the ISO code: `22.50 DZD`.
    package var fixed: String { "\(decimal(trimmed: false)) DZD" }

    /// The amount without needless zeros: `22.5 DZD`, `9 DZD`.
    package var trimmed: String { "\(decimal(trimmed: true)) DZD" }

    /// The bare decimal number with a point: `22.50`, or `22.5` when trimmed.
    package func decimal(trimmed: Bool) -> String {
        let (sign, whole, cents) = parts
        if trimmed && cents == 0 { return "\(sign)\(whole)" }
        if trimmed && cents % 10 == 0 { return "\(sign)\(whole).\(cents / 10)" }
        return "\(sign)\(whole).\(cents < 10 ? "0" : "")\(cents)"
    }

    /// The amount as people write it in French or Arabic.
    ///
    /// - Source: CLDR 48 fr-DZ and ar-DZ for the formal style; shop practice for chat.
    package func formatted(_ language: MoneyLanguage, style: MoneyStyle) -> String {
        let (sign, whole, cents) = parts
        let decimals = "\(cents < 10 ? "0" : "")\(cents)"
        switch (style, language) {
        case (.formal, .french):
            return "\(sign)\(Self.grouped(whole, by: "\u{202F}")),\(decimals)\u{A0}DA"
        case (.formal, .arabic):
            return "\u{200F}\(sign)\(Self.grouped(whole, by: ".")),\(decimals)\u{A0}د.ج.\u{200F}"
        case (.chat, .french):
            return "\(sign)\(Self.grouped(whole, by: " "))\(cents == 0 ? "" : ",\(decimals)") DA"
        case (.chat, .arabic):
            return "\(sign)\(whole)\(cents == 0 ? "" : ",\(decimals)") دج"
        }
    }

    private var parts: (sign: String, whole: UInt, cents: UInt) {
        let magnitude = centimes.magnitude
        return (centimes < 0 ? "-" : "", magnitude / 100, magnitude % 100)
    }

    private static func grouped(_ whole: UInt, by separator: String) -> String {
        let digits = Array(String(whole))
        var out = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += separator }
            out.append(digit)
        }
        return out
    }

    private static func trim(_ scalars: inout ArraySlice<UInt32>) {
        while let first = scalars.first, first == 0x20 || first == 0x0A { scalars = scalars.dropFirst() }
        while let last = scalars.last, last == 0x20 || last == 0x0A { scalars = scalars.dropLast() }
    }

    private static func dropCurrency(_ scalars: inout ArraySlice<UInt32>) {
        for name in ["dinars", "dinar", "dzd", "d.a.", "d.a", "da", "دينار", "د.ج.", "د.ج", "دج"] {
            let suffix = name.unicodeScalars.map(\.value)
            if scalars.count > suffix.count, scalars.suffix(suffix.count).elementsEqual(suffix) {
                scalars = scalars.dropLast(suffix.count)
                return
            }
        }
    }
}
