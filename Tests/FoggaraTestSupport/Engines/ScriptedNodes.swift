package import FoggaraEngine
package import FoggaraJSON
package import FoggaraStore
package import FoggaraSystem
package import FoggaraWorkflow

/// An executor whose behaviour the test writes, by node name; other nodes hand their items on.
package struct ScriptedNodes: NodeExecutor {
    /// What a node does.
    package typealias Script = @Sendable (NodeCall) async throws(NodeError) -> NodeResult

    package let types: [String]
    private let scripts: [String: Script]

    /// Serves every node type of `plan`.
    package init(_ plan: Plan, _ scripts: [String: Script] = [:]) {
        types = Array(Set(plan.nodes.map(\.type)))
        self.scripts = scripts
    }

    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if let script = scripts[call.node.name] { return try await script(call) }
        return NodeResult(call.items)
    }
}

/// A transport that refuses everything, for nodes that must not send.
package struct ClosedTransports: HTTPTransport, MailTransport {
    /// Makes the transport.
    package init() {}

    package func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply {
        throw NodeError("NodeApiError", "no network in this test")
    }

    package func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
        throw NodeError("NodeApiError", "no network in this test")
    }
}

/// A clock whose sleeps end at once and move it on.
package final class LeapingClock: WallClock {
    private let time: Locked<Instant>

    /// Starts at an instant.
    package init(now: Instant = Instant(seconds: 1_768_471_643)) { time = Locked(now) }

    package func now() -> Instant { time.withLock { $0 } }

    /// Sets the clock, forward or back.
    package func set(_ now: Instant) { time.withLock { $0 = now } }

    package func sleep(until deadline: Instant) async throws {
        try Task.checkCancellation()
        time.withLock { $0 = max($0, deadline) }
    }
}

extension Engine {
    /// An engine for tests: repeatable names, a clock that leaps, no network.
    package static func forTests(
        _ executors: [any NodeExecutor], store: any Store, clock: any WallClock = LeapingClock(), seed: UInt64 = 1,
        secrets: (any SecretReader)? = nil, crashPoints: CrashPoints = CrashPoints(),
        configuration: EngineConfiguration = EngineConfiguration(),
        log: @escaping @Sendable (EngineEvent) -> Void = { _ in }
    ) -> Engine {
        let world = EngineWorld(
            store: store, secrets: secrets, executors: ExecutorTable(executors), http: { _ in ClosedTransports() },
            mail: { _ in ClosedTransports() }, clock: clock, random: SeededRandom(seed: seed),
            crashPoints: crashPoints, log: log)
        return Engine(world: world, configuration: configuration)
    }
}
