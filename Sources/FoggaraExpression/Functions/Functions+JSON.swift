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
    func revive(_ holder: Value, _ key: PropertyKey, _ reviver: Value, _ depth: Int = 0) throws(Trap) -> Value {
        try burn(10)
        guard depth < Self.nestingLimit else { throw error("RangeError", "Maximum call stack size exceeded") }
        nativeDepth += 1
        defer { nativeDepth -= 1 }
        let value = try get(holder, key)
        if value.isObject {
            for child in try ownKeys(value) {
                let new = try revive(value, child, reviver, depth + 1)
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
    /// The same in order, each with the key that led to it.
    private var path: [(handle: UInt32, key: PropertyKey)] = []

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
        try m.burn(12)
        guard m.memory + 2 * output.count <= m.limits.memory else { throw .abort(.limit("too much memory")) }
        var value = start
        if value.isObject {
            let method = try m.get(value, m.registry.toJSONKey)
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
            if open.contains(handle) { throw m.typeError(Self.circle(m, path, handle, key)) }
            guard open.count < Machine.nestingLimit else {
                throw m.error("RangeError", "Maximum call stack size exceeded")
            }
            open.insert(handle)
            path.append((handle, key))
            // What is called from here finds part of the stack taken.
            m.nativeDepth += 1
            defer { m.nativeDepth -= 1 }
            if m.cell(handle).kind == .array { try list(value) } else { try object(value) }
            open.remove(handle)
            path.removeLast()
        }
        return true
    }

    /// How an object holds itself, in V8's words: where the circle begins, what lies on it, and what closes it.
    private static func circle(
        _ m: Machine, _ path: [(handle: UInt32, key: PropertyKey)], _ handle: UInt32, _ key: PropertyKey
    ) -> String {
        func maker(_ handle: UInt32) -> String {
            "object with constructor '\(m.cell(handle).kind == .array ? "Array" : "Object")'"
        }
        func name(_ key: PropertyKey) -> String {
            key.index.map { "index \($0)" } ?? "property '\(m.string(of: key))'"
        }
        let start = path.firstIndex { $0.handle == handle } ?? 0
        var text = "Converting circular structure to JSON\n    --> starting at \(maker(handle))"
        let inner = path[(start + 1)...]
        for (place, step) in inner.enumerated() {
            // Of a long circle only the first and the last step are told.
            if place == 1, inner.count > 2 { text += "\n    |     ..." }
            if place == 0 || place == inner.count - 1 {
                text += "\n    |     \(name(step.key)) -> \(maker(step.handle))"
            }
        }
        return text + "\n    --- \(name(key)) closes the circle"
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
