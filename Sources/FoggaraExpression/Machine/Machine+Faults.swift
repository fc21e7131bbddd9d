extension Machine {
    /// The code of a site as errors of the engine show it; nil for none.
    func siteText(_ number: Int32) -> String? {
        guard number > 0, Int(number) <= program.sites.count else { return nil }
        let site = program.sites[Int(number) - 1]
        return SiteText.write(program.bytes, Int(site.start)..<Int(site.end))
    }

    /// A value as errors about its kind show it: `number 5`, `object null`, `undefined`.
    func described(_ value: Value) -> String {
        let type = typeOf(value)
        switch value {
        case .null, .bool, .number, .bigint: return "\(type) \(shown(value))"
        case .text: return "\(type) \(shown(value))"
        default: return type
        }
    }

    /// Whether something can be walked through.
    func hasIterator(_ value: Value) -> Bool {
        switch value {
        case .text: return true
        case .object(let handle):
            if cell(handle).kind == .array { return true }
            if case .iterator = cell(handle).payload { return true }
            let method = (try? get(value, .symbol(KnownSymbol.iterator))) ?? .undefined  // what throws is no method
            return isCallable(method) || cell(handle).kind == .map || cell(handle).kind == .set
        default: return false
        }
    }

    /// The error for something that cannot be walked through, in the words for its site.
    func notIterable(_ value: Value, _ site: Int32 = 0) -> Trap {
        if site > 0, Int(site) <= program.sites.count, program.sites[Int(site) - 1].isArgument {
            guard value.isNullish else {
                return typeError("Spread syntax requires ...iterable[Symbol.iterator] to be a function")
            }
            let text = siteText(site) ?? shown(value)
            return typeError("\(text) is not iterable (cannot read property \(shown(value)))")
        }
        if let text = siteText(site) { return typeError("\(text) is not iterable") }
        return typeError("\(described(value)) is not iterable (cannot read property Symbol(Symbol.iterator))")
    }

    /// The error for reading `key` of null or undefined.
    func unreadable(_ value: Value, _ keyValue: Value) -> Trap {
        var shownKey = ""
        if case .symbol(let id) = keyValue {
            let description = symbolDescription(id)
            shownKey = "Symbol(\(description.isUndefined ? "" : (try? toString(description)) ?? ""))"  // a text always
        } else {
            shownKey = (try? toString(keyValue)) ?? ""  // an object whose text fails has no name to show
        }
        let owner = if case .null = value { "null" } else { "undefined" }
        return typeError("Cannot read properties of \(owner) (reading '\(shownKey)')")
    }

    /// The error for taking null or undefined apart.
    func notDestructurable(_ value: Value, _ step: Instruction) -> Trap {
        let owner = siteText(step.b) ?? described(value)
        let kind = if case .null = value { "null" } else { "undefined" }
        guard step.a > 0, Int(step.a) <= program.texts.count else {
            return typeError("Cannot destructure '\(owner)' as it is \(kind).")
        }
        let name = string(UInt32(step.a - 1))
        return typeError("Cannot destructure property '\(name)' of '\(owner)' as it is \(kind).")
    }

    /// Whether `new` works on a value.
    func isConstructor(_ value: Value) -> Bool {
        switch value {
        case .native(let id): return registry.natives[Int(id)].isConstructor
        case .object(let handle):
            switch cell(handle).payload {
            case .closure(let closure):
                return !closure.code.isArrow && !closure.code.isGenerator && !closure.code.isAsync
            default: return false
            }
        default: return false
        }
    }
}

/// The code that an error is about, as V8 prints it anew.
///
/// - Source: observed in Chromium and Node 24, 2026-11-22.
enum SiteText {
    /// The text of an expression; what has no short form is an `(intermediate value)`.
    static func write(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let code = Array("(".utf8) + bytes[range.clamped(to: 0..<bytes.count)] + Array(")".utf8)
        guard range.count <= 2_000,
            let tree = try? Parser.parse(code, 0..<code.count),  // what does not stand alone has no text of its own
            let first = tree.statements.first, tree.statements.count == 1, tree[first].kind == .expressionStatement
        else { return intermediate }
        return text(tree, tree[first].a, 0)
    }

    private static let intermediate = "(intermediate value)"

    private static func text(_ tree: SyntaxTree, _ index: Int32, _ depth: Int) -> String {
        guard depth < 60 else { return intermediate }
        let node = tree[index]
        func inner(_ index: Int32) -> String { text(tree, index, depth + 1) }
        func literal(_ units: [UInt16]) -> String { String(decoding: units, as: UTF16.self) }
        switch node.kind {
        case .null: return "null"
        case .boolean: return node.flag ? "true" : "false"
        case .number: return JSNumber.text(tree.numbers[Int(node.a)])
        case .string: return "\"\(literal(tree.texts[Int(node.a)]))\""
        case .identifier: return tree.names[Int(node.a)]
        case .this: return "this"
        case .chain: return inner(node.a)
        case .member: return inner(node.a) + (node.flag ? "?." : ".") + tree.names[Int(node.b)]
        case .index:
            if tree[node.b].kind == .string {
                return inner(node.a) + (node.flag ? "?." : ".") + literal(tree.texts[Int(tree[node.b].a)])
            }
            return inner(node.a) + (node.flag ? "?.[" : "[") + inner(node.b) + "]"
        case .call: return inner(node.a) + "(...)"
        case .array:
            return "["
                + tree.list(node.a, node.b).map { tree[$0].kind == .hole ? "" : inner($0) }.joined(separator: ",")
                + "]"
        case .spread: return "..." + inner(node.a)
        case .object: return "{" + tree.list(node.a, node.b).map { _ in intermediate }.joined() + "}"
        case .unary where node.op != .delete:
            let signs: [Operator: String] = [
                .plus: "+", .minus: "-", .not: "!", .bitNot: "~", .typeOf: "typeof ", .void: "void ",
            ]
            return "(\(signs[node.op] ?? "")\(inner(node.a)))"
        default: return intermediate
        }
    }
}
