import FoggaraExpression
import FoggaraJSON
import FoggaraTestSupport
import Testing

@Suite struct RecordedExpressionTests {
    private static let cases = Repository.load("Tests/Corpus/expressions.jsonl") ?? []
    private static let contexts = Repository.load("Tests/Corpus/expressions.contexts.json") ?? []
    private static let exceptions = Repository.source("Tests/Corpus/expressions.exceptions.json")

    @Test func `every recorded expression gives the recorded answer, but for the listed exceptions`() {
        let document = JSONDocument(Self.exceptions).root.value.object ?? [:]
        let excepted = document.members.map(\.key).sorted()
        let results = ExpressionCases.run(cases: Self.cases, contexts: Self.contexts)
        let failed = results.filter { $0.failure != nil }.map(\.id).sorted()
        #expect(results.count == 2_056)
        #expect(excepted.count <= 10)
        #expect(failed == excepted)
        for member in document { #expect(!(member.value.string ?? "").isEmpty, "\(member.key) has no reason") }
    }
}
