/// Writes a syntax tree as text of one form, with no more parentheses than the tree needs.
///
/// - Guarantees: the text reads as a tree of the same outline. The work is a list, so that depth costs no stack.
struct SyntaxPrinter {
    /// One thing still to be written.
    enum Work {
        case text(String)
        /// A node; one that binds less tightly than the level gets parentheses.
        case node(Int32, Int)
    }

    /// How tightly the forms of an expression bind, beside the levels of binary operators.
    enum Level {
        static let sequence = 0
        static let assignment = 1
        static let conditional = 2
        /// Added to the level of a binary operator.
        static let binary = 2
        static let unary = 15
        static let postfix = 16
        static let call = 17
        static let member = 18
        static let primary = 19
    }

    /// The tree that is written.
    let tree: SyntaxTree
    /// The text so far.
    var result: [UInt8] = []
    /// What is still to be written, last first.
    var pending: [Work] = []

    /// The text of `tree`.
    static func text(_ tree: SyntaxTree) -> [UInt8] {
        var printer = SyntaxPrinter(tree: tree)
        for (place, statement) in tree.statements.enumerated().reversed() {
            printer.pending.append(.text("\n"))
            // Only the first statement of a chunk may be an object as it stands.
            if place == 0, tree[statement].kind == .expressionStatement,
                tree[printer.leftmost(tree[statement].a)].kind == .object
            {
                printer.pending.append(.text(";"))
                printer.pending.append(.node(tree[statement].a, Level.sequence))
            } else {
                printer.pending.append(.node(statement, Level.sequence))
            }
        }
        while let work = printer.pending.popLast() {
            switch work {
            case .text(let text): printer.result += text.utf8
            case .node(let index, let level): printer.write(index, level)
            }
        }
        return printer.result
    }

    /// Puts work before everything that waits.
    mutating func push(_ work: [Work]) { pending += work.reversed() }

    /// Work items with a text between each two.
    func joined(_ items: [Work], _ separator: String = ", ") -> [Work] {
        var result: [Work] = []
        for (place, item) in items.enumerated() {
            if place > 0 { result.append(.text(separator)) }
            result.append(item)
        }
        return result
    }

    private mutating func write(_ index: Int32, _ level: Int) {
        let needsParentheses = self.level(index) < level
        let form = statement(index) ?? expression(index)
        push(needsParentheses ? [.text("(")] + form + [.text(")")] : form)
    }

    /// How tightly a node binds.
    func level(_ index: Int32) -> Int {
        let node = tree[index]
        switch node.kind {
        case .sequence: return Level.sequence
        case .assign, .yield, .assignmentPattern, .coverInitializer: return Level.assignment
        case .function: return tree.functions[Int(node.a)].isArrow ? Level.assignment : Level.primary
        case .conditional: return Level.conditional
        case .binary, .logical: return Level.binary + (Self.binary(node.op)?.level ?? 0)
        case .unary, .await: return Level.unary
        case .update: return node.flag ? Level.unary : Level.postfix
        case .call, .chain, .taggedTemplate: return Level.call
        case .member, .index, .new: return Level.member
        // A point after a number would belong to it.
        case .number: return Level.call
        default: return Level.primary
        }
    }

    /// Text and level of a binary operator.
    static func binary(_ op: Operator) -> (text: String, level: Int)? {
        if op == .in { return ("in", 8) }
        if op == .instanceOf { return ("instanceof", 8) }
        for mark in Mark.allCases {
            if let found = mark.binary, found.op == op { return (mark.rawValue, found.level) }
        }
        return nil
    }

    /// The node whose text comes first in an expression's.
    func leftmost(_ index: Int32) -> Int32 {
        var at = index
        while true {
            let node = tree[at]
            switch node.kind {
            case .binary where node.op == .in: return at
            case .sequence: at = tree.extra[Int(node.a)]
            case .binary, .logical, .conditional, .assign, .call, .member, .index, .chain, .taggedTemplate: at = node.a
            case .update where !node.flag: at = node.a
            default: return at
            }
        }
    }

    // MARK: - Texts

    /// A name; one that may be a word of the grammar is written with an escape, which makes it a mere name.
    func name(_ index: Int32) -> String {
        let name = tree.names[Int(index)]
        guard ["let", "static", "yield", "await", "async", "of", "get", "set", "target", "meta"].contains(name),
            let first = name.unicodeScalars.first
        else { return name }
        return "\\u{" + String(first.value, radix: 16) + "}" + name.dropFirst()
    }

    /// A text with quotes.
    func quoted(_ units: [UInt16]) -> String {
        var result = "'"
        for unit in units {
            if unit >= 0x20, unit < 0x7F, unit != 0x27, unit != 0x5C {
                result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            } else {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result + "'"
    }
}
