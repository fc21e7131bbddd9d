package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
package import FoggaraWorkflow

/// Nodes whose behaviour is drawn from a seed and depends on nothing else than node, run and items, so that a run that
/// is taken up again does the same as one that was not interrupted.
package struct RandomNodes: NodeExecutor {
    package let types: [String]
    private let seed: UInt64
    private let outside: Outside

    /// Serves a plan; what is sent reaches `outside`.
    package init(_ plan: Plan, seed: UInt64, outside: Outside) {
        types = plan.nodes.map(\.type)
        self.seed = seed
        self.outside = outside
    }

    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let random = SeededRandom(seed: seed &+ UInt64(call.node.index) &* 1_000_003 &+ UInt64(call.runIndex) &* 7_919)
        if random.next(below: 3) == 0 {
            _ = try await outside.sender(call.node.effect, kind: .call)(call)
        }
        if random.next(below: 8) == 0 { throw NodeError("NodeOperationError", "drawn") }
        if random.next(below: 5) == 0 {
            try await call.services.history.record(["\(call.node.index)"], scope: "node")
        }
        var outputs: [[Item]?] = []
        for _ in 0...random.next(below: 3) {
            if random.next(below: 6) == 0 {
                outputs.append(nil)
                continue
            }
            outputs.append(
                (0..<random.next(below: 4)).map { number in
                    let json: JSONValue =
                        random.next(below: 5) == 0 ? ["error": "drawn"] : ["n": .number(JSONNumber(number))]
                    return Item(json, pairedItem: random.next(below: 2) == 0 ? [PairedItem(0)] : nil)
                })
        }
        return NodeResult(outputs: outputs)
    }
}
