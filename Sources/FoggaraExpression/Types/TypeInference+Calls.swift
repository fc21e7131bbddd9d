extension TypeInference {
    /// Type of what a call answers.
    mutating func call(_ index: Int32, _ node: SyntaxNode) -> ExpressionType {
        endsEarly[Int(index)] = endsEarly[Int(node.a)] || node.flag
        let callee = tree[node.a]
        switch callee.kind {
        case .member:
            return method(index, tree.names[Int(callee.b)], receiver: callee.a, callee.c, callee.end)
        case .index where tree.constantKey(callee.b) != nil && callee.a >= 0:
            guard let name = tree.constantKey(callee.b) else { return .any }
            // Written so, a call is never one of n8n's methods.
            return method(
                index, name, receiver: callee.a, tree[callee.b].start, tree[callee.b].end, isDispatched: false)
        case .identifier where scopes.declaration(callee.a, at: node.a) == nil:
            return function(tree.names[Int(callee.a)], index, node)
        default: return answer(of: types[Int(node.a)], at: node.a)
        }
    }

    /// Type of `new Class(…)`.
    mutating func construct(_ node: SyntaxNode) -> ExpressionType {
        let callee = tree[node.a]
        guard callee.kind == .identifier, scopes.declaration(callee.a, at: node.a) == nil,
            let signature = table.global(tree.names[Int(callee.a)]), signature.isFunction
        else { return .any }
        if case .instance = signature.result { return signature.result }
        return tree.names[Int(callee.a)] == "Array" ? .list(.any) : .any
    }

    private mutating func answer(of type: ExpressionType, at index: Int32) -> ExpressionType {
        guard type.isKnown else { return .any }
        var result = ExpressionType.never
        var isCallable = false
        for part in type.parts {
            switch part {
            case .function(let answer):
                isCallable = true
                result = result.joined(answer)
            case .null, .undefined: isCallable = isCallable || type.parts.count == 1
            case .instance(let kind, _) where kind.isNamespaceFunction || kind.kind == .intl: return .any
            case .any, .union, .symbol: return .any
            default: break
            }
        }
        if !isCallable {
            report(.notCallable(text(of: index), type: type.summary), at: index)
            return .any
        }
        return result.isKnown ? result : .any
    }

    /// A global function, or one of n8n's by its bare name.
    private mutating func function(_ name: String, _ index: Int32, _ node: SyntaxNode) -> ExpressionType {
        let arguments = Array(tree.list(node.b, node.c))
        func argument(_ place: Int) -> ExpressionType {
            place < arguments.count ? types[Int(arguments[place])] : .undefined
        }
        switch name {
        case "$":
            let name = arguments.first.flatMap { tree.constantKey($0) }
            return .instance(ValueClass(.nodeAccess), of: name.map { self.node($0) } ?? .any)
        case "$items":
            guard let first = arguments.first else { return .list(Self.item(loosened(environment.item))) }
            return .list(Self.item(tree.constantKey(first).map { self.node($0) } ?? .any))
        case "$item": return .any
        default: break
        }
        guard let signature = table.global(name) else { return .any }
        guard signature.isFunction else {
            // A variable, or a name that n8n hides behind an empty object.
            let value = types[Int(node.a)]
            return value.isKnown ? answer(of: value, at: node.a) : .any
        }
        checkArguments(name, signature, arguments, index)
        if arguments.count == 1, let answer = environment.functions[name] { return loosened(answer) }
        switch name {
        case "Date": return .text
        case "$if":
            guard !arguments.contains(where: { tree[$0].kind == .spread }) else { return .any }
            return argument(1).joined(arguments.count > 2 ? argument(2) : .literal(.boolean(false)))
        case "$ifEmpty": return argument(0).withoutNull.joined(argument(1))
        case "numberList": return .list(.number)
        case "Array": return .list(.any)
        default: return signature.result
        }
    }

    // MARK: Methods

    /// A call `value.name(…)`; n8n's own methods are dispatched on the kind of the receiver.
    private mutating func method(
        _ index: Int32, _ name: String, receiver: Int32, _ start: Int32, _ end: Int32, isDispatched: Bool = true
    ) -> ExpressionType {
        let node = tree[index]
        let type = types[Int(receiver)]
        let arguments = Array(tree.list(node.b, node.c))
        guard type.isKnown else {
            if !isFull, !table.isMethod(name), readsData(receiver) {
                report(.unknownMethod(name, known: table.methodNames), start, end)
            }
            // Only dates and what is made of them have it.
            if name == "toFormat" { checkDates(name, .any, arguments) }
            return table.result(ofMethod: name)
        }
        let parts = type.parts.filter { $0 != .null && $0 != .undefined }
        guard !parts.isEmpty else { return .any }
        var result = ExpressionType.never
        var isThere = false
        var noFunction: ExpressionType?
        for part in parts {
            if part == .any { return table.result(ofMethod: name) }
            if let signature = signature(of: name, part, isDispatched) {
                if isDispatched, Self.counting.contains(name), case .list(let element) = part, element.isKnown,
                    !element.parts.contains(where: { $0 == .any || $0.widened == .number })
                {
                    report(.wrongElements(name, type: element.summary), start, end)
                }
                if name == "includes", arguments.count == 1, case .list(let element) = part {
                    checkIncluded(element, arguments[0], index)
                }
                if parts.count == 1 {
                    checkArguments(name, signature, arguments, index)
                    checkDates(name, part, arguments)
                }
                isThere = true
                result = result.joined(special(name, part, arguments) ?? signature.result)
                continue
            }
            if isDispatched, name == "isEmpty" || name == "isNotEmpty" {
                // These work on any value.
                isThere = true
                result = result.joined(.boolean)
                continue
            }
            guard let found = read(name, of: part) else { continue }
            guard found.isKnown else { return .any }
            if case .function(let answer) = found {
                isThere = true
                result = result.joined(answer)
            } else if found.parts.contains(where: { if case .function = $0 { true } else { false } }) {
                return .any
            } else {
                noFunction = found
            }
        }
        if isThere { return result.isKnown ? result : .any }
        if let noFunction {
            report(.notCallable(name, type: noFunction.withoutNull.summary), start, end)
        } else {
            reportMissing(name, of: type, start, end, at: receiver, isCalled: true)
        }
        return .any
    }

    /// n8n's methods of lists that throw at an element that is no number.
    private static let counting: Set<String> = ["sum", "average", "min", "max"]

    /// The function that a call means: n8n's method of the kind, or one of the class.
    private func signature(of name: String, _ part: ExpressionType, _ isDispatched: Bool) -> Signature? {
        if isDispatched, ExpressionNames.extensions.contains(name), let kind = Self.extensionKind(of: part) {
            if let method = table.method(kind, name) { return method }
            // A text in the form of ISO 8601 has the methods of dates too.
            if kind == .string, let method = table.method(.date, name) { return method }
        }
        if case .object(let shape) = part, shape.members[name] != nil || shape.isOpen { return nil }
        guard let kind = Self.objectClass(of: part), let member = table.member(kind, name), member.isFunction else {
            return nil
        }
        return member
    }

    // MARK: Arguments

    private mutating func checkArguments(
        _ name: String, _ signature: Signature, _ arguments: [Int32], _ index: Int32
    ) {
        guard signature.parameters != nil, !arguments.contains(where: { tree[$0].kind == .spread }) else { return }
        if arguments.count < signature.least {
            report(.tooFewArguments(name, given: arguments.count, least: signature.least), at: index)
        }
        if let most = signature.most, arguments.count > most {
            let (first, last) = (tree[arguments[most]], tree[arguments[arguments.count - 1]])
            report(.tooManyArguments(name, given: arguments.count, most: most), first.start, last.end)
        }
        for (place, argument) in arguments.enumerated() {
            guard let parameter = signature.parameter(place) else { break }
            let given = types[Int(argument)].withoutNull
            guard given.isKnown, parameter.type.isKnown, !Self.fits(given, parameter.type) else { continue }
            report(
                .wrongArgument(
                    name, parameter: parameter.name, expected: parameter.type.summary, type: given.summary),
                at: argument)
        }
    }

    /// Whether some value of a type is one that a parameter takes, conversions of the language included.
    static func fits(_ given: ExpressionType, _ wanted: ExpressionType) -> Bool {
        given.parts.contains { part in wanted.parts.contains { isTaken(part, by: $0) } }
    }

    private static func isTaken(_ part: ExpressionType, by wanted: ExpressionType) -> Bool {
        switch wanted {
        case .any, .boolean, .null, .undefined, .bigint, .symbol, .literal, .union: return true
        case .text:
            switch part {
            case .object, .list, .function: return false
            default: return true
            }
        case .number:
            switch part {
            case .object, .list, .function: return false
            case .literal(.text(let text)): return isNumeric(text)
            default: return true
            }
        case .function:
            switch part {
            case .any, .function, .union: return true
            case .instance(let kind, _): return kind.isNamespaceFunction
            default: return false
            }
        case .object:
            switch part {
            case .text, .number, .boolean, .literal: return false
            default: return true
            }
        case .list:
            switch part {
            case .text, .number, .boolean, .literal, .object: return false
            default: return true
            }
        case .instance(let kind, _):
            guard [.moment, .span, .interval].contains(kind.kind) else { return true }
            switch part {
            case .any, .union: return true
            case .instance(let own, _): return own == kind
            default: return false
            }
        }
    }

    /// Whether a text may read as a number: only one that surely does not is told apart.
    static func isNumeric(_ text: String) -> Bool {
        let digits = text.filter { !$0.isWhitespace }
        guard let first = digits.utf8.first, first < 0x80 else { return digits.isEmpty }
        if first == UInt8(ascii: "0"), digits.utf8.count > 1 { return !digits.utf8.contains(UInt8(ascii: "-")) }
        return Double(digits) != nil && digits.lowercased() != "nan" && digits.lowercased() != "inf"
    }

    /// The bytes of a node as text, for a message.
    func text(of index: Int32) -> String {
        let node = tree[index]
        switch node.kind {
        case .identifier: return tree.names[Int(node.a)]
        case .member: return tree.names[Int(node.b)]
        default: return "(…)"
        }
    }
}
