import FoggaraJSON
package import FoggaraWorkflow

/// One address at which a plan listens.
///
/// - Shape: `/webhook/<path>`; a path with `:name` parts begins with the node's webhook identifier, as n8n has it.
package struct Webhook: Sendable, Hashable {
    /// The plan that a request starts.
    package let plan: Plan
    /// The trigger it starts at.
    package let node: PlanNode
    /// The method in capitals.
    package let method: String
    /// The parts of the path after `/webhook/`, decoded; `:name` stands for any one part.
    package let parts: [String]
    /// Output of the trigger that this method's items leave by.
    package let output: Int

    /// The path after `/webhook/`.
    package var path: String { parts.joined(separator: "/") }
    /// Whether a part may be anything.
    package var hasParameters: Bool { parts.contains { $0.hasPrefix(":") } }

    /// The addresses of a plan, in the order of its nodes; switched-off nodes have none.
    package static func of(_ plan: Plan) -> [Webhook] {
        plan.nodes.filter { !$0.options.isDisabled }.flatMap { node -> [Webhook] in
            switch node.type {
            case "n8n-nodes-base.webhook":
                return methods(of: node).enumerated().map { index, method in
                    Webhook(plan: plan, node: node, method: method, parts: parts(of: node), output: index)
                }
            case "foggara.metaTrigger":
                return ["GET", "POST"].map { method in
                    Webhook(plan: plan, node: node, method: method, parts: parts(of: node), output: 0)
                }
            default: return []
            }
        }
    }

    private static func methods(of node: PlanNode) -> [String] {
        switch node.parameters["httpMethod"] {
        case .array(let names): names.compactMap(\.string)
        case .string(let name): [name]
        default: node.parameters["multipleMethods"] == true ? ["GET", "POST"] : ["GET"]
        }
    }

    private static func parts(of node: PlanNode) -> [String] {
        let path = node.parameters["path"]?.string ?? ""
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        while parts.first?.isEmpty == true { parts.removeFirst() }
        while parts.last?.isEmpty == true { parts.removeLast() }
        let identifier = node.webhookID ?? node.id
        if parts.isEmpty { return [identifier] }
        return parts.contains { $0.hasPrefix(":") } ? [identifier] + parts : parts
    }

    /// Whether a switched-on node of a type can be reached from the trigger.
    func reaches(_ type: String) -> Bool {
        var seen: Set<Int> = [node.index]
        var open = [node.index]
        while let place = open.popLast() {
            let current = plan.nodes[place]
            if current.type == type, !current.options.isDisabled { return true }
            for edge in current.outputs.joined() where seen.insert(edge.target).inserted { open.append(edge.target) }
        }
        return false
    }

    /// The texts that stand for the `:name` parts when the path fits, else nil.
    func parameters(of path: [String]) -> JSONObject? {
        guard path.count == parts.count else { return nil }
        var found: JSONObject = [:]
        for (part, text) in zip(parts, path) {
            if part.hasPrefix(":"), part.utf8.count > 1 {
                guard !text.isEmpty else { return nil }
                found[String(part.dropFirst())] = .string(text)
            } else if !part.utf8.elementsEqual(text.utf8) {
                return nil
            }
        }
        return found
    }
}
