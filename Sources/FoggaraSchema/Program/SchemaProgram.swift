import FoggaraJSON

/// A schema ready to run: its subschemas by number.
struct SchemaProgram: Sendable {
    /// One subschema.
    struct Node: Sendable {
        /// Where it is written.
        var place: JSONNode
        /// Which resource it belongs to, for dynamic references.
        var resource: Int
        /// The answer of `true` and `false`; nil for an object.
        var always: Bool?
        /// What it asks, the keywords that look at evaluated children last.
        var rules: [Rule] = []
    }

    var nodes: [Node] = []
    /// Dynamic anchors of each resource.
    var dynamicAnchors: [[String: Int]] = []
    /// Whether the way to a subschema matters to dynamic references.
    var hasDynamicAnchors = false
    /// Whether a keyword asks which children were evaluated.
    var tracksEvaluation = false
}
