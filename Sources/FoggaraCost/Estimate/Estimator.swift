package import FoggaraCompiler
package import FoggaraDiagnostics
import FoggaraWorkflow

/// Says what a template's runs will cost before one is made.
package struct Estimator: Sendable {
    /// The prices.
    package let book: PriceBook

    /// Estimates by a price book.
    package init(book: PriceBook) { self.book = book }

    /// The estimate of a compiled template; nil when it is none or has no trigger.
    ///
    /// - Parameter runsPerMonth: replaces what the template states or its schedule gives.
    package func estimate(_ compilation: Compilation, runsPerMonth: Int? = nil) -> Checked<Estimate?> {
        estimate(compilation, runsPerMonth: runsPerMonth, entering: 1)
    }

    /// The estimate of a workflow whose trigger receives several items, as one that another calls.
    func estimate(_ compilation: Compilation, runsPerMonth: Int? = nil, entering: Int) -> Checked<Estimate?> {
        guard let template = compilation.template else { return Checked(nil) }
        let graph = compilation.graph
        let starts = graph.nodes.filter { $0.isTrigger && !$0.node.options.isDisabled }
        guard let start = starts.first(where: { $0.node.type != "n8n-nodes-base.manualTrigger" }) ?? starts.first else {
            return Checked(nil)
        }
        let paths = RunPaths(graph)
        let charges = NodeCharges(
            template: template, graph: graph, config: compilation.config, book: book, inner: compilation.inner,
            entering: entering)
        var assumptions: [EstimateAssumption] = []
        let usual = paths.nodes(from: start.index) { node in
            if let stated = template.cost.assumption(for: node.name)?.output { return [stated] }
            if let output = paths.usualOutput(of: node) { return [output] }
            return Array(0..<max(node.ports?.mainOutputCount ?? 1, 1))
        }
        for index in usual {
            let node = graph.nodes[index]
            let stated = template.cost.assumption(for: node.name)
            if stated?.output == nil, node.type?.facts.branches == true, let output = paths.usualOutput(of: node) {
                assumptions.append(.output(node: node.name, output: output))
            }
            if let pages = charges.pages(of: node), pages.most == nil, !pages.isStated {
                assumptions.append(.pages(node: node.name))
            }
            if let provider = stated?.provider, book.provider(provider)?.price == nil {
                assumptions.append(.noPrice(node: node.name, provider: provider))
            }
        }
        let typical = RunEstimate(charges.lines(usual, bound: .typical), book: book)
        let ends = extremes(starts, paths, charges, typical, &assumptions)
        let runs = RunsPerDay.bounds(template, start: start, config: compilation.config)
        var perMonth = runs.map {
            CountBounds(
                low: $0.low * Estimate.daysPerMonth, typical: $0.typical * Estimate.daysPerMonth,
                high: $0.high * Estimate.daysPerMonth)
        }
        if let runsPerMonth { perMonth = CountBounds(runsPerMonth) }
        let estimate = Estimate(
            book: book.id, low: ends.low, typical: typical, high: ends.high, runsPerDay: runs, runsPerMonth: perMonth,
            assumptions: assumptions)
        return Checked(estimate, CheckCaps.run(template, estimate))
    }

    /// The cheapest and the dearest run over all triggers.
    private func extremes(
        _ starts: [ResolvedNode], _ paths: RunPaths, _ charges: NodeCharges, _ typical: RunEstimate,
        _ assumptions: inout [EstimateAssumption]
    ) -> (low: RunEstimate, high: RunEstimate) {
        var low = typical
        var high = typical
        func several(_ node: ResolvedNode) -> Bool {
            (charges.template.cost.assumption(for: node.name)?.items?.high ?? 1) > 1
        }
        for start in starts {
            var runs = paths.all(from: start.index, severalItems: several)
            if runs == nil {
                // Too many ways: nothing passes at the first choice, or everything everywhere.
                assumptions.append(.bounded)
                let least = paths.nodes(from: start.index) {
                    paths.choices(of: $0, severalItems: true).count > 1 ? [] : [0]
                }
                let most = paths.nodes(from: start.index) { Array(0..<max($0.ports?.mainOutputCount ?? 1, 1)) }
                runs = [least, most]
            }
            for nodes in runs ?? [] {
                let cheap = RunEstimate(charges.lines(nodes, bound: .low), book: book)
                let dear = RunEstimate(charges.lines(nodes, bound: .high), book: book)
                if cheap.exactPlatform < low.exactPlatform { low = cheap }
                if dear.exactPlatform > high.exactPlatform { high = dear }
            }
        }
        return (low, high)
    }
}
