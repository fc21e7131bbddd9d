import FoggaraJSON
import FoggaraWorkflow

/// Replaces `foggara.metaTrigger` by stock nodes.
///
/// ```
///  hook ─GET──► token ─► asked ─► asked? ─┬─► challenge (the challenge as text)
///   │                                     └─► refused (403)
///   └──POST──► signature ─► signed? ─┬─► accepted (200) ─► messages ─► the principal: messages not seen before
///                                    └─► unsigned (401)
/// ```
///
/// The secrets become credentials of the Crypto node: `signature` computes with the app's secret, `token` with the
/// verify token. The token that came with a handshake is compared by its own HMAC, so that the export need not hold
/// the right one. A secret that is no secret of the configuration stands in the export, as it does in the template.
struct MetaTriggerLowering {
    /// The stock nodes; nil when the rules of reading are not there.
    func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let rules = request.rules() else { return nil }
        let names = Names(request)
        var graph = LoweredGraph(nodes: [hook(request, names)], entry: nil, exits: [])
        graph.nodes += handshake(request, names) + delivery(request, names, rules)
        graph.edges = [
            edge(names.hook, 0, names.token), edge(names.token, 0, names.asked), edge(names.asked, 0, names.isAsked),
            edge(names.isAsked, 0, names.challenge), edge(names.isAsked, 1, names.refused),
            edge(names.hook, 1, names.signature), edge(names.signature, 0, names.isSigned),
            edge(names.isSigned, 0, names.accepted), edge(names.isSigned, 1, names.unsigned),
            edge(names.accepted, 0, names.messages), edge(names.messages, 0, request.node.name),
        ]
        graph.carriedSecrets = Set(["appSecret", "verifyToken"].filter { request.secrets[$0] != nil })
        return graph
    }

    /// The names of the inner nodes.
    private struct Names {
        let hook, token, asked, isAsked, challenge, refused, signature, isSigned, accepted, unsigned, messages: String

        init(_ request: LoweringRequest) {
            hook = request.name("hook")
            token = request.name("token")
            asked = request.name("asked")
            isAsked = request.name("asked?")
            challenge = request.name("challenge")
            refused = request.name("refused")
            signature = request.name("signature")
            isSigned = request.name("signed?")
            accepted = request.name("accepted")
            unsigned = request.name("unsigned")
            messages = request.name("messages")
        }

        /// An expression that reads the request.
        func request(_ path: String) -> String { "$(\(ScriptLiteral.write(.string(hook)))).first().json\(path)" }
    }

    private func edge(_ source: String, _ output: Int, _ target: String) -> LoweredGraph.Edge {
        LoweredGraph.Edge(LoweredGraph.Port(source, output), LoweredGraph.Port(target))
    }

    private func hook(_ request: LoweringRequest, _ names: Names) -> LoweredGraph.Node {
        LoweredGraph.Node(
            name: names.hook, type: "n8n-nodes-base.webhook", version: 2,
            parameters: [
                "multipleMethods": true, "httpMethod": ["GET", "POST"], "path": .string(request.text("path")),
                "responseMode": "responseNode", "options": ["rawBody": true],
            ])
    }

    private func handshake(_ request: LoweringRequest, _ names: Names) -> [LoweredGraph.Node] {
        let fixed: JSONObject = ["value": "handshake"]
        var given = fixed
        given["secret"] = .string("={{ \(names.request(".query['hub.verify_token']")) ?? '' }}")
        var asked = hmac(names.asked, given, into: "given", at: 2, row: 0)
        asked.version = 1
        return [
            secretHMAC(request, names.token, fixed, key: "verifyToken", into: "expected", at: 1, row: 0), asked,
            condition(
                names.isAsked,
                [
                    ("={{ $json.given }}", "={{ $json.expected }}"),
                    ("={{ \(names.request(".query['hub.mode']")) ?? '' }}", "subscribe"),
                ], at: 3, row: 0),
            respond(
                names.challenge,
                [
                    "respondWith": "text",
                    "responseBody": .string("={{ \(names.request(".query['hub.challenge']")) ?? '' }}"),
                    "options": [
                        "responseHeaders": [
                            "entries": [["name": "Content-Type", "value": "text/plain; charset=utf-8"]]
                        ]
                    ],
                ], at: 4, row: 0),
            respond(names.refused, ["respondWith": "noData", "options": ["responseCode": 403]], at: 4, row: 1),
        ]
    }

    private func delivery(_ request: LoweringRequest, _ names: Names, _ rules: String) -> [LoweredGraph.Node] {
        let options = request.parameters["options"]
        let code = """
            // foggara.metaTrigger: the same messages as Foggara's own node. Written by foggara export.
            \(rules)
            const input = {
              body: \(names.request(".body")),
              channel: \(ScriptLiteral.write(.string(request.text("channel")))),
              statuses: \(options?["statuses"] == true),
              echoes: \(options?["echoes"] == true),
            };
            return read(input).map((json) => ({ json, pairedItem: { item: 0 } }));

            """
        return [
            secretHMAC(
                request, names.signature, ["binaryData": true, "binaryPropertyName": "data"], key: "appSecret",
                into: "signature", at: 1, row: 2),
            condition(
                names.isSigned,
                [
                    (
                        "={{ 'sha256=' + $json.signature }}",
                        "={{ \(names.request(".headers['x-hub-signature-256']")) ?? '' }}"
                    )
                ], at: 2, row: 2),
            respond(names.accepted, ["respondWith": "noData"], at: 3, row: 2),
            respond(names.unsigned, ["respondWith": "noData", "options": ["responseCode": 401]], at: 3, row: 3),
            LoweredGraph.Node(
                name: names.messages, type: "n8n-nodes-base.code", version: 2,
                parameters: ["mode": "runOnceForAllItems", "language": "javaScript", "jsCode": .string(code)],
                offset: (4, 2)),
            LoweredGraph.Node(
                name: request.node.name, type: "n8n-nodes-base.removeDuplicates", version: 2,
                parameters: [
                    "operation": "removeItemsSeenInPreviousExecutions",
                    "logic": "removeItemsWithAlreadySeenKeyValues",
                    "dedupeValue":
                        "={{ [$json.id, $json.kind === 'reaction' ? $json.payload + $json.at : $json.status].join(':') }}",
                    "options": ["scope": "node", "historySize": 10_000],
                ], offset: (5, 2)),
        ]
    }

    // MARK: Nodes

    private func secretHMAC(
        _ request: LoweringRequest, _ name: String, _ value: JSONObject, key: String, into field: String,
        at column: Int,
        row: Int
    ) -> LoweredGraph.Node {
        if let credential = request.credential("crypto", carrying: key) {
            var node = hmac(name, value, into: field, at: column, row: row)
            node.credentials = credential
            return node
        }
        var open = value
        open["secret"] = request.parameters[key] ?? ""
        var node = hmac(name, open, into: field, at: column, row: row)
        node.version = 1
        return node
    }

    private func hmac(
        _ name: String, _ value: JSONObject, into field: String, at column: Int, row: Int
    ) -> LoweredGraph.Node {
        var parameters: JSONObject = [
            "action": "hmac", "type": "SHA256", "dataPropertyName": .string(field), "encoding": "hex",
        ]
        for member in value { parameters[member.key] = member.value }
        return LoweredGraph.Node(
            name: name, type: "n8n-nodes-base.crypto", version: 2, parameters: parameters, offset: (column, row))
    }

    private func condition(
        _ name: String, _ pairs: [(left: String, right: String)], at column: Int, row: Int
    ) -> LoweredGraph.Node {
        let conditions = pairs.enumerated().map { index, pair -> JSONValue in
            [
                "id": .string("condition-\(index + 1)"), "leftValue": .string(pair.left),
                "rightValue": .string(pair.right), "operator": ["type": "string", "operation": "equals"],
            ]
        }
        return LoweredGraph.Node(
            name: name, type: "n8n-nodes-base.if", version: 2.2,
            parameters: [
                "conditions": [
                    "options": ["caseSensitive": true, "leftValue": "", "typeValidation": "strict", "version": 2],
                    "conditions": .array(conditions), "combinator": "and",
                ]
            ], offset: (column, row))
    }

    private func respond(_ name: String, _ parameters: JSONObject, at column: Int, row: Int) -> LoweredGraph.Node {
        LoweredGraph.Node(
            name: name, type: "n8n-nodes-base.respondToWebhook", version: 1.4, parameters: parameters,
            offset: (column, row))
    }
}
