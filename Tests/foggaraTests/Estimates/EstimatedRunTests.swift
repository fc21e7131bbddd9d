import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSandbox
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import foggara

/// Workflows that resemble no bundled template, run against the stand-ins: they count what the estimate counts.
@Suite("Estimated runs")
struct EstimatedRunTests {
    static let fixtures = Repository.files(below: "Tests/Fixtures/cost", suffix: ".json")

    @Test(
        "a typical run takes the estimated way, and the stand-ins count what the estimate counts", arguments: fixtures)
    func typical(_ fixture: String) async throws {
        let source = SourceText(name: Repository.path(fixture), bytes: try Files.read(Repository.path(fixture)))
        let console = Console(language: .en, isJSON: false, isColoured: false, columns: 100, assets: AssetSource())
        let compiled = Compiler(load: console.load).compile(source)
        let book = try #require(PriceBook(load: console.load))
        let estimate = try #require(Estimator(book: book).estimate(compiled.value).value)
        let template = try #require(compiled.value.template)
        let ran = Locked<Set<String>>([])
        var runner = ScenarioRunner(template: template, source: source, console: console)
        runner.observe = { machine, _ in
            ran.withLock { $0 = Set(machine.state.order.map { machine.plan.nodes[$0.node].name }) }
        }
        let outcome = try await runner.run(try #require(template.tests.first))
        // The runner holds the counts of a run on the typical way against the estimate by itself.
        #expect(outcome.differences.isEmpty, "\(outcome.differences)")
        #expect(ran.withLock { $0 } == Set(estimate.typical.lines.map(\.node)))
    }

    @Test("there are workflows that no template resembles")
    func exist() {
        #expect(Self.fixtures.count >= 3)
    }
}
