package import FoggaraAlgeria
package import FoggaraWorkflow

/// What runs of a template cost: the cheapest, a typical and the dearest one, by day and month.
package struct Estimate: Sendable {
    /// The price book used.
    package var book: String
    /// The cheapest run.
    package var low: RunEstimate
    /// A run along the path that the template calls typical.
    package var typical: RunEstimate
    /// The dearest run.
    package var high: RunEstimate
    /// Runs a day; nil when neither template nor schedule tells.
    package var runsPerDay: CountBounds?
    /// Runs a month.
    package var runsPerMonth: CountBounds?
    /// Facts that the estimate rests on and nobody stated.
    package var assumptions: [EstimateAssumption]

    /// Days that a month of the estimate has.
    package static let daysPerMonth = 30

    /// What a day costs, both totals together; nil when the number of runs is unknown.
    package var perDay: MoneyBounds? { runsPerDay.map(total) }
    /// What a month costs, both totals together; nil when the number of runs is unknown.
    package var perMonth: MoneyBounds? { runsPerMonth.map(total) }

    private func total(_ runs: CountBounds) -> MoneyBounds {
        MoneyBounds(
            low: low.total.times(runs.low), typical: typical.total.times(runs.typical),
            high: high.total.times(runs.high))
    }
}

/// An amount that differs from run to run.
package struct MoneyBounds: Sendable, Hashable {
    /// Of the cheapest.
    package var low: Dinars
    /// Of the typical.
    package var typical: Dinars
    /// Of the dearest.
    package var high: Dinars
}

/// Something that an estimate took for granted.
package enum EstimateAssumption: Sendable, Hashable {
    /// A typical run takes this output of the node.
    case output(node: String, output: Int)
    /// The node asks for an unknown number of pages; one was counted.
    case pages(node: String)
    /// An outside service has no price in the book.
    case noPrice(node: String, provider: String)
    /// There are too many ways through the graph; low and high are bounds rather than paths.
    case bounded
}

extension Dinars {
    /// The amount taken `count` times; the largest amount on overflow, which no real estimate reaches.
    func times(_ count: Int) -> Dinars { multiplied(by: count) ?? Dinars(centimes: .max) }
    /// The sum; the largest amount on overflow.
    func plus(_ other: Dinars) -> Dinars { adding(other) ?? Dinars(centimes: .max) }
}
