extension TypeInference {
    mutating func unary(_ node: SyntaxNode) -> ExpressionType {
        let type = types[Int(node.a)]
        switch node.op {
        case .not:
            guard type.isKnown else { return .boolean }
            if !type.truthy.isKnown { return .literal(.boolean(true)) }
            return type.falsy.isKnown ? .boolean : .literal(.boolean(false))
        case .typeOf:
            if let word = type.typeWord { return .literal(.text(word)) }
            return Self.typeWords
        case .void: return .undefined
        case .delete: return .boolean
        case .minus:
            checkNumber(node.a)
            if case .literal(.number(let number)) = type { return .literal(.number(-number)) }
            return type == .bigint ? .bigint : type.isKnown && !type.parts.contains(.bigint) ? .number : .any
        case .plus:
            checkNumber(node.a)
            return .number
        default:
            checkNumber(node.a)
            return type == .bigint ? .bigint : .number
        }
    }

    private static let typeWords = ExpressionType.anyOf(
        ["undefined", "object", "boolean", "number", "bigint", "string", "symbol", "function"].map {
            .literal(.text($0))
        })

    mutating func logical(_ node: SyntaxNode) -> ExpressionType {
        let (left, right) = (types[Int(node.a)], types[Int(node.b)])
        switch node.op {
        case .and: return left.isKnown ? left.falsy.joined(right) : .any
        case .or: return left.isKnown ? left.truthy.joined(right) : .any
        default: return left.isKnown ? left.withoutNull.joined(right) : .any
        }
    }

    mutating func binary(_ node: SyntaxNode) -> ExpressionType {
        let (left, right) = (types[Int(node.a)], types[Int(node.b)])
        switch node.op {
        case .add: return sum(node, left, right)
        case .subtract, .multiply, .divide, .remainder, .power, .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight,
            .shiftRightUnsigned:
            checkNumber(node.a)
            checkNumber(node.b)
            if left == .bigint || right == .bigint { return .bigint }
            return left.isKnown || right.isKnown ? .number : .any
        case .strictEqual, .strictNotEqual, .equal, .notEqual:
            checkEquality(node, left, right)
            return .boolean
        case .less, .lessEqual, .greater, .greaterEqual:
            checkOrder(node, left, right)
            return .boolean
        case .in, .instanceOf: return .boolean
        default: return .any
        }
    }

    private mutating func sum(_ node: SyntaxNode, _ left: ExpressionType, _ right: ExpressionType) -> ExpressionType {
        checkJoin(node, left.withoutNull, right.withoutNull)
        if left.isText || right.isText {
            checkText(left.isText ? node.b : node.a)
            return .text
        }
        guard left.isKnown, right.isKnown else { return .any }
        let parts = left.parts + right.parts
        let numbers = parts.allSatisfy { part in
            switch part.widened {
            case .number, .boolean, .null, .undefined: true
            case .instance(let kind, _): kind.kind == .moment || kind.kind == .span
            default: false
            }
        }
        if numbers {
            if left == .undefined { report(.notANumber("undefined"), at: node.a) }
            if right == .undefined { report(.notANumber("undefined"), at: node.b) }
            return .number
        }
        return parts.contains(.bigint) ? .any : ExpressionType.number.joined(.text)
    }

    /// Tells of an operand that surely is no number.
    private mutating func checkNumber(_ index: Int32) {
        let type = types[Int(index)]
        guard type.isKnown, type.parts.allSatisfy({ Self.isNoNumber($0) }) else { return }
        report(.notANumber(type.summary), at: index)
    }

    private static func isNoNumber(_ part: ExpressionType) -> Bool {
        switch part {
        case .undefined, .object, .function: true
        case .literal(.text(let text)): !isNumeric(text)
        case .instance(let kind, _):
            [.regexp, .map, .set, .input, .nodeAccess, .nodeLegacy, .interval, .math, .json].contains(kind.kind)
                || kind.isNamespaceFunction
        default: false
        }
    }

    /// Tells of an object that becomes text without its content.
    mutating func checkText(_ index: Int32) {
        let type = types[Int(index)].withoutNull
        guard case .object(let shape) = type, shape.members["toString"] == nil, !shape.isOpen else { return }
        report(.objectInText(type.summary), at: index)
    }

    /// Tells of a number that is joined to a text although a sum is likely meant.
    ///
    /// A text in front of a number is the most usual thing in expressions, so only two forms are told: a text of
    /// digits beside a number, both written out; and a member, a variable or `toFixed` that is a text, beside a number
    /// that is written out or computed.
    private mutating func checkJoin(_ node: SyntaxNode, _ left: ExpressionType, _ right: ExpressionType) {
        for (text, number, type) in [(node.a, node.b, left), (node.b, node.a, right)] {
            guard type.isText, isComputedNumber(number) else { continue }
            let shown = tree[text]
            switch shown.kind {
            case .string:
                guard case .literal(.text(let digits)) = type, tree[number].kind == .number, !digits.isEmpty,
                    Double(digits) != nil
                else { continue }
            case .member, .index, .identifier, .chain:
                if case .literal(.text(let digits)) = type, !Self.isNumeric(digits) { continue }
            case .call:
                guard tree[shown.a].kind == .member,
                    ["toFixed", "toPrecision"].contains(tree.names[Int(tree[shown.a].b)])
                else { continue }
            default: continue
            }
            report(.joinedAsText(type.summary), node.start, node.end)
            return
        }
    }

    /// Whether a node is a number that is written out or the result of arithmetic.
    private func isComputedNumber(_ index: Int32) -> Bool {
        let node = tree[index]
        switch node.kind {
        case .number: return true
        case .unary: return (node.op == .minus || node.op == .plus) && types[Int(index)].widened == .number
        case .binary:
            return [.subtract, .multiply, .divide, .remainder, .power].contains(node.op) && types[Int(index)] == .number
        default: return false
        }
    }
}

extension ExpressionType {
    /// Whether every value is a text.
    var isText: Bool { isKnown && parts.allSatisfy { $0.widened == .text } }
}
