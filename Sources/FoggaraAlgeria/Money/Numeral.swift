/// A number written in digits, with the separators that Algerians use.
///
/// - Shape: `1.200.000`, `1 200 000`, `1,200,000`, `1'200'000` group thousands; `1,5` and `1.5` are decimals; a single
///   separator with exactly three digits behind it groups thousands; `4.500,00` has both.
struct Numeral {
    /// The value under the rules above.
    let number: ScaledInteger
    /// Another reading: `1.200` with a decimal point is 1.2, `4 280` as two numbers ends in 280.
    let decimalReading: ScaledInteger?
    /// The value of the first group alone, when blanks parted the groups: `2 500` may be two numbers.
    let hasBlankGroups: Bool
    /// The digits as written, separators removed.
    let digits: String
    /// Index behind the last scalar of the number.
    let end: Int

    /// Reads a number that starts at a digit; nil when it has more than 18 digits.
    static func scan(_ text: ArraySlice<UInt32>, at start: Int) -> Numeral? {
        var groups: [ArraySlice<UInt32>] = []
        var separators: [UInt32] = []
        var index = start
        let end = text.endIndex
        while true {
            let groupStart = index
            while index < end, Letters.isDigit(text[index]) { index += 1 }
            groups.append(text[groupStart..<index])
            guard index + 1 < end, Letters.isDigit(text[index + 1]) else { break }
            let separator = text[index]
            guard separator == 0x2E || separator == 0x2C || separator == 0x27 || separator == 0x20 else { break }
            if separator == 0x20 || separator == 0x27 {
                // A blank continues the number only between whole groups of thousands.
                guard isThousandsGroup(text, at: index + 1), (1...3).contains(groups[0].count),
                    groups[0].first != 0x30, groups.dropFirst().allSatisfy({ $0.count == 3 }),
                    separators.allSatisfy({ $0 == separator })
                else { break }
            }
            if separators.contains(where: { $0 == 0x2C || $0 == 0x2E }), separators.last != separator,
                groups.count >= 2, separators.dropLast().contains(where: { $0 != separators.last })
            {
                break
            }
            separators.append(separator)
            index += 1
        }
        return make(groups, separators, end: index)
    }

    private static func isThousandsGroup(_ text: ArraySlice<UInt32>, at start: Int) -> Bool {
        guard start + 3 <= text.endIndex, text[start..<(start + 3)].allSatisfy(Letters.isDigit) else { return false }
        let next = start + 3
        return next == text.endIndex || !(Letters.isDigit(text[next]))
    }

    private static func make(_ groups: [ArraySlice<UInt32>], _ separators: [UInt32], end: Int) -> Numeral? {
        let digits = String(String.UnicodeScalarView(groups.joined().compactMap { Unicode.Scalar($0) }))
        guard digits.utf8.count <= 18, let mantissa = Int(digits) else { return nil }
        var places = 0
        var decimalReading: ScaledInteger?
        if let last = separators.last, let lastGroup = groups.last, last != 0x20, last != 0x27 {
            let sameCount = separators.filter { $0 == last }.count
            let isLone = separators.count == 1
            if isLone && lastGroup.count == 3 && groups[0].count <= 3 && groups[0].first != 0x30 {
                decimalReading = ScaledInteger(mantissa, places: 3)
            } else if sameCount == 1 {
                places = lastGroup.count
            } else if !groups.dropFirst().allSatisfy({ $0.count == 3 }) {
                return nil
            }
        }
        if separators.contains(0x20), separators.allSatisfy({ $0 == 0x20 }) {
            let tail = Words.text(groups.dropFirst().joined().map { $0 }[...])
            decimalReading = Int(tail).map { ScaledInteger($0) }
        }
        return Numeral(
            number: ScaledInteger(mantissa, places: places), decimalReading: decimalReading,
            hasBlankGroups: separators.contains(0x20), digits: digits, end: end)
    }
}
