import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow

/// The services of a node, in memory; keeps what was asked of them.
final class World: Sendable {
    let state = Locked(State())
    let store = MemoryStore()
    let workflows = Locked<any WorkflowCalls>(NoWorkflowCalls())

    struct State: Sendable {
        var effects: [EffectRequest] = []
        var calls: [HTTPCall] = []
        var mails: [MailMessage] = []
        var replies: [Result<HTTPReply, NodeError>] = []
        var credentials: [String: JSONObject] = [:]
        var seen: [String: Set<String>] = [:]
        var marks: [String: JSONValue] = [:]
        /// Whether the next effect finds an intent without outcome.
        var hasOpenIntent = false
        /// What an earlier attempt announced.
        var announced: JSONValue?
        var now = Instant(milliseconds: 1_772_000_000_000)
    }

    /// The services, with transports of one's own when given.
    func services(http: (any HTTPTransport)?, mail: (any MailTransport)?) -> NodeServices {
        NodeServices(
            effects: self, history: self, credentials: self, http: http ?? self, mail: mail ?? self, clock: self,
            doors: self,
            tables: StoredTables(store: store, declared: [], clock: self), calls: workflows.withLock { $0 })
    }

    /// Queues an answer.
    func answer(_ status: Int, _ body: String, _ headers: [(String, String)] = [("content-type", "application/json")]) {
        let reply = HTTPReply(
            status: status, reason: status == 200 ? "OK" : "Other", headers: headers.map { (name: $0.0, value: $0.1) },
            body: Array(body.utf8), finalURL: "")
        state.withLock { $0.replies.append(.success(reply)) }
    }

    /// Queues a failure.
    func fail(_ error: NodeError) { state.withLock { $0.replies.append(.failure(error)) } }

    var effects: [EffectRequest] { state.withLock { $0.effects } }
    var calls: [HTTPCall] { state.withLock { $0.calls } }
    var mails: [MailMessage] { state.withLock { $0.mails } }
}

extension World: EffectGate {
    func perform(
        _ request: EffectRequest, send: @Sendable (EffectKey) async throws(NodeError) -> JSONValue,
        readBack: (@Sendable (EffectKey, JSONValue) async throws(NodeError) -> JSONValue?)?
    ) async throws(NodeError) -> JSONValue {
        let (count, isOpen) = state.withLock { state in
            state.effects.append(request)
            let isOpen = state.hasOpenIntent && request.effect == .readBack
            if isOpen { state.hasOpenIntent = false }
            return (state.effects.count, isOpen)
        }
        let key = EffectKey("run-1-\(count)")
        if isOpen, let readBack, let found = try await readBack(key, request.detail) { return found }
        return try await send(key)
    }

    func announcedDetail(item: Int) async -> JSONValue? { state.withLock { $0.announced } }
}

extension World: DoorLinks {
    func approvalLink(until: Instant) throws(NodeError) -> String {
        "https://shop.example/approve/t-\(until.milliseconds)"
    }
}

extension World: SeenHistory {
    func seen(_ keys: [String], scope: String) async throws(NodeError) -> Set<String> {
        state.withLock { ($0.seen[scope] ?? []).intersection(keys) }
    }
    func count(scope: String) async throws(NodeError) -> Int { state.withLock { $0.seen[scope]?.count ?? 0 } }
    func record(_ keys: [String], scope: String) async throws(NodeError) {
        state.withLock { $0.seen[scope, default: []].formUnion(keys) }
    }
    func mark(scope: String) async throws(NodeError) -> JSONValue? { state.withLock { $0.marks[scope] } }
    func setMark(_ value: JSONValue, scope: String) async throws(NodeError) {
        state.withLock { $0.marks[scope] = value }
    }
    func clear(scope: String) async throws(NodeError) {
        state.withLock {
            $0.seen[scope] = nil
            $0.marks[scope] = nil
        }
    }
}

extension World: CredentialReader {
    func fields(_ reference: CredentialReference) async throws(NodeError) -> JSONObject {
        guard let fields = state.withLock({ $0.credentials[reference.type] }) else {
            throw NodeError("NodeOperationError", "Credential is missing")
        }
        return fields
    }
}

extension World: HTTPTransport {
    func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply {
        let result: Result<HTTPReply, NodeError>? = state.withLock { state in
            state.calls.append(call)
            return state.replies.isEmpty ? nil : state.replies.removeFirst()
        }
        guard let result else { throw NodeError("Test", "no answer is left") }
        return try result.get()
    }
}

extension World: MailTransport {
    func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
        state.withLock { $0.mails.append(message) }
        return "250 2.0.0 Ok: queued as 1"
    }
}

extension World: WallClock {
    func now() -> Instant { state.withLock { $0.now } }

    /// Waiting moves the clock at once.
    func sleep(until deadline: Instant) async throws { state.withLock { $0.now = max($0.now, deadline) } }
}
