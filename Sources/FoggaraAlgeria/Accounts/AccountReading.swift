/// A postal or bank account as a text gives it, with what its check digits tell.
///
/// - Shape: `ccp 23456789 clé 88`; RIP `007 99999 0023456789 41`; RIB `002 00045 7012345678 34`.
package struct AccountReading: Hashable, Sendable {
    /// What kind of account a text holds.
    package enum Kind: String, Sendable, CaseIterable {
        /// A postal account: up to ten digits and a clé of two.
        case ccp
        /// The twenty digits of a postal account: 007, 99999, the number, the national key.
        case rip
        /// The twenty digits of a bank account.
        case rib
    }

    /// What is remarkable or wrong about an account.
    package enum Flag: String, Sendable {
        /// A postal number without its clé cannot be checked.
        case noKey
        /// The check digits do not fit.
        case wrongKey
        /// The key given for a CCP is that of its RIP.
        case ripKey
        /// The key given for a RIP is the clé of its CCP.
        case ccpKey
        /// Number and clé were written in one; a number of ten digits may fit by chance.
        case glued
        /// 00 stands where the rule gives 97, as one popular calculator prints.
        case zeroKey
        /// The code of the bank is not in the table.
        case unknownBank
        /// A RIP of Algérie Poste has the branch 99999.
        case branch
        /// The branch 99999 belongs to Algérie Poste alone.
        case notPostal
        /// Too few or too many digits.
        case length
    }

    /// What kind of account it is.
    package let kind: Kind
    /// The CCP number without leading noughts, or all digits of a RIP or RIB.
    package let number: String
    /// The two check digits as given; nil when there are none.
    package let key: String?
    /// Whether the check digits fit.
    package let isValid: Bool
    /// What is remarkable or wrong.
    package let flags: [Flag]
}

// MARK: - Forms

extension AccountReading {
    /// The usual print: `23456789 clé 88`, `007 99999 0023456789 41`.
    package var formatted: String {
        switch kind {
        case .ccp: return key.map { "\(number) clé \($0)" } ?? number
        case .rip, .rib:
            guard number.utf8.count == 20 else { return number }
            return NumberGrouping.groups(of: number, [3, 5, 10, 2])
        }
    }

    /// A form fit for logs and screens of others: `••••6789`, `00799999••••••••8941`.
    package var masked: String {
        let count = number.utf8.count
        if kind == .ccp || count != 20 { return "••••" + number.suffix(min(4, count / 2)) }
        return number.prefix(8) + "••••••••" + number.suffix(4)
    }

    /// The name of the bank; nil for an unknown code.
    package var bank: String? {
        kind == .ccp ? Bank.name("007") : Bank.name(String(number.prefix(3)))
    }

    /// The twenty digits of a postal account, by which a CCP and a RIP are compared; nil for banks and wrong accounts.
    package var rip: String? {
        guard isValid else { return nil }
        switch kind {
        case .rib: return nil
        case .rip: return String(number.dropLast(2)) + Self.padded(AccountKey.bankKey(of: number), 2)
        case .ccp:
            guard let value = Int(number) else { return nil }
            return "00799999" + Self.padded(value, 10) + Self.padded(AccountKey.rip(value), 2)
        }
    }

    /// A whole number with noughts in front.
    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension AccountKey {
    /// The key that twenty digits should end in; 0 for a text that is no such number.
    static func bankKey(of digits: String) -> Int {
        let (branch, account) = (Int(digits.dropFirst(3).prefix(5)), Int(digits.dropFirst(8).prefix(10)))
        guard digits.utf8.count == 20, let branch, let account else { return 0 }
        return bank(branch: branch, account: account)
    }
}
