extension RegistryBuilder {
    mutating func defineDate() {}
    mutating func defineTyped() {}
    mutating func defineIntl() {}
    mutating func defineLuxon() {}
    mutating func defineExtensions() {}
    mutating func defineJMESPath() {}
}
extension Machine {
    func extend(_ step: Instruction) throws(Trap) { throw unsupported("ext") }
    func typedElement(_ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int) -> Value { .undefined }
    func setTypedElement(_ view: TypedArrayValue, _ kind: ObjectClass, _ index: Int, _ new: Value) throws(Trap) {}
    func collation(_ a: Value, _ b: Value) throws(Trap) -> Int { 0 }
}
enum Collation { static func compare(_ a: [UInt16], _ b: [UInt16], _ o: Int) -> Int { Machine.compare(a, b) } }
struct MomentZone { var name: String }
struct MomentValue { var milliseconds: Double; var invalid: String?; var zone: MomentZone; var isValid: Bool { invalid == nil }; func iso() -> String { "" } }
struct SpanValue { var invalid: String?; var iso: String }
struct IntervalValue { var invalid: String?; var iso: String }
struct LocaleFormat {}
