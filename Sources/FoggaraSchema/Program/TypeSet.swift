import FoggaraJSON

/// Which types of values a schema takes.
struct TypeSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let null = TypeSet(rawValue: 1)
    static let boolean = TypeSet(rawValue: 2)
    static let object = TypeSet(rawValue: 4)
    static let array = TypeSet(rawValue: 8)
    static let number = TypeSet(rawValue: 16)
    static let string = TypeSet(rawValue: 32)
    static let integer = TypeSet(rawValue: 64)

    /// The names of JSON Schema, in the order in which they are told.
    static let names: [(name: String, type: TypeSet)] = [
        ("string", .string), ("integer", .integer), ("number", .number), ("boolean", .boolean), ("array", .array),
        ("object", .object), ("null", .null),
    ]

    /// The type of a name.
    static func named(_ name: String) -> TypeSet? { names.first { $0.name == name }?.type }

    /// The type of a value, by its kind; an integer is a number here. Empty for what is no JSON.
    init(of kind: JSONNode.Kind) {
        switch kind {
        case .null: self = .null
        case .bool: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        case .fault: self = []
        }
    }

    /// Names of all types in the set.
    var names: [String] { Self.names.filter { contains($0.type) }.map(\.name) }
}
