extension RegistryBuilder {
    mutating func defineTyped() {}
    mutating func defineIntl() { global("Intl", .object(.intl)) }
}
extension Machine {
    func typedElement(_ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int) -> Value { .undefined }
    func setTypedElement(_ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int, _ new: Value) throws(Trap) {}
    func collation(_ a: Value, _ b: Value) throws(Trap) -> Int { 0 }
    func localized(_ m: MomentValue, _ l: Value, _ o: Value, date: Bool, time: Bool, keepsZone: Bool = false) throws(Trap) -> String { throw unsupported("toLocaleString") }
}
enum Collation { static func compare(_ a: [UInt16], _ b: [UInt16], _ o: Int) -> Int { Machine.compare(a, b) } }
struct LocaleFormat {}
