/// The check digits of postal and bank accounts.
package enum AccountKey {
    /// The clé of a CCP number of at most ten digits, 0 to 99.
    ///
    /// The digits from right to left weigh 4, 5, 6 …; the last two digits of the sum are the clé.
    /// - Source: three independent open implementations that agree; no official text is known (read 2026-10).
    package static func postal(_ number: Int) -> Int {
        var (rest, weight, sum) = (number, 4, 0)
        while rest > 0 {
            sum += rest % 10 * weight
            weight += 1
            rest /= 10
        }
        return sum % 100
    }

    /// The key of a RIB or RIP, 1 to 97; the bank's code is not in the sum.
    ///
    /// - Source: instruction 06-04 of 2 August 2004 of the Bank of Algeria, article 3.
    package static func bank(branch: Int, account: Int) -> Int {
        // At most 17 digits: branch and account are 15, and two noughts.
        97 - (branch * 10_000_000_000 + account) * 100 % 97
    }

    /// The key of the RIP of a CCP number: `97 − (85 + 3 × number) mod 97`.
    package static func rip(_ number: Int) -> Int { bank(branch: 99_999, account: number) }
}
