import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

extension NodeProperty {
    /// Whether one value of it is a plain text, number or the like.
    var isSimpleText: Bool {
        switch kind {
        case .string, .number, .dateTime, .color: true
        default: false
        }
    }
}

extension ParameterCheck {
    /// A number in its range; of a configured one the configured value.
    mutating func number(_ syntax: JSONNode, _ property: NodeProperty) {
        guard let number = syntax.number else {
            // Texts that read as numbers are what old files hold.
            let text = syntax.string ?? ""
            let fix = Double(text).map { _ in text }
            if syntax.kind == .string, text.isEmpty { return }
            diagnostics.append(
                .wrongKind(of: property.name, expected: "number", in: source, at: syntax.span, replacement: fix))
            return
        }
        range(number.double, property, at: syntax.span)
    }

    private mutating func range(_ value: Double, _ property: NodeProperty, at span: ByteSpan) {
        let isLow = property.minimum.map { value < $0 } ?? false
        let isHigh = property.maximum.map { value > $0 } ?? false
        guard isLow || isHigh else { return }
        diagnostics.append(
            .outOfRange(
                JSONNumber.shortest(value), of: property.name, least: property.minimum, most: property.maximum,
                in: source, at: span))
    }

    /// One of the listed choices.
    mutating func choice(_ syntax: JSONNode, _ property: NodeProperty, _ scope: ParameterScope) {
        if property.hasOpenChoices { return }
        let choices = property.choices(in: scope)
        let value = syntax.value
        if choices.contains(value) { return }
        if let text = value.string, text.utf8.first == UInt8(ascii: "=") { return }
        diagnostics.append(
            .noSuchChoice(value, of: property.name, choices: choices, in: source, at: syntax.span))
    }

    /// Text that must read as JSON.
    mutating func json(_ syntax: JSONNode, _ property: NodeProperty) {
        guard let text = syntax.string, !text.isEmpty else { return }
        // Only a parameter that says so is read as JSON; others hold code.
        guard property.validateType == "object" || property.validateType == "array" else {
            // A workflow inside a parameter has expressions of its own.
            if property.name != "workflowJson" { forgottenSign(syntax, property) }
            return
        }
        if JSONDocument.value(of: Array(text.utf8)) == nil {
            diagnostics.append(.notJSON(property.name, in: source, at: syntax.span))
        }
    }

    /// Settings of a collection: an object, or a list of them.
    mutating func collection(_ syntax: JSONNode, _ property: NodeProperty, _ scope: ParameterScope) {
        if property.takesManyValues, syntax.kind == .array {
            for element in syntax.elements { inside(element, property.children, scope) }
            return
        }
        guard syntax.kind == .object else { return wrongKind(syntax, property, "{…}") }
        inside(syntax, property.children, scope)
    }

    /// The groups of a fixed collection.
    mutating func groups(_ syntax: JSONNode, _ property: NodeProperty, _ scope: ParameterScope) {
        guard syntax.kind == .object else { return wrongKind(syntax, property, "{…}") }
        let groups = property.groups
        var entries = 0
        for member in syntax.members {
            guard let group = groups.first(where: { $0.name == member.key }) else {
                diagnostics.append(
                    .unknownGroup(
                        member.key, of: property.name, known: groups.map(\.name), in: source, at: member.keySpan))
                continue
            }
            if let text = member.value.string, text.utf8.first == UInt8(ascii: "=") { continue }
            let expected = property.takesManyValues ? JSONNode.Kind.array : .object
            guard member.value.kind == expected else {
                diagnostics.append(
                    .groupShape(
                        member.key, of: property.name, isList: property.takesManyValues, in: source,
                        at: member.value.span))
                continue
            }
            let elements = property.takesManyValues ? member.value.elements : [member.value]
            entries += elements.count
            let properties = group.properties
            for element in elements {
                guard element.kind == .object else {
                    wrongKind(element, property, "{…}")
                    continue
                }
                inside(element, properties, scope, fillsDefaults: true)
            }
        }
        if let least = property.minimumEntries, entries < least {
            diagnostics.append(.tooFewEntries(property.name, least: least, in: source, at: syntax.span))
        }
    }

    /// Parameters one level deeper; conditions look at the values beside them and at the root.
    private mutating func inside(
        _ syntax: JSONNode, _ properties: [NodeProperty], _ scope: ParameterScope, fillsDefaults: Bool = false
    ) {
        let resolved = ResolvedParameters.inside(
            syntax.value.object ?? [:], properties, root: scope.root, version: scope.version,
            fillsDefaults: fillsDefaults)
        object(syntax, properties, scope: resolved.scope)
        if fillsDefaults { required(resolved.shown, values: resolved.values, at: syntax) }
    }

    /// Shown parameters that must not be empty.
    mutating func required(_ shown: [NodeProperty], values: JSONObject, at place: JSONNode? = nil) {
        for property in shown where property.isRequired {
            switch property.kind {
            case .string, .dateTime, .options, .multiOptions, .resourceLocator, .workflowSelector, .number: break
            default: continue
            }
            guard Self.isEmpty(values[property.name]) else { continue }
            let object = place ?? node.node.syntax["parameters"] ?? node.node.syntax
            let span =
                object[property.name]?.span ?? ByteSpan(object.span.start, object.span.start + 1)
            diagnostics.append(.missingParameter(property.name, of: node.name, in: source, at: span))
        }
    }

    private static func isEmpty(_ value: JSONValue?) -> Bool {
        switch value {
        case nil, .null, .string(""): true
        case .array(let elements): elements.isEmpty
        case .object(let object): object["__rl"] == true && isEmpty(object["value"])
        default: false
        }
    }
}
