import FoggaraCompiler
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// How long a request takes until its run is on stable storage and it is answered.
enum WebhookBench {
    private static let target = Duration.milliseconds(1)

    /// Measures one client after the other against a server, an engine and a store of its own.
    static func run(folder: String) async throws -> [Measurement] {
        let store = try SQLiteStore(directory: folder + "/webhooks")
        let engine = Engine(
            world: EngineWorld(
                store: store, executors: ExecutorTable(NodeRegistry.all()), http: { _ in NoNetwork() },
                mail: { _ in NoNetwork() }, clock: SystemClock(), random: SystemRandom()))
        let service = WebhookService([plan], engine: engine, publicAddress: "http://127.0.0.1")
        let server = try HTTPServer.start { request in await HandlerList([service]).handle(request) }
        let body = Array(#"{"id":7,"client":"Noura","lines":[{"item":"Dattes","price":650.5}]}"#.utf8)
        let request =
            "POST /webhook/bench HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
        let bytes = Array(request.utf8) + body
        let samples = try await withThrowingTaskGroup(of: [Int64].self) { group in
            group.addTask {
                await server.run()
                return []
            }
            group.addTask {
                try await engine.serve()
                return []
            }
            let samples = try await QueueExecutor("bench.client").run { () throws(SystemError) in
                try exchange(bytes, port: server.port)
            }
            engine.stop()
            await server.stop()
            try await group.waitForAll()
            return samples
        }
        await store.close()
        return [
            Measurement(
                "webhook.durable", nanoseconds: samples, target: target, note: "POST to 200, one client, kept alive")
        ]
    }

    /// Sends the request again and again over one connection.
    private static func exchange(_ bytes: [UInt8], port: UInt16) throws(SystemError) -> [Int64] {
        let connection = try TCPConnection(port: port)
        var samples: [Int64] = []
        let clock = ContinuousClock()  // lint: allow, measuring is what this program is for
        for round in 0..<600 {
            let start = clock.now
            try connection.send(bytes)
            _ = try connection.receive()
            if round >= 100 { samples.append((clock.now - start).nanoseconds) }
        }
        return samples
    }

    private static let plan: Plan = {
        var hook = PlanNode(
            index: 0, id: "hook", name: "Hook", type: "n8n-nodes-base.webhook", version: 2,
            position: Position(x: 0, y: 0), parameters: ["path": "bench", "httpMethod": "POST", "options": [:]],
            isTrigger: true)
        hook.outputs = [[PlanEdge(target: 1, input: 0)]]
        let next = PlanNode(
            index: 1, id: "next", name: "Next", type: "n8n-nodes-base.noOp", version: 1,
            position: Position(x: 224, y: 0), parameters: [:], inputCount: 1)
        return Plan(
            template: "bench", name: "Bench", version: "1.0.0", timezone: "Africa/Algiers", executionOrder: .v1,
            nodes: [hook, next])
    }()
}

/// Sends nothing.
private struct NoNetwork: HTTPTransport, MailTransport {
    func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply { throw NodeError("NodeApiError", "no network") }

    func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
        throw NodeError("NodeApiError", "no network")
    }
}
