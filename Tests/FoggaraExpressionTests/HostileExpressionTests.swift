import FoggaraExpression
import FoggaraSystem
import FoggaraTestSupport
import Testing

@Suite struct HostileExpressionTests {
    private static let cases = HostileCase.read(
        Repository.load("Tests/Corpus/expressions.hostile.jsonl") ?? [], shrink: 20)

    /// Bounds that end in unoptimised code as soon as the usual ones do in optimised code.
    private static let limits = ExpressionLimits(fuel: 30_000, memory: 500_000)

    @Test func `the table of hostile expressions is there`() {
        #expect(Self.cases.count > 350)
        #expect(Set(Self.cases.map(\.id)).count == Self.cases.count)
    }

    @Test func `every hostile expression ends with a value or an error, and none with a crash`() async {
        // Long work leaves the cooperative pool, which other tests need to answer in time.
        let outcomes = await QueueExecutor("test.table").run { Self.cases.map { $0.outcome(Self.limits) } }
        #expect(outcomes.allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: [
        "recursion-replace", "recursion-map", "query-pipe", "constructor-list", "object-delete",
        "loop", "array-wide-result", "pattern-replace", "text-replace-all", "array-flat-cycle",
    ])
    func `these end with an error of their own`(id: String) async throws {
        let item = try #require(Self.cases.first { $0.id == id })
        let outcome = await QueueExecutor("test.hostile.\(id)").run { item.outcome(Self.limits) }
        #expect(outcome.contains("Error") || outcome.contains("Limit"), "\(outcome)")
    }
}
