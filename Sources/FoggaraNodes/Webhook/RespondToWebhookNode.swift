package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Answers the request that started the run and hands its items on.
///
/// Cases of `respondWith`: the first item, all items, JSON, text, a file, a signed token, a redirect, nothing.
/// - Errors: a body that is no JSON, a file that is not there; nobody waits for the answer of a run started otherwise.
package struct RespondToWebhookNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.respondToWebhook"]

    /// Triggers whose request can be answered.
    private static let askers: Set<String> = [
        "n8n-nodes-base.webhook", "n8n-nodes-base.formTrigger", "n8n-nodes-base.wait", "foggara.metaTrigger",
        "@n8n/n8n-nodes-langchain.chatTrigger",
    ]

    /// Makes the executor; it has no state.
    package init() {}

    /// Answers, then gives the items of the input.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result = NodeResult(
            call.items.enumerated().map { index, item in
                var item = item
                item.pairedItem = [PairedItem(index)]
                return item
            })
        if call.node.version >= 1.1, !call.plan.nodes.contains(where: { Self.askers.contains($0.type) }) {
            throw NodeError(
                "NodeOperationError", "No Webhook node found in the workflow",
                description: "Insert a Webhook node to your workflow and set the “Respond” parameter to “Using Respond "
                    + "to Webhook Node” ")
        }
        do throws(NodeError) {
            result.response = try await response(call)
        } catch {
            guard call.continuesOnFail else { throw error.at(0) }
            return NodeResult([error.failedItem(from: 0)])
        }
        // The second output of later versions holds the answer itself.
        if call.node.outputs.count > 1, try call.flag("enableResponseOutput", 0), let response = result.response {
            result.outputs.append([Item(Self.described(response))])
        }
        return result
    }

    private func response(_ call: NodeCall) async throws(NodeError) -> WebResponse {
        var headers: [WebResponse.Header] = []
        for entry in try call.entries("options.responseHeaders.entries", 0) {
            let name = entry["name"].map(ScriptValue.text) ?? ""
            guard !name.isEmpty else { continue }
            headers.append(WebResponse.Header(name.lowercased(), entry["value"].map(ScriptValue.text) ?? ""))
        }
        let stated = try call.number("options.responseCode", 0, or: 0)
        var status = stated >= 100 && stated <= 599 ? Int(stated) : 200
        let body: WebResponse.Body
        switch try call.text("respondWith", 0, or: "firstIncomingItem") {
        case "json": body = .json(ScriptJSON.text(try json(call, "responseBody")))
        case "jwt": body = .json(ScriptJSON.text(["token": .string(try await token(call))]))
        case "allIncomingItems":
            body = .json(ScriptJSON.text(try keyed(.array(call.items.map(\.json)), call)))
        case "firstIncomingItem": body = .json(ScriptJSON.text(try keyed(call.items.first?.json ?? [:], call)))
        case "text": body = .text(try call.text("responseBody", 0))
        case "binary": body = try file(call)
        case "redirect":
            headers.append(WebResponse.Header("location", try call.text("redirectURL", 0)))
            if stated == 0 || call.parameters.raw("options.responseCode") == nil { status = 307 }
            body = .empty
        case "noData": body = .empty
        case let other: throw NodeError("NodeOperationError", "The Response Data option \"\(other)\" is not supported!")
        }
        return WebResponse(status, headers: headers, body: body)
    }

    /// A parameter of JSON: a value of an expression, or text that must parse.
    private func json(_ call: NodeCall, _ path: String) throws(NodeError) -> JSONValue {
        guard let value = try call.value(path, 0) else { return .object([:]) }
        guard let text = value.string else { return value }
        guard let parsed = LenientJSON.strict(text) else {
            throw NodeError(
                "NodeOperationError", "Invalid JSON in 'Response Body' field",
                description: "Check that the syntax of the JSON in the 'Response Body' parameter is valid")
        }
        return parsed
    }

    private func keyed(_ value: JSONValue, _ call: NodeCall) throws(NodeError) -> JSONValue {
        let path = try call.text("options.responseKey", 0).split(separator: ".")
        return path.reversed().reduce(value) { [String($1): $0] }
    }

    private func file(_ call: NodeCall) throws(NodeError) -> WebResponse.Body {
        let files = call.items.first?.binary ?? []
        var name = files.first?.name
        if try call.text("responseDataSource", 0, or: "automatically") == "set" {
            name = try call.text("inputFieldName", 0, or: "data")
        }
        guard let name else {
            throw NodeError("NodeOperationError", "No binary data exists on the first item!")
        }
        guard let data = files.first(where: { $0.name == name })?.data else {
            throw NodeError(
                "NodeOperationError",
                "The item has no binary field '\(name)'",
                description: "Check that the parameter where you specified the input binary field name is correct")
        }
        return .file(data.bytes, type: data.mimeType)
    }

    private func token(_ call: NodeCall) async throws(NodeError) -> String {
        let payload = try json(call, "payload")
        guard let reference = call.node.credentials.first(where: { $0.type == "jwtAuth" }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for 'jwtAuth'")
        }
        let fields = try await call.services.credentials.fields(reference)
        guard let token = SignedToken.make(payload, fields, at: call.services.clock.now()) else {
            throw NodeError("NodeOperationError", "The credential cannot sign a token")
        }
        return token
    }

    private static func described(_ response: WebResponse) -> JSONValue {
        var object: JSONObject = [
            "headers": .object(JSONObject(response.headers.map { ($0.name, .string($0.value)) })),
            "statusCode": .number(JSONNumber(response.status)),
        ]
        switch response.body {
        case .json(let text): object["body"] = LenientJSON.strict(text)
        case .text(let text): object["body"] = .string(text)
        case .empty, .file: break
        }
        return .object(object)
    }
}
