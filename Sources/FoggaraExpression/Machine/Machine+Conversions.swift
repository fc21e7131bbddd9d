extension Machine {
    /// What a conversion to a primitive prefers.
    enum Hint { case any, number, text }

    /// Whether the language counts a value as true.
    func toBoolean(_ value: Value) -> Bool {
        switch value {
        case .undefined, .null, .hole: false
        case .bool(let value): value
        case .number(let number): number != 0 && !number.isNaN
        case .text(let handle): length(handle) > 0
        case .bigint(let handle): !bigints[Int(handle)].isZero
        case .object, .native, .symbol: true
        }
    }

    /// The value itself or, of an object, what `Symbol.toPrimitive`, `valueOf` or `toString` answer.
    func toPrimitive(_ value: Value, _ hint: Hint) throws(Trap) -> Value {
        guard value.isObject else {
            if case .hole = value { return .undefined }
            return value
        }
        try burn(16)
        let custom = try get(value, .symbol(KnownSymbol.toPrimitive))
        if !custom.isNullish {
            let word = hint == .any ? "default" : hint == .number ? "number" : "string"
            let result = try call(custom, value, [text(word)])
            if !result.isObject { return result }
            throw typeError("Cannot convert object to primitive value")
        }
        let names = hint == .text ? ["toString", "valueOf"] : ["valueOf", "toString"]
        for name in names {
            var method = try get(value, name)
            if !isCallable(method), case .json? = cell(of: value)?.payload,
                case .method(let id)? = registry.member(.object, key(name))
            {
                // Data from JSON cannot hide the methods that every object has.
                method = .native(id)
            }
            guard isCallable(method) else { continue }
            let result = try call(method, value, [])
            if !result.isObject { return result }
        }
        throw typeError("Cannot convert object to primitive value")
    }

    /// The value as a number; throws for symbols and big integers.
    func toNumber(_ value: Value) throws(Trap) -> Double {
        switch value {
        case .number(let number): return number
        case .undefined, .hole: return .nan
        case .null: return 0
        case .bool(let value): return value ? 1 : 0
        case .text(let handle): return number(in: handle)
        case .symbol: throw typeError("Cannot convert a Symbol value to a number")
        case .bigint: throw typeError("Cannot convert a BigInt value to a number")
        case .object, .native: return try toNumber(try toPrimitive(value, .number))
        }
    }

    private func number(in text: UInt32) -> Double {
        if case .latin(let letters) = textCell(text), (1...15).contains(letters.count) {
            var value = 0.0
            var isWhole = true
            for letter in letters {
                if letter < 0x30 || letter > 0x39 { isWhole = false }
                value = value * 10 + Double(Int(letter) - 0x30)
            }
            if isWhole { return value }
        }
        let units = units(text)
        fuel -= 16 + units.count >> 2
        return JSNumber.parse(units)
    }

    /// ToIntegerOrInfinity, clamped to a range that `Int` holds.
    func toInteger(_ value: Value, default fallback: Int = 0) throws(Trap) -> Int {
        if value.isUndefined { return fallback }
        return Self.clamp(try toNumber(value))
    }

    /// The whole part, held within the range of `Int`; NaN becomes 0.
    static func clamp(_ number: Double) -> Int {
        if number.isNaN { return 0 }
        if number > 9e15 { return 9_000_000_000_000_000 }
        if number < -9e15 { return -9_000_000_000_000_000 }
        return Int(number)
    }

    /// A relative index as `slice` reads it.
    func relative(_ value: Value, _ count: Int, default fallback: Int) throws(Trap) -> Int {
        if value.isUndefined { return fallback }
        let index = try toInteger(value)
        return index < 0 ? max(0, count + index) : min(index, count)
    }

    /// ToString, as a text value.
    func toText(_ value: Value) throws(Trap) -> Value {
        switch value {
        case .text: return value
        case .undefined, .hole: return text("undefined")
        case .null: return text("null")
        case .bool(let value): return text(value ? "true" : "false")
        case .number(let number): return text(JSNumber.text(number))
        case .bigint(let handle): return text(try digits(handle, radix: 10))
        case .symbol: throw typeError("Cannot convert a Symbol value to a string")
        case .object, .native: return try toText(try toPrimitive(value, .text))
        }
    }

    /// The value as UTF-16 units.
    func toUnits(_ value: Value) throws(Trap) -> [UInt16] { units(try handle(value)) }

    /// The value as a text of Swift; lone surrogates become U+FFFD.
    func toString(_ value: Value) throws(Trap) -> String { string(try handle(value)) }

    /// The value as a number or big integer.
    func toNumeric(_ value: Value) throws(Trap) -> Value {
        switch value {
        case .number, .bigint: return value
        default:
            let primitive = try toPrimitive(value, .number)
            if case .bigint = primitive { return primitive }
            return .number(try toNumber(primitive))
        }
    }

    /// Whether a value can be called.
    func isCallable(_ value: Value) -> Bool {
        switch value {
        case .native: return true
        case .object(let handle):
            switch cell(handle).payload {
            case .closure, .bound: return true
            case .host(let host): return host.isCallable
            default: return false
            }
        default: return false
        }
    }

    /// What `typeof` answers.
    func typeOf(_ value: Value) -> String {
        switch value {
        case .undefined, .hole: "undefined"
        case .null: "object"
        case .bool: "boolean"
        case .number: "number"
        case .text: "string"
        case .symbol: "symbol"
        case .bigint: "bigint"
        case .object, .native: isCallable(value) ? "function" : "object"
        }
    }

    // MARK: - Equality

    /// `===`.
    func strictEquals(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.number(let a), .number(let b)): a == b
        case (.text(let a), .text(let b)): isEqual(a, b)
        case (.bool(let a), .bool(let b)): a == b
        case (.null, .null): true
        case (.object(let a), .object(let b)): a == b
        case (.native(let a), .native(let b)): a == b
        case (.symbol(let a), .symbol(let b)): a == b
        case (.bigint(let a), .bigint(let b)): bigints[Int(a)] == bigints[Int(b)]
        default: left.isUndefined && right.isUndefined
        }
    }

    /// `===`, but NaN equals itself, as in Map, Set and `includes`.
    func sameValueZero(_ left: Value, _ right: Value) -> Bool {
        if case .number(let a) = left, case .number(let b) = right { return a == b || a.isNaN && b.isNaN }
        return strictEquals(left, right)
    }

    /// `==` with its conversions.
    func looseEquals(_ left: Value, _ right: Value) throws(Trap) -> Bool {
        if left.isNullish || right.isNullish { return left.isNullish && right.isNullish }
        switch (left, right) {
        case (.number, .text), (.text, .number): return try toNumber(left) == toNumber(right)
        case (.bool, _): return try looseEquals(.number(try toNumber(left)), right)
        case (_, .bool): return try looseEquals(left, .number(try toNumber(right)))
        case (.bigint(let a), .number(let b)): return bigints[Int(a)].equals(b)
        case (.number(let a), .bigint(let b)): return bigints[Int(b)].equals(a)
        case (.bigint(let a), .text(let b)):
            guard let other = try bigInteger(parsing: units(b)) else { return false }
            return bigints[Int(a)] == other
        case (.text, .bigint): return try looseEquals(right, left)
        default: break
        }
        if left.isObject != right.isObject {
            return left.isObject
                ? try looseEquals(try toPrimitive(left, .any), right)
                : try looseEquals(left, try toPrimitive(right, .any))
        }
        return strictEquals(left, right)
    }

    /// A key of Map and Set.
    func tableKey(_ value: Value) -> TableKey {
        switch value {
        case .undefined, .hole: .undefined
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let number):
            .number(number == 0 ? 0 : number.isNaN ? Double.nan.bitPattern : number.bitPattern)
        case .text(let handle): .text(weighed(units(handle)))
        case .object(let handle): .reference(UInt64(handle))
        case .native(let id): .reference(1 << 32 | UInt64(id))
        case .symbol(let id): .reference(1 << 33 | UInt64(id))
        case .bigint(let handle): .bigint(bigints[Int(handle)].text(radix: 16))
        }
    }
}
