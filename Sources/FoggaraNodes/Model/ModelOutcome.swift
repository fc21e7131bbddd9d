import FoggaraJSON

/// What came of one question.
struct ModelOutcome: Sendable {
    /// The outputs of the node, in their order.
    enum Ending: Int, Sendable {
        case answered, refused, exhausted, invalid
    }

    private var ending: Ending
    private var reason: String?
    private let route: String
    private var model: String
    private var text = ""
    /// The object that fits the schema.
    var object: JSONValue?
    private(set) var tokensIn = 0
    private(set) var tokensOut = 0

    init(_ ending: Ending, reason: String? = nil, route: String, model: String) {
        self.ending = ending
        self.reason = reason
        self.route = route
        self.model = model
    }

    /// The output it leaves by.
    var output: Int { ending.rawValue }

    /// Takes over the text of an answer and adds its tokens.
    mutating func add(_ answer: ModelAnswer) {
        text = answer.content.isEmpty ? answer.refusal ?? "" : answer.content
        if !answer.model.isEmpty { model = answer.model }
        tokensIn += answer.tokens.read
        tokensOut += answer.tokens.written
    }

    /// The same with another end.
    func ending(_ ending: Ending, _ reason: String) -> ModelOutcome {
        var copy = self
        copy.ending = ending
        copy.reason = reason
        return copy
    }

    /// What stands under the output field.
    var json: JSONValue {
        var json: JSONObject = ["text": .string(text)]
        if let object { json["object"] = object }
        json["model"] = .string(model)
        json["route"] = .string(route)
        json["tokensIn"] = .number(JSONNumber(tokensIn))
        json["tokensOut"] = .number(JSONNumber(tokensOut))
        if let reason { json["reason"] = .string(reason) }
        return .object(json)
    }
}
