/// An exact decimal number: `mantissa / 10^places`.
///
/// - Guarantees: nothing is rounded; operations report overflow by nil.
struct ScaledInteger: Hashable, Sendable {
    let mantissa: Int
    let places: Int

    init(_ mantissa: Int, places: Int = 0) {
        self.mantissa = mantissa
        self.places = places
    }

    /// The number times a whole factor, or nil on overflow.
    func times(_ factor: Int) -> ScaledInteger? {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
        return overflow ? nil : ScaledInteger(product, places: places)
    }

    /// The sum of two numbers, or nil on overflow.
    func plus(_ other: ScaledInteger) -> ScaledInteger? {
        let common = max(places, other.places)
        guard let left = widened(to: common), let right = other.widened(to: common) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ScaledInteger(sum, places: common)
    }

    /// The number as an integer when nothing is left behind the point.
    var exactInt: Int? { isWhole ? whole : nil }

    /// The whole part, fractions dropped.
    var whole: Int { mantissa / Self.powerOfTen(places) }

    /// Whether nothing is left behind the point.
    var isWhole: Bool { mantissa % Self.powerOfTen(places) == 0 }

    private func widened(to wanted: Int) -> Int? {
        let (value, overflow) = mantissa.multipliedReportingOverflow(by: Self.powerOfTen(wanted - places))
        return overflow ? nil : value
    }

    /// Ten to a small power.
    static func powerOfTen(_ power: Int) -> Int {
        var value = 1
        for _ in 0..<max(0, min(power, 18)) { value *= 10 }
        return value
    }
}
