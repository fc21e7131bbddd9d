import FoggaraExpression
import FoggaraWorkflow

/// What Foggara's own functions of expressions answer: the fields of the own nodes that do the same.
enum HostFunctionTypes {
    private static let nodes: [(function: String, node: String)] = [
        ("phone", "foggara.phone"), ("wilaya", "foggara.wilaya"), ("account", "foggara.ccp"),
        ("darja", "foggara.darja"),
    ]

    /// The types of the answers of the functions that expressions name, by name.
    static func read(_ catalogue: NodeCatalogue, for expressions: [NodeExpression]) -> [String: ExpressionType] {
        var used: Set<String> = []
        for expression in expressions {
            for case .function(let name, _) in expression.source.references { used.insert(name) }
        }
        var types: [String: ExpressionType] = [:]
        for (function, node) in nodes where used.contains(function) {
            guard let shape = catalogue.type(named: node)?.facts.output else { continue }
            var fields: [String: ExpressionType] = [:]
            for field in shape.fields {
                fields[field.name] = ExpressionType(text: field.kind).joined(.null).joined(.undefined)
            }
            types[function] = .object(ObjectShape(fields, isOpen: false))
        }
        // A text that is no number gives null.
        types["phone"] = types["phone"]?.joined(.null)
        return types
    }
}
