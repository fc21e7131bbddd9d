import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraWorkflow

/// A place to run one node on.
struct Bench {
    var type: String
    var version: Double
    var parameters: JSONValue
    var onError = OnError.stopWorkflow
    var effect = EffectClass.pure
    var isMessage = false
    var credentials: [CredentialReference] = []
    var isManual = false
    var world = World()
    var http: (any HTTPTransport)?
    var mail: (any MailTransport)?

    init(_ type: String, _ version: Double, _ parameters: JSONValue) {
        self.type = type
        self.version = version
        self.parameters = parameters
    }

    /// Runs the node on items with the given json.
    func run(_ jsons: [JSONValue]) async throws(NodeError) -> NodeResult {
        try await run(items: jsons.map { Item($0) })
    }

    /// Runs the node on items.
    func run(items: [Item]) async throws(NodeError) -> NodeResult { try await run(inputs: [items]) }

    /// Runs the node on the items of several inputs.
    func run(inputs: [[Item]]) async throws(NodeError) -> NodeResult {
        guard let executor = NodeRegistry.all().first(where: { $0.types.contains(type) }) else {
            throw NodeError("Test", "no executor for \(type)")
        }
        return try await run(executor, inputs: inputs)
    }

    /// Runs an executor on the items of several inputs.
    func run(_ executor: any NodeExecutor, inputs: [[Item]]) async throws(NodeError) -> NodeResult {
        let items = inputs.first ?? []
        var options = NodeOptions()
        options.onError = onError
        let node = PlanNode(
            index: 0, id: "6f1c9a52-3d0e-4f0b-9a77-0d6f1f6a1b01", name: "Node", type: type, version: version,
            position: Position(x: 0, y: 0), parameters: parameters.object ?? [:], credentials: credentials,
            options: options, effect: effect, isMessage: isMessage)
        let plan = Plan(
            template: "t", name: "t", version: "1.0.0", timezone: "Africa/Algiers", executionOrder: .v1, nodes: [node])
        return try await executor.run(
            NodeCall(
                node: node, plan: plan, inputs: inputs, runIndex: 0, isManual: isManual,
                parameters: LiteralParameters(stored: parameters, items: items.map(\.json)),
                services: world.services(http: http, mail: mail)))
    }

    /// Runs the node and gives the json of the first output.
    func json(_ jsons: [JSONValue]) async throws(NodeError) -> [JSONValue] {
        try await run(jsons).outputs[0]?.map(\.json) ?? []
    }

    /// Runs the node and gives, for each output, which input items are on it.
    func places(_ jsons: [JSONValue]) async throws(NodeError) -> [[Int]] {
        try await run(jsons).outputs.map { $0?.compactMap { $0.pairedItem?.first?.item } ?? [] }
    }

    /// Runs the node and gives the error it fails with.
    func failure(_ jsons: [JSONValue]) async -> NodeError? {
        do {
            _ = try await run(jsons)
            return nil
        } catch {
            return error
        }
    }
}
