package import FoggaraJSON

/// A count that differs from run to run.
package struct CountBounds: Sendable, Hashable {
    /// The greatest count that is read, so that products of counts stay exact.
    package static let greatest = 1_000_000

    /// In the cheapest run.
    package var low: Int
    /// In a usual run.
    package var typical: Int
    /// In the dearest run.
    package var high: Int

    /// Makes bounds.
    package init(low: Int, typical: Int, high: Int) {
        self.low = low
        self.typical = typical
        self.high = high
    }

    /// The same count always.
    package init(_ count: Int) { self.init(low: count, typical: count, high: count) }
}

/// What a template says about the cost of its runs.
package struct CostSection: Sendable {
    /// Runs a day; nil when not stated.
    package var runsPerDay: CountBounds?
    /// Facts about single nodes.
    package var nodes: [NodeAssumption] = []
    /// Highest cost of one run.
    package var capPerRun: StatedAmount?
    /// Highest cost of a month.
    package var capPerMonth: StatedAmount?

    /// States nothing.
    package init() {}

    /// What is stated about a node.
    package func assumption(for node: String) -> NodeAssumption? { nodes.first { $0.node == node } }
}

/// What a template says about one node in a typical run.
package struct NodeAssumption: Sendable {
    /// Name of the node.
    package var node: String
    /// Where the name stands.
    package var keySpan: ByteSpan
    /// Items it handles; nil: as the graph gives.
    package var items: CountBounds?
    /// The output that a typical run takes; nil: every one.
    package var output: Int?
    /// Requests per item (pages); nil: as its parameters give.
    package var requests: CountBounds?
    /// Tokens that a model reads, per item.
    package var tokensIn: CountBounds?
    /// Tokens that a model writes, per item.
    package var tokensOut: CountBounds?
    /// Price of an outside service that each call or message of the node costs, by its name in the price book.
    package var provider: String?
    /// The statement in the file.
    package var syntax: JSONNode

    /// States nothing but the node.
    package init(_ member: JSONMember) {
        node = member.key
        keySpan = member.keySpan
        provider = member.value["provider"]?.string
        syntax = member.value
    }
}
