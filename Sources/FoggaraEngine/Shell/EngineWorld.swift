package import FoggaraExpression
package import FoggaraStore
package import FoggaraSystem
package import FoggaraWorkflow

/// Everything outside the engine, given to it by the composition.
package struct EngineWorld: Sendable {
    /// Keeps runs and journals.
    package var store: any Store
    /// Opens sealed credentials and secrets; nil where there are none.
    package var secrets: (any SecretReader)?
    /// Runs the nodes.
    package var executors: ExecutorTable
    /// Makes the transport of a plan, bound to the hosts that the plan declares.
    package var http: @Sendable (Plan) -> any HTTPTransport
    /// Makes the mail transport of a plan.
    package var mail: @Sendable (Plan) -> any MailTransport
    /// Wall clock and sleep.
    package var clock: any WallClock
    /// Names runs.
    package var random: any RandomSource
    /// Reads the zone file of an IANA name, in TZif format; nil for an unknown name.
    package var zoneFile: @Sendable (String) -> [UInt8]?
    /// Functions that expressions may call by their bare name, as `phone`.
    package var functions: [String: ExpressionFunction]
    /// Signs the addresses at which waiting runs are answered; nil where nobody can call.
    package var doors: DoorKeys?
    /// Finds the plan of a workflow that another one calls, as the caller may call it.
    package var workflows: @Sendable (WorkflowCall.Target, Plan) async throws(NodeError) -> Plan =
        EngineWorld.noWorkflows
    /// Moments at which tests let the process die.
    package var crashPoints: CrashPoints
    /// Takes what nodes answer to the requests that started their runs.
    package var answers = RunAnswers()
    /// Told of every decision; must not block.
    package var log: @Sendable (EngineEvent) -> Void

    /// Puts a world together.
    package init(
        store: any Store, secrets: (any SecretReader)? = nil, executors: ExecutorTable,
        http: @escaping @Sendable (Plan) -> any HTTPTransport, mail: @escaping @Sendable (Plan) -> any MailTransport,
        clock: any WallClock, random: any RandomSource,
        zoneFile: @escaping @Sendable (String) -> [UInt8]? = EngineWorld.systemZoneFile,
        functions: [String: ExpressionFunction] = [:], doors: DoorKeys? = nil,
        crashPoints: CrashPoints = CrashPoints(),
        log: @escaping @Sendable (EngineEvent) -> Void = { _ in }
    ) {
        self.store = store
        self.secrets = secrets
        self.executors = executors
        self.http = http
        self.mail = mail
        self.clock = clock
        self.random = random
        self.zoneFile = zoneFile
        self.functions = functions
        self.doors = doors
        self.crashPoints = crashPoints
        self.log = log
    }

    /// Knows no workflow.
    @Sendable package static func noWorkflows(
        _ target: WorkflowCall.Target, _ caller: Plan
    ) async throws(NodeError) -> Plan {
        throw NodeError("NodeOperationError", "Workflows cannot be called here")
    }

    /// The zone file that the system keeps under a name; nil for names that are none, such as `../passwd`.
    @Sendable package static func systemZoneFile(_ name: String) -> [UInt8]? {
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        guard isName, !name.isEmpty, !name.hasPrefix("/") else { return nil }
        return try? Files.read("/usr/share/zoneinfo/" + name, limit: 1 << 20)  // unreadable is as good as unknown
    }
}

/// Finds the executor of a node type.
package struct ExecutorTable: Sendable {
    private var executors: [String: any NodeExecutor] = [:]

    /// Registers executors; of two for one type the later wins.
    package init(_ executors: [any NodeExecutor]) {
        for executor in executors { for type in executor.types { self.executors[type] = executor } }
    }

    /// The executor of a type; nil when there is none.
    package subscript(type: String) -> (any NodeExecutor)? { executors[type] }

    /// The types that can run, in byte order.
    package var types: [String] { executors.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
