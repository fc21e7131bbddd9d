extension Machine {
    /// The text that a string method works on.
    func thisUnits(_ call: Call) throws(Trap) -> [UInt16] {
        if call.this.isNullish { throw typeError("String.prototype method called on null or undefined") }
        if case .primitive(let inner)? = cell(of: call.this)?.payload { return try toUnits(inner) }
        return try toUnits(call.this)
    }

    /// The receiver's letters when it is a text of Latin-1.
    func thisLatin(_ call: Call) -> [UInt8]? {
        guard case .text(let handle) = call.this, case .latin(let letters) = textCell(handle) else { return nil }
        return letters
    }

    /// Length of the receiver; throws where there is none.
    fileprivate func thisLength(_ call: Call) throws(Trap) -> Int {
        switch call.this {
        case .text(let handle): return length(handle)
        default:
            if case .primitive(.text(let handle))? = cell(of: call.this)?.payload { return length(handle) }
            return try thisUnits(call).count
        }
    }

    /// One unit of the receiver; nil beyond its ends.
    fileprivate func thisUnit(_ call: Call, _ index: Int) throws(Trap) -> UInt16? {
        if case .text(let handle) = call.this { return unit(handle, index) }
        if case .primitive(.text(let handle))? = cell(of: call.this)?.payload { return unit(handle, index) }
        let units = try thisUnits(call)
        return units.indices.contains(index) ? units[index] : nil
    }

    /// The receiver without white space at the chosen ends.
    fileprivate func trimmed(_ call: Call, start: Bool = true, end: Bool = true) throws(Trap) -> Value {
        guard let letters = thisLatin(call) else {
            return text(JSNumber.trim(try thisUnits(call)[...], start: start, end: end))
        }
        var (first, last) = (0, letters.count)
        if start { while first < last, JSNumber.isBlank(UInt16(letters[first])) { first += 1 } }
        if end { while last > first, JSNumber.isBlank(UInt16(letters[last - 1])) { last -= 1 } }
        if last - first == letters.count { return call.this }
        return text(.latin(Array(letters[first..<last])))
    }

    /// Letters written `count` times, doubled as often as that goes.
    static func repeated<Letter>(_ letters: [Letter], _ count: Int) -> [Letter] {
        let total = letters.count * count
        var result: [Letter] = []
        result.reserveCapacity(total)
        if count > 0 { result += letters }
        while !result.isEmpty, 2 * result.count <= total { result += result }
        if result.count < total { result += result[..<(total - result.count)] }
        return result
    }

    /// First place of `needle` at or after `start`; -1 without one.
    static func find(_ needle: [UInt16], in units: [UInt16], from start: Int = 0) -> Int {
        let last = units.count - needle.count
        guard start <= last else { return -1 }
        guard let first = needle.first else { return start }
        if needle.count > 16 { return findLong(needle, in: units, from: start) }
        var place = start
        while place <= last {
            if units[place] == first, units[place..<place + needle.count].elementsEqual(needle) { return place }
            place += 1
        }
        return -1
    }

    /// ``find(_:in:from:)`` for long needles: what was compared is never compared again.
    ///
    /// - Source: Knuth, Morris and Pratt, Fast pattern matching in strings, 1977.
    private static func findLong(_ needle: [UInt16], in units: [UInt16], from start: Int) -> Int {
        var borders = [0]
        borders.reserveCapacity(needle.count)
        var length = 0
        for place in 1..<needle.count {
            while length > 0, needle[place] != needle[length] { length = borders[length - 1] }
            if needle[place] == needle[length] { length += 1 }
            borders.append(length)
        }
        length = 0
        for place in start..<units.count {
            while length > 0, units[place] != needle[length] { length = borders[length - 1] }
            if units[place] == needle[length] { length += 1 }
            if length == needle.count { return place - needle.count + 1 }
        }
        return -1
    }

    /// Last place of `needle` at or before `start`; -1 when it is not there.
    static func findLast(_ needle: [UInt16], in units: [UInt16], from start: Int) -> Int {
        var place = min(start, units.count - needle.count)
        if needle.count > 16, place >= 0 {
            let found = findLong(needle.reversed(), in: units[..<(place + needle.count)].reversed(), from: 0)
            return found < 0 ? -1 : place - found
        }
        while place >= 0 {
            if units[place..<place + needle.count].elementsEqual(needle) { return place }
            place -= 1
        }
        return -1
    }

    /// Refuses a pattern where a plain text is needed.
    func plainNeedle(_ value: Value, _ name: String) throws(Trap) -> [UInt16] {
        if case .pattern? = cell(of: value)?.payload {
            throw typeError("First argument to String.prototype.\(name) must not be a regular expression")
        }
        return try toUnits(value)
    }
}

extension RegistryBuilder {
    /// `String` and its plain methods.
    mutating func defineString() {
        function("String", 1, statics: .stringStatics, isConstructor: true) { (m, c) throws(Trap) in
            var value = c.count == 0 ? m.text("") : c[0]
            if case .symbol(let id) = value, !c.isNew {
                let description = m.symbolDescription(id)
                return m.text("Symbol(\(description.isUndefined ? "" : try m.toString(description)))")
            }
            value = try m.toText(value)
            return c.isNew ? m.make(.string, .primitive(value)) : value
        }
        method(.stringStatics, "fromCharCode", 1) { (m, c) throws(Trap) in
            var units: [UInt16] = []
            for value in c.all() { units.append(UInt16(truncatingIfNeeded: JSNumber.uint32(try m.toNumber(value)))) }
            return m.text(units)
        }
        method(.stringStatics, "fromCodePoint", 1) { (m, c) throws(Trap) in
            var units: [UInt16] = []
            for value in c.all() {
                let number = try m.toNumber(value)
                guard number >= 0, number <= 0x10FFFF, number == number.rounded() else {
                    throw m.error("RangeError", "Invalid code point \(try m.toString(value))")
                }
                units += Machine.encode(UInt32(number))
            }
            return m.text(units)
        }
        method(.stringStatics, "raw", 1) { (m, c) throws(Trap) in
            let raw = try m.get(c[0], "raw")
            var units: [UInt16] = []
            let count = try m.lengthOf(raw)
            for index in 0..<count {
                try m.burn(16)
                if m.memory + 2 * units.count > m.limits.memory { throw .abort(.limit("too much memory")) }
                units += try m.toUnits(try m.get(raw, .index(UInt32(index))))
                if index + 1 < count, index + 1 < c.count { units += try m.toUnits(c[index + 1]) }
            }
            return m.text(units)
        }
        for name in ["toString", "valueOf"] {
            method(.string, name) { (m, c) throws(Trap) in
                if case .text = c.this { return c.this }
                if case .primitive(let inner)? = m.cell(of: c.this)?.payload { return inner }
                throw m.typeError("String.prototype.\(name) requires that 'this' be a String")
            }
        }
        method(.string, "at", 1) { (m, c) throws(Trap) in
            let count = try m.thisLength(c)
            let index = try m.toInteger(c[0])
            return try m.thisUnit(c, index < 0 ? count + index : index).map { m.text([$0]) } ?? .undefined
        }
        method(.string, "charAt", 1) { (m, c) throws(Trap) in
            _ = try m.thisLength(c)
            return m.text(try m.thisUnit(c, try m.toInteger(c[0])).map { [$0] } ?? [])
        }
        method(.string, "charCodeAt", 1) { (m, c) throws(Trap) in
            _ = try m.thisLength(c)
            return .number(try m.thisUnit(c, try m.toInteger(c[0])).map(Double.init) ?? .nan)
        }
        method(.string, "codePointAt", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let index = try m.toInteger(c[0])
            guard units.indices.contains(index) else { return .undefined }
            return .int(Int(Machine.codePoint(units, index).value))
        }
        method(.string, "concat", 1) { (m, c) throws(Trap) in
            var result = m.text(try m.thisUnits(c))
            for value in c.all() {
                if case .text(let handle) = result { result = try m.concatenate(handle, try m.handle(value)) }
            }
            return result
        }
        method(.string, "includes", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let needle = try m.plainNeedle(c[0], "includes")
            let start = min(max(0, try m.toInteger(c[1])), units.count)
            return .bool(Machine.find(needle, in: units, from: start) >= 0)
        }
        method(.string, "startsWith", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let start = min(max(0, try m.toInteger(c[1])), units.count)
            return .bool(units[start...].starts(with: try m.plainNeedle(c[0], "startsWith")))
        }
        method(.string, "endsWith", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let end = min(max(0, try m.toInteger(c[1], default: units.count)), units.count)
            let needle = try m.plainNeedle(c[0], "endsWith")
            return .bool(needle.count <= end && units[(end - needle.count)..<end].elementsEqual(needle))
        }
        method(.string, "indexOf", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let start = min(max(0, try m.toInteger(c[1])), units.count)
            return .int(Machine.find(try m.toUnits(c[0]), in: units, from: start))
        }
        method(.string, "lastIndexOf", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let number = try m.toNumber(c[1])
            let start = number.isNaN ? units.count : max(0, min(units.count, Machine.clamp(number)))
            return .int(Machine.findLast(try m.toUnits(c[0]), in: units, from: start))
        }
        method(.string, "slice", 2) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let start = try m.relative(c[0], units.count, default: 0)
            let end = try m.relative(c[1], units.count, default: units.count)
            return m.text(start < end ? units[start..<end] : [])
        }
        method(.string, "substring", 2) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let start = min(max(0, try m.toInteger(c[0])), units.count)
            let end = min(max(0, try m.toInteger(c[1], default: units.count)), units.count)
            return m.text(units[min(start, end)..<max(start, end)])
        }
        method(.string, "substr", 2) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let start = try m.relative(c[0], units.count, default: 0)
            let count = min(max(0, try m.toInteger(c[1], default: units.count)), units.count - start)
            return m.text(count > 0 ? units[start..<start + count] : [])
        }
        method(.string, "trim") { (m, c) throws(Trap) in try m.trimmed(c) }
        for name in ["trimStart", "trimLeft"] {
            method(.string, name) { (m, c) throws(Trap) in try m.trimmed(c, end: false) }
        }
        for name in ["trimEnd", "trimRight"] {
            method(.string, name) { (m, c) throws(Trap) in try m.trimmed(c, start: false) }
        }
        for (name, atStart) in [("padStart", true), ("padEnd", false)] {
            method(.string, name, 2) { (m, c) throws(Trap) in
                let units = try m.thisUnits(c)
                let count = try m.toInteger(c[0])
                let filler = c[1].isUndefined ? [0x20] : try m.toUnits(c[1])
                guard count > units.count, !filler.isEmpty else { return m.text(units) }
                guard count <= 536_870_888 else { throw m.error("RangeError", "Invalid string length") }
                try m.grow(count)
                let padding = (0..<count - units.count).map { filler[$0 % filler.count] }
                return m.text(atStart ? padding + units : units + padding)
            }
        }
        method(.string, "repeat", 1) { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            let number = try m.toNumber(c[0])
            guard number >= 0 || number.isNaN, number.isFinite || number.isNaN else {
                throw m.error("RangeError", "Invalid count value: \(JSNumber.text(number))")
            }
            let count = Machine.clamp(number)
            if units.isEmpty { return m.text("") }
            guard Double(units.count) * Double(count) <= 536_870_888 else {
                throw m.error("RangeError", "Invalid string length")
            }
            try m.grow(units.count * count)
            if let letters = m.thisLatin(c) { return m.text(.latin(Machine.repeated(letters, count))) }
            return m.text(Machine.repeated(units, count))
        }
        method(.string, symbol: Machine.KnownSymbol.iterator, "[Symbol.iterator]") { (m, c) throws(Trap) in
            m.make(.stringIterator, .iterator(IteratorState(.text(try m.thisUnits(c)))))
        }
        method(.string, "isWellFormed") { (m, c) throws(Trap) in
            .bool(Machine.wellFormed(try m.thisUnits(c)) == nil)
        }
        method(.string, "toWellFormed") { (m, c) throws(Trap) in
            let units = try m.thisUnits(c)
            return m.text(Machine.wellFormed(units) ?? units)
        }
        for (name, tag, attribute) in [
            ("anchor", "a", "name"), ("big", "big", ""), ("blink", "blink", ""), ("bold", "b", ""),
            ("fixed", "tt", ""), ("fontcolor", "font", "color"), ("fontsize", "font", "size"), ("italics", "i", ""),
            ("link", "a", "href"), ("small", "small", ""), ("strike", "strike", ""), ("sub", "sub", ""),
            ("sup", "sup", ""),
        ] {
            method(.string, name, attribute.isEmpty ? 0 : 1) { (m, c) throws(Trap) in
                let units = try m.thisUnits(c)
                var open = Array("<\(tag)".utf16)
                if !attribute.isEmpty {
                    open += Array(" \(attribute)=\"".utf16)
                    for unit in try m.toUnits(c[0]) { open += unit == 0x22 ? Array("&quot;".utf16) : [unit] }
                    open.append(0x22)
                }
                return m.text(open + [0x3E] + units + Array("</\(tag)>".utf16))
            }
        }
    }
}

extension Machine {
    /// The units of a code point.
    static func encode(_ point: UInt32) -> [UInt16] {
        if point < 0x10000 { return [UInt16(point)] }
        return [UInt16(0xD800 + ((point - 0x10000) >> 10)), UInt16(0xDC00 + ((point - 0x10000) & 0x3FF))]
    }

    /// The code point that begins at `index`; a lone surrogate stands for itself.
    static func codePoint(_ units: [UInt16], _ index: Int) -> (value: UInt32, count: Int) {
        let first = units[index]
        if first & 0xFC00 == 0xD800, index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 {
            return (0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(units[index + 1] & 0x3FF)), 2)
        }
        return (UInt32(first), 1)
    }

    /// The text with U+FFFD for lone surrogates; nil when there is none.
    static func wellFormed(_ units: [UInt16]) -> [UInt16]? {
        var result = units
        var isChanged = false
        var place = 0
        while place < units.count {
            let (value, count) = codePoint(units, place)
            if count == 1, value & 0xF800 == 0xD800 {
                result[place] = 0xFFFD
                isChanged = true
            }
            place += count
        }
        return isChanged ? result : nil
    }
}
