package import FoggaraJSON

/// A checked workflow with its configuration filled in: all that the engine needs to run it.
///
/// - Guarantees: names are unique, every edge leads to a node of the plan, parameters hold every shown default, and no
///   secret is inside. It is data: stored with the runs that use it, so that an open run keeps its revision.
package struct Plan: Sendable, Hashable {
    /// Identifier of the template.
    package var template: String
    /// Name for people.
    package var name: String
    /// Version of the template.
    package var version: String
    /// IANA name of the zone of dates and schedules.
    package var timezone: String
    /// Order in which branches run.
    package var executionOrder: ExecutionOrder
    /// Nodes; an edge names its target by place in this list.
    package var nodes: [PlanNode]
    /// Values of the activation form, secrets left out.
    package var config: JSONObject
    /// Names of the configuration values that are secrets and lie in the vault.
    package var secrets: [String]
    /// Hosts that may be reached, in lower case.
    package var hosts: [String]
    /// Whether a history of seen items is kept when its node succeeds or only when the whole run does.
    package var historyCommit: HistoryCommit
    /// Longest time from start to end of a run, its waits counted as n8n does, in seconds; nil for no limit.
    package var timeoutSeconds: Int?
    /// Longest time a run may work, its waits not counted, in seconds; nil for no limit.
    package var activeSeconds: Int?
    /// Most that one run may cost, in centimes; nil for no limit.
    package var runCapCentimes: Int64?
    /// Data tables that the template declares.
    package var tables: [PlanTable] = []

    /// Puts a plan together.
    package init(
        template: String, name: String, version: String, timezone: String, executionOrder: ExecutionOrder,
        nodes: [PlanNode], config: JSONObject = [:], secrets: [String] = [], hosts: [String] = [],
        historyCommit: HistoryCommit = .node, timeoutSeconds: Int? = nil, activeSeconds: Int? = nil,
        runCapCentimes: Int64? = nil
    ) {
        self.template = template
        self.name = name
        self.version = version
        self.timezone = timezone
        self.executionOrder = executionOrder
        self.nodes = nodes
        self.config = config
        self.secrets = secrets
        self.hosts = hosts
        self.historyCommit = historyCommit
        self.timeoutSeconds = timeoutSeconds
        self.activeSeconds = activeSeconds
        self.runCapCentimes = runCapCentimes
    }

    /// The node called `name`.
    package func node(named name: String) -> PlanNode? { nodes.first { $0.name == name } }
}

/// Order in which the branches of a run go on.
package enum ExecutionOrder: String, Sendable, Hashable {
    /// n8n's old order: breadth first, by connection.
    case v0
    /// n8n's current order: depth first, by position.
    case v1
}

/// When the history of seen items is kept.
package enum HistoryCommit: String, Sendable, Hashable {
    /// As n8n does: as soon as the node has run, even when the run fails later.
    case node
    /// Only when the run succeeds, so that a failed run loses no item.
    case run
}
