extension AccountReading {
    /// Checks a postal number with its clé.
    ///
    /// - Parameter isGlued: whether both were written in one, so that the clé is only supposed.
    static func postal(_ digits: String, key: String?, isGlued: Bool = false) -> AccountReading {
        let number = String(digits.drop { $0 == "0" })
        guard let value = Int(number), number.utf8.count <= 10 else {
            return AccountReading(kind: .ccp, number: digits, key: key, isValid: false, flags: [.length])
        }
        guard let key, let given = Int(key) else {
            return AccountReading(kind: .ccp, number: number, key: nil, isValid: false, flags: [.noKey])
        }
        let fits = given == AccountKey.postal(value)
        var flags: [Flag] = []
        if !fits { flags.append(given == AccountKey.rip(value) ? .ripKey : .wrongKey) }
        if isGlued { flags.append(.glued) }
        return AccountReading(kind: .ccp, number: number, key: padded(given, 2), isValid: fits, flags: flags)
    }

    /// Checks a postal number and clé written in one: the clé is the end when it fits, else there is none.
    static func glued(_ digits: String) -> AccountReading {
        let number = String(digits.drop { $0 == "0" })
        let split = postal(String(digits.dropLast(2)), key: String(digits.suffix(2)), isGlued: number.utf8.count <= 10)
        return number.utf8.count > 10 || (split.isValid && number.utf8.count >= 3) ? split : postal(digits, key: nil)
    }

    /// Checks twenty digits, or says that there are too few or too many.
    static func bank(_ digits: String) -> AccountReading {
        let isPostal = digits.hasPrefix("007")
        guard digits.utf8.count == 20 else {
            return AccountReading(
                kind: isPostal ? .rip : .rib, number: digits, key: nil, isValid: false, flags: [.length])
        }
        let branch = digits.dropFirst(3).prefix(5)
        let key = String(digits.suffix(2))
        let (wanted, given) = (AccountKey.bankKey(of: digits), Int(key) ?? 0)
        var flags: [Flag] = []
        var isValid = true
        if given == 0 && wanted == 97 {
            flags.append(.zeroKey)
        } else if given != wanted {
            isValid = false
            let account = Int(digits.dropFirst(8).prefix(10)) ?? 0
            flags.append(isPostal && given == AccountKey.postal(account) ? .ccpKey : .wrongKey)
        }
        if isPostal != (branch == "99999") {
            isValid = false
            flags.append(isPostal ? .branch : .notPostal)
        }
        if Bank.name(String(digits.prefix(3))) == nil { flags.append(.unknownBank) }
        return AccountReading(kind: isPostal ? .rip : .rib, number: digits, key: key, isValid: isValid, flags: flags)
    }
}
