import FoggaraWorkflow

/// Limits of an engine.
///
/// - Units: money in centimes.
package struct EngineConfiguration: Sendable, Hashable {
    /// Runs that go on at the same time; more wait in line.
    package var concurrentRuns = 10
    /// How often a run may be begun without ending a node before it is given up.
    package var attemptsWithoutProgress = 10
    /// Nodes that one run may execute, against loops without end.
    package var nodesPerRun = 100_000
    /// What a run's cost is counted with.
    package var tariff = RunTariff()

    /// Makes the defaults.
    package init() {}

    /// The first field whose value makes no sense; nil when all do.
    package func validate() -> String? {
        if concurrentRuns < 1 { return "concurrentRuns" }
        if attemptsWithoutProgress < 1 { return "attemptsWithoutProgress" }
        if nodesPerRun < 1 { return "nodesPerRun" }
        return nil
    }
}

/// Prices by which a running run is held against its cap; the composition fills it from the price book.
///
/// - Units: centimes.
package struct RunTariff: Sendable, Hashable {
    /// Each run.
    package var run: Int64 = 0
    /// Each request.
    package var call: Int64 = 0
    /// Each preparing request.
    package var lookup: Int64 = 0
    /// Each message.
    package var message: Int64 = 0
    /// A million tokens that a model reads.
    package var millionTokensIn: Int64 = 0
    /// A million tokens that a model writes.
    package var millionTokensOut: Int64 = 0
    /// Each node that a run visits, once, by node type.
    package var steps: [String: Int64] = [:]

    /// Makes a tariff in which everything is free.
    package init() {}

    /// The price of one more thing of a kind.
    package func price(of kind: EffectRequest.Kind) -> Int64 {
        switch kind {
        case .call: call
        case .lookup: lookup
        case .message: message
        }
    }

    /// What a run has cost so far.
    package func cost(of machine: RunMachine) -> Int64 {
        var total = run + machine.state.spent + (machine.state.start?.caller?.spent ?? 0)
        for (kind, count) in machine.state.sent { total += price(of: kind) * Int64(count) }
        let tokens = machine.state.effects.values.reduce(into: (read: Int64(0), written: Int64(0))) { sum, standing in
            let used = standing.tokens
            sum.read += Int64(used.read)
            sum.written += Int64(used.written)
        }
        total += (tokens.read * millionTokensIn + tokens.written * millionTokensOut + 999_999) / 1_000_000
        for (node, results) in zip(machine.plan.nodes, machine.state.results) where !results.isEmpty {
            total += steps[node.type] ?? 0
        }
        return total
    }
}
