package import FoggaraJSON

/// What tokens cost, for holding one question against its cap in dinars.
///
/// - Units: billionths of a dinar, so that every price is whole.
/// - Source: tariff 2026-01 of the price book: 1.5 × (3 and 15 USD a million) × 135 DZD; a test compares them.
package enum ModelPrice {
    /// A token that the model reads.
    package static let tokenIn = 607_500
    /// A token that the model writes.
    package static let tokenOut = 3_037_500

    /// What so many tokens cost.
    package static func of(tokensIn: Int, tokensOut: Int) -> Int {
        let (read, readOverflow) = tokensIn.multipliedReportingOverflow(by: tokenIn)
        let (written, writtenOverflow) = tokensOut.multipliedReportingOverflow(by: tokenOut)
        let (sum, overflow) = read.addingReportingOverflow(written)
        return readOverflow || writtenOverflow || overflow ? .max : sum
    }

    /// Reads a cap such as `5 DZD` or a number of dinars; nil when it is none.
    package static func cap(_ value: JSONValue?) -> Int? {
        let text: String
        switch value {
        case .number(let number): text = number.text
        case .string(let stated):
            let parts = stated.split(separator: " ").map(String.init)
            guard parts.count == 1 || parts.count == 2 && parts[1] == "DZD" else { return nil }
            text = parts[0]
        default: return nil
        }
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let whole = Int(halves[0]),
            (0...1_000_000).contains(whole)
        else {
            return nil
        }
        guard halves.count == 2 else { return whole * 1_000_000_000 }
        let digits = halves[1].prefix(9)
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
            var fraction = Int(digits)
        else {
            return nil
        }
        for _ in digits.count..<9 { fraction *= 10 }
        return whole * 1_000_000_000 + fraction
    }
}
