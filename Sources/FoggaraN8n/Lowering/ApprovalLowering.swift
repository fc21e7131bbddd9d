import FoggaraJSON
import FoggaraWorkflow

/// Replaces an approval by a mail with a link, a wait for the form behind it, and a switch.
///
/// ```
///  Ask: items ─► Ask: mail ─► Ask: wait ─► Ask: answer ─► Ask (switch) ─► approved, refused, expired
/// ```
///
/// The first node keeps the items, which the mail replaces and the wait forgets; the code puts the decision beside them.
/// n8n shows the form to whoever opens the link and takes the decision only when it is sent, so that nothing that merely
/// opens links decides. The link is signed by n8n.
struct ApprovalLowering {
    /// The graph; nil when the time to answer is none.
    func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let limit = limit(request.parameters["expiresAfter"] ?? "P1D") else { return nil }
        let names = (
            items: request.name("items"), mail: request.name("mail"), wait: request.name("wait"),
            answer: request.name("answer")
        )
        let texts = texts(request)
        let nodes = [
            LoweredGraph.Node(name: names.items, type: "n8n-nodes-base.noOp", version: 1, parameters: [:]),
            LoweredGraph.Node(
                name: names.mail, type: "n8n-nodes-base.emailSend", version: 2.1, parameters: mail(request, texts),
                credentials: request.credentials, settings: ["executeOnce": true], offset: (1, 0)),
            LoweredGraph.Node(
                name: names.wait, type: "n8n-nodes-base.wait", version: 1.1, parameters: form(texts, limit),
                offset: (2, 0)),
            LoweredGraph.Node(
                name: names.answer, type: "n8n-nodes-base.code", version: 2,
                parameters: [
                    "mode": "runOnceForAllItems", "language": "javaScript",
                    "jsCode": .string(code(names.items, texts)),
                ], offset: (3, 0)),
            LoweredGraph.Node(
                name: request.node.name, type: "n8n-nodes-base.switch", version: 3.2, parameters: branches(),
                offset: (4, 0)),
        ]
        let chain = [names.items, names.mail, names.wait, names.answer, request.node.name]
        return LoweredGraph(
            nodes: nodes,
            edges: zip(chain, chain.dropFirst()).map {
                LoweredGraph.Edge(LoweredGraph.Port($0), LoweredGraph.Port($1))
            },
            entry: LoweredGraph.Port(names.items), exits: [])
    }

    /// The seconds of a duration; an expression computes them in n8n.
    private func limit(_ value: JSONValue) -> JSONValue? {
        guard let text = value.string, !text.isEmpty else { return nil }
        if text.utf8.first == UInt8(ascii: "=") {
            return .string("={{ Duration.fromISO(\(LoweringRequest.script(value))).as('seconds') }}")
        }
        return StatedDuration.seconds(of: text).flatMap { $0 > 0 ? .number(JSONNumber($0)) : nil }
    }

    /// The words of the question in its language.
    private func texts(_ request: LoweringRequest) -> (String) -> String {
        let language = request.text("language").isEmpty ? "fr" : request.text("language")
        let texts =
            [language, "en"].lazy.compactMap { request.load("locales/\($0)/approval.json") }
            .first.flatMap { JSONDocument.value(of: $0) }
        return { texts?[$0]?.string ?? $0 }
    }

    private func form(_ texts: (String) -> String, _ limit: JSONValue) -> JSONObject {
        let options = ["page.approve", "page.refuse"].map { ["option": .string(texts($0))] as JSONValue }
        return [
            "resume": "form", "formTitle": .string(texts("page.title")), "formDescription": "",
            "formFields": [
                "values": [
                    [
                        "fieldLabel": .string(texts("form.decision")), "fieldType": "dropdown",
                        "fieldOptions": ["values": .array(options)], "requiredField": true,
                    ]
                ]
            ],
            "responseMode": "onReceived", "limitWaitTime": true, "limitType": "afterTimeInterval",
            "resumeAmount": limit, "resumeUnit": "seconds",
            "options": [
                "appendAttribution": false,
                "respondWithOptions": [
                    "values": ["respondWith": "text", "formSubmittedText": .string(texts("page.recorded"))]
                ],
            ],
        ]
    }

    private func mail(_ request: LoweringRequest, _ texts: (String) -> String) -> JSONObject {
        let message = LoweringRequest.script(request.parameters["message"] ?? "")
        let line = ScriptLiteral.write(.string("\n\n" + texts("mail.answer") + "\n"))
        return [
            "fromEmail": request.parameters["fromEmail"] ?? "", "toEmail": request.parameters["toEmail"] ?? "",
            "subject": request.parameters["subject"] ?? "", "emailFormat": "text",
            "text": .string("={{ \(message) + \(line) + $execution.resumeFormUrl }}"),
            "options": ["appendAttribution": false],
        ]
    }

    private func code(_ items: String, _ texts: (String) -> String) -> String {
        func literal(_ key: String) -> String { ScriptLiteral.write(.string(texts(key))) }
        return """
            // foggara.approval: the items that came in, with the decision. Written by foggara export.
            // A sent form brings its answer; when the time has passed, the wait hands the sent mail on instead.
            const said = $input.first().json[\(literal("form.decision"))];
            const decision = { [\(literal("page.approve"))]: 'approved', [\(literal("page.refuse"))]: 'refused' }[said] ?? 'expired';
            const approval = { decision, at: $now.toUTC().toISO() };
            return $(\(ScriptLiteral.write(.string(items)))).all().map((item) => ({
              json: { ...item.json, approval }, ...(item.binary ? { binary: item.binary } : {}), pairedItem: { item: 0 },
            }));

            """
    }

    private func branches() -> JSONObject {
        let rules = ["approved", "refused", "expired"].map { decision -> JSONValue in
            [
                "conditions": [
                    "options": ["caseSensitive": true, "leftValue": "", "typeValidation": "strict", "version": 2],
                    "conditions": [
                        [
                            "leftValue": "={{ $json.approval.decision }}", "rightValue": .string(decision),
                            "operator": ["type": "string", "operation": "equals"],
                        ]
                    ],
                    "combinator": "and",
                ],
                "renameOutput": true, "outputKey": .string(decision),
            ]
        }
        return ["mode": "rules", "rules": ["values": .array(rules)], "options": [:]]
    }
}
