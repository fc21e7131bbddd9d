/// Digits as written, and the number they stand for.
///
/// Plan: a leading `+` or `00` announces a country code; 213 and 11 to 13 digits without either is Algeria too (the
/// form of WhatsApp); then one trunk zero is dropped. Without any prefix nine digits that start with 5, 6 or 7 have
/// lost their zero in a spreadsheet.
struct DialString {
    /// Digits 0–9, nothing else.
    let digits: [UInt8]
    /// Whether a plus sign stood in front.
    let hasPlus: Bool

    /// Reads the digits as a number of a region; nil when they are no number at all.
    func number(region: String) -> PhoneNumber? {
        if hasPlus { return digits.first == 0 ? nil : international(digits) }
        if digits.starts(with: [0, 0]) { return digits.count > 6 ? international(Array(digits.dropFirst(2))) : nil }
        if region != "DZ", let code = ForeignPlan.callingCode(ofRegion: region) {
            if digits.starts(with: [2, 1, 3]), (11...13).contains(digits.count) { return algerian(digits) }
            return ForeignPlan.number(code: code, digits)
        }
        if digits.starts(with: [2, 1, 3]), (11...13).contains(digits.count) { return algerian(digits) }
        guard let first = digits.first else { return nil }
        if first == 0 { return AlgerianPlan.number(Array(digits.dropFirst())) }
        if digits.count == 9, (5...7).contains(first) { return AlgerianPlan.number(digits) }
        if AlgerianPlan.isShortCode(digits) {
            return PhoneNumber(countryCode: 213, significant: text, kind: .shortCode)
        }
        return nil
    }

    private var text: String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }

    private func algerian(_ digits: [UInt8]) -> PhoneNumber {
        var rest = Array(digits.dropFirst(3))
        if rest.first == 0 { rest.removeFirst() }
        return AlgerianPlan.number(rest)
    }

    private func international(_ digits: [UInt8]) -> PhoneNumber? {
        if digits.starts(with: [2, 1, 3]) { return algerian(digits) }
        guard let (code, rest) = ForeignPlan.split(digits) else { return nil }
        return ForeignPlan.number(code: code, rest)
    }
}
