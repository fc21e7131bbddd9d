extension RegistryBuilder {
    /// Everything, in one place.
    mutating func defineAll() {
        for name in ["length", "toJSON", "__proto__", "prototype", "index", "input", "groups", "indices"] {
            _ = atom(name)
        }
        defineGlobals()
        defineObject()
        defineFunction()
        defineString()
        defineStringFormat()
        defineNumber()
        defineMath()
        defineBigInt()
        defineArray()
        defineArrayCallbacks()
        defineTables()
        defineIterators()
        defineSymbol()
        defineErrors()
        defineJSON()
        defineURI()
        definePatterns()
        defineDate()
        defineTyped()
        defineIntl()
        defineLuxon()
        defineExtensions()
        defineVariables()
        defineJMESPath()
    }

    /// Plain global values, and the names that n8n replaces with empty objects.
    private mutating func defineGlobals() {
        global("NaN", .number(.nan))
        global("Infinity", .number(.infinity))
        for name in [
            "document", "global", "window", "globalThis", "self", "alert", "prompt", "confirm", "eval", "uneval",
            "setTimeout", "setInterval", "setImmediate", "clearImmediate", "clearInterval", "clearTimeout",
            "queueMicrotask", "Function", "require", "module", "Buffer", "__dirname", "__filename", "fetch",
            "XMLHttpRequest", "Promise", "Generator", "GeneratorFunction", "AsyncFunction", "AsyncGenerator",
            "AsyncGeneratorFunction", "WebAssembly", "Reflect", "Proxy", "escape", "unescape",
        ] { global(name, .object(.hostData)) }
        global("process", .object(.process))
    }

    /// `Object` and what every object has.
    private mutating func defineObject() {
        function("Object", 1, statics: .objectStatics, isConstructor: true) { (m, c) throws(Trap) in
            c[0].isNullish ? m.newObject().0 : try m.toObject(c[0])
        }
        method(.objectStatics, "keys", 1) { (m, c) throws(Trap) in
            m.newList(try m.ownKeys(try m.notNullish(c[0])).map { m.value(of: $0) })
        }
        method(.objectStatics, "values", 1) { (m, c) throws(Trap) in
            var values: [Value] = []
            for key in try m.ownKeys(try m.notNullish(c[0])) { values.append(try m.get(c[0], key)) }
            return m.newList(values)
        }
        method(.objectStatics, "entries", 1) { (m, c) throws(Trap) in
            var values: [Value] = []
            for key in try m.ownKeys(try m.notNullish(c[0])) {
                values.append(m.newList([m.value(of: key), try m.get(c[0], key)]))
            }
            return m.newList(values)
        }
        method(.objectStatics, "assign", 2) { (m, c) throws(Trap) in
            let target = try m.toObject(try m.notNullish(c[0]))
            for index in 1..<max(1, c.count) {
                for key in try m.ownKeys(c[index], symbols: true) { try m.set(target, key, try m.get(c[index], key)) }
            }
            return target
        }
        method(.objectStatics, "fromEntries", 1) { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            for entry in try m.list(from: c[0]) {
                guard entry.isObject else {
                    throw m.typeError("Iterator value \(try m.toString(entry)) is not an entry object")
                }
                cell.put(try m.toKey(try m.get(entry, .index(0))), try m.get(entry, .index(1)))
            }
            return object
        }
        method(.objectStatics, "hasOwn", 2) { (m, c) throws(Trap) in
            .bool(try m.hasOwn(try m.notNullish(c[0]), try m.toKey(c[1])))
        }
        method(.objectStatics, "is", 2) { (m, c) throws(Trap) in
            if case .number(let a) = c[0], case .number(let b) = c[1] {
                return .bool(a.isNaN && b.isNaN || a == b && a.sign == b.sign)
            }
            return .bool(m.strictEquals(c[0], c[1]))
        }
        method(.objectStatics, "create", 2) { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            guard c[0].isObject || { if case .null = c[0] { true } else { false } }() else {
                throw m.typeError("Object prototype may only be an Object or null: \(m.shown(c[0]))")
            }
            cell.prototype = c[0]
            return object
        }
        method(.objectStatics, "groupBy", 2) { (m, c) throws(Trap) in
            let (object, cell) = m.newObject()
            cell.prototype = .null
            for (index, value) in try m.list(from: c[0]).enumerated() {
                let key = try m.toKey(try m.call(c[1], .undefined, [value, .int(index)]))
                if let place = cell.position(of: key) {
                    m.cell(of: cell.slots[place].value)?.elements.append(value)
                } else {
                    cell.append(key, .init(value: m.newList([value])))
                }
            }
            return object
        }
        method(.objectStatics, "getOwnPropertyNames", 1) { (m, c) throws(Trap) in
            var names = try m.ownKeys(try m.notNullish(c[0]), enumerableOnly: false).map { m.value(of: $0) }
            if m.cell(of: c[0])?.kind == .array || c[0].isText { names.append(m.text("length")) }
            return m.newList(names)
        }
        method(.objectStatics, "getOwnPropertySymbols", 1) { (m, c) throws(Trap) in
            m.newList(
                try m.ownKeys(c[0], enumerableOnly: false, symbols: true).filter { $0.symbol != nil }.map {
                    m.value(of: $0)
                })
        }
        method(.objectStatics, "freeze", 1) { (m, c) throws(Trap) in
            if let cell = m.cell(of: c[0]) {
                m.materialize(cell)
                cell.isFrozen = true
                cell.isExtensible = false
            }
            return c[0]
        }
        method(.objectStatics, "seal", 1) { (m, c) throws(Trap) in
            if let cell = m.cell(of: c[0]) {
                m.materialize(cell)
                cell.isExtensible = false
                for place in cell.slots.indices { cell.slots[place].isConfigurable = false }
            }
            return c[0]
        }
        method(.objectStatics, "preventExtensions", 1) { (m, c) throws(Trap) in
            m.cell(of: c[0])?.isExtensible = false
            return c[0]
        }
        method(.objectStatics, "isFrozen", 1) { (m, c) throws(Trap) in
            guard let cell = m.cell(of: c[0]) else { return .bool(true) }
            return .bool(cell.isFrozen || !cell.isExtensible && cell.slots.isEmpty && cell.elements.isEmpty)
        }
        method(.objectStatics, "isSealed", 1) { (m, c) throws(Trap) in
            guard let cell = m.cell(of: c[0]) else { return .bool(true) }
            return .bool(cell.isFrozen || !cell.isExtensible && cell.slots.allSatisfy { !$0.isConfigurable })
        }
        method(.objectStatics, "isExtensible", 1) { (m, c) throws(Trap) in
            .bool(m.cell(of: c[0])?.isExtensible ?? false)
        }
        method(.object, "toString") { (m, c) throws(Trap) in m.text("[object \(try m.tag(c.this))]") }
        method(.object, "toLocaleString") { (m, c) throws(Trap) in
            try m.call(try m.get(c.this, "toString"), c.this, [])
        }
        method(.object, "valueOf") { (m, c) throws(Trap) in c.this }
        method(.object, "hasOwnProperty", 1) { (m, c) throws(Trap) in .bool(try m.hasOwn(c.this, try m.toKey(c[0]))) }
        method(.object, "propertyIsEnumerable", 1) { (m, c) throws(Trap) in
            let key = try m.toKey(c[0])
            return .bool(try m.ownKeys(c.this, symbols: true).contains(key))
        }
        method(.object, "isPrototypeOf", 1) { (m, c) throws(Trap) in
            var search = m.cell(of: c[0])?.prototype ?? .undefined
            while let cell = m.cell(of: search) {
                if m.strictEquals(search, c.this) { return .bool(true) }
                search = cell.prototype
            }
            return .bool(false)
        }
    }

    /// What every function has.
    private mutating func defineFunction() {
        method(.function, "call", 1) { (m, c) throws(Trap) in try m.call(c.this, c[0], c.all(from: 1)) }
        method(.function, "apply", 2) { (m, c) throws(Trap) in
            var arguments: [Value] = []
            if !c[1].isNullish {
                guard c[1].isObject else { throw m.typeError("CreateListFromArrayLike called on non-object") }
                for index in 0..<(try m.lengthOf(c[1])) { arguments.append(try m.get(c[1], .index(UInt32(index)))) }
            }
            return try m.call(c.this, c[0], arguments)
        }
        method(.function, "bind", 1) { (m, c) throws(Trap) in
            guard m.isCallable(c.this) else { throw m.typeError("Bind must be called on a function") }
            return m.make(.function, .bound(c.this, this: c[0], arguments: c.all(from: 1)))
        }
        method(.function, "toString") { (m, c) throws(Trap) in
            if case .native(let id) = c.this {
                return m.text("function \(m.registry.natives[Int(id)].name)() { [native code] }")
            }
            guard case .closure(let closure)? = m.cell(of: c.this)?.payload, closure.code.isArrow else {
                return m.text("function () { [native code] }")
            }
            return m.text(closure.code.source)
        }
        getter(.function, "name") { (m, c) throws(Trap) in
            if case .native(let id) = c.this { return m.text(m.registry.natives[Int(id)].name) }
            if case .closure(let closure)? = m.cell(of: c.this)?.payload { return m.text(closure.code.name) }
            return m.text("")
        }
        getter(.function, "length") { (m, c) throws(Trap) in
            if case .native(let id) = c.this { return .int(m.registry.natives[Int(id)].length) }
            if case .closure(let closure)? = m.cell(of: c.this)?.payload { return .int(closure.code.parameterCount) }
            return .int(0)
        }
    }

    /// `Symbol`.
    private mutating func defineSymbol() {
        function("Symbol", 0, statics: .symbolStatics) { (m, c) throws(Trap) in
            if c.isNew { throw m.typeError("Symbol is not a constructor") }
            m.symbols.append(c[0].isUndefined ? .undefined : try m.toText(c[0]))
            return .symbol(UInt32(Machine.KnownSymbol.count + m.symbols.count - 1))
        }
        method(.symbolStatics, "for", 1) { (m, c) throws(Trap) in
            let units = try m.toUnits(c[0])
            if let known = m.symbolRegistry[units] { return .symbol(known) }
            m.symbols.append(m.text(units))
            let id = UInt32(Machine.KnownSymbol.count + m.symbols.count - 1)
            m.symbolRegistry[units] = id
            return .symbol(id)
        }
        method(.symbolStatics, "keyFor", 1) { (m, c) throws(Trap) in
            guard case .symbol(let id) = c[0] else { throw m.typeError("\(try m.toString(c[0])) is not a symbol") }
            return m.symbolRegistry.first { $0.value == id }.map { m.text($0.key) } ?? .undefined
        }
        for (index, name) in Machine.KnownSymbol.names.enumerated() {
            getter(.symbolStatics, name) { (m, c) throws(Trap) in .symbol(UInt32(index)) }
        }
        getter(.symbol, "description") { (m, c) throws(Trap) in
            guard case .symbol(let id) = m.unboxed(c.this) else { return .undefined }
            return m.symbolDescription(id)
        }
        method(.symbol, "toString") { (m, c) throws(Trap) in
            guard case .symbol(let id) = m.unboxed(c.this) else { return .undefined }
            let description = m.symbolDescription(id)
            return m.text("Symbol(\(description.isUndefined ? "" : try m.toString(description)))")
        }
        method(.symbol, "valueOf") { (m, c) throws(Trap) in m.unboxed(c.this) }
    }

    /// `Error` and its kinds.
    private mutating func defineErrors() {
        _ = atom("message")
        for name in [
            "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError",
            "AggregateError",
        ] {
            let statics: ObjectClass? = name == "Error" ? .errorStatics : nil
            function(name, 1, statics: statics, isConstructor: true) { (m, c) throws(Trap) in
                let cell = ObjectCell(.error)
                cell.put(m.key("name"), m.text(name), isEnumerable: false)
                let isAggregate = name == "AggregateError"
                let message = c[isAggregate ? 1 : 0]
                cell.put(
                    m.key("message"), message.isUndefined ? m.text("") : try m.toText(message), isEnumerable: false)
                let options = c[isAggregate ? 2 : 1]
                if options.isObject, try m.has(options, m.key("cause")) {
                    cell.put(m.key("cause"), try m.get(options, "cause"), isEnumerable: false)
                }
                if isAggregate {
                    cell.put(m.key("errors"), m.newList(try m.list(from: c[0])), isEnumerable: false)
                }
                return m.allocate(cell)
            }
        }
        method(.error, "toString") { (m, c) throws(Trap) in
            let name = try m.get(c.this, "name")
            let message = try m.get(c.this, "message")
            let first = name.isUndefined ? "Error" : try m.toString(name)
            let second = message.isUndefined ? "" : try m.toString(message)
            return m.text(first.isEmpty ? second : second.isEmpty ? first : first + ": " + second)
        }
        getter(.error, "stack") { (m, c) throws(Trap) in try m.toText(c.this) }
    }
}

extension Machine {
    /// Description of a symbol, undefined when it has none.
    func symbolDescription(_ id: UInt32) -> Value {
        if id < KnownSymbol.count { return text("Symbol." + KnownSymbol.names[Int(id)]) }
        return symbols[Int(id) - KnownSymbol.count]
    }

    /// The value, or JavaScript's error when it is null or undefined.
    func notNullish(_ value: Value) throws(Trap) -> Value {
        if value.isNullish { throw typeError("Cannot convert undefined or null to object") }
        return value
    }

    /// ToObject: a primitive is put into its box.
    func toObject(_ value: Value) throws(Trap) -> Value {
        switch value {
        case .object, .native: return value
        case .undefined, .null, .hole: throw typeError("Cannot convert undefined or null to object")
        case .text: return make(.string, .primitive(value))
        case .number: return make(.number, .primitive(value))
        case .bool: return make(.boolean, .primitive(value))
        case .bigint: return make(.bigint, .primitive(value))
        case .symbol: return make(.symbol, .primitive(value))
        }
    }

    /// The word in `[object …]`.
    func tag(_ value: Value) throws(Trap) -> String {
        switch value {
        case .undefined, .hole: return "Undefined"
        case .null: return "Null"
        case .bool: return "Boolean"
        case .number: return "Number"
        case .text: return "String"
        case .symbol: return "Symbol"
        case .bigint: return "BigInt"
        case .native: return "Function"
        case .object(let handle):
            let custom = try get(value, .symbol(KnownSymbol.toStringTag))
            if case .text(let text) = custom { return string(text) }
            return cell(handle).kind.tag
        }
    }
}

extension Machine {
    /// The primitive in an object made by `Object()`, or the value itself.
    fileprivate func unboxed(_ value: Value) -> Value {
        if case .primitive(let inner)? = cell(of: value)?.payload { return inner }
        return value
    }
}
