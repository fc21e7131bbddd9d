/// A decimal number of any length: `±digits × 10^exponent`, for comparing without rounding.
///
/// - Guarantees: digits have no zero at either end, so equal numbers have equal parts.
package struct ExactDecimal: Hashable, Sendable {
    /// Whether it is below zero.
    package let isNegative: Bool
    /// Decimal digits as values 0 to 9; none for zero.
    package let digits: [UInt8]
    /// Power of ten of the last digit.
    package let exponent: Int

    /// The value of `number`; a computed double counts as its shortest digits.
    package init(_ number: JSONNumber) { self.init(text: number.text) }

    /// Reads text that follows the JSON grammar for numbers; exponents beyond ±10⁹ count as that.
    init(text: String) {
        var digits: [UInt8] = []
        var fraction = 0
        var exponent = 0
        var isNegative = false
        var hasPoint = false
        var bytes = text.utf8.makeIterator()
        scan: while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): hasPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                exponent = Self.exponent(&bytes)
                break scan
            default:
                let digit = byte &- UInt8(ascii: "0")
                if hasPoint { fraction += 1 }
                if digit != 0 || !digits.isEmpty { digits.append(digit) }
            }
        }
        var last = exponent - fraction
        while digits.last == 0 {
            digits.removeLast()
            last += 1
        }
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : last
        self.isNegative = isNegative && !digits.isEmpty
    }

    private static func exponent(_ bytes: inout String.UTF8View.Iterator) -> Int {
        var value = 0
        var isNegative = false
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            default: value = min(value * 10 + Int(byte &- UInt8(ascii: "0")), 1_000_000_000)
            }
        }
        return isNegative ? -value : value
    }

    /// Whether it has no fraction.
    package var isInteger: Bool { exponent >= 0 }

    /// The integer it is, if it is one and 64 bits hold it.
    package var integer: Int64? {
        guard isInteger, digits.count + exponent <= 19 else { return nil }
        var value: Int64 = 0
        // Counted below zero, where there is room for one more.
        for digit in digits + [UInt8](repeating: 0, count: exponent) {
            let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isAlsoTooLarge) = shifted.subtractingReportingOverflow(Int64(digit))
            guard !isTooLarge, !isAlsoTooLarge else { return nil }
            value = sum
        }
        return isNegative ? value : value == .min ? nil : -value
    }

    /// Whether dividing by `divisor` leaves nothing; false for a divisor of zero.
    ///
    /// - Guarantees: exact for divisors of up to 36 digits; longer ones are compared as doubles.
    package func isMultiple(of divisor: ExactDecimal) -> Bool {
        guard !divisor.digits.isEmpty else { return false }
        guard !digits.isEmpty else { return true }
        // Its last digit is no zero, so a power of ten that only the divisor has cannot divide it.
        guard exponent >= divisor.exponent else { return false }
        guard divisor.digits.count <= Self.longestDivisor else {
            let quotient = double / divisor.double
            return quotient == quotient.rounded()
        }
        let modulus = divisor.digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1) }
        var remainder = digits.reduce(UInt128(0)) { ($0 * 10 + UInt128($1)) % modulus }
        // 2 and 5 divide the modulus fewer than 128 times, so more tens than that change nothing.
        for _ in 0..<min(exponent - divisor.exponent, 128) where remainder != 0 {
            remainder = remainder * 10 % modulus
        }
        return remainder == 0
    }

    private static let longestDivisor = 36

    private var double: Double {
        let text = digits.map { String($0) }.joined()
        return Double("\(isNegative ? "-" : "")\(text.isEmpty ? "0" : text)e\(exponent)") ?? .nan
    }

    private func isCloserToZero(than other: ExactDecimal) -> Bool {
        // Places before the point decide first, then the digits from the front.
        let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        return size != otherSize ? size < otherSize : digits.lexicographicallyPrecedes(other.digits)
    }
}

// MARK: - Comparable

extension ExactDecimal: Comparable {
    /// Orders by value.
    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        switch (left.isNegative, right.isNegative) {
        case (true, false): true
        case (false, true): false
        case (false, false): left.isCloserToZero(than: right)
        case (true, true): right.isCloserToZero(than: left)
        }
    }
}

// MARK: - JSONNumber

extension JSONNumber: Comparable {
    /// Orders by value, without rounding.
    package static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if case .integer(let first) = left.storage, case .integer(let second) = right.storage { return first < second }
        return ExactDecimal(left) < ExactDecimal(right)
    }

    /// Whether dividing by `divisor` leaves nothing, without rounding.
    package func isMultiple(of divisor: JSONNumber) -> Bool {
        if case .integer(let first) = storage, case .integer(let second) = divisor.storage {
            return second != 0 && (second == -1 || first % second == 0)
        }
        return ExactDecimal(self).isMultiple(of: ExactDecimal(divisor))
    }

    /// Whether it has no fraction; `1.0` and `1e3` have none.
    package var isInteger: Bool {
        if case .integer = storage { return true }
        return ExactDecimal(self).isInteger
    }
}
