import FoggaraJSON

extension RegistryBuilder {
    /// `JSON`.
    mutating func defineJSON() {
        global("JSON", .object(.json))
        method(.json, "parse", 2) { (m, c) throws(Trap) in
            let units = try m.toUnits(c[0])
            try m.burn(units.count / 16)
            let value = try m.parseJSON(units)
            guard m.isCallable(c[1]) else { return value }
            let (holder, cell) = m.newObject()
            cell.put(m.key(""), value)
            return try m.revive(holder, m.key(""), c[1])
        }
        method(.json, "stringify", 3) { (m, c) throws(Trap) in
            var indent: [UInt16] = []
            var space = c[2]
            if case .primitive(let inner)? = m.cell(of: space)?.payload { space = inner }
            if case .number(let number) = space {
                indent = Array(repeating: 0x20, count: max(0, min(10, Machine.clamp(number))))
            }
            if case .text(let handle) = space { indent = Array(m.units(handle).prefix(10)) }
            guard let units = try m.jsonText(c[0], indent: indent, replacer: c[1]) else { return .undefined }
            return m.text(units)
        }
    }
}

extension Machine {
    /// Reads JSON by the rules of `JSON.parse`.
    func parseJSON(_ units: [UInt16]) throws(Trap) -> Value {
        var reader = JSONReader(units: units, machine: self)
        return try reader.document()
    }

    /// Applies the reviver of `JSON.parse` from the leaves up.
    func revive(_ holder: Value, _ key: PropertyKey, _ reviver: Value) throws(Trap) -> Value {
        try burn(10)
        let value = try get(holder, key)
        if value.isObject {
            for child in try ownKeys(value) {
                let new = try revive(value, child, reviver)
                if new.isUndefined { _ = try delete(value, child) } else { try set(value, child, new) }
            }
        }
        return try call(reviver, holder, [self.value(of: key), value])
    }

    /// The text that `JSON.stringify` writes; nil for undefined.
    func jsonText(_ value: Value, indent: [UInt16], replacer: Value) throws(Trap) -> [UInt16]? {
        var writer = JSONTextWriter(machine: self, indent: indent)
        if isCallable(replacer) {
            writer.replacer = replacer
        } else if let cell = cell(of: replacer), cell.kind == .array {
            var keys: [PropertyKey] = []
            for element in cell.elements {
                switch element {
                case .text, .number:
                    let key = try toKey(element)
                    if !keys.contains(key) { keys.append(key) }
                default: break
                }
            }
            writer.allowed = keys
        }
        let (holder, cell) = newObject()
        cell.put(key(""), value)
        guard try writer.write(holder, key(""), value) else { return nil }
        // Each turn of nested calls can double the text.
        try grow(writer.output.count)
        try burn(writer.output.count / 16)
        return writer.output
    }
}

/// Writes values as `JSON.stringify` does.
private struct JSONTextWriter {
    /// The evaluation that the values live in.
    let machine: Machine
    /// Indent of one level; empty for one line.
    let indent: [UInt16]
    /// The replacer function, or undefined.
    var replacer: Value = .undefined
    /// Keys that a replacer list keeps; nil keeps all.
    var allowed: [PropertyKey]?
    /// Text written so far.
    var output: [UInt16] = []
    private var level = 0
    private var open: Set<UInt32> = []

    init(machine: Machine, indent: [UInt16]) {
        self.machine = machine
        self.indent = indent
    }

    private mutating func newline() {
        guard !indent.isEmpty else { return }
        output.append(0x0A)
        for _ in 0..<level { output += indent }
    }

    /// Writes one value; false when it is left out.
    mutating func write(_ holder: Value, _ key: PropertyKey, _ start: Value) throws(Trap) -> Bool {
        let m = machine
        try m.burn(1)
        guard output.count <= m.limits.memory else { throw .abort(.limit("too much memory")) }
        var value = start
        if value.isObject {
            let method = try m.get(value, "toJSON")
            if m.isCallable(method) { value = try m.call(method, value, [m.value(of: key)]) }
        }
        if !replacer.isUndefined { value = try m.call(replacer, holder, [m.value(of: key), value]) }
        if case .primitive(let inner)? = m.cell(of: value)?.payload {
            switch inner {
            case .number: value = .number(try m.toNumber(value))
            case .text: value = try m.toText(value)
            default: value = inner
            }
        }
        switch value {
        case .undefined, .hole, .symbol: return false
        case .native: return false
        case .null: output += "null".utf16
        case .bool(let flag): output += (flag ? "true" : "false").utf16
        case .number(let number): output += (number.isFinite ? JSNumber.text(number) : "null").utf16
        case .text(let handle): Self.quote(m.units(handle), &output)
        case .bigint: throw m.typeError("Do not know how to serialize a BigInt")
        case .object(let handle):
            if m.isCallable(value) { return false }
            if open.contains(handle) { throw m.typeError("Converting circular structure to JSON") }
            guard open.count < Machine.nestingLimit else {
                throw m.error("RangeError", "Maximum call stack size exceeded")
            }
            open.insert(handle)
            if m.cell(handle).kind == .array { try list(value) } else { try object(value) }
            open.remove(handle)
        }
        return true
    }

    private mutating func list(_ value: Value) throws(Trap) {
        let count = try machine.lengthOf(value)
        output.append(0x5B)
        level += 1
        for index in 0..<count {
            if index > 0 { output.append(0x2C) }
            newline()
            let key = PropertyKey.index(UInt32(index))
            if try !write(value, key, try machine.get(value, key)) { output += "null".utf16 }
        }
        level -= 1
        if count > 0 { newline() }
        output.append(0x5D)
    }

    private mutating func object(_ value: Value) throws(Trap) {
        output.append(0x7B)
        level += 1
        var isFirst = true
        var keys = allowed ?? []
        if allowed == nil { keys = try machine.ownKeys(value) }
        for key in keys where key.symbol == nil {
            let before = output.count
            if !isFirst { output.append(0x2C) }
            newline()
            Self.quote(machine.units(of: key), &output)
            output.append(0x3A)
            if !indent.isEmpty { output.append(0x20) }
            if try write(value, key, try machine.get(value, key)) {
                isFirst = false
            } else {
                output.removeLast(output.count - before)
            }
        }
        level -= 1
        if !isFirst { newline() }
        output.append(0x7D)
    }

    /// Appends a text in quotes; lone surrogates are escaped.
    static func quote(_ units: [UInt16], _ output: inout [UInt16]) {
        output.append(0x22)
        for (index, unit) in units.enumerated() {
            switch unit {
            case 0x22: output += [0x5C, 0x22]
            case 0x5C: output += [0x5C, 0x5C]
            case 0x08: output += [0x5C, 0x62]
            case 0x0C: output += [0x5C, 0x66]
            case 0x0A: output += [0x5C, 0x6E]
            case 0x0D: output += [0x5C, 0x72]
            case 0x09: output += [0x5C, 0x74]
            case 0..<0x20: output += escape(unit)
            case 0xD800...0xDBFF:
                let pairs = index + 1 < units.count && units[index + 1] & 0xFC00 == 0xDC00
                if pairs { output.append(unit) } else { output += escape(unit) }
            case 0xDC00...0xDFFF:
                let pairs = index > 0 && units[index - 1] & 0xFC00 == 0xD800
                if pairs { output.append(unit) } else { output += escape(unit) }
            default: output.append(unit)
            }
        }
        output.append(0x22)
    }

    private static func escape(_ unit: UInt16) -> [UInt16] {
        let digits = Array("0123456789abcdef".utf16)
        return [0x5C, 0x75] + [12, 8, 4, 0].map { digits[Int(unit >> $0 & 15)] }
    }
}

/// Reads JSON text into values.
private struct JSONReader {
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
        if place < units.count { throw fault() }
        return result
    }

    private func fault() -> Trap {
        machine.error(
            "SyntaxError",
            place < units.count
                ? "Unexpected token '\(String(decoding: [units[place]], as: UTF16.self))' in JSON at position \(place)"
                : "Unexpected end of JSON input")
    }

    private mutating func skip() {
        while place < units.count, [0x20, 0x09, 0x0A, 0x0D].contains(units[place]) { place += 1 }
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
        if at(place) == 0x2D { place += 1 }
        guard isDigit(at(place)) else { throw fault() }
        if at(place) == 0x30 { place += 1 } else { while isDigit(at(place)) { place += 1 } }
        if at(place) == 0x2E {
            place += 1
            guard isDigit(at(place)) else { throw fault() }
            while isDigit(at(place)) { place += 1 }
        }
        if at(place) | 0x20 == 0x65 {
            place += 1
            if at(place) == 0x2B || at(place) == 0x2D { place += 1 }
            guard isDigit(at(place)) else { throw fault() }
            while isDigit(at(place)) { place += 1 }
        }
        return .number(Double(String(decoding: units[start..<place], as: UTF16.self)) ?? .nan)
    }

    private mutating func string() throws(Trap) -> [UInt16] {
        place += 1
        var result: [UInt16] = []
        while true {
            guard place < units.count else { throw fault() }
            let unit = units[place]
            if unit == 0x22 { break }
            if unit < 0x20 { throw fault() }
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
                    throw fault()
                }
                result.append(UInt16(code))
                place += 4
            default:
                place -= 1
                throw fault()
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
            guard place < units.count else { throw fault() }
            place += 1
            if units[place - 1] == 0x5D { return machine.newList(items) }
            guard units[place - 1] == 0x2C else {
                place -= 1
                throw fault()
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
        while true {
            skip()
            guard place < units.count, units[place] == 0x22 else { throw fault() }
            let key = machine.key(try string())
            skip()
            guard place < units.count, units[place] == 0x3A else { throw fault() }
            place += 1
            cell.put(key, try value())
            skip()
            guard place < units.count else { throw fault() }
            place += 1
            if units[place - 1] == 0x7D { return result }
            guard units[place - 1] == 0x2C else {
                place -= 1
                throw fault()
            }
        }
    }

    private mutating func enter() throws(Trap) {
        depth += 1
        if depth > Self.depthLimit { throw .abort(.limit("JSON nested too deep")) }
    }
}
