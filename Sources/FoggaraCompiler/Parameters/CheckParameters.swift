import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Checks the stored parameters of every node against the catalogue.
///
/// The stored text is walked beside the description: each key must be a parameter that is shown, each value of its
/// kind, in its list, in its range. Expressions are passed over, since only a run knows their value. What n8n drops
/// without a word (unknown and hidden parameters, unknown groups) is told.
enum CheckParameters {
    /// All faults of all nodes.
    static func run(_ graph: ResolvedGraph, source: SourceText, config: ConfigValues) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for node in graph.nodes {
            guard let description = node.description else { continue }
            var check = ParameterCheck(node: node, source: source, config: config)
            if let syntax = node.node.syntax["parameters"] {
                check.object(syntax, description.properties, scope: node.parameters.scope)
            }
            check.required(node.parameters.shown, values: node.parameters.values)
            diagnostics += check.diagnostics
        }
        return diagnostics
    }
}

/// Walks the parameters of one node.
struct ParameterCheck {
    let node: ResolvedNode
    let source: SourceText
    let config: ConfigValues
    var diagnostics: [Diagnostic] = []

    init(node: ResolvedNode, source: SourceText, config: ConfigValues) {
        self.node = node
        self.source = source
        self.config = config
    }

    /// One level of parameters; `scope` holds the values beside them.
    mutating func object(_ syntax: JSONNode, _ properties: [NodeProperty], scope: ParameterScope) {
        guard syntax.kind == .object else { return }
        for member in syntax.members {
            let named = properties.filter { $0.name == member.key }
            guard !named.isEmpty else {
                let known = properties.filter { !$0.isOrnament }.map(\.name)
                diagnostics.append(
                    .unknownParameter(member.key, of: node.node.type, known: known, in: source, at: member.keySpan))
                continue
            }
            guard let property = named.first(where: { scope.shows($0) }) else {
                hidden(member, named, scope)
                continue
            }
            value(member.value, property, scope: scope)
        }
    }

    /// A parameter that does not show has no effect; one that only repeats a default is no trap.
    private mutating func hidden(_ member: JSONMember, _ named: [NodeProperty], _ scope: ParameterScope) {
        let stored = member.value.value
        let isEmpty = stored.isNull || stored == "" || stored == .object([:]) || stored == false
        if isEmpty || named.contains(where: { $0.isOrnament || $0.kind == .hidden || $0.defaultValue == stored }) {
            return
        }
        diagnostics.append(
            .hiddenParameter(member.key, because: named[0].conditions(unmetIn: scope), in: source, at: member.keySpan))
    }

    /// One value against its parameter.
    mutating func value(_ syntax: JSONNode, _ property: NodeProperty, scope: ParameterScope) {
        if property.isOrnament || syntax.kind == .fault { return }
        if let text = syntax.string, text.utf8.first == UInt8(ascii: "=") {
            if property.refusesExpressions, property.kind != .resourceMapper, property.kind != .json {
                diagnostics.append(.literalOnly(property.name, in: source, at: syntax.span))
            }
            return
        }
        if syntax.kind == .null { return }
        if property.takesManyValues, property.isSimpleText {
            guard list(syntax, property) else { return }
            for element in syntax.elements { single(element, property, scope: scope) }
            return
        }
        single(syntax, property, scope: scope)
    }

    private mutating func single(_ syntax: JSONNode, _ property: NodeProperty, scope: ParameterScope) {
        switch property.kind {
        case .string, .dateTime, .color, .workflowSelector, .credentialsSelect:
            guard syntax.kind != .array, syntax.kind != .object || property.kind == .workflowSelector else {
                return wrongKind(syntax, property, "string")
            }
            forgottenSign(syntax, property)
        case .json: json(syntax, property)
        case .number: number(syntax, property)
        case .boolean: if syntax.kind != .bool { wrongKind(syntax, property, "true, false") }
        case .options: choice(syntax, property, scope)
        case .multiOptions:
            guard list(syntax, property) else { return }
            for element in syntax.elements { choice(element, property, scope) }
        case .collection: collection(syntax, property, scope)
        case .fixedCollection: groups(syntax, property, scope)
        case .resourceLocator: locator(syntax, property)
        case .resourceMapper: mapper(syntax, property)
        case .filter: filter(syntax, property)
        case .assignmentCollection: assignments(syntax, property)
        case .hidden, .notice, .callout, .button, .curlImport, .credentials, .other: break
        }
    }

    /// Reports a value of another kind.
    mutating func wrongKind(_ syntax: JSONNode, _ property: NodeProperty, _ expected: String) {
        diagnostics.append(.wrongKind(of: property.name, expected: expected, in: source, at: syntax.span))
    }

    /// Whether a value is a list; reported when not.
    mutating func list(_ syntax: JSONNode, _ property: NodeProperty) -> Bool {
        if syntax.kind == .array { return true }
        wrongKind(syntax, property, "[…]")
        return false
    }

    /// Text with braces that nobody will evaluate, because the sign in front is missing.
    mutating func forgottenSign(_ syntax: JSONNode, _ property: NodeProperty) {
        guard let text = syntax.string, !property.hasEditor, let open = text.firstIndex(of: "{"),
            text[open...].contains("{{"), text.contains("}}"), text.contains("$")
        else { return }
        diagnostics.append(.forgottenSign(in: source, at: syntax.span))
    }
}
