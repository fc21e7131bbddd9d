import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// How fast runs go on: the machine alone, the engine in memory, and through the durable journal.
///
/// - Units: the time of one node, as a share of whole runs of a straight line of nodes that hand ten items on.
enum EngineBench {
    /// Hands items on; what is measured is the engine.
    private struct Hand: NodeExecutor {
        let types = ["bench.hand"]
        func run(_ call: NodeCall) async throws(NodeError) -> NodeResult { NodeResult(call.items) }
    }

    /// Sends nothing.
    private struct Closed: HTTPTransport, MailTransport {
        func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply { throw NodeError("NodeApiError", "closed") }
        func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
            throw NodeError("NodeApiError", "closed")
        }
    }

    private static let chainLength = 50
    private static let items = (0..<10).map {
        Item(["id": .number(JSONNumber($0)), "title": "Appartement F3 Bab Ezzouar", "price": 1.5])
    }

    /// Measures with a store in memory and with one in `folder`.
    static func run(folder: String) async throws -> [Measurement] {
        var figures = [machine(), try await oneAtATime("engine.memory", store: MemoryJournal(), rounds: 100)]
        let store = try SQLiteStore(directory: folder + "/engine")
        figures.append(try await oneAtATime("engine.sqlite", store: store, rounds: 10))
        for concurrency in [10, 50] {
            figures.append(try await together(concurrency, store: store))
        }
        figures += try await StoreBench.run(store)
        await store.close()
        return figures
    }

    /// Runs one after the other.
    private static func oneAtATime(_ name: String, store: any Store, rounds: Int) async throws -> Measurement {
        let engine = Engine(world: world(store))
        let plan = chain(of: chainLength)
        let times = try await Stopwatch.samples(rounds: rounds, warmUp: max(rounds / 10, 1)) {
            _ = try await engine.drive(try await engine.start(plan, items: items))
        }
        return perNode(name, times, nodes: chainLength, "one run at a time")
    }

    /// Runs that go on at the same time and share transactions.
    private static func together(_ concurrency: Int, store: any Store) async throws -> Measurement {
        let count = concurrency * 4
        let plan = chain(of: chainLength)
        var times: [Int64] = []
        for _ in 0..<3 {
            let left = Locked(count)
            let signal = AsyncStream<Void>.makeStream()
            let world = world(store) { event in
                guard case .ended = event else { return }
                let isLast = left.withLock { left in
                    left -= 1
                    return left == 0
                }
                if isLast { signal.continuation.yield() }
            }
            var configuration = EngineConfiguration()
            configuration.concurrentRuns = concurrency
            let engine = Engine(world: world, configuration: configuration)
            for _ in 0..<count { _ = try await engine.start(plan, items: items) }
            let time = try await Stopwatch.once {
                try await withThrowingTaskGroup { group in
                    group.addTask { try await engine.serve() }
                    for await _ in signal.stream { break }
                    engine.stop()
                    try await group.waitForAll()
                }
            }
            times.append(time)
        }
        return perNode("engine.sqlite.\(concurrency)", times, nodes: count * chainLength, "\(concurrency) runs at once")
    }

    /// The pure machine: every decision of a run, nothing stored.
    private static func machine() -> Measurement {
        let length = 1_000
        let plan = chain(of: length)
        let times = Stopwatch.samples(rounds: 10) {
            var machine = RunMachine(plan: plan)
            var count = 0
            do throws(MachineFault) {
                try machine.apply(.runStarted(RunStart(node: 0, items: items, mode: "manual", at: .epoch)))
                loop: while true {
                    switch machine.next {
                    case .start(let node, let run, let attempt):
                        try machine.apply(.nodeStarted(node: node, run: run, attempt: attempt))
                    case .execute:
                        try machine.apply(machine.conclude(.success(NodeResult(items)), now: .epoch))
                        count += 1
                    default: break loop
                    }
                }
            } catch { preconditionFailure("the machine refused its own event: \(error.reason)") }
            return count
        }
        return perNode("engine.machine", times, nodes: length, "nothing stored")
    }

    private static func perNode(_ name: String, _ times: [Int64], nodes: Int, _ note: String) -> Measurement {
        var figure = Measurement(name, nanoseconds: times.map { $0 / Int64(nodes) })
        figure.note = "\(1_000_000_000 / max(figure.median, 1)) nodes/s, \(note)"
        return figure
    }

    private static func world(_ store: any Store, log: @escaping @Sendable (EngineEvent) -> Void = { _ in })
        -> EngineWorld
    {
        EngineWorld(
            store: store, executors: ExecutorTable([Hand()]), http: { _ in Closed() }, mail: { _ in Closed() },
            clock: SystemClock(), random: SystemRandom(), log: log)
    }

    private static func chain(of count: Int) -> Plan {
        let nodes = (0..<count).map { index in
            PlanNode(
                index: index, id: "n\(index)", name: "n\(index)", type: "bench.hand", version: 1,
                position: Position(x: Double(index), y: 0), parameters: [:], isTrigger: index == 0,
                outputs: index + 1 < count ? [[PlanEdge(target: index + 1, input: 0)]] : [],
                inputCount: index == 0 ? 0 : 1)
        }
        return Plan(
            template: "bench", name: "Bench", version: "1.0.0", timezone: "Africa/Algiers", executionOrder: .v1,
            nodes: nodes)
    }
}
