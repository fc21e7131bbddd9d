/// Lowest and highest believable price of each trade.
///
/// A setting, not a law: prices move, and a caller may pass its own.
/// - Source: order of magnitude of Algerian listings in 2026; the real-estate rows as published with their outliers.
package struct PriceBounds: Sendable {
    /// Whole price of a sale, or rent of a month.
    package var whole: ClosedRange<Dinars>
    /// Price of a square metre of housing, believed without a word for it.
    package var squareMetre: ClosedRange<Dinars>
    /// Price of a square metre said as such: land is cheaper than housing, the best streets are dearer.
    package var rate: ClosedRange<Dinars>
    /// Rent of a day or night.
    package var day: ClosedRange<Dinars>

    /// The bounds of 2026.
    package static func of(_ category: PriceCategory) -> PriceBounds {
        switch category {
        case .realEstateSale:
            return PriceBounds(
                1_000_000...500_000_000, metre: 60_000...800_000, rate: 2_000...1_500_000, day: 1_000...200_000)
        case .realEstateRent: return PriceBounds(10_000...1_000_000, metre: 100...20_000, day: 1_000...200_000)
        case .cars: return PriceBounds(100_000...100_000_000, metre: 1...1, day: 1_000...200_000)
        case .carRent: return PriceBounds(1_000...1_500_000, metre: 1...1, day: 1_000...300_000)
        case .retail: return PriceBounds(1...100_000_000, metre: 10...1_000_000, day: 1...1_000_000)
        }
    }

    private init(
        _ whole: ClosedRange<Int>, metre: ClosedRange<Int>, rate: ClosedRange<Int>? = nil, day: ClosedRange<Int>
    ) {
        func dinars(_ range: ClosedRange<Int>) -> ClosedRange<Dinars> {
            Dinars(centimes: range.lowerBound * 100)...Dinars(centimes: range.upperBound * 100)
        }
        self.whole = dinars(whole)
        self.squareMetre = dinars(metre)
        self.rate = dinars(rate ?? metre)
        self.day = dinars(day)
    }

    /// Whether a price lies within the bounds of what it pays for.
    func contains(_ price: Dinars, per: PricePer?) -> Bool {
        switch per {
        case nil, .month: return whole.contains(price)
        case .day: return day.contains(price)
        case .squareMetre: return rate.contains(price)
        case .week: return day.contains(Dinars(centimes: price.centimes / 7))
        case .year: return whole.contains(Dinars(centimes: price.centimes / 12))
        }
    }
}
