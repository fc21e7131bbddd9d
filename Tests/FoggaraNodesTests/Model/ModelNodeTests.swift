import FoggaraCost
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@Suite("Model")
struct ModelNodeTests {
    private static let schema: JSONValue = [
        "type": "object", "required": ["intent"],
        "properties": ["intent": ["enum": ["price", "order"]]],
    ]

    private func bench(_ changes: JSONObject = [:], local: Bool = true, cloud: Bool = true) -> Bench {
        var parameters: JSONObject = ["prompt": "Combien coûte la robe ?", "outputField": "answer"]
        for change in changes { parameters[change.key] = change.value }
        var bench = Bench("foggara.model", 1, .object(parameters))
        bench.effect = .atMostOnce
        if cloud { bench.credentials.append(CredentialReference(type: "openAiApi", name: "c")) }
        if local { bench.credentials.append(CredentialReference(type: "ollamaApi", name: "l")) }
        bench.world.state.withLock {
            $0.credentials = [
                "openAiApi": ["apiKey": "sk-1", "url": "https://api.openai.com/v1"],
                "ollamaApi": ["baseUrl": "http://localhost:11434/"],
            ]
        }
        return bench
    }

    private func reply(
        _ content: JSONValue, finish: String = "stop", refusal: JSONValue = .null,
        tokens: (Int, Int) = (120, 25)
    ) -> String {
        JSONWriter.compact([
            "model": "gpt-4o-mini-2024",
            "choices": [
                ["message": ["content": content, "refusal": refusal], "finish_reason": .string(finish)]
            ],
            "usage": [
                "prompt_tokens": .number(JSONNumber(tokens.0)),
                "completion_tokens": .number(JSONNumber(tokens.1)),
            ],
        ])
    }

    /// The output that got the item, and what stands under the field.
    private func outcome(_ bench: Bench) async throws -> (output: Int, answer: JSONValue) {
        let outputs = try await bench.run([["id": 7]]).outputs
        let place = try #require(outputs.firstIndex { $0?.isEmpty == false })
        let item = try #require(outputs[place]?.first)
        #expect(item.json["id"] == 7)
        #expect(outputs.reduce(0) { $0 + ($1?.count ?? 0) } == 1)
        return (place, item.json["answer"] ?? .null)
    }

    private func sent(_ bench: Bench, _ place: Int = 0) -> JSONValue? {
        bench.world.calls.indices.contains(place)
            ? bench.world.calls[place].body.flatMap { JSONDocument.value(of: $0) } : nil
    }

    @Test("an answer leaves by the first output with its model, route and tokens")
    func answered() async throws {
        let bench = bench(["system": "Tu réponds en derja."])
        bench.world.answer(200, reply("4500 DA"))
        let (output, answer) = try await outcome(bench)
        #expect(output == 0)
        #expect(
            answer == [
                "text": "4500 DA", "model": "gpt-4o-mini-2024", "route": "cloud", "tokensIn": 120,
                "tokensOut": 25,
            ])
        let call = try #require(bench.world.calls.first)
        #expect(call.url == "https://api.openai.com/v1/chat/completions")
        #expect(call.headers.contains { $0.name == "authorization" && $0.value == "Bearer sk-1" })
        #expect(sent(bench)?["model"] == "gpt-4o-mini")
        #expect(sent(bench)?["max_tokens"] == 500)
        #expect(sent(bench)?["messages"]?.array?.map { $0["role"] } == ["system", "user"])
        #expect(bench.world.effects.map(\.kind) == [.call])
        #expect(bench.world.effects.map(\.effect) == [.atMostOnce])
        #expect(bench.world.effects.first?.host == "api.openai.com")
    }

    @Test("an object that fits the schema is read, also from a fence")
    func object() async throws {
        for text in [#"{"intent":"price"}"#, "Voici :\n```json\n{\"intent\":\"price\"}\n```"] {
            let bench = bench(["schema": Self.schema])
            bench.world.answer(200, reply(.string(text)))
            let (output, answer) = try await outcome(bench)
            #expect(output == 0)
            #expect(answer["object"] == ["intent": "price"])
            #expect(sent(bench)?["response_format"]?["json_schema"]?["schema"] == Self.schema)
        }
    }

    @Test("an answer that does not fit is asked for once more, and its tokens add up")
    func repair() async throws {
        let bench = bench(["schema": .string(JSONWriter.compact(Self.schema))])
        bench.world.answer(200, reply("je pense que c'est un prix"))
        bench.world.answer(200, reply(#"{"intent":"price"}"#))
        let (output, answer) = try await outcome(bench)
        #expect(output == 0)
        #expect(answer["tokensIn"] == 240 && answer["tokensOut"] == 50)
        #expect(
            sent(bench, 1)?["messages"]?.array?.map { $0["role"] } == ["user", "assistant", "user"])
    }

    @Test(
        "two answers that do not fit make the item invalid, with the last text",
        arguments: ["non", "{}"])
    func invalid(text: String) async throws {
        let bench = bench(["schema": Self.schema])
        bench.world.answer(200, reply("a"))
        bench.world.answer(200, reply(.string(text)))
        let (output, answer) = try await outcome(bench)
        #expect(output == 3)
        #expect(
            answer["reason"] == "schema" && answer["text"] == .string(text) && answer["object"] == nil)
        #expect(bench.world.calls.count == 2)
    }

    @Test("a repair that the cap does not cover is not asked for")
    func repairTooDear() async throws {
        let bench = bench(["schema": Self.schema, "maxCost": "2 DZD"])
        bench.world.answer(200, reply("a", tokens: (2000, 200)))
        let (output, answer) = try await outcome(bench)
        #expect(output == 3 && answer["reason"] == "schema")
        #expect(bench.world.calls.count == 1)
    }

    @Test("refusals, cut answers and nonsense have outputs of their own")
    func endings() async throws {
        let cases: [(String, Int, JSONValue)] = [
            (reply(.null, refusal: "je ne peux pas"), 1, "refusal"),
            (reply("", finish: "content_filter"), 1, "refusal"),
            (reply("la robe", finish: "length"), 2, "length"), ("{\"choices\":[]}", 3, "malformed"),
            ("<html>", 3, "malformed"),
        ]
        for (body, output, reason) in cases {
            let bench = bench()
            bench.world.answer(200, body)
            let found = try await outcome(bench)
            #expect(found.output == output && found.answer["reason"] == reason, "\(body)")
        }
    }

    @Test(
        "a question that cannot fit its caps is not asked",
        arguments: [
            (["maxTokensIn": 5], "prompt"), (["maxCost": "0.1 DZD"], "cost"), (["maxCost": 0], "cost"),
            (["maxTokensOut": 100_000], "cost"),
        ] as [(JSONObject, JSONValue)])
    func caps(changes: JSONObject, reason: JSONValue) async throws {
        let bench = bench(changes)
        let (output, answer) = try await outcome(bench)
        #expect(output == 2 && answer["reason"] == reason)
        #expect(bench.world.calls.isEmpty && bench.world.effects.isEmpty)
    }

    static let personal: [String] = [
        "le client est au 0551 23 45 67", "versez sur 007 99999 0012345678 92",
        "mon CCP 1234567 cle 12",
        "livrez 12 rue Didouche Mourad", "حي 500 مسكن عمارة 12",
    ]

    @Test("personal data stay on the shop's own machine", arguments: personal)
    func local(prompt: String) async throws {
        let bench = bench(["prompt": .string(prompt)])
        bench.world.answer(200, reply("ok"))
        let (output, answer) = try await outcome(bench)
        #expect(output == 0 && answer["route"] == "local")
        #expect(bench.world.calls.map(\.url) == ["http://localhost:11434/v1/chat/completions"])
        #expect(sent(bench)?["model"] == "qwen2.5:7b")
        #expect(bench.world.calls.first?.headers.contains { $0.name == "authorization" } == false)
    }

    @Test(
        "without a machine of its own the shop asks nobody about personal data", arguments: personal)
    func nobody(prompt: String) async throws {
        let bench = bench(["prompt": .string(prompt)], local: false)
        let (output, answer) = try await outcome(bench)
        #expect(output == 1 && answer["reason"] == "personal")
        #expect(bench.world.calls.isEmpty)
    }

    @Test(
        "an ordinary question goes to the vendor",
        arguments: [
            "ch7al prix ta3 robe 38", "je veux 3 pièces à 4500 DA", "عندكم لون أحمر؟",
            "taille 38 ou 40 ?",
        ])
    func cloud(prompt: String) async throws {
        let bench = bench(["prompt": .string(prompt)])
        bench.world.answer(200, reply("ok"))
        #expect(try await outcome(bench).answer["route"] == "cloud")
    }

    @Test("the template's own choice of route stands")
    func stated() async throws {
        let cloud = bench(["route": "cloud", "prompt": "0551234567"])
        cloud.world.answer(200, reply("ok"))
        #expect(try await outcome(cloud).answer["route"] == "cloud")
        let local = bench(["route": "local"])
        local.world.answer(200, reply("ok"))
        #expect(try await outcome(local).answer["route"] == "local")
        #expect(
            await bench(["route": "local"], local: false).failure([[:]])?.message.contains("ollamaApi")
                == true)
    }

    @Test(
        "a question that makes no sense fails",
        arguments: [
            ["prompt": ""], ["schema": "{"], ["schema": ["type": "thing"]], ["maxCost": "5 EUR"],
            ["maxCost": "x"],
        ]
            as [JSONObject])
    func wrong(changes: JSONObject) async {
        let bench = bench(changes)
        bench.world.answer(200, reply("ok"))
        #expect(await bench.failure([[:]]) != nil)
        #expect(bench.world.calls.isEmpty)
    }

    @Test("an error of the service stops the node, or makes an error item")
    func errors() async throws {
        let stopping = bench()
        stopping.world.answer(429, "{}")
        #expect(await stopping.failure([[:]])?.httpCode == "429")
        var going = bench()
        going.onError = .continueRegularOutput
        going.world.answer(500, "{}")
        let outputs = try await going.run([["id": 7]]).outputs
        #expect(outputs[0]?.count == 1 && outputs[0]?.first?.json["answer"] == nil)
    }

    @Test("prices are those of the price book, and tokens are estimated by the documented rule")
    func prices() throws {
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        #expect(book.tokenIn.decimal == "0.0006075" && ModelPrice.tokenIn == 607_500)
        #expect(book.tokenOut.decimal == "0.0030375" && ModelPrice.tokenOut == 3_037_500)
        #expect(ModelPrice.of(tokensIn: .max, tokensOut: 2) == .max)
        #expect(ModelPrice.cap("1.49 DZD") == 1_490_000_000)
        #expect(TokenEstimate.tokens("abcdefgh") == 2 && TokenEstimate.tokens("سلام") == 2)
        #expect(TokenEstimate.tokens(ofMessages: ["abcd", ""]) == 12)
    }
}
