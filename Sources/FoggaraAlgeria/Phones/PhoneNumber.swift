/// A telephone number with what its digits tell about it.
///
/// - Shape: `0551 23 45 67` is `+213551234567`, a mobile number first given out by Ooredoo.
/// - Source: numbering plan of Algeria as in libphonenumber 9.0.43 (read 2026-10); ARPCE decisions for the operators.
package struct PhoneNumber: Hashable, Sendable {
    /// What a number is for, with the names that libphonenumber uses.
    package enum Kind: String, Sendable {
        case mobile = "MOBILE"
        case fixedLine = "FIXED_LINE"
        case tollFree = "TOLL_FREE"
        case premiumRate = "PREMIUM_RATE"
        case sharedCost = "SHARED_COST"
        case voip = "VOIP"
        case shortCode = "SHORT_CODE"
        case unknown = "UNKNOWN"
    }

    /// Why a number cannot be called as written.
    package enum Fault: String, Sendable {
        case tooShort = "too short"
        case tooLong = "too long"
        case rangeNotOpen = "range not open"
        case notGeographic = "unknown area code"
    }

    /// Country calling code without the plus sign, 213 for Algeria.
    package let countryCode: Int
    /// Digits behind the country code, without the trunk zero.
    package let significant: String
    /// What the number is for.
    package let kind: Kind
    /// Nil for a number that can be called; a short code has none either, it is just no subscriber's number.
    package let fault: Fault?

    init(countryCode: Int, significant: String, kind: Kind, fault: Fault? = nil) {
        self.countryCode = countryCode
        self.significant = significant
        self.kind = kind
        self.fault = fault
    }

    /// Whether the number can be called under the plan.
    package var isValid: Bool { fault == nil }

    /// Whether the number can be somebody's contact number: never true for short codes.
    package var isSubscriber: Bool { isValid && kind != .shortCode }
}

// MARK: - Output forms

extension PhoneNumber {
    /// `+213551234567`; for a short code just its digits.
    package var e164: String { kind == .shortCode ? significant : "+\(countryCode)\(significant)" }

    /// The way the number is dialled inside its country: `0551 23 45 67`, `021 23 45 67`.
    package var national: String {
        guard kind != .shortCode else { return significant }
        guard countryCode == 213 else { return ForeignPlan.national(of: self) }
        return NumberGrouping.algerian(significant, prefix: "0")
    }

    /// The way the number is written for readers abroad: `+213 551 23 45 67`.
    package var international: String {
        guard kind != .shortCode else { return significant }
        guard countryCode == 213 else { return ForeignPlan.international(of: self) }
        return "+213 \(NumberGrouping.algerian(significant, prefix: ""))"
    }

    /// The address form of RFC 3966: `tel:+213-551-23-45-67`.
    package var uri: String {
        "tel:" + String(international.map { $0 == " " ? "-" : $0 })
    }

    /// The identity WhatsApp gives to a mobile number: `213551234567`; nil for other kinds.
    package var whatsAppID: String? { kind == .mobile ? "\(countryCode)\(significant)" : nil }

    /// The form couriers take: `0551234567`.
    package var courier: String { countryCode == 213 ? "0\(significant)" : e164 }

    /// The operator that was first given the range, a hint only: numbers may be carried to another operator.
    package var operatorHint: String? {
        guard countryCode == 213, kind == .mobile, isValid else { return nil }
        switch significant.utf8.first {
        case UInt8(ascii: "5"): return "Ooredoo"
        case UInt8(ascii: "6"): return "Mobilis"
        default: return "Djezzy"
        }
    }

    /// The codes of the wilayas that share the area code of a fixed number, of the division into 58 and later.
    package var wilayas: [WilayaCode] {
        guard countryCode == 213, kind == .fixedLine, isValid else { return [] }
        return Wilaya.all.filter { $0.areaCodes.contains(String(significant.prefix(2))) }.map(\.code)
    }
}
