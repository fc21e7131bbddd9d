/// An exact amount of Algerian dinars, counted in whole centimes.
///
/// - Units: 1 dinar = 100 centimes; the largest amount is about 92 million milliards of centimes.
/// - Guarantees: arithmetic never rounds silently and reports overflow; no floating point anywhere.
package struct Dinars: Hashable, Comparable, Sendable {
    /// The amount in centimes, negative for a debt.
    package let centimes: Int

    /// No money.
    package static let zero = Dinars(centimes: 0)

    /// Makes an amount of centimes.
    package init(centimes: Int) { self.centimes = centimes }

    /// Makes an amount of whole dinars; nil when it does not fit.
    package init?(whole dinars: Int) {
        let (centimes, overflow) = dinars.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        self.centimes = centimes
    }

    /// Orders amounts by their centimes.
    package static func < (left: Dinars, right: Dinars) -> Bool { left.centimes < right.centimes }
}

// MARK: - Arithmetic

extension Dinars {
    /// The sum, or nil on overflow.
    package func adding(_ other: Dinars) -> Dinars? {
        let (sum, overflow) = centimes.addingReportingOverflow(other.centimes)
        return overflow ? nil : Dinars(centimes: sum)
    }

    /// The difference, or nil on overflow.
    package func subtracting(_ other: Dinars) -> Dinars? {
        let (difference, overflow) = centimes.subtractingReportingOverflow(other.centimes)
        return overflow ? nil : Dinars(centimes: difference)
    }

    /// The amount taken a number of times, or nil on overflow.
    package func multiplied(by count: Int) -> Dinars? {
        let (product, overflow) = centimes.multipliedReportingOverflow(by: count)
        return overflow ? nil : Dinars(centimes: product)
    }

    /// The amount times `numerator / denominator`, rounded up to the next centime, or nil on overflow.
    ///
    /// - Guarantees: the product is formed before the division, so nothing is lost between them.
    package func scaledUp(by numerator: Int, over denominator: Int) -> Dinars? {
        precondition(denominator > 0, "the denominator of a share is positive")
        let (product, overflow) = centimes.multipliedReportingOverflow(by: numerator)
        guard !overflow else { return nil }
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: denominator)
        return Dinars(centimes: remainder > 0 ? quotient + 1 : quotient)
    }

    /// The amount rounded up to the half dinar, the step of the tariff, or nil on overflow.
    package func roundedUpToHalfDinar() -> Dinars? { roundedUp(toMultipleOf: 50) }

    /// The smallest multiple of a step of centimes that is not below the amount, or nil on overflow.
    package func roundedUp(toMultipleOf step: Int) -> Dinars? {
        precondition(step > 0, "a rounding step is positive")
        let remainder = centimes % step
        if remainder == 0 { return self }
        let up = remainder > 0 ? step - remainder : -remainder
        return adding(Dinars(centimes: up))
    }

    /// The sum of many amounts, or nil on overflow.
    package static func sum(_ amounts: some Sequence<Dinars>) -> Dinars? {
        var total = Dinars.zero
        for amount in amounts {
            guard let next = total.adding(amount) else { return nil }
            total = next
        }
        return total
    }
}
