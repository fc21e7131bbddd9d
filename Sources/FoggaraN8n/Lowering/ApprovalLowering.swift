import FoggaraJSON
import FoggaraWorkflow

/// Replaces an approval by a mail with two links, a wait for one of them, and a switch.
///
/// ```
///  Ask: items ─► Ask: mail ─► Ask: wait ─► Ask: answer ─► Ask (switch) ─► approved, refused, expired
/// ```
///
/// The first node keeps the items, which the mail replaces and the wait forgets; the code puts the decision beside them.
/// n8n decides when a link is opened: it has no page between, only its own guard against known link previewers, which
/// is switched on. The links are signed by n8n.
struct ApprovalLowering {
    /// The graph; nil when the time to answer is none.
    func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let limit = limit(request.parameters["expiresAfter"] ?? "P1D") else { return nil }
        let names = (
            items: request.name("items"), mail: request.name("mail"), wait: request.name("wait"),
            answer: request.name("answer")
        )
        let nodes = [
            LoweredGraph.Node(name: names.items, type: "n8n-nodes-base.noOp", version: 1, parameters: [:]),
            LoweredGraph.Node(
                name: names.mail, type: "n8n-nodes-base.emailSend", version: 2.1, parameters: mail(request),
                credentials: request.credentials, settings: ["executeOnce": true], offset: (1, 0)),
            LoweredGraph.Node(
                name: names.wait, type: "n8n-nodes-base.wait", version: 1.1,
                parameters: [
                    "resume": "webhook", "httpMethod": "GET", "responseMode": "onReceived", "limitWaitTime": true,
                    "limitType": "afterTimeInterval", "resumeAmount": limit, "resumeUnit": "seconds",
                    "options": ["ignoreBots": true],
                ], offset: (2, 0)),
            LoweredGraph.Node(
                name: names.answer, type: "n8n-nodes-base.code", version: 2,
                parameters: [
                    "mode": "runOnceForAllItems", "language": "javaScript", "jsCode": .string(code(names.items)),
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

    private func mail(_ request: LoweringRequest) -> JSONObject {
        let language = request.text("language").isEmpty ? "fr" : request.text("language")
        let texts =
            [language, "en"].lazy.compactMap { request.load("locales/\($0)/approval.json") }
            .first.flatMap { JSONDocument.value(of: $0) }
        func line(_ key: String, _ decision: String) -> String {
            let word = ScriptLiteral.write(.string("\n\n" + (texts?[key]?.string ?? decision) + ":\n"))
            let mark = "($execution.resumeUrl.includes('?') ? '&' : '?')"
            return "\(word) + $execution.resumeUrl + \(mark) + 'decision=\(decision)'"
        }
        let message = LoweringRequest.script(request.parameters["message"] ?? "")
        let text = "={{ \(message) + \(line("page.approve", "approved")) + \(line("page.refuse", "refused")) }}"
        return [
            "fromEmail": request.parameters["fromEmail"] ?? "", "toEmail": request.parameters["toEmail"] ?? "",
            "subject": request.parameters["subject"] ?? "", "emailFormat": "text", "text": .string(text),
            "options": ["appendAttribution": false],
        ]
    }

    private func code(_ items: String) -> String {
        """
        // foggara.approval: the items that came in, with the decision. Written by foggara export.
        // A call brings its query; when the time to answer has passed, the wait hands the sent mail on instead.
        const said = $input.first().json.query?.decision;
        const decision = said === 'approved' || said === 'refused' ? said : 'expired';
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
