import FoggaraAlgeria
import FoggaraCompiler
import FoggaraCost
import FoggaraDiagnostics
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Workflows that resemble no bundled template, against figures worked out by hand from the tariff.
@Suite("Estimates worked out by hand")
struct HandComputationTests {
    static let names = ["courier_places", "trouble_digest", "dear_order"]

    @Test("every line, sum, day and month is what the page beside the file says", arguments: names)
    func everyLine(_ name: String) throws {
        let hand = try #require(HandComputation("Tests/Fixtures/cost/\(name).md"))
        let book = try #require(PriceBook(load: { Repository.load($0) }))
        let compiled = Compiler(load: { Repository.load($0) })
            .compile(Repository.source("Tests/Fixtures/cost/\(name).json"))
        #expect(compiled.diagnostics.isEmpty, "\(compiled.diagnostics)")
        let checked = Estimator(book: book).estimate(compiled.value)
        #expect(checked.diagnostics.isEmpty, "\(checked.diagnostics)")
        let estimate = try #require(checked.value)
        let runs = [estimate.low, estimate.typical, estimate.high]
        for (place, run) in runs.enumerated() {
            let steps = hand.steps.filter { $0.amounts[place] != nil }
            #expect(run.lines.map(\.node).sorted() == steps.map(\.node).sorted(), "run \(place)")
            for step in steps {
                let line = try #require(run.lines.first { $0.node == step.node }, "\(step.node), run \(place)")
                #expect(line.cost.rawValue == step.cost, "\(step.node)")
                #expect(line.amount.decimal == step.amounts[place], "\(step.node), run \(place)")
                #expect(Self.counts(line.counts) == step.counts.compactMapValues { $0[place] == 0 ? nil : $0[place] })
            }
            #expect(run.base.decimal == hand.totals["run"]?[place])
            #expect(run.exactPlatform.decimal == hand.totals["exact"]?[place], "run \(place)")
            #expect(run.platform.decimal(trimmed: true) == hand.totals["platform"]?[place], "run \(place)")
            #expect(run.providers.decimal(trimmed: true) == hand.totals["providers"]?[place], "run \(place)")
        }
        func texts(_ bounds: MoneyBounds?) -> [String?] {
            [bounds?.low, bounds?.typical, bounds?.high].map { $0?.decimal(trimmed: true) }
        }
        let perDay = estimate.runsPerDay.map { ["\($0.low)", "\($0.typical)", "\($0.high)"] }
        #expect(perDay == hand.totals["runs a day"]?.map { $0 ?? "" })
        #expect(texts(estimate.perDay) == hand.totals["day"])
        #expect(texts(estimate.perMonth) == hand.totals["month"])
        #expect(estimate.assumptions.isEmpty, "\(estimate.assumptions)")
    }

    /// The counts that are not 0, by name.
    private static func counts(_ counts: CostCounts) -> [String: Int] {
        let all = [
            "control": counts.control, "data": counts.data, "calls": counts.calls, "lookups": counts.lookups,
            "messages": counts.messages, "tokensIn": counts.tokensIn, "tokensOut": counts.tokensOut,
        ]
        return all.filter { $0.value != 0 }
    }
}
