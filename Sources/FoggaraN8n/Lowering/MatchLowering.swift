import FoggaraJSON
import FoggaraWorkflow

/// Replaces `foggara.match` by a Code node that runs once and a `switch` by verdict; error items are doubtful.
enum MatchLowering {
    /// The two nodes; nil when the rules are not there.
    static func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let rules = request.rules() else { return nil }
        // Run once for all items, n8n gives code no item; parameters speak of the first.
        let code = """
            const $json = $input.first()?.json ?? {};
            \(request.inputCode())
            \(rules)
            return read(input).matches.map((json) => ({ json, pairedItem: { item: 0 } }));

            """
        let inner = request.name("match")
        let values = ["matched", "doubtful", "unmatched"].map { verdict -> JSONValue in
            [
                "conditions": .object(
                    LoweredCondition.filter(
                        "={{ $json.verdict }}", equals: .string(verdict), type: "string", operation: "equals")),
                "renameOutput": true, "outputKey": .string(verdict),
            ]
        }
        return LoweredGraph(
            nodes: [
                LoweredGraph.Node(
                    name: inner, type: "n8n-nodes-base.code", version: 2,
                    parameters: ["mode": "runOnceForAllItems", "language": "javaScript", "jsCode": .string(code)],
                    settings: request.errorSettings, offset: (-1, 0)),
                LoweredGraph.Node(
                    name: request.node.name, type: "n8n-nodes-base.switch", version: 3.2,
                    parameters: [
                        "mode": "rules", "rules": ["values": .array(values)], "options": ["fallbackOutput": 1],
                    ]),
            ],
            edges: [LoweredGraph.Edge(LoweredGraph.Port(inner), LoweredGraph.Port(request.node.name))],
            entry: LoweredGraph.Port(inner), exits: request.exits(outputs: 3, errorsFrom: inner))
    }
}
