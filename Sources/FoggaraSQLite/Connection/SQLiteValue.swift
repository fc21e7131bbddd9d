/// A value of a column or parameter.
enum SQLiteValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    /// A text, or null.
    static func optional(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }
    /// A number, or null.
    static func optional(_ number: Int64?) -> SQLiteValue { number.map { .integer($0) } ?? .null }
}
