package import FoggaraJSON

/// A run with stand-ins for the outside services and what it must give.
package struct Scenario: Sendable {
    /// What it shows.
    package var name: LocalizedText?
    /// Values of the activation form.
    package var config: JSONObject
    /// Node that starts the run.
    package var triggerNode: String?
    /// Item that starts it: a path below the fixtures.
    package var fixture: String?
    /// What people answer to the approvals of the run.
    package var answers: [ScenarioAnswer]
    /// Request that starts it, for a trigger that listens.
    package var request: ScenarioRequest?
    /// When the first firing happens, in ISO 8601 with its offset; nil for now.
    package var at: String?
    /// How often the trigger fires; what is expected holds for the last time.
    package var firings: Int
    /// Settings by stand-in: seed, faults and so on.
    package var standIns: JSONObject
    /// Rows that the data tables hold before the first firing, by table.
    package var tables: JSONObject
    /// What must come out.
    package var expected: ScenarioExpectation
    /// The scenario in the file.
    package var syntax: JSONNode

    /// Reads one element of `tests`.
    package init(_ syntax: JSONNode) {
        name = syntax["name"].map(LocalizedText.init)
        config = syntax["config"]?.value.object ?? [:]
        triggerNode = syntax["trigger"]?["node"]?.string
        fixture = syntax["trigger"]?["fixture"]?.string
        answers = syntax["trigger"]?["answers"]?.elements.compactMap(ScenarioAnswer.init) ?? []
        request = syntax["trigger"]?["request"].flatMap { ScenarioRequest($0.value) }
        at = syntax["at"]?.string
        firings = syntax["firings"]?.number?.integer.map { Int(clamping: $0) } ?? 1
        standIns = syntax["standIns"]?.value.object ?? [:]
        tables = syntax["tables"]?.value.object ?? [:]
        expected = ScenarioExpectation(syntax["expect"])
        self.syntax = syntax
    }
}

/// What a person answers to one approval of a scenario.
package struct ScenarioAnswer: Sendable, Hashable {
    /// The ways to answer.
    package enum Decision: String, Sendable, Hashable {
        /// Yes.
        case approve
        /// No.
        case refuse
        /// Nothing, until the time to answer has passed.
        case expire
    }

    /// Name of the node that asks.
    package var node: String
    /// The answer.
    package var decision: Decision

    /// Reads one element of `answers`.
    init?(_ syntax: JSONNode) {
        guard let node = syntax["node"]?.string,
            let decision = syntax["decision"]?.string.flatMap(Decision.init(rawValue:))
        else { return nil }
        self.node = node
        self.decision = decision
    }
}

/// What a scenario must give; what is not stated may be anything.
package struct ScenarioExpectation: Sendable {
    /// `success`, `error` or `waiting`.
    package var status: String?
    /// Names of the nodes that ran, in order.
    package var path: [String]?
    /// Counts by `<stand-in>.<what>`.
    package var sent: JSONObject
    /// Texts that must stand in what stand-ins hold at the end, by stand-in.
    package var texts: JSONObject
    /// Counts of `calls`, `messages`, `tokens`.
    package var cost: JSONObject
    /// Fields that the first item of a node must have, by node.
    package var items: JSONObject
    /// What the request must be answered: `status`, and `body` as JSON or as text; nil for whatever.
    package var response: JSONObject?
    /// Fields of the rows that the data tables must hold at the end, all rows in order, by table.
    package var tables: JSONObject

    /// Reads the `expect` object.
    package init(_ syntax: JSONNode?) {
        status = syntax?["status"]?.string
        path = syntax?["path"].map { $0.elements.compactMap(\.string) }
        sent = syntax?["sent"]?.value.object ?? [:]
        texts = syntax?["texts"]?.value.object ?? [:]
        cost = syntax?["cost"]?.value.object ?? [:]
        items = syntax?["items"]?.value.object ?? [:]
        response = syntax?["response"]?.value.object
        tables = syntax?["tables"]?.value.object ?? [:]
    }
}
