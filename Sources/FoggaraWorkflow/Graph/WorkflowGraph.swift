package import FoggaraJSON

/// A workflow as its file says it, before anything is resolved.
///
/// - Guarantees: holds what the file holds, faults included; every part knows its place in the text.
package struct WorkflowGraph: Sendable {
    /// Nodes in the order of the file.
    package var nodes: [WorkflowNode]
    /// Connections in the order of the file.
    package var connections: [WorkflowConnection]
    /// The `settings` object.
    package var settings: JSONObject
    /// The text it was read from.
    package var source: SourceText
    /// The value of `workflow` (or the whole file of a plain n8n workflow).
    package var syntax: JSONNode

    /// Puts a graph together.
    package init(
        nodes: [WorkflowNode], connections: [WorkflowConnection], settings: JSONObject, source: SourceText,
        syntax: JSONNode
    ) {
        self.nodes = nodes
        self.connections = connections
        self.settings = settings
        self.source = source
        self.syntax = syntax
    }
}

/// A node as its file says it.
package struct WorkflowNode: Sendable {
    /// The text `id`, when given.
    package var id: String?
    /// The name that connections and expressions use.
    package var name: String
    /// Full type name, for example `n8n-nodes-base.set` or `foggara.price`.
    package var type: String
    /// The version; nil when absent, which means the newest.
    package var typeVersion: Double?
    /// Place on the canvas; decides branch order.
    package var position: Position
    /// Parameters as stored.
    package var parameters: JSONObject
    /// Credential by credential type.
    package var credentials: [CredentialReference]
    /// The switches of the node.
    package var options: NodeOptions
    /// The node's object in the text.
    package var syntax: JSONNode

    /// Puts a node together.
    package init(
        id: String?, name: String, type: String, typeVersion: Double?, position: Position, parameters: JSONObject,
        credentials: [CredentialReference], options: NodeOptions, syntax: JSONNode
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.typeVersion = typeVersion
        self.position = position
        self.parameters = parameters
        self.credentials = credentials
        self.options = options
        self.syntax = syntax
    }
}

/// A connection as its file says it.
package struct WorkflowConnection: Sendable {
    /// Name of the source node.
    package var source: String
    /// Kind of connection at the source; `main` for data.
    package var kind: String
    /// Output of the source, from 0.
    package var output: Int
    /// Name of the target node.
    package var target: String
    /// Kind of connection at the target.
    package var targetKind: String
    /// Input of the target, from 0.
    package var input: Int
    /// The `{node, type, index}` object in the text.
    package var syntax: JSONNode

    /// Puts a connection together.
    package init(
        source: String, kind: String, output: Int, target: String, targetKind: String, input: Int, syntax: JSONNode
    ) {
        self.source = source
        self.kind = kind
        self.output = output
        self.target = target
        self.targetKind = targetKind
        self.input = input
        self.syntax = syntax
    }
}
