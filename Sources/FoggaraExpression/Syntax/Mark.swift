/// The marks of the language: brackets, separators and operators.
enum Mark: String, CaseIterable, Sendable {
    /// The token is no mark.
    case none = ""
    case openParen = "("
    case closeParen = ")"
    case openBracket = "["
    case closeBracket = "]"
    case openBrace = "{"
    case closeBrace = "}"
    case dot = "."
    case ellipsis = "..."
    case semicolon = ";"
    case comma = ","
    case optionalDot = "?."
    case question = "?"
    case colon = ":"
    case arrow = "=>"
    case not = "!"
    case bitNot = "~"
    case increment = "++"
    case decrement = "--"
    case plus = "+"
    case minus = "-"
    case star = "*"
    case slash = "/"
    case percent = "%"
    case power = "**"
    case shiftLeft = "<<"
    case shiftRight = ">>"
    case shiftRightUnsigned = ">>>"
    case bitAnd = "&"
    case bitOr = "|"
    case bitXor = "^"
    case and = "&&"
    case or = "||"
    case coalesce = "??"
    case less = "<"
    case lessEqual = "<="
    case greater = ">"
    case greaterEqual = ">="
    case equal = "=="
    case notEqual = "!="
    case strictEqual = "==="
    case strictNotEqual = "!=="
    case assign = "="
    case plusAssign = "+="
    case minusAssign = "-="
    case starAssign = "*="
    case slashAssign = "/="
    case percentAssign = "%="
    case powerAssign = "**="
    case shiftLeftAssign = "<<="
    case shiftRightAssign = ">>="
    case shiftRightUnsignedAssign = ">>>="
    case bitAndAssign = "&="
    case bitOrAssign = "|="
    case bitXorAssign = "^="
    case andAssign = "&&="
    case orAssign = "||="
    case coalesceAssign = "??="

    /// Level of the binary operator, higher ones binding tighter; nil for marks that are none.
    var binary: (level: Int, op: Operator)? {
        switch self {
        case .coalesce: (1, .coalesce)
        case .or: (2, .or)
        case .and: (3, .and)
        case .bitOr: (4, .bitOr)
        case .bitXor: (5, .bitXor)
        case .bitAnd: (6, .bitAnd)
        case .equal: (7, .equal)
        case .notEqual: (7, .notEqual)
        case .strictEqual: (7, .strictEqual)
        case .strictNotEqual: (7, .strictNotEqual)
        case .less: (8, .less)
        case .lessEqual: (8, .lessEqual)
        case .greater: (8, .greater)
        case .greaterEqual: (8, .greaterEqual)
        case .shiftLeft: (9, .shiftLeft)
        case .shiftRight: (9, .shiftRight)
        case .shiftRightUnsigned: (9, .shiftRightUnsigned)
        case .plus: (10, .add)
        case .minus: (10, .subtract)
        case .star: (11, .multiply)
        case .slash: (11, .divide)
        case .percent: (11, .remainder)
        case .power: (12, .power)
        default: nil
        }
    }

    /// Operator of a prefix mark; updates are none.
    var unary: Operator? {
        switch self {
        case .plus: .plus
        case .minus: .minus
        case .not: .not
        case .bitNot: .bitNot
        default: nil
        }
    }

    /// Operator that an assignment applies first, ``Operator/none`` for `=`; nil for marks that do not assign.
    var assignment: Operator? {
        switch self {
        case .assign: Operator.none
        case .plusAssign: .add
        case .minusAssign: .subtract
        case .starAssign: .multiply
        case .slashAssign: .divide
        case .percentAssign: .remainder
        case .powerAssign: .power
        case .bitAndAssign: .bitAnd
        case .bitOrAssign: .bitOr
        case .bitXorAssign: .bitXor
        case .shiftLeftAssign: .shiftLeft
        case .shiftRightAssign: .shiftRight
        case .shiftRightUnsignedAssign: .shiftRightUnsigned
        case .andAssign: .and
        case .orAssign: .or
        case .coalesceAssign: .coalesce
        default: nil
        }
    }
}
