import FoggaraJSON
import FoggaraWorkflow

/// Replaces a question to a language model by stock nodes.
///
/// ```
///  entry ─► n: prepare ─► n: where ─┬─► n: cloud ─┐
///            (code)       (switch)  ├─► n: local ─┼─► n: read ─► n (switch) ─► answered, refused, exhausted, invalid
///                                   └─────────────┘    (code)
/// ```
///
/// - Guarantees: the same route, caps, request and answer as the own node, but for the second question after an answer
///   that does not fit: such an item leaves by `invalid` at once.
struct ModelLowering {
    /// Keywords of a schema that the code checks, and those that check nothing.
    private static let keywords: Set = [
        "type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems",
        "items",
        "required", "properties", "additionalProperties", "title", "description", "default", "examples",
        "$schema",
        "$comment",
    ]

    /// The stock nodes; nil when the schema is computed or has keywords that the code cannot check.
    func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let rules = request.rules(),
            let answer = request.load("data/n8n/foggara.model.answer.js").map({
                String(decoding: $0, as: UTF8.self)
            }),
            let schema = Self.schema(request.parameters["schema"])
        else { return nil }
        let hasCloud = request.credentials["openAiApi"] != nil
        let hasLocal = request.credentials["ollamaApi"] != nil
        guard hasCloud || hasLocal else { return nil }
        let name = request.node.name
        let prepare = request.name("prepare")
        let fork = request.name("where")
        let read = request.name("read")
        let field = ScriptLiteral.write(request.parameters["outputField"] ?? "answer")
        var nodes = [
            code(
                prepare, Self.preparing(request, rules, schema, hasCloud: hasCloud, hasLocal: hasLocal),
                column: 0),
            fan(
                fork, 3,
                "={{ $json.foggaraModel.reason ? 2 : $json.foggaraModel.route === 'local' ? 1 : 0 }}",
                column: 1),
        ]
        var edges = [
            LoweredGraph.Edge(.init(prepare), .init(fork)),
            LoweredGraph.Edge(.init(fork, 2), .init(read)),
        ]
        let timeout = request.parameters["options"]?["timeout"] ?? 60_000
        for (output, place, type, has) in [
            (0, "cloud", "openAiApi", hasCloud), (1, "local", "ollamaApi", hasLocal),
        ]
        where has {
            let ask = request.name(place)
            nodes.append(
                asking(ask, type, request, timeout: timeout, row: output))
            edges.append(LoweredGraph.Edge(.init(fork, output), .init(ask)))
            edges.append(LoweredGraph.Edge(.init(ask), .init(read)))
        }
        let reading = """
            // \(request.node.type): the answer, as Foggara's own node reads it. Written by foggara export.
            \(answer)
            const origin = $(\(ScriptLiteral.write(.string(prepare)))).item.json;
            const { foggaraModel, ...rest } = origin;
            const result = read(foggaraModel, $json, \(ScriptLiteral.write(schema)));
            return { json: { ...rest, [\(field)]: result } };

            """
        nodes.append(code(read, reading, column: 3))
        nodes.append(
            fan(
                name, 4,
                "={{ ({ refusal: 1, personal: 1, prompt: 2, cost: 2, length: 2, malformed: 3, schema: 3 })"
                    + "[$json[\(field)].reason] ?? 0 }}", column: 4))
        edges.append(LoweredGraph.Edge(.init(read), .init(name)))
        return LoweredGraph(
            nodes: nodes, edges: edges, entry: LoweredGraph.Port(prepare),
            exits: (0..<4).map { [LoweredGraph.Port(name, $0)] })
    }

    private static func preparing(
        _ request: LoweringRequest, _ rules: String, _ schema: JSONValue, hasCloud: Bool, hasLocal: Bool
    ) -> String {
        let names = [
            "prompt", "system", "route", "model", "localModel", "maxTokensIn", "maxTokensOut", "maxCost",
        ]
        var input = names.compactMap { name in
            request.parameters[name].map { "  \(name): \(LoweringRequest.script($0))," }
        }
        input.append(
            "  temperature: \(LoweringRequest.script(request.parameters["options"]?["temperature"] ?? 0)),"
        )
        input.append("  schema: \(ScriptLiteral.write(schema)),")
        input.append("  hasCloud: \(hasCloud),")
        input.append("  hasLocal: \(hasLocal),")
        return """
            // \(request.node.type): the question, as Foggara's own node asks it. Written by foggara export.
            const input = {
            \(input.joined(separator: "\n"))
            };

            \(rules)
            return { json: { ...$json, foggaraModel: prepare(input) } };

            """
    }

    private func code(_ name: String, _ script: String, column: Int) -> LoweredGraph.Node {
        LoweredGraph.Node(
            name: name, type: "n8n-nodes-base.code", version: 2,
            parameters: [
                "mode": "runOnceForEachItem", "language": "javaScript", "jsCode": .string(script),
            ],
            offset: (column, 0))
    }

    private func fan(_ name: String, _ count: Int, _ output: String, column: Int) -> LoweredGraph.Node {
        LoweredGraph.Node(
            name: name, type: "n8n-nodes-base.switch", version: 3.2,
            parameters: [
                "mode": "expression", "numberOutputs": .number(JSONNumber(count)),
                "output": .string(output),
            ], offset: (column, 0))
    }

    private func asking(
        _ name: String, _ type: String, _ request: LoweringRequest, timeout: JSONValue, row: Int
    ) -> LoweredGraph.Node {
        let url = type == "openAiApi" ? "https://api.openai.com/v1" : "http://localhost:11434/v1"
        return LoweredGraph.Node(
            name: name, type: "n8n-nodes-base.httpRequest", version: 4.2,
            parameters: [
                "method": "POST", "url": .string(url + "/chat/completions"),
                "authentication": "predefinedCredentialType", "nodeCredentialType": .string(type),
                "sendBody": true,
                "specifyBody": "json", "jsonBody": "={{ JSON.stringify($json.foggaraModel.body) }}",
                "options": ["timeout": timeout],
            ], credentials: [type: request.credentials[type] ?? .null],
            // A failed request has no answer to read: it leaves by `invalid`.
            settings: request.node.options.onError == .continueRegularOutput ? request.errorSettings : [:],
            offset: (2, row))
    }

    /// The schema as a value, null for none; nil when it is computed or has other keywords.
    private static func schema(_ stated: JSONValue?) -> JSONValue? {
        var value = stated ?? .null
        if let text = value.string {
            if text.utf8.first == UInt8(ascii: "=") { return nil }
            if text.allSatisfy(\.isWhitespace) { return .null }
            guard let parsed = JSONDocument.value(of: Array(text.utf8)) else { return nil }
            value = parsed
        }
        return isCheckable(value) ? value : nil
    }

    private static func isCheckable(_ schema: JSONValue) -> Bool {
        guard let object = schema.object else { return schema.isNull || schema.bool != nil }
        return object.allSatisfy { member in
            switch member.key {
            case "items", "additionalProperties": isCheckable(member.value)
            case "properties": member.value.object?.allSatisfy { isCheckable($0.value) } ?? false
            default: keywords.contains(member.key)
            }
        }
    }
}
