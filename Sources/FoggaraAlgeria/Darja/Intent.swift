/// What the writer of a message wants from a shop.
package enum Intent: String, CaseIterable, Sendable {
    case greeting
    case price
    case availability
    case order
    case delivery
    case payment
    case location
    case openingHours = "opening_hours"
    case complaint
    case thanks
    case negotiation
    case cancelReturn = "cancel_return"
    case humanAgent = "human_agent"
    case unknown
}
