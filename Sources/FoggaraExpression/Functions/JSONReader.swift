/// Reads JSON text into values.
struct JSONReader {
    /// Levels of nesting that an ordinary stack holds; frames of unoptimised and sanitized code are larger.
    #if DEBUG
        private static let depthLimit = 400
    #else
        private static let depthLimit = 1_500
    #endif

    /// The text that is read.
    let units: [UInt16]
    /// The evaluation that the values are made in.
    let machine: Machine
    /// Index of the next unit.
    var place = 0
    /// Depth of lists and objects around the place.
    var depth = 0

    /// Reads the whole text as one value.
    mutating func document() throws(Trap) -> Value {
        let result = try value()
        skip()
        if place < units.count {
            throw machine.error("SyntaxError", "Unexpected non-whitespace character after JSON at position \(position)")
        }
        return result
    }

    /// The error of engines: `message` where one fits the place, else what stands there.
    private func fault(_ message: String? = nil) -> Trap {
        if let message { return machine.error("SyntaxError", "\(message) in JSON at position \(position)") }
        guard place < units.count else { return machine.error("SyntaxError", "Unexpected end of JSON input") }
        let unit = units[place]
        if unit >= 0x30 && unit <= 0x39 || unit == 0x2D { return fault("Unexpected number") }
        if unit == 0x22 { return fault("Unexpected string") }
        let source = String(decoding: units, as: UTF16.self)
        if ["undefined", "NaN", "Infinity", "[object Object]"].contains(source) {
            return machine.error("SyntaxError", "\"\(source)\" is not valid JSON")
        }
        let isLong = units.count > 20
        let start = isLong && place >= 10 ? place - 10 : 0
        let end = isLong && (place < 10 || place < units.count - 10) ? place + 10 : units.count
        let around = String(decoding: units[start..<end], as: UTF16.self)
        let (before, after) = (start > 0 ? "..." : "", end < units.count ? "..." : "")
        return machine.error(
            "SyntaxError",
            "Unexpected token '\(String(decoding: [unit], as: UTF16.self))', "
                + "\(before)\"\(around)\"\(after) is not valid JSON")
    }

    /// The place with its line and column.
    private var position: String {
        var (line, start, index) = (1, 0, 0)
        while index < min(place, units.count) {
            if units[index] == 0x0D, index + 1 < units.count, units[index + 1] == 0x0A { index += 1 }
            if units[index] == 0x0A || units[index] == 0x0D { (line, start) = (line + 1, index + 1) }
            index += 1
        }
        return "\(place) (line \(line) column \(place - start + 1))"
    }

    private mutating func skip() {
        while place < units.count {
            let unit = units[place]
            guard unit == 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D else { return }
            place += 1
        }
    }

    private mutating func word(_ text: String, _ value: Value) throws(Trap) -> Value {
        for unit in text.utf16 {
            guard place < units.count, units[place] == unit else { throw fault() }
            place += 1
        }
        return value
    }

    private mutating func value() throws(Trap) -> Value {
        skip()
        guard place < units.count else { throw fault() }
        switch units[place] {
        case 0x7B: return try object()
        case 0x5B: return try list()
        case 0x22: return machine.text(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func number() throws(Trap) -> Value {
        let start = place
        func at(_ index: Int) -> UInt16 { index < units.count ? units[index] : 0 }
        func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }
        if at(place) == 0x2D {
            place += 1
            guard isDigit(at(place)) else { throw fault("No number after minus sign") }
        }
        guard isDigit(at(place)) else { throw fault() }
        if at(place) == 0x30 {
            place += 1
            if isDigit(at(place)) { throw fault("Unexpected number") }
        } else {
            while isDigit(at(place)) { place += 1 }
        }
        if at(place) == 0x2E {
            place += 1
            guard isDigit(at(place)) else { throw fault("Unterminated fractional number") }
            while isDigit(at(place)) { place += 1 }
        }
        if at(place) | 0x20 == 0x65 {
            place += 1
            if at(place) == 0x2B || at(place) == 0x2D { place += 1 }
            guard isDigit(at(place)) else { throw fault("Exponent part is missing a number") }
            while isDigit(at(place)) { place += 1 }
        }
        let first = units[start] == 0x2D ? start + 1 : start
        if place - first <= 15, units[first..<place].allSatisfy(isDigit) {
            var value = 0.0
            for unit in units[first..<place] { value = value * 10 + Double(unit - 0x30) }
            return .number(first > start ? -value : value)
        }
        return .number(Double(String(decoding: units[start..<place], as: UTF16.self)) ?? .nan)
    }

    private mutating func string() throws(Trap) -> [UInt16] {
        place += 1
        var result: [UInt16] = []
        while true {
            guard place < units.count else { throw fault("Unterminated string") }
            let unit = units[place]
            if unit == 0x22 { break }
            if unit < 0x20 { throw fault("Bad control character in string literal") }
            place += 1
            guard unit == 0x5C else {
                result.append(unit)
                continue
            }
            guard place < units.count else { throw fault() }
            let escape = units[place]
            place += 1
            switch escape {
            case 0x22, 0x5C, 0x2F: result.append(escape)
            case 0x62: result.append(8)
            case 0x66: result.append(12)
            case 0x6E: result.append(10)
            case 0x72: result.append(13)
            case 0x74: result.append(9)
            case 0x75:
                guard place + 4 <= units.count, let code = JSNumber.whole(units[place..<place + 4], 16) else {
                    while place < units.count, JSNumber.whole(units[place...place], 16) != nil { place += 1 }
                    throw fault("Bad Unicode escape")
                }
                result.append(UInt16(code))
                place += 4
            default:
                place -= 1
                throw fault("Bad escaped character")
            }
        }
        place += 1
        return result
    }

    private mutating func list() throws(Trap) -> Value {
        try enter()
        defer { depth -= 1 }
        place += 1
        var items: [Value] = []
        skip()
        if place < units.count, units[place] == 0x5D {
            place += 1
            return machine.newList([])
        }
        while true {
            items.append(try value())
            skip()
            guard place < units.count else { throw fault("Expected ',' or ']' after array element") }
            place += 1
            if units[place - 1] == 0x5D { return machine.newList(items) }
            guard units[place - 1] == 0x2C else {
                place -= 1
                throw fault("Expected ',' or ']' after array element")
            }
        }
    }

    private mutating func object() throws(Trap) -> Value {
        try enter()
        defer { depth -= 1 }
        place += 1
        let (result, cell) = machine.newObject()
        skip()
        if place < units.count, units[place] == 0x7D {
            place += 1
            return result
        }
        var isFirst = true
        while true {
            skip()
            guard place < units.count, units[place] == 0x22 else {
                throw fault(isFirst ? "Expected property name or '}'" : "Expected double-quoted property name")
            }
            isFirst = false
            let key = machine.key(try string())
            skip()
            guard place < units.count, units[place] == 0x3A else {
                throw fault("Expected ':' after property name")
            }
            place += 1
            try machine.grow(Machine.Cost.property)
            cell.put(key, try value())
            skip()
            guard place < units.count else { throw fault("Expected ',' or '}' after property value") }
            place += 1
            if units[place - 1] == 0x7D { return result }
            guard units[place - 1] == 0x2C else {
                place -= 1
                throw fault("Expected ',' or '}' after property value")
            }
        }
    }

    private mutating func enter() throws(Trap) {
        depth += 1
        if depth > Self.depthLimit { throw .abort(.limit("JSON nested too deep")) }
    }
}
