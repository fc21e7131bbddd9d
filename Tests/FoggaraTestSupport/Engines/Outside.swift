package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
package import FoggaraWorkflow

/// The services outside, as far as tests need them: they remember what reached them, under which key.
package final class Outside: Sendable {
    private let arrived = Locked<[String]>([])

    /// Makes services that nothing has reached.
    package init() {}

    /// The keys of everything that arrived, in order, repetitions included.
    package var sent: [String] { arrived.withLock { $0 } }

    /// How often each key arrived.
    package var multiset: [String: Int] { sent.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

    /// A node that sends `perItem` effects for each item, and reads back what the services remember.
    ///
    /// - Parameter answer: what the services do after they have taken an effect in; throwing means no good answer came.
    package func sender(
        _ effect: EffectClass, kind: EffectRequest.Kind, perItem: Int = 1,
        answer: @escaping @Sendable () throws(NodeError) -> Void = {}
    ) -> ScriptedNodes.Script {
        { [self] call throws(NodeError) in
            for item in call.items.indices {
                for _ in 0..<perItem {
                    let request = EffectRequest(
                        item: item, kind: kind, effect: effect, host: "localhost", summary: "POST /\(call.node.name)")
                    _ = try await call.services.effects.perform(
                        request,
                        send: { key throws(NodeError) in
                            self.arrived.withLock { $0.append(key.text) }
                            try answer()
                            return "sent"
                        },
                        readBack: { key, _ throws(NodeError) in self.sent.contains(key.text) ? "found" : nil })
                }
            }
            return NodeResult(call.items)
        }
    }
}
