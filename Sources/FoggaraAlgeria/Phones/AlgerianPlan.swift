/// The numbering plan of Algeria: which significant numbers exist and what they are for.
///
/// - Source: libphonenumber 9.0.43 metadata of DZ (read 2026-10), checked against the ITU notice of 2007.
enum AlgerianPlan {
    /// Mobile ranges a regulator has opened, as the first three digits; an operator may pass more.
    static func isOpenMobile(_ digits: [UInt8]) -> Bool {
        guard digits.count == 9 else { return false }
        switch (digits[0], digits[1], digits[2]) {
        case (5, 4, 0...2), (5, 4, 9), (5, 5, _), (5, 6, 0...4), (6, _, _), (7, 7...9, _): return true
        default: return false
        }
    }

    /// The kind of a significant number, nil when no range holds it.
    static func kind(_ digits: [UInt8]) -> PhoneNumber.Kind? {
        if isOpenMobile(digits) { return .mobile }
        if isFixed(digits) { return .fixedLine }
        guard digits.count == 9 else { return nil }
        switch (digits[0], digits[1], digits[2], digits[3]) {
        case (8, 0, 0, _): return .tollFree
        case (8, 0, 1...2, 1): return .sharedCost
        case (8, 0, 3, 1), (8, 0, 4, 1), (8, 0, 5, 1), (8, 0, 6, 1), (8, 0, 8, 1), (8, 0, 9, 1): return .premiumRate
        case (9, 8, 2...3, _): return .voip
        default: return nil
        }
    }

    private static func isFixed(_ digits: [UInt8]) -> Bool {
        if digits.count == 9 { return digits.starts(with: [9, 6, 1, 9]) }
        guard digits.count == 8 else { return false }
        switch (digits[0], digits[1]) {
        case (1...3, _), (4, 0), (4, 1), (4, 3), (4, 6), (4, 8), (4, 9), (4, 5): return true
        default: return false
        }
    }

    /// What is wrong with a significant number that no range holds.
    static func fault(_ digits: [UInt8]) -> PhoneNumber.Fault {
        guard let first = digits.first else { return .tooShort }
        let isGeographic = (1...4).contains(first)
        let wanted = isGeographic ? 8 : 9
        if digits.count < wanted { return .tooShort }
        if digits.count > wanted { return .tooLong }
        return isGeographic ? .notGeographic : .rangeNotOpen
    }

    /// Builds the number of a significant digit string.
    static func number(_ digits: [UInt8]) -> PhoneNumber {
        let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
        guard let kind = kind(digits) else {
            return PhoneNumber(countryCode: 213, significant: text, kind: .unknown, fault: fault(digits))
        }
        return PhoneNumber(countryCode: 213, significant: text, kind: kind)
    }

    /// Whether digits form a short number: emergency and service numbers, and commercial codes of three or four digits.
    static func isShortCode(_ digits: [UInt8]) -> Bool {
        switch digits.count {
        case 2: return digits == [1, 4] || digits == [1, 7]
        case 3, 4: return digits[0] != 0
        default: return false
        }
    }
}
