/// The trade a price belongs to; it settles which readings of a bare number are possible.
package enum PriceCategory: String, Sendable, CaseIterable {
    case realEstateSale = "real_estate_sale"
    case realEstateRent = "real_estate_rent"
    case cars
    case carRent = "car_rent"
    case retail
}

/// What a price pays for when it is not the whole thing.
package enum PricePer: String, Sendable {
    case month
    case day
    case squareMetre = "m2"
    case week
    case year
}

/// A price, or the reason why a person must be asked.
package struct PriceReading: Hashable, Sendable {
    /// How the number had to be understood.
    package enum Repair: String, Sendable {
        /// Typed in centimes without saying so.
        case centimes
        /// Typed in millions of centimes without saying so.
        case millions
        /// Typed per square metre; the value is multiplied by the area.
        case perSquareMetre
        /// `alf` meant a thousand dinars, not a thousand centimes.
        case thousands
    }

    /// Why no price was decided.
    package enum Doubt: String, Sendable {
        case noPrice = "no price in the text"
        case placeholder = "a number typed in place of a price"
        case outOfBounds = "outside the bounds of the trade"
        case ambiguousUnit = "several units are possible"
        case severalPrices = "several prices in the text"
        case onRequest = "price on request"
        case onlyOffer = "an offer but no asked price"
        case foreignCurrency = "a price in a foreign currency"
    }

    /// Lowest and highest price, equal when one is named; nil when undecided.
    package var price: ClosedRange<Dinars>?
    /// Why ``price`` is nil.
    package var doubt: Doubt?
    /// Whether the seller says that the price can be talked about.
    package var isNegotiable = false
    /// Whether the seller says that it cannot.
    package var isFixed = false
    /// Whether an exchange is proposed.
    package var isExchange = false
    /// What the price pays for; nil for the whole thing.
    package var per: PricePer?
    /// The best offer received so far, when the text tells it.
    package var bid: Dinars?
    /// How the number was repaired, nil when it was read as it stands.
    package var repair: Repair?
}
