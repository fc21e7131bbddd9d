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
        // As many digits at a time as a limb holds.
        var limbs: [UInt32] = []
        limbs.reserveCapacity(rest.count / 6 + 1)
        var (part, scale): (UInt32, UInt32) = (0, 1)
        for unit in rest {
            guard unit < 0x80, let digit = Lexer.digit(UInt8(unit)), digit < Int(radix) else { return nil }
            part = part * radix + UInt32(digit)
            scale *= radix
            if scale > 0xFFFF_FFFF / radix {
                Self.multiply(&limbs, by: scale, adding: part)
                (part, scale) = (0, 1)
            }
        }
        if scale > 1 { Self.multiply(&limbs, by: scale, adding: part) }
        self.init(limbs: limbs, isNegative: negative)
    }

    /// Steps that reading or writing so many digits takes, which grow with their square.
    static func digitCost(_ digits: Int) -> Int { digits + digits / 40 * (digits / 40) }

    /// Multiplies limbs in their place.
    private static func multiply(_ limbs: inout [UInt32], by factor: UInt32, adding addend: UInt32) {
        var carry = UInt64(addend)
        for index in limbs.indices {
            let product = UInt64(limbs[index]) * UInt64(factor) + carry
            limbs[index] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry > 0 { limbs.append(UInt32(carry)) }
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
        let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
        var digits: [UInt8] = []
        var rest = limbs
        // As many digits at a time as a limb holds.
        var (scale, places): (UInt64, Int) = (UInt64(radix), 1)
        while scale * UInt64(radix) <= 0xFFFF_FFFF {
            scale *= UInt64(radix)
            places += 1
        }
        while !rest.isEmpty {
            var remainder: UInt64 = 0
            for index in rest.indices.reversed() {
                let value = remainder << 32 | UInt64(rest[index])
                let quotient = value / scale
                rest[index] = UInt32(quotient)
                remainder = value - quotient * scale
            }
            while rest.last == 0 { rest.removeLast() }
            for _ in 0..<places {
                if rest.isEmpty, remainder == 0 { break }
                digits.append(letters[Int(remainder % UInt64(radix))])
                remainder /= UInt64(radix)
            }
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
        // Three limbs hold more bits than a double; what is cut off only breaks ties.
        if limbs.count > 33 { return isNegative ? -.infinity : .infinity }
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
    ///
    /// - Source: Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D.
    func divided(by divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger) {
        if Self.compareMagnitude(limbs, divisor.limbs) < 0 { return (BigInteger(), self) }
        let negative = isNegative != divisor.isNegative
        if divisor.limbs.count == 1 {
            var quotient = limbs
            var rest: UInt64 = 0
            for index in quotient.indices.reversed() {
                let value = rest << 32 | UInt64(quotient[index])
                quotient[index] = UInt32(value / UInt64(divisor.limbs[0]))
                rest = value % UInt64(divisor.limbs[0])
            }
            return (
                BigInteger(limbs: quotient, isNegative: negative),
                BigInteger(limbs: [UInt32(rest)], isNegative: isNegative)
            )
        }
        // Both sides shifted so that the divisor's highest bit is set.
        let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
        let v = Self.shiftedLimbs(divisor.limbs, shift, divisor.limbs.count)
        var u = Self.shiftedLimbs(limbs, shift, limbs.count + 1)
        let n = v.count
        var quotient = [UInt32](repeating: 0, count: u.count - n)
        for j in quotient.indices.reversed() {
            let top = UInt64(u[j + n]) << 32 | UInt64(u[j + n - 1])
            var guess = top / UInt64(v[n - 1])
            var rest = top % UInt64(v[n - 1])
            while guess >> 32 != 0 || guess * UInt64(v[n - 2]) > rest << 32 | UInt64(u[j + n - 2]) {
                guess -= 1
                rest += UInt64(v[n - 1])
                if rest >> 32 != 0 { break }
            }
            var borrow: Int64 = 0
            var carry: UInt64 = 0
            for i in 0..<n {
                let product = guess * UInt64(v[i]) + carry
                carry = product >> 32
                let difference = Int64(u[i + j]) - borrow - Int64(product & 0xFFFF_FFFF)
                u[i + j] = UInt32(truncatingIfNeeded: difference)
                borrow = difference < 0 ? 1 : 0
            }
            let difference = Int64(u[j + n]) - borrow - Int64(carry)
            u[j + n] = UInt32(truncatingIfNeeded: difference)
            if difference < 0 {
                guess -= 1
                var carry: UInt64 = 0
                for i in 0..<n {
                    let sum = UInt64(u[i + j]) + UInt64(v[i]) + carry
                    u[i + j] = UInt32(truncatingIfNeeded: sum)
                    carry = sum >> 32
                }
                u[j + n] = u[j + n] &+ UInt32(truncatingIfNeeded: carry)
            }
            quotient[j] = UInt32(truncatingIfNeeded: guess)
        }
        var remainder = Array(u[0..<n])
        if shift > 0 {
            for i in remainder.indices {
                remainder[i] = remainder[i] >> UInt32(shift) | (i + 1 < n ? remainder[i + 1] << UInt32(32 - shift) : 0)
            }
        }
        return (
            BigInteger(limbs: quotient, isNegative: negative), BigInteger(limbs: remainder, isNegative: isNegative)
        )
    }

    /// Limbs shifted left by less than one limb, in `count` places.
    private static func shiftedLimbs(_ limbs: [UInt32], _ shift: Int, _ count: Int) -> [UInt32] {
        var result = limbs + Array(repeating: 0, count: count - limbs.count)
        guard shift > 0 else { return result }
        for index in result.indices.reversed() {
            result[index] = result[index] << UInt32(shift) | (index > 0 ? result[index - 1] >> UInt32(32 - shift) : 0)
        }
        return result
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
        let (whole, part) = (-bits / 32, UInt32(-bits % 32))
        guard whole < limbs.count else { return isNegative ? BigInteger(-1) : BigInteger() }
        var isExact = limbs[..<whole].allSatisfy { $0 == 0 }
        var result = Array(limbs[whole...])
        if part > 0 {
            if result[0] << (32 - part) != 0 { isExact = false }
            for index in result.indices {
                result[index] =
                    result[index] >> part | (index + 1 < result.count ? result[index + 1] << (32 - part) : 0)
            }
        }
        let quotient = BigInteger(limbs: result, isNegative: isNegative)
        return isNegative && !isExact ? quotient - BigInteger(1) : quotient
    }
}
