/// A value of the language: trivial, 16 bytes, its larger parts handles into the arena of the ``Machine``.
enum Value: Sendable {
    case undefined
    case null
    /// A missing element of a list, and a variable before its declaration.
    case hole
    case bool(Bool)
    case number(Double)
    /// Handle of a text cell.
    case text(UInt32)
    /// Handle of an object cell.
    case object(UInt32)
    /// Index of a registered function.
    case native(UInt32)
    /// Handle of a symbol.
    case symbol(UInt32)
    /// Handle of a big integer.
    case bigint(UInt32)

    /// Undefined or null.
    var isNullish: Bool {
        switch self {
        case .undefined, .null, .hole: true
        default: false
        }
    }

    /// Whether it is undefined.
    var isUndefined: Bool {
        switch self {
        case .undefined, .hole: true
        default: false
        }
    }

    /// Whether it is a text.
    var isText: Bool { if case .text = self { true } else { false } }

    /// An object or function.
    var isObject: Bool {
        switch self {
        case .object, .native: true
        default: false
        }
    }

    /// The number of an integer.
    static func int(_ value: Int) -> Value { .number(Double(value)) }
}

/// How an evaluation leaves its course.
enum Trap: Error {
    /// A value thrown by JavaScript's rules; `catch` sees it.
    case thrown(Value)
    /// An end that nothing catches: a limit, or a part of the language that is not there.
    case abort(ExpressionError)
}
