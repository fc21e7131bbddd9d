extension Machine {
    /// A big integer as a value, within the limit of its size.
    func bigint(_ value: BigInteger) throws(Trap) -> Value {
        if value.limbs.count > 32_768 { throw error("RangeError", "Maximum BigInt size exceeded") }
        try grow(value.limbs.count + Cost.text)
        bigints.append(value)
        return .bigint(UInt32(bigints.count - 1))
    }

    /// Reads digits as `BigInt(text)` does; nil for anything else.
    func bigInteger(parsing units: [UInt16]) throws(Trap) -> BigInteger? {
        try burn(BigInteger.digitCost(units.count))
        return BigInteger(parsing: units)
    }

    /// Digits of a big integer.
    func digits(_ handle: UInt32, radix: Int) throws(Trap) -> String {
        try burn(BigInteger.digitCost(bigints[Int(handle)].limbs.count * 10))
        return bigints[Int(handle)].text(radix: radix)
    }

    /// `left op right` for every operator that evaluates both.
    func binary(_ op: Operator, _ left: Value, _ right: Value) throws(Trap) -> Value {
        if case .number(let a) = left, case .number(let b) = right, let result = Self.arithmetic(op, a, b) {
            return result
        }
        switch op {
        case .strictEqual: return .bool(strictEquals(left, right))
        case .strictNotEqual: return .bool(!strictEquals(left, right))
        case .equal: return .bool(try looseEquals(left, right))
        case .notEqual: return .bool(try !looseEquals(left, right))
        case .add: return try add(left, right)
        case .less, .lessEqual, .greater, .greaterEqual: return .bool(try compare(op, left, right))
        case .in:
            guard right.isObject else {
                let name = left.isText ? try toString(left) : shown(left)
                throw typeError("Cannot use 'in' operator to search for '\(name)' in \(try toString(right))")
            }
            return .bool(try has(right, try toKey(left)))
        case .instanceOf: return .bool(try isInstance(left, of: right))
        default: break
        }
        let first = try toNumeric(left)
        let second = try toNumeric(right)
        switch (first, second) {
        case (.number(let a), .number(let b)): return Self.arithmetic(op, a, b) ?? .undefined
        case (.bigint(let a), .bigint(let b)): return try integer(op, bigints[Int(a)], bigints[Int(b)])
        default: throw typeError("Cannot mix BigInt and other types, use explicit conversions")
        }
    }

    static func arithmetic(_ op: Operator, _ a: Double, _ b: Double) -> Value? {
        switch op {
        case .add: .number(a + b)
        case .subtract: .number(a - b)
        case .multiply: .number(a * b)
        case .divide: .number(a / b)
        case .remainder: .number(b.isInfinite && a.isFinite ? a : a.truncatingRemainder(dividingBy: b))
        case .power: .number(power(a, b))
        case .bitAnd: .number(Double(JSNumber.int32(a) & JSNumber.int32(b)))
        case .bitOr: .number(Double(JSNumber.int32(a) | JSNumber.int32(b)))
        case .bitXor: .number(Double(JSNumber.int32(a) ^ JSNumber.int32(b)))
        case .shiftLeft: .number(Double(JSNumber.int32(a) << Int32(JSNumber.uint32(b) & 31)))
        case .shiftRight: .number(Double(JSNumber.int32(a) >> Int32(JSNumber.uint32(b) & 31)))
        case .shiftRightUnsigned: .number(Double(JSNumber.uint32(a) >> (JSNumber.uint32(b) & 31)))
        case .less: .bool(a < b)
        case .lessEqual: .bool(a <= b)
        case .greater: .bool(a > b)
        case .greaterEqual: .bool(a >= b)
        case .equal, .strictEqual: .bool(a == b)
        case .notEqual, .strictNotEqual: .bool(a != b)
        default: nil
        }
    }

    /// `a ** b` by JavaScript's rules for 1 and infinity.
    static func power(_ a: Double, _ b: Double) -> Double {
        if b.isNaN { return .nan }
        if b == 0 { return 1 }
        if abs(a) == 1, b.isInfinite { return .nan }
        return MathFunctions.power(a, b)
    }

    private func add(_ left: Value, _ right: Value) throws(Trap) -> Value {
        switch (left, right) {
        case (.text(let a), .text(let b)): return try concatenate(a, b)
        case (.text(let text), .number(let number)):
            if let letters = letters(text), let digits = digits(number) { return self.text(.latin(letters + digits)) }
        case (.number(let number), .text(let text)):
            if let letters = letters(text), let digits = digits(number) { return self.text(.latin(digits + letters)) }
        default: break
        }
        let first = try toPrimitive(left, .any)
        let second = try toPrimitive(right, .any)
        if first.isText || second.isText { return try concatenate(try handle(first), try handle(second)) }
        let (a, b) = (try toNumeric(first), try toNumeric(second))
        switch (a, b) {
        case (.number(let a), .number(let b)): return .number(a + b)
        case (.bigint(let a), .bigint(let b)): return try bigint(bigints[Int(a)] + bigints[Int(b)])
        default: throw typeError("Cannot mix BigInt and other types, use explicit conversions")
        }
    }

    /// The letters of a short text of Latin-1.
    private func letters(_ text: UInt32) -> [UInt8]? {
        guard case .latin(let letters) = textCell(text), letters.count < 64 else { return nil }
        return letters
    }

    /// The digits of an integer that doubles count exactly.
    private func digits(_ number: Double) -> [UInt8]? {
        guard abs(number) < 9_007_199_254_740_992, number == number.rounded() else { return nil }
        return Array(String(Int64(number)).utf8)
    }

    private func integer(_ op: Operator, _ a: BigInteger, _ b: BigInteger) throws(Trap) -> Value {
        try burn(8)
        switch op {
        case .subtract: return try bigint(a - b)
        case .multiply:
            try burn(a.limbs.count * b.limbs.count / 8)
            return try bigint(a * b)
        case .divide, .remainder:
            if b.isZero { throw error("RangeError", "Division by zero") }
            try burn(a.limbs.count * b.limbs.count / 4)
            let (quotient, remainder) = a.divided(by: b)
            return try bigint(op == .divide ? quotient : remainder)
        case .power:
            if b.isNegative { throw error("RangeError", "Exponent must be non-negative") }
            var exponent = b.limbs.count > 1 ? 1 << 40 | Int(b.limbs[0] & 1) : Int(b.limbs.first ?? 0)
            if exponent > 1_048_576, a.limbs != [1], !a.isZero {
                throw error("RangeError", "Maximum BigInt size exceeded")
            }
            if a.isZero { return try bigint(BigInteger(exponent == 0 ? 1 : 0)) }
            if a.limbs == [1] { return try bigint(a.isNegative && exponent % 2 == 1 ? a : BigInteger(1)) }
            var base = a
            var result = BigInteger(1)
            while exponent > 0 {
                if exponent & 1 == 1 { result = result * base }
                exponent >>= 1
                if exponent > 0 { base = base * base }
                try burn(base.limbs.count * base.limbs.count / 8 + 1)
                if base.limbs.count > 65_536 { throw error("RangeError", "Maximum BigInt size exceeded") }
            }
            return try bigint(result)
        case .bitAnd: return try bigint(BigInteger.bitwise(a, b, &))
        case .bitOr: return try bigint(BigInteger.bitwise(a, b, |))
        case .bitXor: return try bigint(BigInteger.bitwise(a, b, ^))
        case .shiftLeft, .shiftRight:
            guard abs(b.double) < 1_000_000 else { throw error("RangeError", "Maximum BigInt size exceeded") }
            let bits = Int(b.double)
            return try bigint(a.shifted(left: op == .shiftLeft ? bits : -bits))
        default: throw typeError("BigInts have no unsigned right shift, use >> instead")
        }
    }

    private func compare(_ op: Operator, _ left: Value, _ right: Value) throws(Trap) -> Bool {
        let first = try toPrimitive(left, .number)
        let second = try toPrimitive(right, .number)
        if case .text(let a) = first, case .text(let b) = second {
            try burn((length(a) + length(b)) >> 3)
            let order = compareTexts(a, b)
            switch op {
            case .less: return order < 0
            case .lessEqual: return order <= 0
            case .greater: return order > 0
            default: return order >= 0
            }
        }
        if case .bigint(let a) = first, case .bigint(let b) = second {
            let order = BigInteger.compare(bigints[Int(a)], bigints[Int(b)])
            return Self.holds(op, Double(order), 0)
        }
        if case .bigint(let a) = first {
            if case .text(let b) = second {
                guard let other = try bigInteger(parsing: units(b)) else { return false }
                return Self.holds(op, Double(BigInteger.compare(bigints[Int(a)], other)), 0)
            }
            return Self.holds(op, bigints[Int(a)].double, try toNumber(second))
        }
        if case .bigint(let b) = second {
            if case .text(let a) = first {
                guard let other = try bigInteger(parsing: units(a)) else { return false }
                return Self.holds(op, Double(BigInteger.compare(other, bigints[Int(b)])), 0)
            }
            return Self.holds(op, try toNumber(first), bigints[Int(b)].double)
        }
        return Self.holds(op, try toNumber(first), try toNumber(second))
    }

    private static func holds(_ op: Operator, _ a: Double, _ b: Double) -> Bool {
        switch op {
        case .less: a < b
        case .lessEqual: a <= b
        case .greater: a > b
        default: a >= b
        }
    }

    private func compareTexts(_ left: UInt32, _ right: UInt32) -> Int {
        guard case .latin(let a) = textCell(left), case .latin(let b) = textCell(right) else {
            return Self.compare(units(left), units(right))
        }
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        return a.count - b.count
    }

    /// Order of two texts by UTF-16 units.
    static func compare(_ a: [UInt16], _ b: [UInt16]) -> Int {
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        return a.count - b.count
    }

    /// `instanceof`.
    func isInstance(_ value: Value, of constructor: Value) throws(Trap) -> Bool {
        guard isCallable(constructor) else {
            let fault = constructor.isObject ? "callable" : "an object"
            throw typeError("Right-hand side of 'instanceof' is not \(fault)")
        }
        guard case .native(let id) = constructor else {
            guard case .object(let handle) = value else { return false }
            let prototype = try get(constructor, .atom(intern(Array("prototype".utf16))))
            var search = cell(handle).prototype
            while case .object(let next) = search {
                if strictEquals(.object(next), prototype) { return true }
                search = cell(next).prototype
            }
            return false
        }
        guard value.isObject else { return false }
        let name = registry.natives[Int(id)].name
        if case .native = value { return name == "Function" || name == "Object" }
        guard case .object(let handle) = value else { return false }
        let cell = cell(handle)
        if case .null = cell.prototype { return false }
        if name == "Object" { return true }
        switch cell.kind {
        case .error:
            let own = errorText(cell, "name", "Error")
            return name == "Error" || name == own
        case .moment: return name == "DateTime"
        case .span: return name == "Duration"
        case .interval: return name == "Interval"
        default: return cell.kind.tag == name || cell.kind.tag == "Intl." + name
        }
    }
}
