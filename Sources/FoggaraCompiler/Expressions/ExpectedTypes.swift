import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// Types that places in parameters take: sides of conditions that compare strictly, and fields that are set.
///
/// - Source: n8n 2.41, "Convert types where required" of conditions, and the node "Edit Fields".
struct ExpectedTypes {
    /// What a place takes.
    struct Place {
        /// Word of n8n: `string`, `number`, `boolean`, `array`, `object`.
        let type: String
        /// Whether a field is set there, which n8n converts to as far as it can.
        let isField: Bool

        /// The type in the words of type texts.
        var word: String { ExpressionType(text: type).description }
    }

    private var places: [Int: Place] = [:]

    /// Finds the places of all nodes.
    init(_ graph: ResolvedGraph) {
        for node in graph.nodes {
            // A node that goes on when it fails may be meant to.
            guard node.node.options.onError == .stopWorkflow, let parameters = node.node.syntax["parameters"] else {
                continue
            }
            switch node.node.type {
            case "n8n-nodes-base.if" where node.version >= 2, "n8n-nodes-base.filter" where node.version >= 2,
                "n8n-nodes-base.switch" where node.version >= 3:
                collect(parameters, depth: 6)
            case "n8n-nodes-base.set" where node.version >= 3.3:
                guard parameters["options"]?["ignoreConversionErrors"] == nil else { continue }
                for field in parameters["assignments"]?["assignments"]?.elements ?? [] {
                    guard let value = field["value"], let type = field["type"]?.string else { continue }
                    places[value.index] = Place(type: type, isField: true)
                }
            default: break
            }
        }
    }

    /// The expected type, when no value of a type can be there without the node failing.
    func conflict(at index: Int, with type: ExpressionType) -> Place? {
        guard let place = places[index] else { return nil }
        let given = type.withoutNull
        guard given.isKnown else { return nil }
        return place.accepts(given) ? nil : place
    }

    private mutating func collect(_ value: JSONNode, depth: Int) {
        guard depth > 0 else { return }
        if value.kind == .object, let conditions = value["conditions"], conditions.kind == .array {
            guard value["options"]?["typeValidation"]?.string ?? "strict" == "strict" else { return }
            for condition in conditions.elements { self.condition(condition) }
            return
        }
        for member in value.kind == .object ? value.members : [] { collect(member.value, depth: depth - 1) }
        for element in value.kind == .array ? value.elements : [] { collect(element, depth: depth - 1) }
    }

    private mutating func condition(_ condition: JSONNode) {
        guard let comparison = condition["operator"], let type = comparison["type"]?.string else { return }
        if let left = condition["leftValue"] { places[left.index] = Place(type: type, isField: false) }
        let operation = comparison["operation"]?.string ?? ""
        let isUnary =
            comparison["singleValue"]?.bool
            ?? ["exists", "notExists", "empty", "notEmpty", "true", "false"].contains(operation)
        if !isUnary, let right = condition["rightValue"] {
            let type = comparison["rightType"]?.string ?? type
            // A list may hold what it is asked for of any type.
            if type != "array" || comparison["rightType"] != nil {
                places[right.index] = Place(type: type, isField: false)
            }
        }
    }
}

extension ExpectedTypes.Place {
    /// Whether some value of a type is taken.
    fileprivate func accepts(_ given: ExpressionType) -> Bool {
        let wanted = ExpressionType(text: type)
        guard ["string", "number", "boolean", "array", "object"].contains(type) else { return true }
        return isField ? wanted.converts(given) : wanted.overlaps(given)
    }
}
