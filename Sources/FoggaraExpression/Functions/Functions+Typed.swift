extension RegistryBuilder {
    /// Names that the language has and that are refused until they are there.
    mutating func defineTyped() {
        for name in [
            "ArrayBuffer", "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array",
            "Int32Array", "Uint32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array",
        ] {
            function(name, 3, statics: .typedStatics, isConstructor: true) { (m, c) throws(Trap) in
                throw m.unsupported(name)
            }
        }
        for name in ["from", "of", "isView"] {
            method(.typedStatics, name, 1) { (m, c) throws(Trap) in throw m.unsupported("typed arrays") }
        }
    }
}

extension Machine {
    /// An element of a view of numbers.
    func typedElement(_ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int) -> Value { .undefined }

    /// Writes an element of a view of numbers.
    func setTypedElement(
        _ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int, _ new: Value
    ) throws(Trap) {
        throw unsupported("typed arrays")
    }
}
