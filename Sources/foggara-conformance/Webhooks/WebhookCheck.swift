import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Sends recorded requests to a server with the recorded workflow and compares its answers and runs.
struct WebhookCheck {
    /// Options, for people.
    static let usage = "--cases FILE [--stub URL] [--only PREFIX] [--report FILE]"

    /// The options as given; the workflows lie in the folder named like the cases.
    let options: Options

    /// Runs the cases, each with a server, an engine and a store of its own.
    func run() async throws -> Outcome {
        let path = try options.required("cases")
        let folder = path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path
        let cases = try WorkflowCase.all(folder: folder, lines: try Files.read(path), manifest: nil)
        var outcome = Outcome()
        for item in cases where item.id.hasPrefix(options["only"] ?? "") {
            let requests = try requests(of: item, in: folder)
            let differences = try await check(item, requests)
            outcome.count(item.id, failure: differences.isEmpty ? nil : differences.joined(separator: "\n     "))
        }
        return outcome
    }

    private func requests(of item: WorkflowCase, in folder: String) throws -> [JSONValue] {
        let number = item.id.split(separator: "-").last.map(String.init) ?? ""
        let name = try Files.names(in: folder).first {
            $0.hasPrefix("webhook-\(number)-") && $0.hasSuffix(".requests.json")
        }
        guard let name, let value = JSONDocument.value(of: try Files.read(folder + "/" + name)) else { return [] }
        return value["requests"]?.array ?? []
    }

    private func check(_ item: WorkflowCase, _ requests: [JSONValue]) async throws -> [String] {
        let missing = item.plan.nodes.first { node in
            !node.options.isDisabled && ExecutorTable(NodeRegistry.all())[node.type] == nil
        }
        if let missing { return ["no executor for \(missing.type)"] }
        let directory = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(directory) }  // nothing in it is wanted after the run
        let store = try SQLiteStore(directory: directory)
        let http = WorkflowTransport.make(stub: options["stub"])
        await WorkflowTransport.reset(options["stub"], http)
        let engine = Engine(
            world: EngineWorld(
                store: store, executors: ExecutorTable(NodeRegistry.all()), http: { _ in http },
                mail: { _ in NoMail() }, clock: SystemClock(), random: SystemRandom()))
        let service = WebhookService([item.plan], engine: engine, publicAddress: "http://localhost:5678")
        let server = try HTTPServer.start(limits: HTTPLimits(refusesBrokenQuery: false)) { request in
            await HandlerList([service, HealthHandler()]).handle(request)
        }
        var found: [String] = []
        await withTaskGroup { group in
            group.addTask { await server.run() }
            group.addTask { try? await engine.serve() }  // a broken store shows in the answers
            found = await exchange(item, requests, server.port, engine)
            engine.stop()
            await server.stop()
        }
        await store.close()
        return found
    }

    private func exchange(_ item: WorkflowCase, _ requests: [JSONValue], _ port: UInt16, _ engine: Engine) async
        -> [String]
    {
        var found: [String] = []
        var known: Set<RunID> = []
        for (index, request) in requests.enumerated() {
            guard let record = item.expected["requests"]?[index] else { continue }
            let name = request["name"]?.string ?? "\(index)"
            if record["response"]?["body"]?["$"] == "omitted" { continue }
            guard let answer = try? await Self.send(request, port) else {  // no answer differs from every record
                found.append("\(name): no answer")
                continue
            }
            // The failure recorded there is one of the recorder's own making.
            let isOnlyQuery = request["url"]?.string?.contains("constructor=") == true
            if !isOnlyQuery {
                found += answer.differences(from: record["response"] ?? .null).map { "\(name): \($0)" }
            }
            let runs = await ended(engine, known)
            known.formUnion(runs.map(\.id))
            let executions = (record["executions"]?.array ?? []).filter { $0["mode"]?.string == "webhook" }
            if runs.count != executions.count {
                found.append("\(name): \(runs.count) runs instead of \(executions.count)")
                continue
            }
            for (run, execution) in zip(runs, executions) where !isOnlyQuery {
                guard let state = try? await engine.machine(of: run.id).state else { continue }  // shows below
                let actual = Self.masked(WorkflowRun.record(run, state, item.plan))
                found += WorkflowComparison(actual, execution).hard.map { "\(name): \($0)" }
            }
        }
        return found
    }

    /// The new runs, once they have ended.
    private func ended(_ engine: Engine, _ known: Set<RunID>) async -> [RunRecord] {
        for _ in 0..<1_000 {
            let runs = (try? await engine.world.store.runs(limit: 100)) ?? []  // shows as a missing run
            let new = runs.filter { !known.contains($0.id) }.reversed()
            if new.allSatisfy({ $0.status.isFinal || $0.status == .needsAnswer }) { return Array(new) }
            try? await Task.sleep(for: .milliseconds(10))  // never cancelled
        }
        return []
    }

    private static func send(_ request: JSONValue, _ port: UInt16) async throws -> WebhookAnswer? {
        let bytes = WebhookRequestText.bytes(request)
        let answer = try await QueueExecutor("conformance.client").run { () throws(SystemError) in
            let connection = try TCPConnection(port: port)
            try connection.send(bytes)
            var answer: [UInt8] = []
            while true {
                let part = try connection.receive()
                if part.isEmpty { return answer }
                answer += part
            }
        }
        return WebhookAnswer(answer)
    }

    /// A record without what depends on the address of the server.
    static func masked(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(masked))
        case .object(let object):
            var result = JSONObject()
            let isRequest = object["executionMode"] != nil && object["headers"] != nil
            for member in object where !(isRequest && member.key == "webhookUrl") {
                var inner = masked(member.value)
                if isRequest, member.key == "headers", var headers = inner.object {
                    headers["host"] = nil
                    headers["connection"] = nil
                    inner = .object(headers)
                }
                result[member.key] = inner
            }
            return .object(result)
        default: return value
        }
    }
}
