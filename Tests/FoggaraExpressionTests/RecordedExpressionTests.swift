import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite struct RecordedExpressionTests {
    private static let cases = Repository.load("Tests/Corpus/expressions.jsonl") ?? []
    private static let contexts = Repository.load("Tests/Corpus/expressions.contexts.json") ?? []
    private static let exceptions = Repository.source("Tests/Corpus/expressions.exceptions.json")

    @Test func `every recorded expression gives the recorded answer, but for the listed exceptions`() async {
        let document = JSONDocument(Self.exceptions).root.value.object ?? [:]
        let excepted = document.members.map(\.key).sorted()
        // Long work leaves the cooperative pool, which other tests need to answer in time.
        let results = await QueueExecutor("test.recorded").run {
            ExpressionCases.run(cases: Self.cases, contexts: Self.contexts)
        }
        let failed = results.filter { $0.failure != nil }.map(\.id).sorted()
        #expect(results.count == 2_056)
        #expect(excepted.count <= 10)
        #expect(failed == excepted)
        for member in document { #expect(!(member.value.string ?? "").isEmpty, "\(member.key) has no reason") }
    }

    @Test func `ten thousand expressions made from the grammar are read, printed and end within their bounds`() async {
        let findings = await QueueExecutor("test.grammar").run {
            let grammar = ExpressionGrammar(seed: 1)
            let contexts = JSONDocument(SourceText(name: "contexts", bytes: Self.contexts)).root.value
            let host = ExpressionContext.host(contexts["orders"] ?? .null, itemIndex: 0)
            var findings: [String] = []
            for _ in 0..<10_000 {
                let parameter = grammar.next()
                if let finding = ExpressionFuzz.findingInWellFormed(parameter, host) {
                    findings.append("\(finding): \(parameter)")
                }
            }
            return findings
        }
        #expect(findings.isEmpty)
    }

    @Test(arguments: [UInt64(1), 2])
    func `ten thousand changed expressions end within their bounds`(seed: UInt64) async {
        let findings = await QueueExecutor("test.changed").run {
            let fuzz = ExpressionFuzz(corpus: ExpressionFuzz.corpus(cases: Self.cases), seed: seed)
            let contexts = JSONDocument(SourceText(name: "contexts", bytes: Self.contexts)).root.value
            let host = ExpressionContext.host(contexts["orders"] ?? .null, itemIndex: 0)
            var findings: [String] = []
            for number in 0..<10_000 {
                let parameter = fuzz.parameter(number)
                if let finding = ExpressionFuzz.finding(parameter, host) { findings.append("\(finding): \(parameter)") }
            }
            return findings
        }
        #expect(findings.isEmpty)
    }
}
