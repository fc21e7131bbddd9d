extension Machine {
    fileprivate func dataView(_ call: Call) throws(Trap) -> TypedArrayValue {
        guard let cell = cell(of: call.this), cell.kind == .dataView, case .typed(let view) = cell.payload else {
            throw typeError("Method DataView.prototype method called on incompatible receiver")
        }
        return view
    }

    /// An index of bytes: a whole number from 0 on.
    fileprivate func byteIndex(_ value: Value, _ message: String) throws(Trap) -> Int {
        let index = value.isUndefined ? 0 : try toInteger(value)
        guard index >= 0, index < 1 << 53 else { throw error("RangeError", message) }
        return index
    }
}

extension RegistryBuilder {
    /// `DataView`: numbers of any kind at any place of a buffer, the greatest byte first unless asked otherwise.
    mutating func defineDataView() {
        function("DataView", 1, isConstructor: true) { (m, c) throws(Trap) in
            guard c.isNew else { throw m.typeError("Constructor DataView requires 'new'") }
            guard case .bytes(let store)? = m.cell(of: c[0])?.payload else {
                throw m.typeError("First argument to DataView constructor must be an ArrayBuffer")
            }
            let offset = try m.byteIndex(c[1], "Start offset is outside the bounds of the buffer")
            guard offset <= store.bytes.count else {
                throw m.error("RangeError", "Start offset \(offset) is outside the bounds of the buffer")
            }
            var count = store.bytes.count - offset
            if !c[2].isUndefined {
                let asked = try m.byteIndex(c[2], "Invalid DataView length")
                guard asked <= count else { throw m.error("RangeError", "Invalid DataView length \(asked)") }
                count = asked
            }
            return m.make(
                .dataView, .typed(TypedArrayValue(store: store, buffer: c[0], offset: offset, count: count)))
        }
        getter(.dataView, "byteLength") { (m, c) throws(Trap) in .int(try m.dataView(c).count) }
        getter(.dataView, "byteOffset") { (m, c) throws(Trap) in .int(try m.dataView(c).offset) }
        getter(.dataView, "buffer") { (m, c) throws(Trap) in try m.dataView(c).buffer }
        let kinds: [(String, ObjectClass)] = [
            ("Int8", .int8), ("Uint8", .uint8), ("Int16", .int16), ("Uint16", .uint16), ("Int32", .int32),
            ("Uint32", .uint32), ("Float32", .float32), ("Float64", .float64), ("BigInt64", .bigInt64),
            ("BigUint64", .bigUint64),
        ]
        for (name, kind) in kinds {
            let size = Machine.elementSize(kind)
            for isSetter in [false, true] {
                method(.dataView, (isSetter ? "set" : "get") + name, isSetter ? 2 : 1) { (m, c) throws(Trap) in
                    let view = try m.dataView(c)
                    let message = "Offset is outside the bounds of the DataView"
                    let index = try m.byteIndex(c[0], message)
                    // One element in a buffer of its own, turned round unless the smallest byte comes first.
                    let store = ByteStore(Array(repeating: 0, count: size))
                    let element = TypedArrayValue(store: store, buffer: view.buffer, offset: 0, count: 1)
                    if isSetter { try m.setTypedElement(element, kind, 0, c[1]) }
                    let isLittle = m.toBoolean(c[isSetter ? 2 : 1])
                    guard index + size <= view.count else { throw m.error("RangeError", message) }
                    let range = (view.offset + index)..<(view.offset + index + size)
                    if isSetter {
                        view.store.bytes.replaceSubrange(range, with: isLittle ? store.bytes : store.bytes.reversed())
                        return .undefined
                    }
                    let bytes = Array(view.store.bytes[range])
                    store.bytes = isLittle ? bytes : bytes.reversed()
                    return m.typedElement(element, kind, 0)
                }
            }
        }
    }
}
