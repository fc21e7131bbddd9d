package import FoggaraJSON

/// An amount of money as the file says it.
///
/// - Shape: `"15 DZD"`, `"22.50 DZD"`.
/// - Units: centimes.
package struct StatedAmount: Sendable, Hashable {
    /// The amount.
    package var centimes: Int64
    /// Where it stands.
    package var span: ByteSpan

    /// Reads `<decimal> DZD` with at most two decimals; nil for anything else.
    package static func centimes(of text: String) -> Int64? {
        let suffix = " DZD".utf8
        guard text.utf8.count > suffix.count, text.utf8.suffix(suffix.count).elementsEqual(suffix) else { return nil }
        var whole: Int64 = 0
        var decimals = -1
        var digits = 0
        for byte in text.utf8.dropLast(suffix.count) {
            if byte == UInt8(ascii: "."), decimals < 0, digits > 0 {
                decimals = 0
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 15 else { return nil }
            whole = whole * 10 + Int64(byte - UInt8(ascii: "0"))
            digits += 1
            if decimals >= 0 { decimals += 1 }
        }
        switch decimals {
        case -1 where digits > 0: return whole * 100
        case 1: return whole * 10
        case 2: return whole
        default: return nil
        }
    }

    /// Makes an amount at a place.
    package init(centimes: Int64, span: ByteSpan) {
        self.centimes = centimes
        self.span = span
    }
}

/// A length of time as the file says it.
package enum StatedDuration {
    /// Whole seconds of an ISO 8601 duration of days, hours, minutes and seconds (`P1DT2H`, `PT5M`); nil for others.
    ///
    /// - Guarantees: months and years are refused, since their length is not fixed.
    package static func seconds(of text: String) -> Int? {
        var rest = text.utf8[...]
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
        var total = 0
        var inTime = false
        var order = 0
        while let first = rest.first {
            if first == UInt8(ascii: "T"), !inTime {
                inTime = true
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return nil }
                continue
            }
            let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            guard !digits.isEmpty, digits.count <= 9, let count = Int(String(decoding: digits, as: UTF8.self)) else {
                return nil
            }
            rest = rest.dropFirst(digits.count)
            guard let unit = rest.popFirst() else { return nil }
            let (place, length): (Int, Int)
            switch (inTime, unit) {
            case (false, UInt8(ascii: "D")): (place, length) = (1, 86_400)
            case (true, UInt8(ascii: "H")): (place, length) = (2, 3_600)
            case (true, UInt8(ascii: "M")): (place, length) = (3, 60)
            case (true, UInt8(ascii: "S")): (place, length) = (4, 1)
            default: return nil
            }
            guard place > order else { return nil }
            order = place
            total += count * length
        }
        return order > 0 ? total : nil
    }
}
