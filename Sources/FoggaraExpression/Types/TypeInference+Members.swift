/// What a type says about a member.
private enum Lookup {
    /// It is there, with a type.
    case found(ExpressionType)
    /// It is not there.
    case missing
    /// It may be there.
    case open
}

extension TypeInference {
    /// Type of `value.name`.
    mutating func member(_ index: Int32, _ node: SyntaxNode) -> ExpressionType {
        let receiver = types[Int(node.a)]
        endsEarly[Int(index)] = endsEarly[Int(node.a)] || node.flag && receiver.isNullable
        let name = tree.names[Int(node.b)]
        if Refusals.members.contains(name) {
            report(.refused(name), node.c, node.end)
            return .any
        }
        if tree[node.a].kind == .identifier, tree.names[Int(tree[node.a].a)] == "$node" {
            return .instance(ValueClass(.nodeLegacy), of: self.node(name))
        }
        // What is called is looked up with its arguments.
        if callers[index] != nil || targets.contains(index) { return .any }
        let type = read(name, of: receiver)
        guard let type else {
            reportMissing(name, of: receiver, node.c, node.end, at: node.a, isCalled: false, read: index)
            return .any
        }
        return type
    }

    /// Type of `value[key]`.
    mutating func element(_ index: Int32, _ node: SyntaxNode) -> ExpressionType {
        let receiver = types[Int(node.a)]
        endsEarly[Int(index)] = endsEarly[Int(node.a)] || node.flag && receiver.isNullable
        let key = types[Int(node.b)]
        if case .literal(.text(let name)) = key {
            if Refusals.members.contains(name) {
                report(.refused(name), at: node.b)
                return .any
            }
            if tree[node.a].kind == .identifier, tree.names[Int(tree[node.a].a)] == "$node" {
                return .instance(ValueClass(.nodeLegacy), of: self.node(name))
            }
            if callers[index] != nil || targets.contains(index) { return .any }
            // A key that was computed may ask for what is not there, to see whether it is.
            guard let type = read(name, of: receiver) else {
                if tree.constantKey(node.b) != nil {
                    reportMissing(
                        name, of: receiver, tree[node.b].start, tree[node.b].end, at: node.a, isCalled: false,
                        read: index)
                }
                return .any
            }
            return type
        }
        if case .object(let shape) = receiver.withoutNull { return lookUp(key, in: shape, index, node) }
        let isPlace = key.parts.allSatisfy { $0.widened == .number }
        guard key.isKnown, isPlace, receiver.isKnown else { return .any }
        let element = Self.element(of: receiver)
        return element == .any ? .any : element.joined(.undefined)
    }

    /// A table asked for one of several known keys.
    private mutating func lookUp(
        _ key: ExpressionType, in shape: ObjectShape, _ index: Int32, _ node: SyntaxNode
    ) -> ExpressionType {
        var result = ExpressionType.never
        var missing: [String] = []
        for part in key.parts {
            switch part {
            case .literal(.text(let name)):
                if let type = shape.members[name] {
                    result = result.joined(type)
                } else {
                    missing.append(name)
                }
            case .null, .undefined:
                // Alone it is a key like any text; beside others it is what a missing one gives.
                if key.parts.count == 1 { return shape.members[part == .null ? "null" : "undefined"] ?? .any }
            default: return shape.isOpen ? .any : ExpressionType.anyOf(shape.values).joined(.undefined)
            }
        }
        if shape.isOpen, !missing.isEmpty || !result.isKnown { return .any }
        // What items hold may have been sorted out by nodes before.
        let isSorted =
            switch origin(of: node.b) {
            case .item, .node: true
            case .config, .other: false
            }
        if !missing.isEmpty, !shape.members.isEmpty, !defaulted.contains(index), !endsEarly[Int(index)], !isSorted {
            report(.missingKeys(missing.sorted()), at: node.b)
        }
        return missing.isEmpty ? result : result.joined(.undefined)
    }

    /// Tells that a member is missing.
    mutating func reportMissing(
        _ name: String, of type: ExpressionType, _ start: Int32, _ end: Int32, at receiver: Int32, isCalled: Bool,
        read index: Int32 = -1
    ) {
        // The names for suggestions take longer to collect than anything else.
        if isFull { return }
        guard !changesObjects || !type.parts.contains(where: { if case .object = $0 { true } else { false } }) else {
            return
        }
        if case .object(let shape) = type.withoutNull {
            let origin = origin(of: receiver)
            if origin != .other, !isCalled {
                report(
                    .missingField(
                        name, of: origin, known: shape.members.keys.sorted(), isAsked: questioned.contains(index)),
                    start, end)
                return
            }
        }
        report(
            .missingMember(name, type: type.withoutNull.summary, known: names(of: type), isCalled: isCalled), start, end
        )
    }

    // MARK: Reading

    /// The type of a member; nil when no part of the type has it.
    func read(_ name: String, of type: ExpressionType) -> ExpressionType? {
        guard type.isKnown else { return .any }
        var result = ExpressionType.never
        var isMissing = false
        var isThere = false
        for part in type.parts {
            switch lookUp(name, in: part) {
            case .found(let type):
                isThere = true
                result = result.joined(type)
            case .open: return .any
            case .missing: isMissing = isMissing || part != .null && part != .undefined
            }
        }
        if !isThere { return isMissing ? nil : .any }
        return isMissing ? result.joined(.undefined) : result
    }

    private func lookUp(_ name: String, in part: ExpressionType) -> Lookup {
        switch part {
        case .any, .function, .symbol, .union: return .open
        case .null, .undefined: return .missing
        case .object(let shape):
            if let type = shape.members[name] { return .found(type) }
            if shape.isOpen { return .open }
            return signature(.object, name)
        case .list:
            // What a pattern matched has these beside its parts.
            if ["index", "groups", "input", "indices", "raw"].contains(name) { return .open }
            return name == "length" ? .found(.number) : signature(.array, name)
        case .text, .literal(.text): return name == "length" ? .found(.number) : signature(.string, name)
        case .number, .literal(.number): return signature(.number, name)
        case .boolean, .literal(.boolean): return signature(.boolean, name)
        case .bigint: return signature(.bigint, name)
        case .instance(let kind, let held):
            switch (kind.kind, name) {
            case (.input, "item"), (.nodeAccess, "item"): return .found(Self.item(held))
            case (.nodeLegacy, "json"), (.nodeLegacy, "data"): return .found(held)
            default: break
            }
            let found = signature(kind.kind, name)
            if case .missing = found, !Self.closed.contains(kind.kind) { return .open }
            return found
        }
    }

    private func signature(_ kind: ObjectClass, _ name: String) -> Lookup {
        guard let signature = table.member(kind, name) else { return .missing }
        return .found(signature.isFunction ? .function(signature.result) : signature.result)
    }

    /// Classes whose members are all in the registry.
    static let closed: Set<ObjectClass> = [
        .date, .moment, .span, .interval, .map, .set, .math, .json, .input, .nodeAccess, .numberStatics, .arrayStatics,
        .objectStatics, .stringStatics, .dateStatics, .momentStatics, .spanStatics, .intervalStatics, .customData,
    ]

    /// Names that a value has, for suggestions.
    func names(of type: ExpressionType) -> [String] {
        var names: Set<String> = []
        for part in type.parts {
            if case .object(let shape) = part { names.formUnion(shape.members.keys) }
            if let kind = Self.objectClass(of: part) {
                names.formUnion(table.names(kind))
                if kind == .string || kind == .array { names.insert("length") }
            }
            if let kind = Self.extensionKind(of: part) { names.formUnion(table.names(kind)) }
        }
        return names.sorted()
    }

    /// Class whose members a value has; nil where nothing is known.
    static func objectClass(of part: ExpressionType) -> ObjectClass? {
        switch part {
        case .any, .null, .undefined, .union: nil
        case .object: .object
        case .list: .array
        case .text, .literal(.text): .string
        case .number, .literal(.number): .number
        case .boolean, .literal(.boolean): .boolean
        case .bigint: .bigint
        case .symbol: .symbol
        case .function: .function
        case .instance(let kind, _): kind.kind
        }
    }

    /// Kind that n8n's methods are dispatched on; nil for values that have none.
    static func extensionKind(of part: ExpressionType) -> ExtensionKind? {
        switch part {
        case .object: .object
        case .list: .array
        case .text, .literal(.text): .string
        case .number, .literal(.number): .number
        case .boolean, .literal(.boolean): .boolean
        // A function has none, with static members or without.
        case .instance(let kind, _):
            kind.kind == .date || kind.kind == .moment ? .date : kind.isNamespaceFunction ? nil : .object
        case .any, .null, .undefined, .union, .bigint, .symbol, .function: nil
        }
    }
}
