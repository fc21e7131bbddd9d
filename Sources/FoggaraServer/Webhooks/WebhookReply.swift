import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraWorkflow

/// How a webhook answers, by the parameters of its node.
struct WebhookReply: Sendable {
    /// When the answer is given.
    enum Mode: String, Sendable {
        /// As soon as the run is durable.
        case onReceived
        /// When the run has ended, from its last node.
        case lastNode
        /// When a Respond to Webhook node says so.
        case responseNode
    }

    /// When.
    let mode: Mode
    private let parameters: JSONValue

    /// Reads evaluated parameters.
    init(_ parameters: JSONValue) {
        self.parameters = parameters
        mode = parameters["responseMode"]?.string.flatMap(Mode.init(rawValue:)) ?? .onReceived
    }

    private var options: JSONValue? { parameters["options"] }

    /// The stated code: of an old version as a number, else in the options.
    private var status: Int {
        let values = options?["responseCode"]?["values"]
        var value = values?["responseCode"] ?? parameters["responseCode"]
        if value?.string == "customCode" { value = values?["customCode"] }
        let number = value.map { ScriptValue.number($0) } ?? 200
        return (200...599).contains(number) ? Int(number) : 200
    }

    private var headers: [WebResponse.Header] {
        let entries = options?["responseHeaders"]?["entries"]
        return (entries?.array ?? entries.map { [$0] } ?? []).compactMap { entry in
            guard let name = entry["name"].map(ScriptValue.text), !name.isEmpty else { return nil }
            return WebResponse.Header(HTTPText.lowercased(name), entry["value"].map(ScriptValue.text) ?? "")
        }
    }

    /// The answer given before the run goes on.
    var received: WebResponse {
        if options?["noResponseBody"] == true { return WebResponse(status, headers: headers) }
        if let data = options?["responseData"], data != "" {
            let body: WebResponse.Body = data.string.map { .text($0) } ?? .json(ScriptJSON.text(data))
            return WebResponse(status, headers: headers, body: body)
        }
        return WebResponse(status, headers: headers, body: .json(#"{"message":"Workflow was started"}"#))
    }

    /// The answer of a run that ended; nil when the run failed.
    func ended(_ machine: RunMachine) -> WebResponse? {
        guard case .finished(let finish) = machine.state.phase, finish.status == .success else { return nil }
        if mode == .responseNode { return WebResponse(200) }
        guard let last = machine.state.order.last,
            machine.state.results[last.node].indices.contains(last.run)
        else { return message("Workflow executed successfully but no data was returned") }
        let outputs = machine.state.results[last.node][last.run].outputs
        let items = outputs?.first.flatMap { $0 } ?? []
        switch parameters["responseData"]?.string ?? "firstEntryJson" {
        case "noData": return WebResponse(status, headers: headers)
        case "allEntries": return json(.array(items.map(\.json)))
        case "firstEntryBinary": return file(items)
        default: return first(items)
        }
    }

    private func first(_ items: [Item]) -> WebResponse {
        guard let item = items.first else { return Self.failure("No item to return was found") }
        var value = item.json
        if let path = options?["responsePropertyName"]?.string, !path.isEmpty {
            value = DataPath(path).value(in: value) ?? .null
        }
        var all = headers
        if let type = options?["responseContentType"]?.string, !type.isEmpty {
            all.append(WebResponse.Header("content-type", type))
            if let text = value.string { return WebResponse(status, headers: all, body: .text(text)) }
        }
        if let text = value.string, options?["responsePropertyName"] != nil {
            return WebResponse(status, headers: all, body: .json(ScriptJSON.text(.string(text))))
        }
        return WebResponse(status, headers: all, body: .json(ScriptJSON.text(value)))
    }

    private func file(_ items: [Item]) -> WebResponse {
        guard let item = items.first else { return Self.failure("No item was found to return") }
        guard let files = item.binary else { return Self.failure("No binary data was found to return") }
        let name = parameters["responseBinaryPropertyName"]?.string ?? "data"
        guard let data = files.first(where: { $0.name == name })?.data else {
            return Self.failure("The binary property '\(name)' which should be returned does not exist")
        }
        return WebResponse(status, headers: headers, body: .file(data.bytes, type: data.mimeType))
    }

    private func json(_ value: JSONValue) -> WebResponse {
        WebResponse(status, headers: headers, body: .json(ScriptJSON.text(value)))
    }

    private func message(_ text: String) -> WebResponse { json(["message": .string(text)]) }

    private static func failure(_ text: String) -> WebResponse {
        WebResponse(500, body: .json(JSONWriter.compact(["code": 0, "message": .string(text)])))
    }
}
