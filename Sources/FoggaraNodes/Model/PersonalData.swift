import FoggaraAlgeria

/// Signs of personal data in a text that must not leave the shop's own machine.
///
/// - Guarantees: errs on the side of finding: a text without a sign may still be personal, so labels and the template's
///   own choice of route come first.
enum PersonalData: String, Sendable {
    /// A telephone number.
    case phone
    /// The twenty digits of a postal or bank account, or a number named as one.
    case account
    /// A street or quarter with a number.
    case address

    /// The first sign in a text; nil when there is none.
    static func find(in text: String) -> PersonalData? {
        if PhoneNumber.all(in: text).contains(where: { $0.number.isSubscriber }) { return .phone }
        if hasAccount(text) { return .account }
        return hasAddress(text) ? .address : nil
    }

    /// Whether twenty digits stand together, single blanks, dots and hyphens between them not counted, or a word for
    /// an account has six digits or more behind it.
    private static func hasAccount(_ text: String) -> Bool {
        var digits = 0
        var gap = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType != nil {
                digits += 1
                gap = 0
                if digits == 20 { return true }
            } else {
                gap += 1
                if gap > 1 || !" .-/".unicodeScalars.contains(scalar) { digits = 0 }
            }
        }
        let all = words(text)
        return all.indices.contains { place in
            accountWords.contains(all[place])
                && all[place...].dropFirst().prefix(3).contains {
                    $0.count >= 6 && $0.allSatisfy(\.isNumber)
                }
        }
    }

    private static let accountWords: Set = [
        "ccp", "rip", "rib", "compte", "baridimob", "الحساب", "حساب", "بريدي",
    ]

    /// Whether a word for a street or a building has a number near it.
    private static func hasAddress(_ text: String) -> Bool {
        let all = words(text)
        return all.indices.contains { place in
            guard streetWords.contains(all[place]) else { return false }
            let near = all[max(0, place - 2)..<min(all.count, place + 5)]
            return near.contains { $0.contains(where: \.isNumber) }
        }
    }

    private static let streetWords: Set = [
        "rue", "avenue", "boulevard", "bd", "cité", "cite", "lotissement", "bloc", "bâtiment",
        "batiment", "bt", "villa",
        "logements", "logts", "شارع", "حي", "نهج", "عمارة", "فيلا", "مسكن", "الحي",
    ]

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
