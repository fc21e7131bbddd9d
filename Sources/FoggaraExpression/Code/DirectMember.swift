import FoggaraJSON

/// The most common code of all, a member of the current item, needs no machine.
enum DirectMember {
    /// The plain value that a path below `$json` leads to; nil where only the machine knows the answer.
    static func value(_ path: [String], _ host: any ExpressionHost) -> JSONValue? {
        guard let items = host.inputItems else { return nil }
        let index = host.itemIndex
        guard index >= 0, index < items.count else { return nil }
        return items.span[index].json.plainMember(path, 0)
    }

    /// The path of code that does nothing but read members below `$json`; nil for any other code.
    static func path(of tree: SyntaxTree) -> [String]? {
        guard tree.statements.count == 1, tree[tree.statements[0]].kind == .expressionStatement else { return nil }
        var path: [String] = []
        var at = tree[tree.statements[0]].a
        while tree[at].kind == .member, !tree[at].flag {
            let name = tree.names[Int(tree[at].b)]
            if Refusals.members.contains(name) { return nil }
            path.append(name)
            at = tree[at].a
        }
        guard !path.isEmpty, tree[at].kind == .identifier, tree.names[Int(tree[at].a)] == "$json" else { return nil }
        return path.reversed()
    }
}

extension Program {
    /// The plain value that ``jsonPath`` leads to; nil where only the machine knows the answer.
    func directValue(_ host: any ExpressionHost) -> JSONValue? {
        guard let jsonPath else { return nil }
        return DirectMember.value(jsonPath, host)
    }
}

extension JSONValue {
    /// The plain value at the end of a path of members, its number as a double; nil for all others.
    fileprivate func plainMember(_ path: [String], _ place: Int) -> JSONValue? {
        guard place == path.count else {
            guard case .object(let object) = self, let next = object[path[place]] else { return nil }
            return next.plainMember(path, place + 1)
        }
        switch self {
        case .null, .bool, .string: return self
        case .number(let number):
            if case .integer(let value) = number.storage, value.magnitude <= 9_007_199_254_740_992 { return self }
            // Numbers are doubles there, whatever digits the text has.
            let double = number.double
            guard double.isFinite, double != 0, let exact = JSONNumber(double) else { return nil }
            return .number(exact)
        case .array, .object: return nil
        }
    }
}
