extension RegistryBuilder {
    /// Every method and function that n8n adds to the language.
    mutating func defineExtensions() {
        defineStringExtensions()
        defineNumberExtensions()
        defineArrayExtensions()
        defineObjectExtensions()
        defineDateExtensions()
        defineConvenience()
    }

    /// Methods that n8n adds to numbers and truth values.
    private mutating func defineNumberExtensions() {
        extend(.number, "ceil") { (m, c) throws(Trap) in .number(try m.toNumber(c.this).rounded(.up)) }
        extend(.number, "floor") { (m, c) throws(Trap) in .number(try m.toNumber(c.this).rounded(.down)) }
        extend(.number, "abs") { (m, c) throws(Trap) in .number(abs(try m.toNumber(c.this))) }
        let round: NativeFunction.Body = { (m, c) throws(Trap) in
            let digits: Value = c[0].isUndefined ? .int(0) : c[0]
            return .number(try m.toNumber(try m.call(try m.get(c.this, "toFixed"), c.this, [digits])))
        }
        extend(.number, "round", round)
        extend(.number, "toInt") { (m, c) throws(Trap) in
            .number(try m.toNumber(try m.call(try m.get(c.this, "toFixed"), c.this, [.int(0)])))
        }
        extend(.number, "toFloat") { (m, c) throws(Trap) in c.this }
        extend(.number, "format") { (m, c) throws(Trap) in
            let locale = c[0].isUndefined ? m.text("en-US") : c[0]
            let format = try m.construct(try m.get(m.shared(.intl), "NumberFormat"), [locale, c[1]])
            return try m.call(try m.get(format, "format"), format, [c.this])
        }
        for (name, remainder) in [("isEven", 0.0), ("isOdd", 1.0)] {
            extend(.number, name) { (m, c) throws(Trap) in
                let number = try m.toNumber(c.this)
                guard number.isFinite, number == number.rounded() else {
                    throw m.extensionFailure("\(name)() is only callable on integers")
                }
                return .bool(abs(number.truncatingRemainder(dividingBy: 2)) == remainder)
            }
        }
        extend(.number, "isInteger") { (m, c) throws(Trap) in
            let number = try m.toNumber(c.this)
            return .bool(number.isFinite && number == number.rounded())
        }
        extend(.number, "toBoolean") { (m, c) throws(Trap) in .bool(m.toBoolean(c.this)) }
        for name in ["toNumber", "toInt", "toFloat"] {
            extend(.boolean, name) { (m, c) throws(Trap) in .int(m.toBoolean(c.this) ? 1 : 0) }
        }
        extend(.boolean, "toBoolean") { (m, c) throws(Trap) in c.this }
        extend(.boolean, "toDateTime") { (m, c) throws(Trap) in .undefined }
    }

    /// Functions called by their bare name.
    private mutating func defineConvenience() {
        function("$ifEmpty", 2) { (m, c) throws(Trap) in
            guard c.count == 2 else {
                throw m.extensionFailure("expected two arguments (value, defaultValue) for this function")
            }
            if c[0].isNullish { return c[1] }
            if case .text(let handle) = c[0], m.length(handle) == 0 { return c[1] }
            if let cell = m.cell(of: c[0]) {
                if cell.kind == .array, cell.elements.isEmpty { return c[1] }
                if cell.kind == .object, try m.ownKeys(c[0]).isEmpty { return c[1] }
            }
            return c[0]
        }
        for name in ["min", "max"] {
            for label in [name, "$" + name] {
                function(label, 2) { (m, c) throws(Trap) in
                    try m.call(try m.get(m.shared(.math), name), .undefined, c.all())
                }
            }
        }
        for label in ["average", "$average"] {
            function(label) { (m, c) throws(Trap) in
                if c.count == 0 { return .int(0) }
                var sum = 0.0
                for value in c.all() { sum += try m.toNumber(value) }
                return .number(sum / Double(c.count))
            }
        }
        for label in ["not", "$not"] {
            function(label, 1) { (m, c) throws(Trap) in .bool(!m.toBoolean(c[0])) }
        }
        function("numberList", 2) { (m, c) throws(Trap) in
            let (start, end) = (try m.toInteger(c[0]), try m.toInteger(c[1]))
            try m.reserve(elements: abs(end - start) + 1)
            return m.newList(stride(from: start, through: end, by: start <= end ? 1 : -1).map { .int($0) })
        }
        function("zip", 2) { (m, c) throws(Trap) in
            let (keys, values) = (try m.list(from: c[0]), try m.list(from: c[1]))
            guard keys.count == values.count else {
                throw m.extensionFailure("keys and values not of equal length")
            }
            let (object, cell) = m.newObject()
            for (key, value) in zip(keys, values) { cell.put(try m.toKey(key), value) }
            return object
        }
        for label in ["extend", "extendOptional"] {
            function(label, 3) { (m, c) throws(Trap) in
                let values = c[2].isUndefined ? [] : try m.list(from: c[2])
                let base = m.stack.count
                m.stack.append(c[0])
                m.stack += values
                defer { m.stack.removeLast(m.stack.count - base) }
                let name = m.intern(try m.toUnits(c[1]))
                try m.extend(Instruction(op: .extend, a: Int32(values.count), b: Int32(name)))
                return m.stack[m.stack.count - 1]
            }
        }
    }
}
