/// What a notice, a receipt text or a line of a statement tells about a payment.
///
/// Algérie Poste publishes no wording and changes it, so nothing here depends on a certain sentence.
/// - Shape: `Vous avez recu un virement de 4500.00 DZD de 00799999******8941 ref 7F3K9Q2L le 05/11/2026 14:32`.
package struct PaymentNotice: Sendable {
    /// Whether money came in or went out.
    package enum Direction: String, Sendable { case credit, debit }

    /// The amount in centimes; nil when none is told. Never the balance or a fee.
    package fileprivate(set) var centimes: Int?
    /// Whether money came in or went out; nil when not told.
    package fileprivate(set) var direction: Direction?
    /// The other account: its digits, hidden ones as `*`.
    package fileprivate(set) var counterpart: String?
    /// The reference in capital letters and digits.
    package fileprivate(set) var reference: String?
    /// Milliseconds since 1970 UTC, by the clock of Algiers.
    package fileprivate(set) var at: Int64?
    /// What is left on the account, in centimes.
    package fileprivate(set) var balance: Int?
    /// The name behind `de` or `من`, folded.
    package fileprivate(set) var payer: String?

    /// Reads a text; whatever it does not tell is nil.
    package static func read(_ text: String) -> PaymentNotice {
        if text.isEmpty { return PaymentNotice() }
        let scan = NoticeScan(text)
        var notice = PaymentNotice()
        notice.readAmounts(scan)
        notice.direction = scan.direction
        if notice.direction == nil, notice.centimes != nil, scan.isPayment { notice.direction = .debit }
        notice.counterpart = scan.counterpart
        notice.reference = scan.reference
        notice.at = scan.moment
        notice.payer = scan.payer
        return notice
    }

    private mutating func readAmounts(_ scan: NoticeScan) {
        var bare: Int?
        for (index, token) in scan.tokens.enumerated() where token.isNumber {
            guard index == 0 || !scan.isInsideNumber(index),
                let amount = NoticeAmount.scan(scan.values, at: token.start)
            else { continue }
            let before = scan.wordsBefore(index, 3)
            let isMoney = scan.hasCurrency(behind: amount.end) || scan.hasCurrency(before: index)
            if before.contains(where: NoticeWords.balance.contains) {
                if isMoney, balance == nil { balance = amount.centimes }
            } else if before.contains(where: NoticeWords.fee.contains) {
                continue
            } else if isMoney {
                if centimes == nil { centimes = amount.centimes }
            } else if bare == nil, before.contains(where: NoticeWords.amount.contains) {
                bare = amount.centimes
            }
        }
        centimes = centimes ?? bare
    }
}

/// Whether an account with hidden digits may be another one: the digits before and behind the hidden ones agree.
package func agreesWithHidden(_ hidden: String, _ account: String) -> Bool {
    let start = hidden.prefix { $0 != "*" }
    let end = String(hidden.reversed().prefix { $0 != "*" }.reversed())
    guard start.count < hidden.count else { return hidden == account }
    return account.count >= start.count + end.count && account.hasPrefix(start) && account.hasSuffix(end)
}
