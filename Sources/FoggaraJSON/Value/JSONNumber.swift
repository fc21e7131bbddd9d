/// A JSON number that keeps what its text said.
///
/// - Shape: an `Int64` where the text is such an integer, else the decimal digits as written, else an IEEE double
///   that came from a computation.
/// - Guarantees: writing a parsed number gives its text again, apart from integers with a sign on zero.
package struct JSONNumber: Sendable {
    /// How the number is held.
    package enum Storage: Sendable {
        /// An integer of at most 64 bits.
        case integer(Int64)
        /// Digits as written: fractions, exponents and integers beyond 64 bits.
        case decimal(String)
        /// A computed double without a shorter form; never NaN or infinite.
        case double(Double)
    }

    /// How this number is held.
    package let storage: Storage

    /// Keeps an integer.
    package init(_ value: Int64) { storage = .integer(value) }

    /// Keeps an integer.
    package init(_ value: Int) { storage = .integer(Int64(value)) }

    /// Keeps a double, as an integer where it is one that IEEE doubles count exactly; nil for NaN and infinities.
    package init?(_ value: Double) {
        guard value.isFinite else { return nil }
        if value == value.rounded(.towardZero), abs(value) <= 9_007_199_254_740_992,
            value != 0 || value.sign == .plus
        {
            storage = .integer(Int64(value))
        } else {
            storage = .double(value)
        }
    }

    /// Keeps the digits of `text`, which must follow the JSON grammar for numbers.
    package init(digits text: String) {
        if text != "-0", let integer = Int64(text) {
            storage = .integer(integer)
        } else {
            storage = .decimal(text)
        }
    }

    /// The nearest IEEE double, which is what JavaScript would see; infinite beyond its range.
    package var double: Double {
        switch storage {
        case .integer(let value): return Double(value)
        case .double(let value): return value
        case .decimal(let text): return Double(text) ?? .nan
        }
    }

    /// The exact integer, also for digits such as `1.0` or `1e3`; nil when there is none of 64 bits.
    package var integer: Int64? {
        switch storage {
        case .integer(let value): return value
        case .double(let value): return Int64(exactly: value)
        case .decimal: return ExactDecimal(self).integer
        }
    }

    /// The text to write: digits as read, or JavaScript's shortest form of a double.
    package var text: String {
        switch storage {
        case .integer(let value): return String(value)
        case .decimal(let text): return text
        case .double(let value): return Self.shortest(value)
        }
    }

    /// JavaScript's shortest text of a finite double (`Number::toString`): `1e+21`, `1.5e-7`, `0` for -0.
    ///
    /// - Source: ECMA-262, section 6.1.6.1.20.
    package static func shortest(_ value: Double) -> String {
        if value == 0 { return "0" }
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        // Swift prints the shortest digits that read back; only the layout differs from JavaScript's.
        let printed = "\(abs(value))"
        var digits: [UInt8] = []
        var point = 0
        var exponent = 0
        var seenPoint = false
        var iterator = printed.utf8.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "e"):
                var text = ""
                while let digit = iterator.next() {
                    if digit != UInt8(ascii: "+") { text.unicodeScalars.append(Unicode.Scalar(digit)) }
                }
                exponent = Int(text) ?? 0
            default:
                digits.append(byte)
                if !seenPoint { point += 1 }
            }
        }
        // value = 0.d1d2… × 10^position
        let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leading)
        let position = point + exponent - leading
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let count = digits.count
        let all = String(decoding: digits, as: UTF8.self)
        let sign = value < 0 ? "-" : ""
        if count <= position, position <= 21 {
            return sign + all + String(repeating: "0", count: position - count)
        }
        if position > 0, position <= 21 {
            return sign + all.prefix(position) + "." + all.dropFirst(position)
        }
        if position > -6, position <= 0 {
            return sign + "0." + String(repeating: "0", count: -position) + all
        }
        let power = position - 1
        let mark = power < 0 ? "e-" : "e+"
        let fraction = count == 1 ? "" : "." + all.dropFirst(1)
        return sign + all.prefix(1) + fraction + mark + String(abs(power))
    }
}

// MARK: - Hashable

extension JSONNumber: Hashable {
    /// Whether both denote one value, without rounding; a computed double counts as its shortest digits.
    package static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        switch (left.storage, right.storage) {
        case (.integer(let first), .integer(let second)): first == second
        case (.double(let first), .double(let second)): first == second
        default: ExactDecimal(left) == ExactDecimal(right)
        }
    }

    /// Hashes the double, which equal numbers share.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(double)
    }
}
