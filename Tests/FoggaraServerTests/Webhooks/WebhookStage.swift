import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// An engine with the real nodes and the webhooks of one workflow.
struct WebhookStage {
    let plan: Plan
    let store = MemoryStore()
    let engine: Engine
    let service: WebhookService

    /// Compiles nodes and connections; the first node is called `Hook`.
    init(
        _ nodes: JSONValue, _ connections: JSONValue = [:], secrets: [String: JSONValue] = [:],
        config: JSONValue = [:]
    ) throws {
        let properties = JSONObject(
            secrets.keys.sorted().filter { !$0.contains("/") }.map {
                ($0, ["type": "string", "writeOnly": true, "title": ["en": .string($0)]] as JSONValue)
            })
        let credentials = JSONObject(
            secrets.keys.sorted().filter { $0.contains("/") }.map { name in
                let parts = name.split(separator: "/").map(String.init)
                return (parts[1], ["type": .string(parts[0]), "name": ["en": .string(parts[1])]] as JSONValue)
            })
        let text = JSONWriter.compact([
            "foggara": 1, "id": "stage", "version": "1.0.0", "name": ["en": "Stage"], "summary": ["en": "Stage"],
            "config": ["type": "object", "properties": .object(properties)], "credentials": .object(credentials),
            "privacy": ["labels": [:], "hosts": [:]],
            "workflow": [
                "nodes": nodes, "connections": connections,
                "settings": ["executionOrder": "v1", "timezone": "Africa/Algiers"],
            ],
        ])
        var values = config.object ?? [:]
        for name in secrets.keys.sorted() where !name.contains("/") { values[name] = secrets[name] }
        let compiled = Compiler(load: { Repository.load($0) }).compile(
            SourceText(name: "stage.json", text: text), config: .object(values))
        plan = try #require(compiled.value.plan, "\(compiled.diagnostics)")
        var vault: [String: JSONValue] = [:]
        for (name, value) in secrets {
            let parts = name.split(separator: "/").map(String.init)
            vault[
                parts.count > 1
                    ? SecretName.credential(template: "stage", name: parts[1])
                    : SecretName.config(template: "stage", key: name)] = value
        }
        engine = Engine(
            world: EngineWorld(
                store: store, secrets: FixedSecrets(values: vault), executors: ExecutorTable(NodeRegistry.all()),
                http: { _ in ClosedTransports() }, mail: { _ in ClosedTransports() }, clock: MockClock(),
                random: SeededRandom(seed: 7)))
        service = WebhookService([plan], engine: engine, publicAddress: "https://shop.example.dz")
    }

    /// A node at a place that follows its number.
    static func node(_ name: String, _ type: String, _ version: Double, _ parameters: JSONValue, _ number: Int = 0)
        -> JSONValue
    {
        [
            "id": .string(name), "name": .string(name), "type": .string(type),
            "typeVersion": .number(JSONNumber(version) ?? JSONNumber(1)),
            "position": [.number(JSONNumber(number * 224)), 0], "parameters": parameters,
        ]
    }

    /// One connection from a first to a second node.
    static func edge(_ target: String) -> JSONValue {
        ["main": [[["node": .string(target), "type": "main", "index": 0]]]]
    }

    /// Sends a request and drives what it started.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        switch try #require(await service.receive(request)) {
        case .answered(let response): return response
        case .started(let started):
            _ = try await engine.drive(started.run)
            return await service.answer(started)
        }
    }

    /// The items that the trigger of the newest run gave.
    func items() async throws -> [Item] {
        let run = try #require(try await store.runs(limit: 1).first)
        let machine = try await engine.machine(of: run.id)
        return machine.state.results[0].flatMap { ($0.outputs ?? []).flatMap { $0 ?? [] } }
    }

    /// How many runs there are.
    func runCount() async throws -> Int { try await store.runs(limit: 1_000).count }
}

/// Secrets that a test chose.
struct FixedSecrets: SecretReader {
    let values: [String: JSONValue]

    func secret(_ name: String) async throws(StoreError) -> JSONValue? { values[name] }
}
