import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// How fast runs go on: nodes a second through the durable journal, commits alone, and the machine alone.
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

    /// Measures in a folder of its own and prints one line a figure.
    ///
    /// - Throws: when the folder or the store cannot be used.
    static func run(_ print: (String) -> Void) async throws {
        let folder = try Files.createTemporaryDirectory()
        // Nothing of the temporary folder is wanted after the run.
        defer { try? Files.removeTree(folder) }
        let store = try SQLiteStore(directory: folder)
        try await commits(store, print)
        let plan = chain(of: 50)
        for concurrency in [1, 10, 50] {
            var configuration = EngineConfiguration()
            configuration.concurrentRuns = concurrency
            let left = Locked(concurrency * 4)
            let signal = AsyncStream<Void>.makeStream()
            let world = EngineWorld(
                store: store, executors: ExecutorTable([Hand()]), http: { _ in Closed() }, mail: { _ in Closed() },
                clock: SystemClock(), random: SystemRandom(),
                log: { event in
                    guard case .ended = event else { return }
                    let isLast = left.withLock { left in
                        left -= 1
                        return left == 0
                    }
                    if isLast { signal.continuation.yield() }
                })
            let engine = Engine(world: world, configuration: configuration)
            for _ in 0..<(concurrency * 4) { _ = try await engine.start(plan, items: items(10)) }
            let start = SystemClock().now()
            try await withThrowingTaskGroup { group in
                group.addTask { try await engine.serve() }
                for await _ in signal.stream { break }
                engine.stop()
                try await group.waitForAll()
            }
            let seconds = Double((SystemClock().now() - start).wholeMilliseconds) / 1_000
            print(
                "engine: \(Int(Double(concurrency * 4 * 50) / seconds)) nodes/s, \(concurrency) runs at once, 10 items")
        }
        await store.close()
        machine(print)
    }

    private static func commits(_ store: SQLiteStore, _ print: (String) -> Void) async throws {
        let start = SystemClock().now()
        for number in 0..<500 { try await store.commit([.setCursor(schedule: "bench", body: "\(number)")]) }
        let alone = Double((SystemClock().now() - start).wholeMilliseconds) / 500
        print("store: \(alone) ms a commit alone")
        let second = SystemClock().now()
        try await withThrowingTaskGroup { group in
            for caller in 0..<64 {
                group.addTask {
                    for number in 0..<100 {
                        try await store.commit([.setCursor(schedule: "bench\(caller)", body: "\(number)")])
                    }
                }
            }
            try await group.waitForAll()
        }
        let seconds = Double((SystemClock().now() - second).wholeMilliseconds) / 1_000
        print("store: \(Int(6_400 / seconds)) durable commits/s from 64 callers")
    }

    private static func machine(_ print: (String) -> Void) {
        let plan = chain(of: 1_000)
        var machine = RunMachine(plan: plan)
        let start = SystemClock().now()
        var count = 0
        do throws(MachineFault) {
            try machine.apply(.runStarted(RunStart(node: 0, items: items(10), mode: "manual", at: .epoch)))
            loop: while true {
                switch machine.next {
                case .start(let node, let run, let attempt):
                    try machine.apply(.nodeStarted(node: node, run: run, attempt: attempt))
                case .execute:
                    let answer = machine.conclude(.success(NodeResult(items(10))), now: .epoch)
                    try machine.apply(answer)
                    count += 1
                default: break loop
                }
            }
        } catch { print("machine: \(error.reason)") }
        let milliseconds = max(1, (SystemClock().now() - start).wholeMilliseconds)
        print("machine: \(count * 1_000 / Int(milliseconds)) nodes/s, nothing stored")
    }

    private static func items(_ count: Int) -> [Item] {
        (0..<count).map { Item(["id": .number(JSONNumber($0)), "title": "Appartement F3 Bab Ezzouar", "price": 1.5]) }
    }

    private static func chain(of count: Int) -> Plan {
        var plan = Plan(
            template: "bench", name: "Bench", version: "1.0.0", timezone: "Africa/Algiers", executionOrder: .v1,
            nodes: [])
        for index in 0..<count {
            plan.nodes.append(
                PlanNode(
                    index: index, id: "n\(index)", name: "n\(index)", type: "bench.hand", version: 1,
                    position: Position(x: Double(index), y: 0), parameters: [:], isTrigger: index == 0,
                    outputs: index + 1 < count ? [[PlanEdge(target: index + 1, input: 0)]] : [],
                    inputCount: index == 0 ? 0 : 1))
        }
        return plan
    }
}
