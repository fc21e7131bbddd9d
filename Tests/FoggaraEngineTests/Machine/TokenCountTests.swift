import FoggaraJSON
import FoggaraWorkflow
import Testing

@testable import FoggaraEngine

@Suite struct TokenCountTests {
    private func standing(_ detail: JSONValue, _ settlement: EffectSettlement?) -> EffectStanding {
        let request = EffectRequest(
            item: 0, kind: .call, effect: .atMostOnce, host: "a.dz", summary: "POST /", detail: detail)
        var standing = EffectStanding(
            intent: EffectIntent(key: "k", node: 0, attempt: 1, request: request), attempts: 1)
        standing.settlement = settlement
        return standing
    }

    private func used(_ detail: JSONValue, _ settlement: EffectSettlement?) -> [Int] {
        let tokens = standing(detail, settlement).tokens
        return [tokens.read, tokens.written]
    }

    @Test("tokens are counted where the effect says so, and only once it is answered")
    func tokens() {
        let reply = EffectSettlement.done(reply: ["tokens": ["in": 120, "out": 25]])
        #expect(used(["counts": "tokens"], reply) == [120, 25])
        #expect(used(.null, reply) == [0, 0])
        #expect(used(["counts": "tokens"], nil) == [0, 0])
        #expect(used(["counts": "tokens"], .notDone) == [0, 0])
        let wrong = EffectSettlement.done(reply: ["tokens": ["in": -5, "out": "x"]])
        #expect(used(["counts": "tokens"], wrong) == [0, 0])
    }
}
