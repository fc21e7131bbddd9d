import FoggaraJSON

extension Machine {
    /// The number that a method of Number works on.
    fileprivate func thisNumber(_ call: Call) throws(Trap) -> Double {
        if case .number(let number) = call.this { return number }
        if case .primitive(.number(let number))? = cell(of: call.this)?.payload { return number }
        throw typeError("Number.prototype method called on an incompatible value")
    }
}

extension RegistryBuilder {
    /// `Number` and the global number functions.
    mutating func defineNumber() {
        function("Number", 1, statics: .numberStatics, isConstructor: true) { (m, c) throws(Trap) in
            var number = 0.0
            if c.count > 0 {
                let value = try m.toNumeric(c[0])
                if case .bigint(let handle) = value { number = m.bigints[Int(handle)].double }
                if case .number(let plain) = value { number = plain }
            }
            return c.isNew ? m.make(.number, .primitive(.number(number))) : .number(number)
        }
        for (name, value) in [
            ("MAX_SAFE_INTEGER", 9_007_199_254_740_991), ("MIN_SAFE_INTEGER", -9_007_199_254_740_991),
            ("MAX_VALUE", Double.greatestFiniteMagnitude), ("MIN_VALUE", Double.leastNonzeroMagnitude),
            ("EPSILON", Double.ulpOfOne),
            ("POSITIVE_INFINITY", Double.infinity), ("NEGATIVE_INFINITY", -Double.infinity), ("NaN", Double.nan),
        ] { constant(.numberStatics, name, .number(value)) }
        let integer: @Sendable (Value) -> Double? = { value in
            guard case .number(let number) = value, number.isFinite, number == number.rounded() else { return nil }
            return number
        }
        method(.numberStatics, "isInteger", 1) { (m, c) throws(Trap) in .bool(integer(c[0]) != nil) }
        method(.numberStatics, "isSafeInteger", 1) { (m, c) throws(Trap) in
            .bool(integer(c[0]).map { abs($0) <= 9_007_199_254_740_991 } ?? false)
        }
        method(.numberStatics, "isFinite", 1) { (m, c) throws(Trap) in
            if case .number(let number) = c[0] { .bool(number.isFinite) } else { .bool(false) }
        }
        method(.numberStatics, "isNaN", 1) { (m, c) throws(Trap) in
            if case .number(let number) = c[0] { .bool(number.isNaN) } else { .bool(false) }
        }
        function("isFinite", 1) { (m, c) throws(Trap) in .bool(try m.toNumber(c[0]).isFinite) }
        function("isNaN", 1) { (m, c) throws(Trap) in .bool(try m.toNumber(c[0]).isNaN) }
        function("parseFloat", 1) { (m, c) throws(Trap) in
            let units = JSNumber.trim(try m.toUnits(c[0])[...])
            return .number(JSNumber.prefix(units)?.0 ?? .nan)
        }
        function("parseInt", 2) { (m, c) throws(Trap) in
            var units = JSNumber.trim(try m.toUnits(c[0])[...])
            var radix = Int(JSNumber.int32(try m.toNumber(c[1])))
            var isNegative = false
            if let sign = units.first, sign == 0x2B || sign == 0x2D {
                isNegative = sign == 0x2D
                units = units.dropFirst()
            }
            if radix == 0 || radix == 16, units.count >= 2, units.first == 0x30,
                units[units.startIndex + 1] | 0x20 == 0x78
            {
                units = units.dropFirst(2)
                radix = 16
            }
            if radix == 0 { radix = 10 }
            guard (2...36).contains(radix) else { return .number(.nan) }
            let digits = units.prefix { unit in
                unit < 0x80 && (Lexer.digit(UInt8(unit)).map { $0 < radix } ?? false)
            }
            guard !digits.isEmpty else { return .number(.nan) }
            let value: Double
            if radix == 10 {
                value = Double(String(decoding: digits, as: UTF16.self)) ?? .nan
            } else {
                value = JSNumber.whole(digits, radix) ?? .nan
            }
            return .number(isNegative ? -value : value)
        }
        for name in ["parseFloat", "parseInt"] {
            if let member = globals[atom(name)] { constant(.numberStatics, name, member) }
        }
        method(.number, "toString", 1) { (m, c) throws(Trap) in
            let number = try m.thisNumber(c)
            let radix = try m.toInteger(c[0], default: 10)
            guard (2...36).contains(radix) else {
                throw m.error("RangeError", "toString() radix argument must be between 2 and 36")
            }
            if radix != 10 { try m.burn(200) }
            return m.text(radix == 10 ? JSNumber.text(number) : DecimalText.radix(number, radix))
        }
        method(.number, "valueOf") { (m, c) throws(Trap) in .number(try m.thisNumber(c)) }
        method(.number, "toFixed", 1) { (m, c) throws(Trap) in
            let number = try m.thisNumber(c)
            let digits = try m.toInteger(c[0])
            guard (0...100).contains(digits) else {
                throw m.error("RangeError", "toFixed() digits argument must be between 0 and 100")
            }
            guard abs(number) < 1e21 else { return m.text(JSNumber.text(number)) }
            if digits > 15 { try m.burn(200) }
            if number >= 0, let letters = DecimalText.shortFixed(number, digits) { return m.text(.latin(letters)) }
            return m.text(DecimalText.fixed(number, digits))
        }
        method(.number, "toPrecision", 1) { (m, c) throws(Trap) in
            let number = try m.thisNumber(c)
            guard !c[0].isUndefined, number.isFinite else { return m.text(JSNumber.text(number)) }
            let digits = try m.toInteger(c[0])
            guard (1...100).contains(digits) else {
                throw m.error("RangeError", "toPrecision() argument must be between 1 and 100")
            }
            return m.text(DecimalText.precision(number, digits))
        }
        method(.number, "toExponential", 1) { (m, c) throws(Trap) in
            let number = try m.thisNumber(c)
            let digits = try m.toInteger(c[0])
            guard number.isFinite else { return m.text(JSNumber.text(number)) }
            guard (0...100).contains(digits) else {
                throw m.error("RangeError", "toExponential() argument must be between 0 and 100")
            }
            return m.text(DecimalText.exponential(number, c[0].isUndefined ? nil : digits))
        }
        function("Boolean", 1, isConstructor: true) { (m, c) throws(Trap) in
            let value = Value.bool(m.toBoolean(c[0]))
            return c.isNew ? m.make(.boolean, .primitive(value)) : value
        }
        for name in ["toString", "valueOf"] {
            method(.boolean, name) { (m, c) throws(Trap) in
                var value = c.this
                if case .primitive(let inner)? = m.cell(of: value)?.payload { value = inner }
                return name == "valueOf" ? value : try m.toText(value)
            }
        }
    }

    /// `BigInt`.
    mutating func defineBigInt() {
        function("BigInt", 1, statics: .bigintStatics) { (m, c) throws(Trap) in
            if c.isNew { throw m.typeError("BigInt is not a constructor") }
            return try m.toBigInt(c[0])
        }
        method(.bigintStatics, "asUintN", 2) { (m, c) throws(Trap) in
            let bits = try m.toInteger(c[0])
            guard bits >= 0, bits < 1 << 53 else {
                throw m.error("RangeError", "Invalid value: not (convertible to) a safe integer")
            }
            guard case .bigint(let handle) = try m.toBigInt(c[1]) else { return .undefined }
            if bits > 1_048_576, !m.bigints[Int(handle)].isNegative { return .bigint(handle) }
            guard bits <= 1_048_576 else { throw m.error("RangeError", "Maximum BigInt size exceeded") }
            try m.burn(bits / 32)
            let modulus = BigInteger(1).shifted(left: bits)
            let rest = m.bigints[Int(handle)].divided(by: modulus).remainder
            return try m.bigint(rest.isNegative ? rest + modulus : rest)
        }
        method(.bigintStatics, "asIntN", 2) { (m, c) throws(Trap) in
            let bits = try m.toInteger(c[0])
            guard bits >= 0, bits < 1 << 53 else {
                throw m.error("RangeError", "Invalid value: not (convertible to) a safe integer")
            }
            if bits == 0 { return try m.bigint(BigInteger(0)) }
            guard case .bigint(let handle) = try m.toBigInt(c[1]) else { return .undefined }
            if bits > 1_048_576 { return .bigint(handle) }
            try m.burn(bits / 32)
            let modulus = BigInteger(1).shifted(left: bits)
            var rest = m.bigints[Int(handle)].divided(by: modulus).remainder
            if rest.isNegative { rest = rest + modulus }
            let half = BigInteger(1).shifted(left: bits - 1)
            return try m.bigint(BigInteger.compare(rest, half) >= 0 ? rest - modulus : rest)
        }
        method(.bigint, "toString", 0) { (m, c) throws(Trap) in
            guard case .bigint(let handle) = try m.thisBigInt(c.this) else { return .undefined }
            let radix = try m.toInteger(c[0], default: 10)
            guard (2...36).contains(radix) else {
                throw m.error("RangeError", "toString() radix argument must be between 2 and 36")
            }
            return m.text(try m.digits(handle, radix: radix))
        }
        method(.bigint, "valueOf") { (m, c) throws(Trap) in try m.thisBigInt(c.this) }
    }
}

extension Machine {
    /// The big integer that a method works on; of other receivers the methods would call themselves.
    fileprivate func thisBigInt(_ value: Value) throws(Trap) -> Value {
        if case .bigint = value { return value }
        if case .primitive(let inner)? = cell(of: value)?.payload, case .bigint = inner { return inner }
        throw typeError("BigInt.prototype method called on a value that is no BigInt")
    }

    /// ToBigInt with the exact numbers that `BigInt()` takes.
    func toBigInt(_ value: Value) throws(Trap) -> Value {
        switch try toPrimitive(value, .number) {
        case .bigint(let handle): return .bigint(handle)
        case .bool(let value): return try bigint(BigInteger(value ? 1 : 0))
        case .number(let number):
            guard number.isFinite, number == number.rounded() else {
                throw error(
                    "RangeError",
                    "The number \(JSNumber.text(number)) cannot be converted to a BigInt because it is not an integer")
            }
            return try bigint(BigInteger(exactly: number))
        case .text(let handle):
            guard let result = try bigInteger(parsing: units(handle)) else {
                throw error("SyntaxError", "Cannot convert \(string(handle)) to a BigInt")
            }
            return try bigint(result)
        case .null: throw typeError("Cannot convert null to a BigInt")
        case .undefined: throw typeError("Cannot convert undefined to a BigInt")
        default: throw typeError("Cannot convert \(shown(value)) to a BigInt")
        }
    }
}
