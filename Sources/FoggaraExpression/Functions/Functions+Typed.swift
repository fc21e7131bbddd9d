extension Machine {
    /// Bytes of one element of a view.
    static func elementSize(_ kind: ObjectClass) -> Int {
        switch kind {
        case .int8, .uint8, .uint8Clamped: 1
        case .int16, .uint16: 2
        case .int32, .uint32, .float32: 4
        default: 8
        }
    }

    /// An element of a view of numbers.
    func typedElement(_ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int) -> Value {
        let size = Self.elementSize(kind)
        let start = view.offset + index * size
        guard index >= 0, index < view.count, start + size <= view.store.bytes.count else { return .undefined }
        var bits: UInt64 = 0
        for place in 0..<size { bits |= UInt64(view.store.bytes[start + place]) << UInt64(8 * place) }
        switch kind {
        case .int8: return .int(Int(Int8(truncatingIfNeeded: bits)))
        case .int16: return .int(Int(Int16(truncatingIfNeeded: bits)))
        case .int32: return .int(Int(Int32(truncatingIfNeeded: bits)))
        case .float32: return .number(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        case .float64: return .number(Double(bitPattern: bits))
        case .bigInt64, .bigUint64:
            let isNegative = kind == .bigInt64 && bits >> 63 == 1
            let magnitude = isNegative ? 0 &- bits : bits
            bigints.append(
                BigInteger(
                    limbs: [UInt32(truncatingIfNeeded: magnitude), UInt32(magnitude >> 32)], isNegative: isNegative))
            return .bigint(UInt32(bigints.count - 1))
        default: return .number(Double(bits))
        }
    }

    /// Writes an element of a view of numbers; beyond its end nothing happens.
    func setTypedElement(
        _ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int, _ new: Value
    ) throws(Trap) {
        var bits: UInt64
        switch kind {
        case .bigInt64, .bigUint64:
            if case .number(let number) = new {
                throw typeError("Cannot convert \(JSNumber.text(number)) to a BigInt")
            }
            guard case .bigint(let handle) = try toBigInt(new) else { return }
            let value = bigints[Int(handle)]
            let limbs = value.limbs + [0, 0]
            bits = UInt64(limbs[0]) | UInt64(limbs[1]) << 32
            if value.isNegative { bits = 0 &- bits }
        case .float32: bits = UInt64(Float(try toNumber(new)).bitPattern)
        case .float64: bits = try toNumber(new).bitPattern
        case .uint8Clamped:
            let number = try toNumber(new)
            bits = number.isNaN ? 0 : UInt64(max(0, min(255, number)).rounded(.toNearestOrEven))
        default: bits = UInt64(JSNumber.uint32(try toNumber(new)))
        }
        let size = Self.elementSize(kind)
        let start = view.offset + index * size
        guard index >= 0, index < view.count, start + size <= view.store.bytes.count else { return }
        for place in 0..<size { view.store.bytes[start + place] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * place)) }
    }

    fileprivate func newTyped(_ kind: ObjectClass, _ values: [Value]) throws(Trap) -> Value {
        try reserve(elements: values.count)
        try grow(values.count * Self.elementSize(kind) / 4)
        let store = ByteStore(Array(repeating: 0, count: values.count * Self.elementSize(kind)))
        let buffer = make(.arrayBuffer, .bytes(store))
        let view = TypedArrayValue(store: store, buffer: buffer, offset: 0, count: values.count)
        for (index, value) in values.enumerated() { try setTypedElement(view, kind, index, value) }
        return make(kind, .typed(view))
    }

    fileprivate func thisView(_ call: Call) throws(Trap) -> (TypedArrayValue, ObjectClass) {
        guard let cell = cell(of: call.this), case .typed(let view) = cell.payload else {
            throw typeError("this is not a typed array.")
        }
        return (view, cell.kind)
    }

    fileprivate func values(_ view: TypedArrayValue, _ kind: ObjectClass) -> [Value] {
        (0..<view.count).map { typedElement(view, kind, $0) }
    }
}

extension RegistryBuilder {
    /// Views of numbers and their buffers.
    mutating func defineTyped() {
        let kinds: [ObjectClass] = [
            .int8, .uint8, .uint8Clamped, .int16, .uint16, .int32, .uint32, .float32, .float64, .bigInt64, .bigUint64,
        ]
        for kind in kinds {
            function(kind.tag, 3, statics: .typedStatics, isConstructor: true) { (m, c) throws(Trap) in
                guard c.isNew else { throw m.typeError("Constructor \(kind.tag) requires 'new'") }
                let size = Machine.elementSize(kind)
                if case .bytes(let store)? = m.cell(of: c[0])?.payload {
                    let offset = try m.toInteger(c[1])
                    let count = try m.toInteger(c[2], default: (store.bytes.count - offset) / size)
                    guard offset >= 0, offset % size == 0, count >= 0, offset + count * size <= store.bytes.count else {
                        throw m.error("RangeError", "Invalid typed array length: \(count)")
                    }
                    return m.make(
                        kind, .typed(TypedArrayValue(store: store, buffer: c[0], offset: offset, count: count)))
                }
                if c[0].isObject {
                    let iterates = m.isCallable(try m.get(c[0], .symbol(Machine.KnownSymbol.iterator)))
                    var values: [Value] = []
                    if iterates {
                        values = try m.list(from: c[0])
                    } else {
                        let count = try m.lengthOf(c[0])
                        try m.reserve(elements: count)
                        for index in 0..<count {
                            values.append(try m.get(c[0], .index(UInt32(index))))
                        }
                    }
                    return try m.newTyped(kind, values)
                }
                var number = c[0].isUndefined ? 0 : try m.toNumber(c[0]).rounded(.towardZero)
                if number.isNaN || number == 0 { number = 0 }
                guard number >= 0, number < 1e9 else {
                    throw m.error("RangeError", "Invalid typed array length: \(JSNumber.text(number))")
                }
                try m.reserve(elements: Int(number))
                let zero: Value = kind == .bigInt64 || kind == .bigUint64 ? try m.bigint(BigInteger()) : .number(0)
                return try m.newTyped(kind, Array(repeating: zero, count: Int(number)))
            }
            constant(kind, "BYTES_PER_ELEMENT", .number(Double(Machine.elementSize(kind))))
        }
        for (name, isFrom) in [("from", true), ("of", false)] {
            method(.typedStatics, name, 1) { (m, c) throws(Trap) in
                guard case .native(let id) = c.this,
                    let kind = ObjectClass.allCases.first(where: { $0.tag == m.registry.natives[Int(id)].name })
                else { throw m.typeError("not a typed array constructor") }
                guard isFrom else { return try m.newTyped(kind, c.all()) }
                var values = try m.list(from: c[0])
                if !c[1].isUndefined {
                    for (index, value) in values.enumerated() {
                        values[index] = try m.call(c[1], .undefined, [value, .int(index)])
                    }
                }
                return try m.newTyped(kind, values)
            }
        }
        function("ArrayBuffer", 1, statics: .arrayBufferStatics, isConstructor: true) { (m, c) throws(Trap) in
            let count = try m.toInteger(c[0])
            guard c.isNew else { throw m.typeError("Constructor ArrayBuffer requires 'new'") }
            guard count >= 0 else { throw m.error("RangeError", "Invalid array buffer length") }
            try m.grow(count / 4)
            return m.make(.arrayBuffer, .bytes(ByteStore(Array(repeating: 0, count: count))))
        }
        method(.arrayBufferStatics, "isView", 1) { (m, c) throws(Trap) in
            if case .typed? = m.cell(of: c[0])?.payload { .bool(true) } else { .bool(false) }
        }
        getter(.arrayBuffer, "byteLength") { (m, c) throws(Trap) in
            guard case .bytes(let store)? = m.cell(of: c.this)?.payload else { return .undefined }
            return .int(store.bytes.count)
        }
        method(.arrayBuffer, "slice", 2) { (m, c) throws(Trap) in
            guard case .bytes(let store)? = m.cell(of: c.this)?.payload else { return .undefined }
            let start = try m.relative(c[0], store.bytes.count, default: 0)
            let end = try m.relative(c[1], store.bytes.count, default: store.bytes.count)
            return m.make(.arrayBuffer, .bytes(ByteStore(start < end ? Array(store.bytes[start..<end]) : [])))
        }
        defineDataView()
        getter(.typedStatics, "BYTES_PER_ELEMENT") { (m, c) throws(Trap) in
            guard case .native(let id) = c.this,
                let kind = kinds.first(where: { $0.tag == m.registry.natives[Int(id)].name })
            else { return .undefined }
            return .int(Machine.elementSize(kind))
        }
        getter(.typedArray, "length") { (m, c) throws(Trap) in .int(try m.thisView(c).0.count) }
        getter(.typedArray, "byteLength") { (m, c) throws(Trap) in
            let (view, kind) = try m.thisView(c)
            return .int(view.count * Machine.elementSize(kind))
        }
        getter(.typedArray, "byteOffset") { (m, c) throws(Trap) in .int(try m.thisView(c).0.offset) }
        getter(.typedArray, "buffer") { (m, c) throws(Trap) in try m.thisView(c).0.buffer }
        // Methods that a list has too run on a copy; those that give a view make one of the same kind.
        for name in [
            "at", "includes", "indexOf", "lastIndexOf", "join", "toString", "forEach", "some", "every", "find",
            "findIndex", "findLast", "findLastIndex", "reduce", "reduceRight", "keys", "values", "entries",
        ] {
            method(.typedArray, name, 1) { (m, c) throws(Trap) in
                let (view, kind) = try m.thisView(c)
                let list = m.newList(m.values(view, kind))
                return try m.call(try m.get(list, name), list, c.all())
            }
        }
        for name in ["map", "filter", "slice", "toReversed", "toSorted", "with"] {
            method(.typedArray, name, 1) { (m, c) throws(Trap) in
                let (view, kind) = try m.thisView(c)
                try m.reserve(elements: view.count)
                let list = m.newList(m.values(view, kind))
                var arguments = c.all()
                if name == "toSorted", arguments.isEmpty, let order = m.numericOrder { arguments = [order] }
                return try m.newTyped(kind, try m.list(from: try m.call(try m.get(list, name), list, arguments)))
            }
        }
        for name in ["fill", "reverse", "sort", "copyWithin"] {
            method(.typedArray, name, 1) { (m, c) throws(Trap) in
                let (view, kind) = try m.thisView(c)
                let list = m.newList(m.values(view, kind))
                var arguments = c.all()
                if name == "sort", arguments.isEmpty, let order = m.numericOrder { arguments = [order] }
                _ = try m.call(try m.get(list, name), list, arguments)
                for (index, value) in try m.list(from: list).enumerated() {
                    try m.setTypedElement(view, kind, index, value)
                }
                return c.this
            }
        }
        method(.typedArray, "set", 1) { (m, c) throws(Trap) in
            let (view, kind) = try m.thisView(c)
            let offset = try m.toInteger(c[1])
            let values = try m.list(from: c[0])
            guard offset >= 0, offset + values.count <= view.count else {
                throw m.error("RangeError", "offset is out of bounds")
            }
            for (index, value) in values.enumerated() { try m.setTypedElement(view, kind, offset + index, value) }
            return .undefined
        }
        method(.typedArray, "subarray", 2) { (m, c) throws(Trap) in
            let (view, kind) = try m.thisView(c)
            let start = try m.relative(c[0], view.count, default: 0)
            let end = max(start, try m.relative(c[1], view.count, default: view.count))
            let size = Machine.elementSize(kind)
            return m.make(
                kind,
                .typed(
                    TypedArrayValue(
                        store: view.store, buffer: view.buffer, offset: view.offset + start * size, count: end - start))
            )
        }
        method(.typedArray, symbol: Machine.KnownSymbol.iterator, "values") { (m, c) throws(Trap) in
            let (view, kind) = try m.thisView(c)
            return m.make(.arrayIterator, .iterator(IteratorState(.values(m.values(view, kind)))))
        }
        method(.array, "%numericOrder", 2) { (m, c) throws(Trap) in
            let order = try m.binary(.less, c[0], c[1])
            if m.toBoolean(order) { return .int(-1) }
            return .int(m.toBoolean(try m.binary(.greater, c[0], c[1])) ? 1 : 0)
        }
    }
}

extension Machine {
    /// The order in which views of numbers sort.
    fileprivate var numericOrder: Value? {
        if case .method(let id)? = registry.member(.array, key("%numericOrder")) { return .native(id) }
        return nil
    }
}
