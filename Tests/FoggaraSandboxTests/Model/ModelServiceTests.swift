import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

private func chat(_ text: String, _ changes: JSONObject = [:], key: String? = ServiceKeys.modelKey) -> HTTPRequest {
    var body: JSONObject = [
        "model": "gpt-4o-mini",
        "messages": [["role": "system", "content": "Tu aides."], ["role": "user", "content": .string(text)]],
    ]
    for change in changes { body[change.key] = change.value.isNull ? nil : change.value }
    return .post(
        "/v1/chat/completions", .object(body),
        headers: key.map { [HTTPField("Authorization", "Bearer \($0)")] } ?? [])
}

@Suite struct ModelServiceTests {
    private func desk(_ answers: JSONValue? = nil) throws -> Desk<ModelService<CloudModel>> {
        try #require(Desk(seed: 1, settings: answers.map { ["answers": $0] } ?? [:]))
    }

    @Test("the first rule that fits and is not used up answers, with its tokens")
    func script() throws {
        var desk = try desk([
            ["when": ["last": "prix"], "json": ["intent": "price"], "usage": ["in": 1200, "out": 250], "times": 1],
            ["when": ["contains": "Tu aides"], "text": "bonjour"],
        ])
        let first = desk.respond(chat("le prix svp")).json
        #expect(first?["choices"]?[0]?["message"]?["content"] == #"{"intent":"price"}"#)
        #expect(first?["usage"]?["total_tokens"] == 1450)
        #expect(desk.counters == Counters(calls: 1, tokens: 1450))
        #expect(desk.respond(chat("le prix svp")).json?["choices"]?[0]?["message"]?["content"] == "bonjour")
    }

    @Test("a request that no rule fits is refused")
    func noRule() throws {
        var desk = try desk([["when": ["model": "other"], "text": "a"]])
        #expect(desk.respond(chat("salam")).status == 400)
        #expect(desk.counters == .call)
    }

    @Test("refusals, endings, errors and nonsense come as written")
    func kinds() throws {
        var desk = try desk([
            ["refusal": "non", "times": 1], ["text": "a", "finish": "length", "times": 1],
            ["status": 429, "times": 1], ["status": 500, "message": "down", "times": 1],
            ["raw": "{\"a\":", "times": 1],
            ["text": "b", "usage": .null],
        ])
        #expect(desk.respond(chat("a")).json?["choices"]?[0]?["message"]?["refusal"] == "non")
        #expect(desk.respond(chat("a")).json?["choices"]?[0]?["finish_reason"] == "length")
        let busy = desk.respond(chat("a"))
        #expect(busy.status == 429)
        #expect(busy.headers.header("Retry-After") == "1")
        #expect(desk.respond(chat("a")).json?["error"]?["message"] == "down")
        #expect(desk.respond(chat("a")).json == nil)
        #expect(desk.respond(chat("a")).json?["usage"] == nil)
    }

    @Test(
        "a wrong request is refused",
        arguments: [
            (["model": .null], 400), (["model": ""], 400), (["messages": []], 400),
            (["messages": [["role": "boss", "content": "a"]]], 400), (["max_tokens": 0], 400),
        ] as [(JSONObject, Int)])
    func wrong(changes: JSONObject, status: Int) throws {
        var desk = try desk()
        #expect(desk.respond(chat("a", changes)).status == status)
    }

    @Test("the cloud asks for its key, the shop's own machine does not")
    func keys() throws {
        var desk = try desk()
        #expect(desk.respond(chat("a", key: nil)).status == 401)
        #expect(desk.respond(chat("a", key: "sk-other")).status == 401)
        var local = try #require(Desk<ModelService<LocalModel>>(seed: 1))
        #expect(local.respond(chat("a", key: nil)).status == 200)
        #expect(local.respond(HTTPRequest("GET", "/v1/models")).json?["data"]?[0]?["id"] == "sandbox")
        #expect(local.respond(HTTPRequest("GET", "/v2/models")).status == 404)
    }

    @Test("without a script a schema is answered with an instance, and a long answer is cut")
    func plain() throws {
        var desk = try desk()
        let schema: JSONValue = [
            "type": "object", "required": ["intent", "count"],
            "properties": ["intent": ["enum": ["price", "order"]], "count": ["type": "integer", "minimum": 3]],
        ]
        let format: JSONValue = ["type": "json_schema", "json_schema": ["name": "a", "schema": schema]]
        let answer = desk.respond(chat("a", ["response_format": format])).json
        #expect(answer?["choices"]?[0]?["message"]?["content"] == #"{"intent":"price","count":3}"#)
        let cut = desk.respond(chat("a", ["max_tokens": 2])).json
        #expect(cut?["choices"]?[0]?["finish_reason"] == "length")
    }

    @Test(
        "a rule that makes no sense is no scenario",
        arguments: [
            ["colour": "red"], ["times": 0], ["status": 200], ["when": ["first": "a"]], ["usage": ["in": 1]], 5,
        ] as [JSONValue])
    func wrongRule(rule: JSONValue) {
        #expect(Desk<ModelService<CloudModel>>(seed: 1, settings: ["answers": [rule]]) == nil)
    }
}
