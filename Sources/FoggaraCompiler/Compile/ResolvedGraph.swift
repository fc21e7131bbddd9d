package import FoggaraJSON
package import FoggaraWorkflow

/// The nodes of a workflow with their types, and the edges between them by number.
package struct ResolvedGraph: Sendable {
    /// Nodes in the order of the file; their place is their number.
    package var nodes: [ResolvedNode] = []
    /// Edges in the order of the file.
    package var edges: [ResolvedEdge] = []
    /// Number of a node by name; of repeated names the first.
    package var index: [String: Int] = [:]

    /// The node called `name`.
    package func node(named name: String) -> ResolvedNode? { index[name].map { nodes[$0] } }
    /// Edges that leave a node, in the order of the file.
    package func edges(from node: Int) -> [ResolvedEdge] { edges.filter { $0.source == node } }
    /// Edges that reach a node, in the order of the file.
    package func edges(into node: Int) -> [ResolvedEdge] { edges.filter { $0.target == node } }
}

/// A node with everything its type says about it.
package struct ResolvedNode: Sendable {
    /// Place in the graph's list.
    package var index: Int
    /// The node as the file says it.
    package var node: WorkflowNode
    /// Version used.
    package var version: Double
    /// Its type; nil when unknown.
    package var type: NodeType?
    /// Its type at its version; nil when unknown.
    package var description: NodeDescription?
    /// Parameters with defaults; the stored ones when the type is unknown.
    package var parameters: ResolvedParameters
    /// Inputs and outputs; nil when the type is unknown.
    package var ports: NodePorts?
    /// What retry and recovery may do.
    package var effect: EffectClass
    /// Whether what it sends reaches a person: by its type, or because the template says so.
    package var isMessage = false

    /// Name of the node.
    package var name: String { node.name }
    /// Whether a run can start here.
    package var isTrigger: Bool { description?.isTrigger ?? false }
    /// Its step of the tariff.
    package var cost: NodeTypeFacts.CostClass { isMessage ? .message : type?.facts.cost ?? .data }
    /// Whether it only decorates the canvas.
    package var isNote: Bool { type?.facts.cost == .note }
    /// Number of the error output; nil when errors have none.
    package var errorOutput: Int? {
        node.options.onError == .continueErrorOutput ? ports?.mainOutputCount : nil
    }
}

/// A connection between two nodes of the graph.
package struct ResolvedEdge: Sendable, Hashable {
    /// Number of the source node.
    package var source: Int
    /// Output of the source.
    package var output: Int
    /// Number of the target node.
    package var target: Int
    /// Input of the target.
    package var input: Int
    /// Kind of connection.
    package var kind: String
    /// Where the connection stands.
    package var span: ByteSpan
}
