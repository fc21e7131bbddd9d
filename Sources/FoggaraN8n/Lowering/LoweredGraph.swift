package import FoggaraJSON

/// The stock nodes that do together what one own node does.
///
/// ```
///            ┌── edges inside ──┐
///  entry ─► Ask: mail ─► Ask: wait ─► Ask owner ─► exits[0], exits[1], …      (the principal is `Ask owner`)
/// ```
///
/// - Guarantees: the principal is called like the own node, so that expressions naming it find the items it gives; the
///   others are called `<own name>: <part>`.
package struct LoweredGraph: Sendable {
    /// A stock node.
    package struct Node: Sendable {
        /// Its name in the workflow: the own node's, or one from ``LoweringRequest/name(_:)``.
        package var name: String
        /// Full type name.
        package var type: String
        /// Type version.
        package var version: Double
        /// Parameters; those that equal their default are left out on writing.
        package var parameters: JSONObject
        /// Credentials as n8n stores them, by credential type.
        package var credentials: JSONObject
        /// Switches such as `onError` or `alwaysOutputData`, as n8n stores them; the principal's own come from the own node.
        package var settings: JSONObject
        /// Steps to the right of and below the own node's place.
        package var offset: (column: Int, row: Int)

        /// Makes a node at the place of the own node.
        package init(
            name: String, type: String, version: Double, parameters: JSONObject, credentials: JSONObject = [:],
            settings: JSONObject = [:], offset: (column: Int, row: Int) = (0, 0)
        ) {
            self.name = name
            self.type = type
            self.version = version
            self.parameters = parameters
            self.credentials = credentials
            self.settings = settings
            self.offset = offset
        }
    }

    /// An output or input of one of the nodes.
    package struct Port: Sendable, Hashable {
        /// Name of the node.
        package var node: String
        /// Output or input, from 0.
        package var index: Int

        /// Names a port; the first one unless told otherwise.
        package init(_ node: String, _ index: Int = 0) {
            self.node = node
            self.index = index
        }
    }

    /// Data flowing from an output to an input.
    package struct Edge: Sendable, Hashable {
        /// Where it leaves.
        package var from: Port
        /// Where it arrives.
        package var to: Port

        /// Connects two ports.
        package init(_ from: Port, _ to: Port) {
            self.from = from
            self.to = to
        }
    }

    /// The nodes, in the order in which they are written.
    package var nodes: [Node]
    /// Connections between them.
    package var edges: [Edge]
    /// Where what came into the own node goes; nil for a trigger.
    package var entry: Port?
    /// By output of the own node, the error output last: the ports it leaves by.
    package var exits: [[Port]]
    /// Names of the own node's parameters whose secret one of the credentials carries.
    package var carriedSecrets: Set<String> = []

    /// Puts a graph together.
    package init(
        nodes: [Node], edges: [Edge] = [], entry: Port?, exits: [[Port]], carriedSecrets: Set<String> = []
    ) {
        self.nodes = nodes
        self.edges = edges
        self.entry = entry
        self.exits = exits
        self.carriedSecrets = carriedSecrets
    }

    /// A single node that takes the own node's place, all outputs its own.
    package init(_ node: Node) {
        self.init(nodes: [node], entry: Port(node.name), exits: [])
    }

    /// The ports by which output `index` of the own node leaves; outputs not stated are the principal's.
    func exits(of index: Int, principal: String) -> [Port] {
        exits.indices.contains(index) ? exits[index] : [Port(principal, index)]
    }
}
