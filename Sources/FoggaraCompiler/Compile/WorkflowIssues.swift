import FoggaraJSON
import FoggaraWorkflow

/// What keeps a workflow that was not checked from being begun: fixed values of typed parameters that do not fit.
///
/// - Source: as recorded of n8n 2.41.1, which looks at them before the first node.
package enum WorkflowIssues {
    /// The message n8n gives, about the first node with a fault; nil when nothing is in the way.
    package static func message(_ graph: ResolvedGraph) -> String? {
        for node in graph.nodes where !node.node.options.isDisabled {
            let issues = node.parameters.shown.compactMap { property in
                issue(property.name, property.validateType, node.parameters.values[property.name])
            }
            if issues.isEmpty { continue }
            return "The '\(node.name)' node has issues:\n" + issues.map { "- " + $0 }.joined(separator: "\n")
        }
        return nil
    }

    private static func issue(_ name: String, _ type: String?, _ value: JSONValue?) -> String? {
        guard case .string(let text) = value, !text.isEmpty, !text.hasPrefix("=") else { return nil }
        let words = text.drop(while: \.isWhitespace)
        let fits: Bool
        switch type {
        // A text that begins as an object is read with more patience by the node, which also tells what is wrong with it.
        case "object": fits = words.hasPrefix("{") || JSONDocument.value(of: Array(text.utf8))?.object != nil
        case "number": fits = Double(words.filter { !$0.isWhitespace }) != nil
        default: fits = true
        }
        return fits ? nil : "'\(name)' expects a \(type ?? "") but we got '\(text)'"
    }
}
