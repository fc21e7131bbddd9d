/// The plans of the countries whose numbers Algerian customers leave most often, and the rule for all others.
///
/// A number behind `+` or `00` with another country code is kept as it is, never forced into Algeria.
/// - Source: libphonenumber 9.0.43 metadata of FR, TN and MA (read 2026-10); ITU-T E.164 for lengths.
enum ForeignPlan {
    /// The calling code of a region, for numbers written without one; nil when the region has no plan here.
    static func callingCode(ofRegion region: String) -> Int? {
        switch region {
        case "FR": return 33
        case "TN": return 216
        case "MA": return 212
        default: return nil
        }
    }

    /// Calling codes of two and one digits; every other code has three.
    private static let shortCodes: Set<Int> = [
        1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58,
        60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    /// Three-digit codes that no country has.
    private static let unassigned: Set<Int> = [
        210, 214, 215, 217, 219, 259, 384, 422, 424, 425, 426, 427, 428, 429, 693, 694, 695, 696, 697, 698, 699, 851,
        854, 857,
        858, 859, 884, 885, 887, 889, 969, 978, 990, 997, 999,
    ]

    /// Splits international digits into calling code and the rest; nil when no such code can exist.
    static func split(_ digits: [UInt8]) -> (code: Int, rest: [UInt8])? {
        guard let first = digits.first, first != 0 else { return nil }
        var code = 0
        for length in 1...3 {
            guard digits.count > length else { return nil }
            code = code * 10 + Int(digits[length - 1])
            if length == 3 && unassigned.contains(code) { return nil }
            if length == 3 || shortCodes.contains(code) { return (code, Array(digits[length...])) }
        }
        return nil
    }

    /// Builds the number of a foreign calling code.
    static func number(code: Int, _ written: [UInt8]) -> PhoneNumber {
        var digits = written
        let hasTrunkZero = [20, 27, 31, 32, 33, 41, 43, 44, 46, 49, 61, 90, 212, 218, 966, 971].contains(code)
        if hasTrunkZero, digits.first == 0 { digits.removeFirst() }
        let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
        let total = digits.count + String(code).utf8.count
        if let lengths = lengths(code), !lengths.contains(digits.count) {
            let fault: PhoneNumber.Fault = digits.count < lengths.lowerBound ? .tooShort : .tooLong
            return PhoneNumber(countryCode: code, significant: text, kind: .unknown, fault: fault)
        }
        if total < 8 || total > 15 {
            let fault: PhoneNumber.Fault = total < 8 ? .tooShort : .tooLong
            return PhoneNumber(countryCode: code, significant: text, kind: .unknown, fault: fault)
        }
        guard hasPlan(code) else { return PhoneNumber(countryCode: code, significant: text, kind: kind(code, digits)) }
        let kind = kind(code, digits)
        return PhoneNumber(
            countryCode: code, significant: text, kind: kind, fault: kind == .unknown ? .rangeNotOpen : nil)
    }

    private static func hasPlan(_ code: Int) -> Bool { [33, 212, 216].contains(code) }

    private static func lengths(_ code: Int) -> ClosedRange<Int>? {
        switch code {
        case 1: return 10...10
        case 7: return 10...10
        case 33, 34, 212: return 9...9
        case 216: return 8...8
        case 20: return 8...10
        case 32: return 8...9
        case 39: return 6...12
        case 44: return 9...10
        case 90: return 10...10
        case 218: return 8...9
        case 966: return 9...9
        case 971: return 8...9
        case 974, 965, 973, 968: return 8...8
        default: return nil
        }
    }

    private static func kind(_ code: Int, _ digits: [UInt8]) -> PhoneNumber.Kind {
        let (first, second) = (digits.first ?? 0, digits.count > 1 ? digits[1] : 0)
        switch (code, first) {
        case (33, 6): return .mobile
        case (33, 7): return second >= 3 ? .mobile : .unknown
        case (33, 1...5): return .fixedLine
        case (33, 9): return .voip
        case (33, 8): return second == 0 ? .tollFree : second == 9 ? .premiumRate : .sharedCost
        case (212, 6), (212, 7): return .mobile
        case (212, 5): return .fixedLine
        case (212, 8): return second == 0 ? .tollFree : second == 9 ? .premiumRate : .unknown
        case (216, 2), (216, 4), (216, 5), (216, 9): return .mobile
        case (216, 3), (216, 7): return .fixedLine
        case (216, 8): return second == 0 ? .tollFree : second == 8 ? .premiumRate : .unknown
        case (34, 6), (34, 7), (90, 5), (966, 5), (971, 5), (39, 3): return .mobile
        case (34, 8...9), (90, 2...4), (966, 1), (971, 2...4), (39, 0): return .fixedLine
        case (44, 7): return .mobile
        case (44, 1...2): return .fixedLine
        case (32, 4): return digits.count == 9 ? .mobile : .fixedLine
        case (20, 1): return digits.count == 10 ? .mobile : .unknown
        case (218, 9): return .mobile
        default: return .unknown
        }
    }

    /// The form dialled at home; for countries without a plan the international form.
    static func national(of number: PhoneNumber) -> String {
        let digits = number.significant
        switch number.countryCode {
        case 33: return "0" + NumberGrouping.groups(of: digits, [1, 2, 2, 2, 2])
        case 212: return "0" + NumberGrouping.groups(of: digits, [3, 6], separator: "-")
        case 216: return NumberGrouping.groups(of: digits, [2, 3, 3])
        case 34: return NumberGrouping.groups(of: digits, [3, 2, 2, 2])
        default: return international(of: number)
        }
    }

    /// The form for readers abroad.
    static func international(of number: PhoneNumber) -> String {
        let digits = number.significant
        let grouped: String
        switch number.countryCode {
        case 33: grouped = NumberGrouping.groups(of: digits, [1, 2, 2, 2, 2])
        case 212: grouped = NumberGrouping.groups(of: digits, [3, 6], separator: "-")
        case 216: grouped = NumberGrouping.groups(of: digits, [2, 3, 3])
        case 34: grouped = NumberGrouping.groups(of: digits, [3, 2, 2, 2])
        default: grouped = digits
        }
        return "+\(number.countryCode) \(grouped)"
    }
}
