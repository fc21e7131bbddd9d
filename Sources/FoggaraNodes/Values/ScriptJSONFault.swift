/// What JavaScript's `JSON.parse` says about a text that it refuses.
///
/// - Shape: `Expected ',' or '}' after property value in JSON at position 15 (line 1 column 16)`.
/// - Source: messages as V8 12 gives them, checked against recorded answers; ECMA-404 for the grammar.
package struct ScriptJSONFault {
    private let units: [UInt16]
    private var place = 0
    private var fault: String?

    /// The message; nil when the text parses.
    package static func message(_ text: String) -> String? {
        var reader = ScriptJSONFault(units: Array(text.utf16))
        reader.skipBlanks()
        if reader.value(0) {
            reader.skipBlanks()
            if reader.place < reader.units.count {
                reader.fail("Unexpected non-whitespace character after JSON")
            }
        }
        return reader.fault
    }

    private init(units: [UInt16]) { self.units = units }

    private var current: UInt16? { place < units.count ? units[place] : nil }

    private func unit(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

    private func has(_ scalar: Unicode.Scalar) -> Bool { current == unit(scalar) }

    private mutating func skipBlanks() {
        while let unit = current, unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D { place += 1 }
    }

    /// Records `text` with the place in the source.
    private mutating func fail(_ text: String) {
        var line = 1
        var column = 1
        for unit in units[..<place] {
            if unit == 0x0A {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        fault = "\(text) in JSON at position \(place) (line \(line) column \(column))"
        if text.hasSuffix("after JSON") { fault = "\(text) at position \(place) (line \(line) column \(column))" }
    }

    /// Records an unexpected token, or what is more to the point at this place.
    private mutating func unexpected(_ expectation: String? = nil) -> Bool {
        guard let found = current else {
            fault = "Unexpected end of JSON input"
            return false
        }
        if let expectation {
            fail(expectation)
        } else if found == unit("\"") {
            fail("Unexpected string")
        } else if found == unit("-") || (0x30...0x39).contains(found) {
            fail("Unexpected number")
        } else {
            let token = text(place..<(place + 1))
            let low = units.count < 21 ? 0 : max(0, place - 10)
            let high = units.count < 21 ? units.count : min(units.count, place + 10)
            let before = low > 0 ? "..." : ""
            let after = high < units.count ? "..." : ""
            fault = "Unexpected token '\(token)', \(before)\"\(text(low..<high))\"\(after) is not valid JSON"
        }
        return false
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

    private mutating func value(_ depth: Int) -> Bool {
        guard depth < 1_000, let unit = current else { return unexpected() }
        switch Unicode.Scalar(unit) {
        case "{": return object(depth)
        case "[": return list(depth)
        case "\"": return string()
        case "t": return word("true")
        case "f": return word("false")
        case "n": return word("null")
        case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": return number()
        default: return unexpected()
        }
    }

    private mutating func word(_ word: String) -> Bool {
        for expected in word.utf16 {
            guard current == expected else { return unexpected() }
            place += 1
        }
        return true
    }

    private mutating func object(_ depth: Int) -> Bool {
        place += 1
        skipBlanks()
        if has("}") {
            place += 1
            return true
        }
        guard has("\"") else { return unexpected("Expected property name or '}'") }
        while true {
            guard string() else { return false }
            skipBlanks()
            guard has(":") else { return unexpected("Expected ':' after property name") }
            place += 1
            skipBlanks()
            guard value(depth + 1) else { return false }
            skipBlanks()
            if has("}") {
                place += 1
                return true
            }
            guard has(",") else { return unexpected("Expected ',' or '}' after property value") }
            place += 1
            skipBlanks()
            guard has("\"") else { return unexpected("Expected double-quoted property name") }
        }
    }

    private mutating func list(_ depth: Int) -> Bool {
        place += 1
        skipBlanks()
        if has("]") {
            place += 1
            return true
        }
        while true {
            guard value(depth + 1) else { return false }
            skipBlanks()
            if has("]") {
                place += 1
                return true
            }
            guard has(",") else { return unexpected("Expected ',' or ']' after array element") }
            place += 1
            skipBlanks()
        }
    }

    private mutating func string() -> Bool {
        place += 1
        while let unit = current {
            switch unit {
            case 0x22:
                place += 1
                return true
            case 0x5C:
                place += 1
                guard escape() else { return false }
            case 0..<0x20:
                fail("Bad control character in string literal")
                return false
            default: place += 1
            }
        }
        fail("Unterminated string")
        return false
    }

    private mutating func escape() -> Bool {
        guard let escaped = current, let scalar = Unicode.Scalar(escaped) else {
            fail("Unterminated string")
            return false
        }
        if scalar == "u" {
            for offset in 1...4 {
                guard place + offset < units.count, let digit = Unicode.Scalar(units[place + offset]),
                    Character(digit).isHexDigit, digit.isASCII
                else {
                    place = min(place + offset, units.count)
                    fail(place == units.count ? "Unterminated string" : "Bad Unicode escape")
                    return false
                }
            }
            place += 5
            return true
        }
        guard "\"\\/bfnrt".unicodeScalars.contains(scalar) else {
            fail("Bad escaped character")
            return false
        }
        place += 1
        return true
    }

    private mutating func digits() -> Bool {
        let start = place
        while let unit = current, (0x30...0x39).contains(unit) { place += 1 }
        return place > start
    }

    private mutating func number() -> Bool {
        if has("-") {
            place += 1
            guard let unit = current, (0x30...0x39).contains(unit) else {
                fail("No number after minus sign")
                return false
            }
        }
        if has("0") {
            place += 1
            if let unit = current, (0x30...0x39).contains(unit) { return unexpected() }
        } else {
            _ = digits()
        }
        if has(".") {
            place += 1
            guard digits() else {
                fail("Unterminated fractional number")
                return false
            }
        }
        if has("e") || has("E") {
            place += 1
            if has("+") || has("-") { place += 1 }
            guard digits() else {
                fail("Exponent part is missing a number")
                return false
            }
        }
        return true
    }
}
