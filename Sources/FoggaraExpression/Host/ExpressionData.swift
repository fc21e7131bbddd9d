package import FoggaraJSON
package import FoggaraSystem

/// A host made of plain data, for checks, tests and single evaluations.
package struct ExpressionData: ExpressionHost {
    /// Outputs and origins of one run of a node.
    package struct NodeRun: Sendable {
        /// Items by output; nil for an output without data.
        package var outputs: [[ExpressionItem]?]
        /// Origins by input.
        package var origins: [ExpressionOrigin?]

        /// Makes a run.
        package init(outputs: [[ExpressionItem]?], origins: [ExpressionOrigin?] = []) {
            self.outputs = outputs
            self.origins = origins
        }
    }

    /// Items of the first input.
    package var inputItems: [ExpressionItem]?
    /// Index of the current item.
    package var itemIndex: Int
    /// Index of the current run of the node.
    package var runIndex = 0
    /// The time that `$now` shows.
    package var now: Instant
    /// IANA name of the workflow's zone.
    package var zoneName: String
    /// The node whose parameter is evaluated.
    package var currentNode: ExpressionNode?
    /// Where each input's data came from.
    package var inputOrigins: [ExpressionOrigin?]?
    /// Facts about the workflow and the run.
    package var run = ExpressionRun()
    /// `$vars`.
    package var variables: JSONObject = [:]
    /// `$env`; nil when expressions may not read it.
    package var environment: JSONObject?
    /// `$config`.
    package var configuration: JSONObject = [:]
    /// Variables that only some fields know, by name.
    package var fieldVariables: JSONObject = [:]
    /// `$execution.customData`.
    package var customData: JSONObject = [:]
    /// Nodes by name.
    package var nodes: [String: ExpressionNode] = [:]
    /// Runs by node.
    package var runs: [String: [NodeRun]] = [:]
    /// Feeding nodes by node.
    package var parents: [String: [ExpressionOrigin]] = [:]
    /// Kept data by node.
    package var contexts: [String: JSONObject] = [:]
    /// Foggara's own functions by name.
    package var functions: [String: ExpressionFunction] = [:]
    /// Gives numbers from 0 up to 1.
    package var drawRandom: @Sendable () -> Double = { 0.5 }

    /// A host whose current item holds `json`.
    package init(json: JSONValue = .object([:]), now: Instant = .epoch, zoneName: String = "UTC") {
        inputItems = [ExpressionItem(json: json)]
        itemIndex = 0
        self.now = now
        self.zoneName = zoneName
    }

    /// Names of ``functions``.
    package var functionNames: Set<String> { Set(functions.keys) }
    /// Calls one of ``functions``.
    package func call(_ function: String, _ arguments: [JSONValue]) throws(ExpressionError) -> JSONValue? {
        functions[function]?(arguments)
    }

    /// Draws from the source that the caller gave.
    package func random() -> Double { drawRandom() }
    /// The node of a name.
    package func node(named name: String) -> ExpressionNode? { nodes[name] }
    /// How many runs of a node have data.
    package func runCount(of node: String) -> Int? { runs[node]?.count }
    /// Outputs of one run of a node; nil when there is no such run.
    package func outputs(of node: String, run: Int) -> [[ExpressionItem]?]? {
        guard let runs = runs[node], runs.indices.contains(run) else { return nil }
        return runs[run].outputs
    }
    /// Origins of one run's inputs.
    package func origins(of node: String, run: Int) -> [ExpressionOrigin?] {
        guard let runs = runs[node], runs.indices.contains(run) else { return [] }
        return runs[run].origins
    }
    /// The nodes that feed a node, in input order.
    package func parents(of node: String) -> [ExpressionOrigin] { parents[node] ?? [] }
    /// Data that a node keeps during the run.
    package func context(of node: String) -> JSONObject { contexts[node] ?? [:] }
}
