/// An integer of any size: sign and 32-bit limbs, least first.
struct BigInteger: Equatable, Sendable {
    private(set) var limbs: [UInt32]
    private(set) var isNegative: Bool

    init(limbs: [UInt32] = [], isNegative: Bool = false) {
        var limbs = limbs
        while limbs.last == 0 { limbs.removeLast() }
        self.limbs = limbs
        self.isNegative = isNegative && !limbs.isEmpty
    }

    init(_ value: Int) {
        let magnitude = value.magnitude
        self.init(limbs: [UInt32(truncatingIfNeeded: magnitude), UInt32(magnitude >> 32)], isNegative: value < 0)
    }

    /// The integer that a finite whole number is.
    init(exactly value: Double) {
        var magnitude = abs(value)
        var limbs: [UInt32] = []
        var shift = 0
        while magnitude >= 18_446_744_073_709_551_616.0 {
            magnitude /= 4_294_967_296
            shift += 1
        }
        // Dividing by powers of two loses nothing; digits below come back through the remainders.
        var rest = abs(value)
        for _ in 0..<(shift + 2) {
            let low = rest.truncatingRemainder(dividingBy: 4_294_967_296)
            limbs.append(UInt32(low))
            rest = ((rest - low) / 4_294_967_296).rounded(.towardZero)
        }
        self.init(limbs: limbs, isNegative: value < 0)
    }

    /// Reads digits as `BigInt(text)` does; nil for anything else.
    init?(parsing units: [UInt16]) {
        var rest = JSNumber.trim(units[...])
        if rest.isEmpty {
            self.init()
            return
        }
        var negative = false
        var radix: UInt32 = 10
        if rest.count > 2, rest.first == 0x30 {
            switch rest[rest.startIndex + 1] | 0x20 {
            case 0x78: radix = 16
            case 0x6F: radix = 8
            case 0x62: radix = 2
            default: break
            }
            if radix != 10 { rest = rest.dropFirst(2) }
        }
        if radix == 10, let sign = rest.first, sign == 0x2D || sign == 0x2B {
            negative = sign == 0x2D
            rest = rest.dropFirst()
        }
        guard !rest.isEmpty else { return nil }
        var value = BigInteger()
        for unit in rest {
            guard unit < 0x80, let digit = Lexer.digit(UInt8(unit)), digit < Int(radix) else { return nil }
            value = value.multiplied(by: radix, adding: UInt32(digit))
        }
        self.init(limbs: value.limbs, isNegative: negative)
    }

    /// Whether it is zero.
    var isZero: Bool { limbs.isEmpty }

    /// The product with a small factor, plus a small addend.
    func multiplied(by factor: UInt32, adding addend: UInt32) -> BigInteger {
        var result: [UInt32] = []
        var carry = UInt64(addend)
        for limb in limbs {
            let product = UInt64(limb) * UInt64(factor) + carry
            result.append(UInt32(truncatingIfNeeded: product))
            carry = product >> 32
        }
        if carry > 0 { result.append(UInt32(carry)) }
        return BigInteger(limbs: result, isNegative: isNegative)
    }

    /// Digits in a radix from 2 to 36.
    func text(radix: Int) -> String {
        if limbs.isEmpty { return "0" }
        var digits: [UInt8] = []
        var rest = limbs
        while !rest.isEmpty {
            var remainder: UInt64 = 0
            for index in rest.indices.reversed() {
                let value = remainder << 32 | UInt64(rest[index])
                rest[index] = UInt32(value / UInt64(radix))
                remainder = value % UInt64(radix)
            }
            while rest.last == 0 { rest.removeLast() }
            digits.append(Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)[Int(remainder)])
        }
        if isNegative { digits.append(0x2D) }
        return String(decoding: digits.reversed(), as: UTF8.self)
    }

    /// The nearest double, ties to even; infinite beyond its range.
    var double: Double {
        if limbs.count <= 2 {
            let magnitude = UInt64(limbs.first ?? 0) | UInt64(limbs.count > 1 ? limbs[1] : 0) << 32
            return isNegative ? -Double(magnitude) : Double(magnitude)
        }
        return Double(text(radix: 10)) ?? .infinity
    }

    /// Whether it is exactly the number.
    func equals(_ value: Double) -> Bool {
        value.isFinite && value == value.rounded() && self == BigInteger(exactly: value)
    }

    // MARK: - Arithmetic

    /// Order of two magnitudes: negative, zero or positive.
    static func compareMagnitude(_ left: [UInt32], _ right: [UInt32]) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        for index in left.indices.reversed() where left[index] != right[index] {
            return left[index] < right[index] ? -1 : 1
        }
        return 0
    }

    /// Order of two integers: negative, zero or positive.
    static func compare(_ left: BigInteger, _ right: BigInteger) -> Int {
        if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
        let order = compareMagnitude(left.limbs, right.limbs)
        return left.isNegative ? -order : order
    }

    private static func add(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var carry: UInt64 = 0
        for index in 0..<max(left.count, right.count) {
            let sum =
                UInt64(index < left.count ? left[index] : 0) + UInt64(index < right.count ? right[index] : 0) + carry
            result.append(UInt32(truncatingIfNeeded: sum))
            carry = sum >> 32
        }
        if carry > 0 { result.append(UInt32(carry)) }
        return result
    }

    private static func subtract(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var borrow: Int64 = 0
        for index in left.indices {
            var difference = Int64(left[index]) - Int64(index < right.count ? right[index] : 0) - borrow
            borrow = difference < 0 ? 1 : 0
            if difference < 0 { difference += 4_294_967_296 }
            result.append(UInt32(difference))
        }
        return result
    }

    static prefix func - (value: BigInteger) -> BigInteger {
        BigInteger(limbs: value.limbs, isNegative: !value.isNegative)
    }

    /// The sum.
    static func + (left: BigInteger, right: BigInteger) -> BigInteger {
        if left.isNegative == right.isNegative {
            return BigInteger(limbs: add(left.limbs, right.limbs), isNegative: left.isNegative)
        }
        let order = compareMagnitude(left.limbs, right.limbs)
        if order == 0 { return BigInteger() }
        return order > 0
            ? BigInteger(limbs: subtract(left.limbs, right.limbs), isNegative: left.isNegative)
            : BigInteger(limbs: subtract(right.limbs, left.limbs), isNegative: right.isNegative)
    }

    /// The difference.
    static func - (left: BigInteger, right: BigInteger) -> BigInteger { left + -right }

    /// The product, by the school method.
    static func * (left: BigInteger, right: BigInteger) -> BigInteger {
        var result = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count + 1)
        for (i, a) in left.limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, b) in right.limbs.enumerated() {
                let value = UInt64(a) * UInt64(b) + UInt64(result[i + j]) + carry
                result[i + j] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
            }
            result[i + right.limbs.count] = UInt32(carry)
        }
        return BigInteger(limbs: result, isNegative: left.isNegative != right.isNegative)
    }

    /// Quotient toward zero and remainder; the divisor is not zero.
    func divided(by divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger) {
        if Self.compareMagnitude(limbs, divisor.limbs) < 0 { return (BigInteger(), self) }
        var quotient = [UInt32](repeating: 0, count: limbs.count)
        var rest = BigInteger()
        for index in limbs.indices.reversed() {
            rest = BigInteger(limbs: [limbs[index]] + rest.limbs)
            var low: UInt64 = 0
            var high: UInt64 = 0xFFFF_FFFF
            while low < high {
                let middle = (low + high + 1) / 2
                let product = BigInteger(limbs: divisor.limbs).multiplied(by: UInt32(middle), adding: 0)
                if Self.compareMagnitude(product.limbs, rest.limbs) <= 0 { low = middle } else { high = middle - 1 }
            }
            quotient[index] = UInt32(low)
            rest = rest - BigInteger(limbs: divisor.limbs).multiplied(by: UInt32(low), adding: 0)
        }
        return (
            BigInteger(limbs: quotient, isNegative: isNegative != divisor.isNegative),
            BigInteger(limbs: rest.limbs, isNegative: isNegative)
        )
    }

    /// Two's complement limbs, `count` of them.
    private func complement(_ count: Int) -> [UInt32] {
        var result = limbs + Array(repeating: 0, count: max(0, count - limbs.count))
        guard isNegative else { return result }
        var carry: UInt64 = 1
        for index in result.indices {
            let value = UInt64(~result[index]) + carry
            result[index] = UInt32(truncatingIfNeeded: value)
            carry = value >> 32
        }
        return result
    }

    private init(complement: [UInt32]) {
        guard let last = complement.last, last & 0x8000_0000 != 0 else {
            self.init(limbs: complement)
            return
        }
        var carry: UInt64 = 1
        var result = complement
        for index in result.indices {
            let value = UInt64(~result[index]) + carry
            result[index] = UInt32(truncatingIfNeeded: value)
            carry = value >> 32
        }
        self.init(limbs: result, isNegative: true)
    }

    /// A bitwise operation on endless two's complement.
    static func bitwise(_ left: BigInteger, _ right: BigInteger, _ op: (UInt32, UInt32) -> UInt32) -> BigInteger {
        let count = max(left.limbs.count, right.limbs.count) + 1
        return BigInteger(complement: zip(left.complement(count), right.complement(count)).map(op))
    }

    /// Shifted left by `bits`; to the right, toward minus infinity, when negative.
    func shifted(left bits: Int) -> BigInteger {
        if bits >= 0 {
            var result = Array(repeating: UInt32(0), count: bits / 32) + limbs + [0]
            let part = UInt32(bits % 32)
            if part > 0 {
                for index in result.indices.reversed() {
                    result[index] = result[index] << part | (index > 0 ? result[index - 1] >> (32 - part) : 0)
                }
            }
            return BigInteger(limbs: result, isNegative: isNegative)
        }
        let divisor = BigInteger(1).shifted(left: -bits)
        let (quotient, remainder) = divided(by: divisor)
        return isNegative && !remainder.isZero ? quotient - BigInteger(1) : quotient
    }
}
