/// What makes a person look at a payment or a pair.
package enum MatchFlag: String, Sendable {
    /// The payment tells no amount.
    case noAmount
    /// Money that went out.
    case debit
    /// The text of the receipt shows another amount than was told, or one reference comes with two amounts.
    case edited
    /// The same line twice.
    case duplicate
    /// The reference was used for another payment or belongs to an order that is paid.
    case reused
    /// More payments of one payer within an hour than allowed.
    case tooMany
    /// Less than is due.
    case partial
    /// More than is due.
    case surplus
    /// The payer's name is not the customer's.
    case nameMismatch
    /// Nothing but the amount speaks for the order.
    case amountOnly
    /// Before the order or behind the window.
    case outOfWindow
    /// One of the two tells no time.
    case noTime
    /// The order waits for no money.
    case closedOrder
    /// The order is taken by another payment.
    case orderTaken
    /// Another order or payment fits as well.
    case ambiguous
}

/// What speaks for a pair.
package enum MatchReason: String, Sendable {
    case amount, nearAmount, reference, phone, name, similarName, within24h, withinWindow
}
