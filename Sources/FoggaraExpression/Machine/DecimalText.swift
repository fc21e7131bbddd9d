import FoggaraJSON

/// Exact decimal writing of doubles, ties away from zero as JavaScript has them.
enum DecimalText {
    /// All digits of a positive double: `digits` as a whole number times ten to `exponent`.
    static func exact(_ value: Double) -> (digits: [UInt8], exponent: Int) {
        let bits = value.bitPattern
        let biased = Int(bits >> 52 & 0x7FF)
        let fraction = bits & 0xF_FFFF_FFFF_FFFF
        let mantissa = biased == 0 ? fraction : fraction | 1 << 52
        let power = max(biased, 1) - 1075
        var number = BigInteger(limbs: [UInt32(truncatingIfNeeded: mantissa), UInt32(mantissa >> 32)])
        if power >= 0 { return (Array(number.shifted(left: power).text(radix: 10).utf8).map { $0 - 48 }, 0) }
        // value = mantissa / 2^k = mantissa * 5^k / 10^k
        for _ in 0..<(-power) { number = number.multiplied(by: 5, adding: 0) }
        return (Array(number.text(radix: 10).utf8).map { $0 - 48 }, power)
    }

    /// Rounds digits to the first `count` of them; one more digit can come out.
    static func round(_ digits: [UInt8], to count: Int, tieUp: (_ kept: [UInt8]) -> Bool = { _ in true }) -> [UInt8] {
        guard count < digits.count else { return digits }
        guard count >= 0 else { return [] }
        var kept = Array(digits[..<count])
        let next = digits[count]
        let isTie = next == 5 && digits[(count + 1)...].allSatisfy { $0 == 0 }
        if next > 5 || next == 5 && !isTie || isTie && tieUp(kept) {
            var place = count - 1
            while place >= 0, kept[place] == 9 {
                kept[place] = 0
                place -= 1
            }
            if place >= 0 { kept[place] += 1 } else { kept.insert(1, at: 0) }
        }
        return kept
    }

    /// `toFixed`.
    static func fixed(_ value: Double, _ places: Int) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        if let letters = shortFixed(abs(value), places) {
            let text = String(decoding: letters, as: UTF8.self)
            return value < 0 ? "-" + text : text
        }
        let (text, isZero) = fixedMagnitude(abs(value), places)
        _ = isZero
        return value < 0 ? "-" + text : text
    }

    /// Digits of a magnitude with `places` after the point.
    static func fixedMagnitude(
        _ value: Double, _ places: Int, tieUp: (_ kept: [UInt8]) -> Bool = { _ in true }
    ) -> (String, isZero: Bool) {
        var (digits, exponent) = exact(value)
        if digits == [0] { exponent = 0 }
        let keep = digits.count + exponent + places
        var rounded: [UInt8]
        if keep >= digits.count {
            rounded = digits + Array(repeating: 0, count: keep - digits.count)
        } else if keep < 0 {
            rounded = []
        } else {
            rounded = round(digits, to: keep, tieUp: tieUp)
        }
        while rounded.count <= places { rounded.insert(0, at: 0) }
        let isZero = rounded.allSatisfy { $0 == 0 }
        let whole = String(decoding: rounded[..<(rounded.count - places)].map { $0 + 48 }, as: UTF8.self)
        let trimmed = String(whole.drop { $0 == "0" })
        let fraction = String(decoding: rounded[(rounded.count - places)...].map { $0 + 48 }, as: UTF8.self)
        let first = trimmed.isEmpty ? "0" : trimmed
        return (places > 0 ? first + "." + fraction : first, isZero)
    }

    /// First digits of a positive value and the power of ten of the first of them.
    static func significant(_ value: Double, _ count: Int) -> (digits: [UInt8], exponent: Int) {
        if value == 0 { return (Array(repeating: 0, count: count), 0) }
        let (digits, exponent) = exact(value)
        let power = digits.count + exponent - 1
        if digits.count <= count { return (digits + Array(repeating: 0, count: count - digits.count), power) }
        let rounded = round(digits, to: count)
        return rounded.count > count ? (Array(rounded[..<count]), power + 1) : (rounded, power)
    }

    /// `toPrecision`.
    static func precision(_ value: Double, _ count: Int) -> String {
        let sign = value < 0 ? "-" : ""
        let (digits, exponent) = significant(abs(value), count)
        let text = String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
        if exponent < -6 || exponent >= count {
            return sign + scientific(text, exponent)
        }
        if exponent == count - 1 { return sign + text }
        if exponent >= 0 {
            let point = text.index(text.startIndex, offsetBy: exponent + 1)
            return sign + text[..<point] + "." + text[point...]
        }
        return sign + "0." + String(repeating: "0", count: -exponent - 1) + text
    }

    /// `toExponential`; without a count, as many digits as needed.
    static func exponential(_ value: Double, _ places: Int?) -> String {
        let sign = value < 0 ? "-" : ""
        if let places {
            let (digits, exponent) = significant(abs(value), places + 1)
            return sign + scientific(String(decoding: digits.map { $0 + 48 }, as: UTF8.self), exponent)
        }
        if value == 0 { return "0e+0" }
        let shortest = abs(value).description
        let parts = shortest.split(separator: "e")
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = String(mantissa[0]) + (mantissa.count > 1 ? String(mantissa[1]) : "")
        exponent += mantissa[0].count - 1
        while digits.count > 1, digits.first == "0" {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        return sign + scientific(digits, exponent)
    }

    private static func scientific(_ digits: String, _ exponent: Int) -> String {
        let rest = digits.dropFirst()
        return digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e" + (exponent < 0 ? "-" : "+")
            + String(abs(exponent))
    }

    /// `toString(radix)` for radices other than ten.
    static func radix(_ value: Double, _ radix: Int) -> String {
        if !value.isFinite { return JSNumber.text(value) }
        if value == 0 { return "0" }
        let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
        var whole = abs(value).rounded(.down)
        var fraction = abs(value) - whole
        var digits: [Int] = []
        if fraction > 0 {
            var delta = max(0.5 * (abs(value).nextUp - abs(value)), Double.leastNonzeroMagnitude)
            while fraction >= delta, digits.count < 1_100 {
                fraction *= Double(radix)
                delta *= Double(radix)
                let digit = Int(fraction)
                digits.append(digit)
                fraction -= Double(digit)
                guard fraction > 0.5 || fraction == 0.5 && digit & 1 == 1, fraction + delta > 1 else { continue }
                // Round up and carry, into the whole part at last.
                var isCarried = true
                while isCarried, let last = digits.popLast() {
                    if last + 1 < radix {
                        digits.append(last + 1)
                        isCarried = false
                    }
                }
                if isCarried { whole += 1 }
                break
            }
        }
        // Digits that the number does not hold are zeros.
        var delta = 0.5 * whole.ulp
        var zeros = 0
        while delta >= Double(radix) {
            delta /= Double(radix)
            whole /= Double(radix)
            zeros += 1
        }
        var text = Array(BigInteger(exactly: whole.rounded(.down)).text(radix: radix).utf8)
        text += Array(repeating: 0x30, count: zeros)
        if value < 0 { text.insert(0x2D, at: 0) }
        let tail = digits.isEmpty ? "" : "." + String(decoding: digits.map { alphabet[$0] }, as: UTF8.self)
        return String(decoding: text, as: UTF8.self) + tail
    }
}
