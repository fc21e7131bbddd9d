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

    package var inputItems: [ExpressionItem]?
    package var itemIndex: Int
    package var runIndex = 0
    package var now: Instant
    package var zoneName: String
    package var currentNode: ExpressionNode?
    package var inputOrigins: [ExpressionOrigin?]?
    package var run = ExpressionRun()
    package var variables: JSONObject = [:]
    package var environment: JSONObject?
    package var configuration: JSONObject = [:]
    package var fieldVariables: JSONObject = [:]
    package var customData: JSONObject = [:]
    /// Nodes by name.
    package var nodes: [String: ExpressionNode] = [:]
    /// Runs by node.
    package var runs: [String: [NodeRun]] = [:]
    /// Feeding nodes by node.
    package var parents: [String: [ExpressionOrigin]] = [:]
    /// Kept data by node.
    package var contexts: [String: JSONObject] = [:]
    /// Gives numbers from 0 up to 1.
    package var drawRandom: @Sendable () -> Double = { 0.5 }

    /// A host whose current item holds `json`.
    package init(json: JSONValue = .object([:]), now: Instant = .epoch, zoneName: String = "UTC") {
        inputItems = [ExpressionItem(json: json)]
        itemIndex = 0
        self.now = now
        self.zoneName = zoneName
    }

    package func random() -> Double { drawRandom() }
    package func node(named name: String) -> ExpressionNode? { nodes[name] }
    package func runCount(of node: String) -> Int? { runs[node]?.count }
    package func outputs(of node: String, run: Int) -> [[ExpressionItem]?]? {
        guard let runs = runs[node], runs.indices.contains(run) else { return nil }
        return runs[run].outputs
    }
    package func origins(of node: String, run: Int) -> [ExpressionOrigin?] {
        guard let runs = runs[node], runs.indices.contains(run) else { return [] }
        return runs[run].origins
    }
    package func parents(of node: String) -> [ExpressionOrigin] { parents[node] ?? [] }
    package func context(of node: String) -> JSONObject { contexts[node] ?? [:] }
}
