import FoggaraJSON

/// Numbers as JavaScript writes and reads them.
enum JSNumber {
    /// `String(number)`.
    static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        if value == 0 { return "0" }
        if abs(value) < 9_007_199_254_740_992, value == value.rounded() { return String(Int64(value)) }
        return JSONNumber.shortest(value)
    }

    /// `Number(text)`.
    static func parse(_ units: [UInt16]) -> Double {
        let trimmed = trim(units[...])
        guard let first = trimmed.first else { return 0 }
        if trimmed.count > 2, first == 0x30 {
            let mark = trimmed[trimmed.startIndex + 1] | 0x20
            let radix = mark == 0x78 ? 16 : mark == 0x6F ? 8 : mark == 0x62 ? 2 : 0
            if radix > 0 { return whole(trimmed.dropFirst(2), radix) ?? .nan }
        }
        guard trimmed.allSatisfy({ $0 < 0x80 }) else { return .nan }
        guard let (value, end) = prefix(trimmed), end == trimmed.endIndex else { return .nan }
        return value
    }

    /// The number that a text begins with, and the place after it.
    static func prefix(_ units: ArraySlice<UInt16>) -> (Double, Int)? {
        var place = units.startIndex
        func at(_ index: Int) -> UInt16 { index < units.endIndex ? units[index] : 0 }
        func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
        if at(place) == 0x2B || at(place) == 0x2D { place += 1 }
        if units[place...].starts(with: "Infinity".utf16) {
            return (at(units.startIndex) == 0x2D ? -.infinity : .infinity, place + 8)
        }
        let digitsStart = place
        while isDigit(at(place)) { place += 1 }
        var digits = place - digitsStart
        if at(place) == 0x2E, digits > 0 || isDigit(at(place + 1)) {
            place += 1
            let start = place
            while isDigit(at(place)) { place += 1 }
            digits += place - start
        }
        guard digits > 0 else { return nil }
        if at(place) | 0x20 == 0x65 {
            var after = place + 1
            if at(after) == 0x2B || at(after) == 0x2D { after += 1 }
            if isDigit(at(after)) {
                while isDigit(at(after)) { after += 1 }
                place = after
            }
        }
        var text = String(decoding: units[units.startIndex..<place], as: UTF16.self)
        if text.hasPrefix("+") { text.removeFirst() }
        if text.hasPrefix(".") { text = "0" + text }
        if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
        if let dot = text.firstIndex(of: ".") {
            let next = text.index(after: dot)
            if next == text.endIndex || !text[next].isNumber { text.insert("0", at: next) }
        }
        return (Double(text) ?? .nan, place)
    }

    /// Digits of a radix; nil when something else is among them or there are none.
    static func whole(_ units: ArraySlice<UInt16>, _ radix: Int) -> Double? {
        guard !units.isEmpty else { return nil }
        var value = 0.0
        for unit in units {
            guard unit < 0x80, let digit = Lexer.digit(UInt8(unit)), digit < radix else { return nil }
            value = value * Double(radix) + Double(digit)
        }
        if value >= 9_007_199_254_740_992, radix == 16 {
            return Double("0x" + String(decoding: units, as: UTF16.self)) ?? value
        }
        return value
    }

    /// Whether the language counts a unit as white space or line end.
    static func isBlank(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// The units without white space at the chosen ends.
    static func trim(_ units: ArraySlice<UInt16>, start: Bool = true, end: Bool = true) -> ArraySlice<UInt16> {
        var slice = units
        if start { while let first = slice.first, isBlank(first) { slice = slice.dropFirst() } }
        if end { while let last = slice.last, isBlank(last) { slice = slice.dropLast() } }
        return slice
    }

    /// ToInt32.
    static func int32(_ value: Double) -> Int32 { Int32(bitPattern: uint32(value)) }

    /// ToUint32.
    static func uint32(_ value: Double) -> UInt32 {
        if value >= 0, value < 4_294_967_296 { return UInt32(value) }
        guard value.isFinite else { return 0 }
        let reduced = value.rounded(.towardZero).truncatingRemainder(dividingBy: 4_294_967_296)
        return UInt32(reduced < 0 ? reduced + 4_294_967_296 : reduced)
    }
}
