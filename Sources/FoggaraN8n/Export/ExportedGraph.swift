import FoggaraJSON
import FoggaraWorkflow

/// A workflow of stock nodes, ready to be written.
struct ExportedGraph {
    /// A connection by name.
    struct Connection {
        var source: String
        var kind: String
        var output: Int
        var target: String
        var targetKind: String
        var input: Int
    }

    /// Nodes in the order in which they are written.
    var nodes: [ExportedNode] = []
    /// Connections in the order in which they are written.
    var connections: [Connection] = []
}

/// A stock node, ready to be written.
struct ExportedNode {
    var name: String
    var type: String
    var version: Double
    /// Configuration folded in.
    var parameters: JSONObject
    /// As n8n stores them, by credential type.
    var credentials: JSONObject
    /// Switches as n8n stores them.
    var settings: JSONObject
    /// Where the template wants it; places are separated later.
    var position: Position
}
