/// What expressions may not touch, because in a JavaScript engine it leads outside.
enum Refusals {
    /// Member names refused wherever they are read or written.
    static let members: Set<String> = [
        "__proto__", "prototype", "constructor", "getPrototypeOf", "setPrototypeOf", "getOwnPropertyDescriptor",
        "getOwnPropertyDescriptors", "defineProperty", "defineProperties", "__lookupGetter__", "__lookupSetter__",
        "__defineGetter__", "__defineSetter__", "caller", "arguments", "mainModule", "binding", "_load",
        "prepareStackTrace",
    ]

    /// Names that no parameter or variable may take.
    static let reservedNames: Set<String> = ["___n8n_data", "__sanitize", "___n8n_extend"]

    private static let word = Array("constructor".utf8)

    /// Whether the raw code names `.constructor`, even inside a text.
    static func namesConstructor(_ code: ArraySlice<UInt8>) -> Bool {
        var place = code.startIndex
        while place < code.endIndex {
            guard code[place] == 0x2E else {
                place += 1
                continue
            }
            var at = place + 1
            while at < code.endIndex, code[at] == 0x20 || code[at] >= 0x09 && code[at] <= 0x0D { at += 1 }
            if at + word.count <= code.endIndex, code[at..<at + word.count].elementsEqual(word) {
                let after = at + word.count
                let goesOn =
                    after < code.endIndex
                    && (code[after] | 0x20 >= 0x61 && code[after] | 0x20 <= 0x7A || code[after] == 0x5F
                        || code[after] >= 0x30 && code[after] <= 0x39)
                if !goesOn { return true }
            }
            place += 1
        }
        return false
    }

    /// The refusal that the tree itself gives: a member, a `$` without call, a reserved name.
    static func check(_ tree: SyntaxTree) -> ExpressionError? {
        // Few expressions hold a name or key that could be refused.
        let mayHold = tree.names.contains {
            $0 == "$" || $0 == "arguments" || members.contains($0) || reservedNames.contains($0)
        }
        guard mayHold || tree.nodes.contains(where: { $0.kind == .index && tree[$0.b].kind == .string }) else {
            return nil
        }
        var called: Set<Int32> = []
        for node in tree.nodes where node.kind == .call { called.insert(node.a) }
        for (index, node) in tree.nodes.enumerated() {
            switch node.kind {
            case .member where members.contains(tree.names[Int(node.b)]):
                return refusal(tree.names[Int(node.b)])
            case .index where tree[node.b].kind == .string && tree[node.b].a >= 0:
                let key = String(decoding: tree.texts[Int(tree[node.b].a)], as: UTF16.self)
                if members.contains(key) { return refusal(key) }
            case .identifier:
                let name = tree.names[Int(node.a)]
                if name == "$", !called.contains(Int32(index)) {
                    return ExpressionError("ExpressionError", "Cannot access \"$\" without calling it as a function")
                }
                if name == "arguments" { return refusal(name) }
                if reservedNames.contains(name) {
                    return ExpressionError(
                        "ExpressionReservedVariableError", "Cannot use \"\(name)\" due to security concerns")
                }
            default: break
            }
        }
        return nil
    }

    /// The error for a refused member, in n8n's words.
    static func refusal(_ member: String) -> ExpressionError {
        ExpressionError("ExpressionError", "Cannot access \"\(member)\" due to security concerns")
    }
}
