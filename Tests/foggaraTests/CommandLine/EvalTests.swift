import FoggaraJSON
import FoggaraSystem
import Testing

@Suite("foggara eval")
struct EvalTests {
    @Test(
        "an expression is evaluated with the data given, bare or as a parameter",
        arguments: [
            (["$json.price * 2", #"{"price": 4500}"#], "9000\n"), (["={{ 1 + 1 }} dinars"], "2 dinars\n"),
            (["phone('0551 23 45 67').e164"], "+213551234567\n"), (["$json.nothing"], "undefined\n"),
            (["[1, 2].map(x => x * 2)", "--json"], "[2,4]\n"), (["0 / 0"], "NaN\n"),
            (["$json.lines.map(x => x.total)", #"{"lines": [{"total": 5}]}"#, "--type"], "list of number\n"),
            (["$json.name", "--type"], "any\n"), (["'a' + $json.name", "--type", "--json"], "{\"type\":\"text\"}\n"),
        ])
    func evaluated(words: [String], output: String) async throws {
        let result = try await Program.command(["eval"] + words).run()
        #expect(result.outputText == output)
        #expect(result.exitCode == 0)
    }

    @Test(
        "the shop's own functions answer",
        arguments: [
            ("price('850 millions nego', 'real_estate_sale').low", "8500000\n"),
            ("dinars(4500, 'fr', 'words')", "quatre mille cinq cents dinars\n"),
            ("dinars('4500.5', 'ar')", "4500,50 دج\n"), ("darja('ch7al hada', 'arabic')", "شحال هادا\n"),
            ("darja('شحال هادا', 'latin')", "chhal hada\n"),
            (
                "darja('slm khouya ch7al dayra hadi', 'reply', {product: 'Robe', price: 4500})",
                "Robe: 4500 DA. Ta7abou tcommandiw?\n"
            ), ("businessHours('2026-11-24T10:00', {opens: '09:00', closes: '17:00'}).open", "true\n"),
            ("match([], []).matches.length", "0\n"),
        ])
    func shop(expression: String, output: String) async throws {
        let result = try await Program.command(["eval", expression]).run()
        #expect(result.outputText == output)
    }

    @Test("a fault ends with 1 and n8n's words")
    func failed() async throws {
        let result = try await Program.command(["eval", "$json.price +", "{}"]).run()
        #expect(result.exitCode == 1)
        #expect(result.errorText.contains("invalid syntax"))
    }
}
