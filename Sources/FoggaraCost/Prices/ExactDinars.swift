package import FoggaraAlgeria

/// An amount finer than a centime, for prices of single tokens; nothing is rounded until a run is summed up.
///
/// - Units: 10⁻¹² dinars, so that prices with up to six decimals per million are exact.
package struct ExactDinars: Sendable, Hashable, Comparable {
    /// The amount in 10⁻¹² dinars.
    package var units: Int128

    /// Units in a dinar.
    static let perDinar: Int128 = 1_000_000_000_000
    private static let perCentime: Int128 = 10_000_000_000

    /// No money.
    package static let zero = ExactDinars(units: 0)

    /// Makes an amount of units.
    init(units: Int128) { self.units = units }

    /// Orders by amount.
    package static func < (left: ExactDinars, right: ExactDinars) -> Bool { left.units < right.units }
    /// The sum.
    package static func + (left: ExactDinars, right: ExactDinars) -> ExactDinars {
        ExactDinars(units: left.units + right.units)
    }
    /// The amount taken `count` times.
    package static func * (left: ExactDinars, count: Int) -> ExactDinars {
        ExactDinars(units: left.units * Int128(count))
    }

    /// The smallest multiple of `step` that is not below the amount.
    package func roundedUp(to step: ExactDinars) -> ExactDinars {
        let rest = units % step.units
        return rest == 0 ? self : ExactDinars(units: units + step.units - rest)
    }

    /// The amount in whole centimes, rounded up.
    package var dinars: Dinars {
        let centimes = (units + Self.perCentime - 1) / Self.perCentime
        return Dinars(centimes: Int(clamping: centimes))
    }

    /// The amount as a plain decimal without needless zeros: `17.738375`.
    package var decimal: String {
        let whole = units / Self.perDinar
        var fraction = String(units % Self.perDinar)
        fraction = String(repeating: "0", count: 12 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
    }
}

/// A decimal number of a price book, exact.
struct ExactRate: Sendable, Hashable {
    var mantissa: Int128
    var decimals: Int

    /// Reads digits with at most one point; nil for anything else.
    init?(_ text: String) {
        mantissa = 0
        decimals = 0
        var seenPoint = false
        guard !text.isEmpty, text.utf8.count <= 18 else { return nil }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            mantissa = mantissa * 10 + Int128(byte - UInt8(ascii: "0"))
            if seenPoint { decimals += 1 }
        }
    }

    private init(mantissa: Int128, decimals: Int) {
        self.mantissa = mantissa
        self.decimals = decimals
    }

    /// The product, exact.
    static func * (left: ExactRate, right: ExactRate) -> ExactRate {
        ExactRate(mantissa: left.mantissa * right.mantissa, decimals: left.decimals + right.decimals)
    }

    /// The number as an amount for one of `count` units, rounded up where even 10⁻¹² dinars are too coarse.
    func dinars(per count: Int128 = 1) -> ExactDinars {
        var divisor = count
        for _ in 0..<decimals { divisor *= 10 }
        return ExactDinars(units: (mantissa * ExactDinars.perDinar + divisor - 1) / divisor)
    }
}
