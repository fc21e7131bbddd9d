/// Kind of a node of the syntax tree.
enum SyntaxKind: UInt8, Sendable {
    case null, boolean, number, string, bigint, regex, template, taggedTemplate
    case identifier, this, array, hole, spread, object, property, function, classExpression
    case unary, update, binary, logical, assign, conditional, call, new, member, index, chain, sequence
    case yield, await, importCall, newTarget, coverInitializer
    case arrayPattern, objectPattern, assignmentPattern, rest
    case block, variables, declarator, expressionStatement, ifStatement, forStatement, forIn, forOf
    case whileStatement, doWhile, returnStatement, breakStatement, continueStatement, throwStatement
    case tryStatement, switchStatement, switchCase, labeled, empty, functionDeclaration, withStatement
}

/// One node of the flat syntax tree; children are indices into the tree, lists are ranges of its `extra` pool.
struct SyntaxNode: Sendable {
    /// What the node is.
    var kind: SyntaxKind
    /// Operator, or the variant of the kind.
    var op: Operator = .none
    /// Computed key, optional access, prefix form: one yes or no per kind.
    var flag = false
    /// First operand: child, list start, constant or name index.
    var a: Int32 = -1
    /// Second operand.
    var b: Int32 = -1
    /// Third operand.
    var c: Int32 = -1
    /// First byte inside the parameter string.
    var start: Int32
    /// Byte after the last.
    var end: Int32
}

/// Operators and variants of nodes.
enum Operator: UInt8, Sendable {
    case none
    case add, subtract, multiply, divide, remainder, power
    case bitAnd, bitOr, bitXor, shiftLeft, shiftRight, shiftRightUnsigned
    case equal, notEqual, strictEqual, strictNotEqual, less, lessEqual, greater, greaterEqual, `in`, instanceOf
    case and, or, coalesce
    case plus, minus, not, bitNot, typeOf, void, delete
    case increment, decrement
    case initialize, getter, setter, shorthand, method
    case `var`, `let`, const
}
