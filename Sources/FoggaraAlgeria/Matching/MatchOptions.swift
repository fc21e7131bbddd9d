/// Settings of the matching.
package struct MatchOptions: Sendable {
    /// Hours after the order within which its payment is expected.
    package var windowHours = 72
    /// Centimes by which an amount may differ and still be the one due.
    package var tolerance = 0
    /// Payments of one payer within an hour that are still usual.
    package var paymentsPerHour = 3

    /// 72 hours, exact amounts, three payments an hour.
    package init() {}
}
