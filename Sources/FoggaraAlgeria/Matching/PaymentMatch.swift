/// What became of a payment.
package struct PaymentMatch: Sendable {
    /// Which way a payment goes.
    package enum Verdict: String, Sendable {
        /// One order, nothing against it.
        case matched
        /// A person decides.
        case doubtful
        /// No order fits.
        case unmatched
    }

    /// Which way the payment goes.
    package let verdict: Verdict
    /// Index of the order; nil when none fits.
    package let order: Int?
    /// 0 to 100.
    package let score: Int
    /// What speaks for the order.
    package let reasons: [MatchReason]
    /// What a person should look at.
    package let flags: [MatchFlag]
    /// Payment minus order in centimes.
    package let difference: Int?
    /// How alike the names are, 0 to 100.
    package let nameScore: Int?
    /// Hours from order to payment.
    package let hours: Int?
    /// Other orders that fit nearly as well, with their scores, the best first.
    package let others: [(order: Int, score: Int)]
}
