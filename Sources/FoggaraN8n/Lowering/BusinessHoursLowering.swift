import FoggaraJSON
import FoggaraWorkflow

/// Replaces `foggara.businessHours` by a Code node, which finds the hours, and an `if` that parts open from closed.
enum BusinessHoursLowering {
    /// The two nodes; nil when the rules are not there.
    static func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let rules = request.rules() else { return nil }
        let field = request.text("outputField").isEmpty ? "hours" : request.text("outputField")
        let code = """
            \(request.inputCode(without: ["outputField"]))
            \(rules)
            const result = read(input);
            if (result.error) throw new Error(result.error);
            return { json: { ...$json, [\(ScriptLiteral.write(.string(field)))]: result } };

            """
        let inner = request.name("hours")
        let isOpen = LoweredCondition.filter(
            "={{ $json[\(ScriptLiteral.write(.string(field)))]?.open }}", equals: .null, type: "boolean",
            operation: "true")
        return LoweredGraph(
            nodes: [
                LoweredGraph.Node(
                    name: inner, type: "n8n-nodes-base.code", version: 2,
                    parameters: ["mode": "runOnceForEachItem", "language": "javaScript", "jsCode": .string(code)],
                    settings: request.errorSettings, offset: (-1, 0)),
                LoweredGraph.Node(
                    name: request.node.name, type: "n8n-nodes-base.if", version: 2.2,
                    parameters: ["conditions": .object(isOpen), "looseTypeValidation": true, "options": [:]]),
            ],
            edges: [LoweredGraph.Edge(LoweredGraph.Port(inner), LoweredGraph.Port(request.node.name))],
            entry: LoweredGraph.Port(inner), exits: request.exits(outputs: 2, errorsFrom: inner))
    }
}
