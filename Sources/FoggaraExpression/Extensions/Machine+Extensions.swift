extension Machine {
    /// Carries out a call of one of n8n's methods: receiver and arguments stand on the stack.
    func extend(_ step: Instruction) throws(Trap) {
        var count = Int(step.a)
        if step.op == .extendSpread {
            let list = stack.removeLast()
            let values = cell(of: list)?.elements ?? []
            count = values.count
            stack.append(contentsOf: values.map(Self.plain))
        }
        let base = stack.count - count
        let receiver = stack[base - 1]
        let result = try extend(receiver, UInt32(step.b), base: base, count: count)
        stack.removeLast(stack.count - base + 1)
        stack.append(result)
    }

    /// The kind that decides which of n8n's methods a receiver has.
    func extensionKind(_ value: Value, _ name: UInt32) -> ExtensionKind? {
        switch value {
        case .text(let handle):
            let isDate = Self.isFullISO(textCell(handle))
            if isDate, !Self.dateConversions.contains(name) { return .date }
            return .string
        case .number: return .number
        case .bool: return .boolean
        case .object(let handle):
            let cell = cell(handle)
            if cell.kind == .array { return .array }
            if cell.kind == .date || cell.kind == .moment { return .date }
            return isCallable(value) ? nil : .object
        default: return nil
        }
    }

    private static let dateConversions: Set<UInt32> = Set(
        ["toDate", "toDateTime"].compactMap { Registry.shared.atoms.find(Array($0.utf16)) })

    /// Text of the form `2026-03-15T10:30:00.000Z`, which counts as a date.
    private static func isFullISO(_ cell: TextCell) -> Bool {
        guard case .latin(let bytes) = cell, bytes.count == 24 else { return false }
        for (index, unit) in "dddd-dd-ddTdd:dd:dd.dddZ".utf8.enumerated() {
            if unit == 0x64 ? !(bytes[index] >= 0x30 && bytes[index] <= 0x39) : bytes[index] != unit { return false }
        }
        return true
    }

    private func extend(_ receiver: Value, _ name: UInt32, base: Int, count: Int) throws(Trap) -> Value {
        if let kind = extensionKind(receiver, name), let id = registry.extensions[kind]?[name] {
            try charge(id, receiver, base: base, count: count)
            let body = registry.natives[Int(id)].body
            let result = try body(self, Call(machine: self, this: receiver, base: base, count: count))
            try chargeResult(result)
            return result
        }
        let label = atomString(name)
        if label == "isEmpty" || label == "isNotEmpty" {
            if receiver.isNullish || !receiver.isObject { return .bool(toBoolean(receiver) == (label == "isNotEmpty")) }
        }
        if !receiver.isNullish {
            let method = try get(receiver, .atom(name))
            if isCallable(method) { return try call(method, receiver, Array(stack[base..<base + count])) }
        }
        if receiver.isNullish {
            let word = receiver.isUndefined ? "undefined" : "null"
            throw extensionFailure("\(label) can't be used on \(word) value")
        }
        let order: [(ExtensionKind, String)] = [
            (.array, "Array"), (.date, "Date"), (.number, "Number"), (.object, "Object"), (.string, "String"),
            (.boolean, "Boolean"),
        ]
        let names = order.filter { registry.extensions[$0.0]?[name] != nil }.map { "\"\($0.1)\"" }
        if names.count == 1 { throw extensionFailure("\(label)() is only callable on type \(names[0])") }
        let listed = names.dropLast().joined(separator: ", ") + ", and " + (names.last ?? "")
        throw extensionFailure("\(label)() is only callable on types \(listed)")
    }

    // MARK: - Help for the methods

    /// All matches of a pattern of our own replaced.
    func replaced(_ units: [UInt16], _ pattern: OwnPattern, _ replacement: String) throws(Trap) -> [UInt16] {
        let template = Array(replacement.utf16)
        var result: [UInt16] = []
        var last = 0
        for found in try matches(pattern.value, units, all: true) {
            result += units[last..<found[0]]
            result += try expand(template, units, found, .undefined)
            last = found[1]
        }
        return result + units[last...]
    }

    /// First match of a pattern of our own; the group, or the whole.
    func extracted(_ units: [UInt16], _ pattern: OwnPattern, group: Int = 0) throws(Trap) -> [UInt16]? {
        guard let found = try search(pattern.value, units, 0, sticky: false), found[2 * group] >= 0 else { return nil }
        return Array(units[found[2 * group]..<found[2 * group + 1]])
    }

    /// Equality by content, as the list methods compare.
    func deepEquals(_ left: Value, _ right: Value, _ depth: Int = 0) throws(Trap) -> Bool {
        try burn(left.isObject ? 40 : 2)
        nativeDepth += 1
        defer { nativeDepth -= 1 }
        if depth > Self.nestingLimit { throw .abort(.limit("value nested too deep")) }
        if sameValueZero(left, right) { return true }
        guard let a = cell(of: left), let b = cell(of: right), a.kind == b.kind else { return false }
        switch (a.payload, b.payload) {
        case (.date(let x), .date(let y)): return x == y
        case (.moment(let x), .moment(let y)): return x.milliseconds == y.milliseconds && x.zone.name == y.zone.name
        case (.pattern(let x), .pattern(let y)): return x.text == y.text
        default: break
        }
        if a.kind == .array {
            guard a.elements.count == b.elements.count else { return false }
            for (x, y) in zip(a.elements, b.elements) where try !deepEquals(x, y, depth + 1) { return false }
            return true
        }
        let keys = try ownKeys(left)
        guard Set(keys) == Set(try ownKeys(right)) else { return false }
        for key in keys where try !deepEquals(try get(left, key), try get(right, key), depth + 1) { return false }
        return true
    }

    /// The values without those equal to an earlier one.
    func unique(_ values: [Value]) throws(Trap) -> [Value] {
        var result: [Value] = []
        var seen: Set<TableKey> = []
        for value in values {
            if !value.isObject {
                if seen.insert(tableKey(value)).inserted { result.append(value) }
                continue
            }
            var isNew = true
            for other in result where try deepEquals(other, value) {
                isNew = false
                break
            }
            if isNew { result.append(value) }
        }
        return result
    }

    /// The object without empty members, lists written as objects, as n8n's `compact` gives it.
    func compacted(_ value: Value, _ depth: Int = 0) throws(Trap) -> Value {
        if depth > Self.nestingLimit { throw .abort(.limit("value nested too deep")) }
        nativeDepth += 1
        defer { nativeDepth -= 1 }
        let (object, cell) = newObject()
        for key in try ownKeys(value) {
            let member = try get(value, key)
            if try isBlank(member) { continue }
            if let inner = self.cell(of: member), inner.kind == .object || inner.kind == .array {
                cell.put(key, try compacted(member, depth + 1))
            } else {
                cell.put(key, member)
            }
        }
        return object
    }

    /// What `compact` drops: null, undefined, "", "nil", an object or list without members.
    func isBlank(_ value: Value) throws(Trap) -> Bool {
        if value.isNullish { return true }
        if case .text(let handle) = value { return length(handle) == 0 || string(handle) == "nil" }
        if let cell = cell(of: value), cell.kind == .object || cell.kind == .array { return try ownKeys(value).isEmpty }
        return false
    }
}

/// A pattern of the language's own methods, compiled once.
struct OwnPattern: Sendable {
    /// The compiled pattern; nil when it does not compile.
    let code: PatternCode?
    /// The pattern as JavaScript writes it.
    let source: String

    init(_ source: String, _ flags: String = "g") {
        self.source = source
        let parsed = PatternCode.Flags(Array(flags.utf16))
        code = parsed.flatMap { flags in
            try? PatternParser.compile(Array(source.utf16), flags)  // a fault in it shows in the tests of its method
        }
    }

    /// The pattern as functions of the language take it.
    var value: PatternValue {
        guard let code else { preconditionFailure("pattern \(source) does not compile") }
        return PatternValue(code: code, source: Array(source.utf16), flags: code.flags.text)
    }
}
