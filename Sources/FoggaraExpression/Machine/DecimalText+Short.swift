extension DecimalText {
    /// ``fixed(_:_:)`` of a usual magnitude with few places, within 128 bits; nil for the others.
    static func shortFixed(_ value: Double, _ places: Int) -> String? {
        guard places <= 15, value < 9_007_199_254_740_992, value >= 1e-9 || value == 0 else { return nil }
        var scale: UInt128 = 1
        for _ in 0..<places { scale *= 10 }
        // value = mantissa / 2^shift, without loss; half of the last place up is what the language asks.
        let exponent = Int(value.exponentBitPattern) - 1_075
        let shift = -exponent
        guard value == 0 || shift > 0 && shift < 110 else {
            return value == value.rounded() && value > 0 ? pointed(UInt128(value) * scale, places) : nil
        }
        if value == 0 { return pointed(0, places) }
        let mantissa = UInt128(value.significandBitPattern | 1 << 52)
        return pointed((mantissa * scale + (UInt128(1) << UInt128(shift - 1))) >> UInt128(shift), places)
    }

    /// Digits with a point before the last `places` of them.
    private static func pointed(_ value: UInt128, _ places: Int) -> String {
        let digits = UInt64(exactly: value).map { String($0) } ?? String(value)
        guard places > 0 else { return digits }
        let missing = places + 1 - digits.utf8.count
        let padded = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
        return padded.dropLast(places) + "." + padded.suffix(places)
    }
}
