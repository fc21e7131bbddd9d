extension DecimalText {
    /// Letters of ``fixed(_:_:)`` for a usual magnitude with few places, within 128 bits; nil for the others.
    static func shortFixed(_ value: Double, _ places: Int) -> [UInt8]? {
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
    private static func pointed(_ value: UInt128, _ places: Int) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(24)
        if let short = UInt64(exactly: value) {
            write(short, places, &letters)
        } else {
            write(value, places, &letters)
        }
        letters.reverse()
        return letters
    }

    /// Digits from the last to the first, with a point behind `places` of them and a digit at least after it.
    private static func write<Number: FixedWidthInteger & UnsignedInteger>(
        _ value: Number, _ places: Int, _ letters: inout [UInt8]
    ) {
        var rest = value
        var count = 0
        repeat {
            if count == places, places > 0 { letters.append(0x2E) }
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            letters.append(0x30 + UInt8(truncatingIfNeeded: digit))
            rest = quotient
            count += 1
        } while rest > 0 || count <= places
    }
}
