import FoggaraEngine
import FoggaraJSON

/// One question with its caps, read from the parameters of an item.
struct ModelQuestion: Sendable {
    /// Where a question may be asked.
    enum Route: String, Sendable {
        /// Chosen by what the prompt holds.
        case auto
        /// The shop's own machine.
        case local
        /// A vendor.
        case cloud
    }

    let prompt: String
    let system: String
    let schema: AnswerSchema?
    let route: Route
    let cloudModel: String
    let localModel: String
    let maxTokensIn: Int
    let maxTokensOut: Int
    /// The most it may cost, in billionths of a dinar.
    let maxCost: Int
    let temperature: Double
    let timeout: Int

    /// Reads the parameters of an item.
    ///
    /// - Errors: an empty prompt, a schema that is none, a cap that is no amount.
    init(_ call: NodeCall, _ index: Int) throws(NodeError) {
        func wrong(_ words: String) -> NodeError { NodeError("NodeOperationError", words, item: index) }
        prompt = try call.text("prompt", index)
        if prompt.isEmpty { throw wrong("The prompt is empty") }
        system = try call.text("system", index)
        route = Route(rawValue: try call.text("route", index, or: "auto")) ?? .auto
        cloudModel = try call.text("model", index, or: "gpt-4o-mini")
        localModel = try call.text("localModel", index, or: "qwen2.5:7b")
        maxTokensIn = Self.count(try call.number("maxTokensIn", index, or: 4000))
        maxTokensOut = Self.count(try call.number("maxTokensOut", index, or: 500))
        guard let cap = ModelPrice.cap(try call.value("maxCost", index) ?? "5 DZD") else {
            throw wrong("The cap is no amount such as '5 DZD'")
        }
        maxCost = cap
        temperature = try call.number("options.temperature", index, or: 0)
        timeout = Self.count(try call.number("options.timeout", index, or: 60_000))
        let stated = try call.value("schema", index) ?? ""
        let text = stated.string ?? JSONWriter.compact(stated)
        if text.allSatisfy(\.isWhitespace) {
            schema = nil
        } else {
            guard let compiled = AnswerSchema(text) else {
                throw wrong("The schema of the answer is no JSON Schema")
            }
            schema = compiled
        }
    }

    private static func count(_ number: Double) -> Int {
        number.isFinite ? Int(min(max(number, 1), 10_000_000)) : 1
    }

    /// The conversation before any answer.
    var messages: [JSONValue] {
        let user: JSONValue = ["role": "user", "content": .string(prompt)]
        return system.isEmpty ? [user] : [["role": "system", "content": .string(system)], user]
    }

    /// What keeps a conversation from being sent, nil when it fits: `prompt` too long or `cost` too high.
    ///
    /// - Parameter spent: what was paid for this question already, in billionths of a dinar.
    func obstacle(_ messages: [JSONValue], spent: Int) -> String? {
        let tokens = TokenEstimate.tokens(ofMessages: Self.texts(messages))
        if tokens > maxTokensIn { return "prompt" }
        let price = ModelPrice.of(tokensIn: tokens, tokensOut: maxTokensOut)
        return price > maxCost - spent ? "cost" : nil
    }

    /// The body of the request.
    func body(_ messages: [JSONValue], model: String) -> JSONValue {
        var body: JSONObject = [
            "model": .string(model), "messages": .array(messages),
            "max_tokens": .number(JSONNumber(maxTokensOut)),
            "temperature": JSONNumber(temperature).map { .number($0) } ?? 0,
        ]
        if let schema {
            body["response_format"] = [
                "type": "json_schema", "json_schema": ["name": "answer", "schema": schema.value],
            ]
        }
        return .object(body)
    }

    /// The texts of a conversation.
    static func texts(_ messages: [JSONValue]) -> [String] {
        messages.map { $0["content"]?.string ?? "" }
    }
}
