import FoggaraEngine
import FoggaraJSON

/// What a chat endpoint answered, reduced to what is journalled.
///
/// - Shape: `{"content":"…","finish":"stop","model":"…","tokens":{"in":12,"out":3}}`, with `refusal` or `malformed`
///   where the answer is one.
struct ModelAnswer: Sendable {
    let wire: JSONValue

    /// The text; empty when there is none.
    var content: String { wire["content"]?.string ?? "" }
    /// The words of a refusal; nil when the model answered.
    var refusal: String? {
        if let words = wire["refusal"]?.string, !words.isEmpty { return words }
        return finish == "content_filter" ? "content_filter" : nil
    }
    /// Why the answer ends.
    var finish: String { wire["finish"]?.string ?? "" }
    /// The model that answered.
    var model: String { wire["model"]?.string ?? "" }
    /// Whether what came is no chat completion, or was lost before it was journalled.
    var isMalformed: Bool { wire["malformed"] == true || wire.object == nil }
    /// Tokens read and written.
    var tokens: (read: Int, written: Int) {
        func count(_ key: String) -> Int {
            wire["tokens"]?[key]?.number?.integer.map { Int(clamping: $0) } ?? 0
        }
        return (count("in"), count("out"))
    }

    init(wire: JSONValue) { self.wire = wire }

    /// Reads an answer; without `usage` in it tokens are estimated from `prompt` and the text.
    init(reply: HTTPReply, prompt: [String], model asked: String) {
        let body = JSONDocument.value(of: reply.body)
        var object: JSONObject = ["model": body?["model"]?.string.map { .string($0) } ?? .string(asked)]
        let choice = body?["choices"]?[0]
        if let message = choice?["message"], message.object != nil {
            object["content"] = .string(message["content"]?.string ?? "")
            object["finish"] = .string(choice?["finish_reason"]?.string ?? "stop")
            if let refusal = message["refusal"]?.string { object["refusal"] = .string(refusal) }
        } else {
            object["malformed"] = true
        }
        let usage = body?["usage"]
        let read =
            usage?["prompt_tokens"]?.number?.integer ?? Int64(TokenEstimate.tokens(ofMessages: prompt))
        let written =
            usage?["completion_tokens"]?.number?.integer
            ?? Int64(TokenEstimate.tokens(object["content"]?.string ?? ""))
        object["tokens"] = [
            "in": .number(JSONNumber(max(0, read))), "out": .number(JSONNumber(max(0, written))),
        ]
        wire = .object(object)
    }
}
