import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

extension ParameterCheck {
    /// Operations by type of value.
    ///
    /// - Source: n8n 2.16, filter conditions; unchanged in 2.41.
    static let operations: [String: [String]] = {
        let common = ["exists", "notExists", "empty", "notEmpty"]
        return [
            "any": common,
            "string": [
                "equals", "notEquals", "contains", "notContains", "startsWith", "notStartsWith", "endsWith",
                "notEndsWith", "regex", "notRegex",
            ] + common,
            "number": ["equals", "notEquals", "gt", "lt", "gte", "lte"] + common,
            "dateTime": ["equals", "notEquals", "after", "before", "afterOrEquals", "beforeOrEquals"] + common,
            "boolean": ["true", "false", "equals", "notEquals"] + common,
            "array": [
                "contains", "notContains", "lengthEquals", "lengthNotEquals", "lengthGt", "lengthLt", "lengthGte",
                "lengthLte",
            ] + common,
            "object": common,
        ]
    }()

    /// Conditions: `{"options": …, "conditions": [{leftValue, rightValue, operator}], "combinator": …}`.
    mutating func filter(_ syntax: JSONNode, _ property: NodeProperty) {
        guard syntax.kind == .object else { return wrongKind(syntax, property, "{…}") }
        if let combinator = syntax["combinator"], !["and", "or"].contains(combinator.string) {
            diagnostics.append(
                .noSuchChoice(
                    combinator.value, of: "combinator", choices: ["and", "or"], in: source, at: combinator.span))
        }
        if let version = syntax["options"]?["version"], let number = version.number?.double,
            let expected = filterVersion, number != expected
        {
            diagnostics.append(
                .filterVersion(
                    JSONNumber.shortest(number), expected: JSONNumber.shortest(expected), in: source, at: version.span))
        }
        guard let conditions = syntax["conditions"] else { return }
        guard conditions.kind == .array else { return wrongKind(conditions, property, "[…]") }
        for condition in conditions.elements { self.condition(condition) }
    }

    private mutating func condition(_ syntax: JSONNode) {
        guard syntax.kind == .object, let operation = syntax["operator"], let type = operation["type"]?.string,
            let name = operation["operation"]?.string
        else {
            diagnostics.append(.malformedCondition(in: source, at: syntax.span))
            return
        }
        guard let known = Self.operations[type] else {
            let types = Self.operations.keys.sorted().map { JSONValue.string($0) }
            diagnostics.append(
                .noSuchChoice(
                    .string(type), of: "type", choices: types, in: source, at: operation["type"]?.span ?? operation.span
                ))
            return
        }
        if !known.contains(name) {
            diagnostics.append(
                .unknownOperation(
                    name, type: type, known: known, in: source, at: operation["operation"]?.span ?? operation.span))
        }
        for side in [syntax["leftValue"], syntax["rightValue"]].compactMap({ $0 }) {
            guard let text = side.string, text.contains("{{"), text.contains("}}"), text.contains("$"),
                text.utf8.first != UInt8(ascii: "=")
            else { continue }
            diagnostics.append(.forgottenSign(in: source, at: side.span))
        }
    }

    /// The version of the conditions that goes with the version of the node.
    private var filterVersion: Double? {
        switch node.node.type {
        case "n8n-nodes-base.if", "n8n-nodes-base.filter":
            node.version < 2.2 ? 1 : node.version < 2.3 ? 2 : 3
        case "n8n-nodes-base.switch": node.version < 3.2 ? 1 : node.version < 3.4 ? 2 : 3
        default: nil
        }
    }

    /// Fields to set: `{"assignments": [{id, name, value, type}]}`.
    mutating func assignments(_ syntax: JSONNode, _ property: NodeProperty) {
        guard syntax.kind == .object else { return wrongKind(syntax, property, "{…}") }
        guard let list = syntax["assignments"] else { return }
        guard list.kind == .array else { return wrongKind(list, property, "[…]") }
        var seen: [String: ByteSpan] = [:]
        for element in list.elements {
            guard let nameNode = element["name"], let name = nameNode.string, !name.isEmpty else {
                diagnostics.append(.malformedAssignment(in: source, at: element.span))
                continue
            }
            if let first = seen[name] {
                diagnostics.append(.setTwice(name, first: first, in: source, at: nameNode.span))
            }
            seen[name] = nameNode.span
            let type = element["type"]
            let types = ["string", "number", "boolean", "array", "object", "binary"]
            if let type, !types.contains(type.string ?? "") {
                diagnostics.append(
                    .noSuchChoice(type.value, of: "type", choices: types.map { .string($0) }, in: source, at: type.span)
                )
                continue
            }
            if let value = element["value"] { assigned(value, type?.string ?? "string") }
        }
    }

    /// A literal value must read as the type it is set as.
    private mutating func assigned(_ value: JSONNode, _ type: String) {
        if let text = value.string {
            if text.utf8.first == UInt8(ascii: "=") { return }
            if text.contains("{{"), text.contains("}}"), text.contains("$") {
                diagnostics.append(.forgottenSign(in: source, at: value.span))
                return
            }
            let fits: Bool
            switch type {
            case "number": fits = text.isEmpty || Double(text) != nil
            case "boolean": fits = ["true", "false", "0", "1", ""].contains(text.lowercased())
            case "array": fits = JSONDocument.value(of: Array(text.utf8))?.array != nil
            case "object": fits = JSONDocument.value(of: Array(text.utf8))?.object != nil
            default: fits = true
            }
            if !fits { diagnostics.append(.unreadable(text, as: type, in: source, at: value.span)) }
            return
        }
        let fits: Bool
        switch (type, value.kind) {
        case ("number", .object), ("number", .array), ("boolean", .object), ("boolean", .array): fits = false
        case ("array", .object), ("object", .array), ("array", .number), ("object", .number): fits = false
        default: fits = true
        }
        if !fits { diagnostics.append(.unreadable(source.text(in: value.span), as: type, in: source, at: value.span)) }
    }
}
