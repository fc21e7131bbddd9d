package import FoggaraAlgeria
package import FoggaraWorkflow

/// What one run costs, step by step.
package struct RunEstimate: Sendable {
    /// The steps that the run visits, in order.
    package var lines: [CostLine]
    /// Price of the run itself.
    package var base: ExactDinars
    /// What the run does that costs money.
    package var counts: CostCounts
    /// The platform's total before rounding.
    package var exactPlatform: ExactDinars
    /// What the platform bills: rounded up to the half dinar.
    package var platform: Dinars
    /// What outside services bill directly, rounded up to the centime.
    package var providers: Dinars

    /// Both totals together; only caps and promises compare with it.
    package var total: Dinars { platform.plus(providers) }
    /// Steps of the run that cost something of their own, the triggers left out.
    package var steps: Int { lines.count { $0.cost != .trigger && $0.cost != .note } }

    /// Sums lines up by a price book.
    init(_ lines: [CostLine], book: PriceBook) {
        self.lines = lines
        base = book.run
        var counts = CostCounts()
        var platform = book.run
        var providers = ExactDinars.zero
        for line in lines {
            counts += line.counts
            platform = platform + line.amount
            providers = providers + line.provider
        }
        self.counts = counts
        exactPlatform = platform
        self.platform = platform.roundedUp(to: book.step).dinars
        self.providers = providers.dinars
    }
}

/// What one step of a run costs.
package struct CostLine: Sendable, Hashable {
    /// Name of the node.
    package var node: String
    /// Class in the tariff.
    package var cost: NodeTypeFacts.CostClass
    /// What it does.
    package var counts: CostCounts
    /// What the platform bills for it.
    package var amount: ExactDinars
    /// What an outside service bills for it.
    package var provider: ExactDinars
}
