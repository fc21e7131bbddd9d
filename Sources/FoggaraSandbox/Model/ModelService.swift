package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// An OpenAI-compatible chat endpoint that answers from a script, or plainly where it has none.
///
/// - Shape: settings `{"answers":[rule, …]}`, each as in `ModelRule`. The first rule that fits and is not used up
///   answers; where rules are given and none fits, the answer is 400. Without rules the answer is an instance of the
///   schema that the request states, else a short sentence.
/// - Guarantees: never looks at what a request means; the same requests get the same answers.
/// - Source: OpenAI chat completions, known 2026; Ollama serves the same shape.
package struct ModelService<Place: ModelPlace>: HTTPStandIn {
    /// The service that is doubled.
    package static var name: StandInName { Place.name }

    private var rules: [ModelRule] = []
    private let hasScript: Bool
    private var answered = 0

    /// Makes the data; the settings are in the description of the type.
    package init?(seed: UInt64, settings: JSONObject) {
        guard settings.keys.allSatisfy({ $0 == "answers" }) else { return nil }
        hasScript = settings["answers"] != nil
        guard let stated = settings["answers"] else { return }
        guard let list = stated.array else { return nil }
        rules = list.compactMap(ModelRule.init)
        if rules.count != list.count { return nil }
    }

    /// How many requests were answered.
    package var contents: JSONValue { ["answered": .integer(answered)] }

    /// What a request costs when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters { .call }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        let words = status == 429 ? "Rate limit reached for requests" : "The server had an error"
        return Self.refusal(status, words, headers: headers)
    }

    private static func refusal(_ status: Int, _ message: String, headers: [HTTPField] = []) -> HTTPResponse {
        let kind = status == 429 ? "requests" : status >= 500 ? "server_error" : "invalid_request_error"
        return .json(
            status,
            [
                "error": [
                    "message": .string(message), "type": .string(kind), "param": .null,
                    "code": status == 429 ? "rate_limit_exceeded" : status == 401 ? "invalid_api_key" : .null,
                ]
            ], headers: headers)
    }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        func refuse(_ status: Int, _ words: String, _ counted: Counters = .call) -> Seen {
            Seen(Self.refusal(status, words), ["refused": .string(words)], counted)
        }
        if let key = Place.key, request.bearerToken != key {
            return refuse(401, request.bearerToken == nil ? "You didn't provide an API key." : "Incorrect API key.")
        }
        if request.method == "GET", request.path == "/v1/models" {
            let model: JSONValue = [
                "id": "sandbox", "object": "model", "created": 1_700_000_000, "owned_by": "sandbox",
            ]
            return Seen(.json(200, ["object": "list", "data": [model]]), ["operation": "models"], .lookup)
        }
        guard request.method == "POST", request.path == "/v1/chat/completions" else {
            return refuse(404, "Invalid URL (\(request.method) \(request.path))", Counters())
        }
        guard let body = JSONDocument.value(of: request.body)?.object else {
            return refuse(400, "We could not parse the JSON body of your request.")
        }
        guard let model = body["model"]?.string, !model.isEmpty else {
            return refuse(400, "you must provide a model parameter")
        }
        guard let messages = body["messages"]?.array, !messages.isEmpty,
            messages.allSatisfy({ ["system", "developer", "user", "assistant"].contains($0["role"]?.string) })
        else { return refuse(400, "Invalid 'messages': expected a non-empty array of messages with a role.") }
        if let limit = body["max_tokens"] ?? body["max_completion_tokens"], (limit.wholeNumber ?? 0) < 1 {
            return refuse(400, "Invalid 'max_tokens': integer below minimum value.")
        }
        let texts = messages.map(Self.text)
        guard hasScript else {
            let content = Self.plainAnswer(body)
            return complete(["text": .string(content)], model: model, texts: texts, body: body)
        }
        guard let place = rules.firstIndex(where: { $0.fits(model: model, texts: texts) }) else {
            return refuse(400, "no rule of the script fits")
        }
        if let left = rules[place].left { rules[place].left = left - 1 }
        return complete(rules[place].answer, model: model, texts: texts, body: body)
    }

    private mutating func complete(_ answer: JSONObject, model: String, texts: [String], body: JSONObject) -> Seen {
        answered += 1
        if let status = answer["status"]?.wholeNumber {
            let words = answer["message"]?.string ?? "the script says so"
            let headers = status == 429 ? [HTTPField("Retry-After", "1")] : []
            return Seen(Self.refusal(status, words, headers: headers), ["refused": .string(words)], .call)
        }
        if let raw = answer["raw"]?.string {
            return Seen(
                HTTPResponse(
                    200, headers: [HTTPField("Content-Type", "application/json")], body: Array(raw.utf8)),
                ["operation": "chat", "model": .string(model), "raw": true], .call)
        }
        var content = answer["text"] ?? answer["json"].map { .string(JSONWriter.compact($0)) } ?? .null
        var finish = answer["finish"]?.string ?? "stop"
        // As real ones do: an answer that is longer than allowed is cut.
        let most = (body["max_tokens"] ?? body["max_completion_tokens"])?.wholeNumber ?? .max
        if let text = content.string, answer["usage"] == nil, Self.tokens(text) > most {
            content = .string(String(text.unicodeScalars.prefix(most * 2)))
            finish = "length"
        }
        var message: JSONObject = ["role": "assistant", "content": content, "refusal": answer["refusal"] ?? .null]
        if Place.key == nil { message["refusal"] = nil }
        var usage = (
            input: texts.reduce(3) { $0 + 4 + Self.tokens($1) },
            output: Self.tokens(content.string ?? answer["refusal"]?.string ?? "")
        )
        if let stated = answer["usage"] {
            usage = (stated["in"]?.wholeNumber ?? 0, stated["out"]?.wholeNumber ?? 0)
        }
        var whole: JSONObject = [
            "id": .string("chatcmpl-\(answered)"), "object": "chat.completion", "created": 1_700_000_000,
            "model": answer["model"] ?? .string(model),
            "choices": [
                ["index": 0, "message": .object(message), "logprobs": .null, "finish_reason": .string(finish)]
            ],
        ]
        if answer["usage"]?.isNull != true {
            whole["usage"] = [
                "prompt_tokens": .integer(usage.input), "completion_tokens": .integer(usage.output),
                "total_tokens": .integer(usage.input + usage.output),
            ]
        }
        var counted = Counters.call
        counted.tokens = usage.input + usage.output
        return Seen(
            .json(200, .object(whole)),
            [
                "operation": "chat", "model": .string(model), "finish": .string(finish),
                "tokensIn": .integer(usage.input), "tokensOut": .integer(usage.output),
                "prompt": .string(texts.joined(separator: "\n")),
            ], counted)
    }

    /// The text of a message, whose content is a text or a list of parts.
    private static func text(_ message: JSONValue) -> String {
        message["content"]?.string
            ?? (message["content"]?.array ?? []).compactMap { $0["text"]?.string }.joined(separator: "\n")
    }

    /// One token for every four ASCII bytes and every two other letters, as a rule of thumb.
    private static func tokens(_ text: String) -> Int {
        let ascii = text.unicodeScalars.count { $0.isASCII }
        let others = text.unicodeScalars.count - ascii
        return (ascii + 3) / 4 + (others + 1) / 2
    }

    private static func plainAnswer(_ body: JSONObject) -> String {
        switch body["response_format"]?["type"]?.string {
        case "json_schema":
            let schema = body["response_format"]?["json_schema"]?["schema"] ?? [:]
            return JSONWriter.compact(SchemaSample.make(of: schema))
        case "json_object": return "{}"
        default: return "Merci pour votre message, on vous répond tout de suite."
        }
    }
}
