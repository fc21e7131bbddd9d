import FoggaraSystem

/// The part of a server that the library's thread and the handlers' tasks share.
///
/// - Guarantees: a connection is suspended only while its request is in `pending` without an answer, and suspending,
///   answering and resuming happen under one lock: so nothing is resumed before it is suspended, and once every
///   request is answered the library may be stopped.
final class HTTPServerCore: Sendable {
    /// A request that reached the handlers.
    struct Arrival: Sendable {
        let number: UInt64
        let request: HTTPRequest
    }

    /// Whether requests are taken.
    private enum Phase {
        case serving
        case draining
    }

    private struct Pending {
        let connection: MicroHTTPD.Connection
        var answer: HTTPResponse?
    }

    private struct State {
        var phase = Phase.serving
        var lastNumber: UInt64 = 0
        var pending: [UInt64: Pending] = [:]
        var drained: CheckedContinuation<Void, Never>?
    }

    let limits: HTTPLimits
    /// The requests for the handlers, in the order they were complete.
    let arrivals: AsyncStream<Arrival>
    private let sender: AsyncStream<Arrival>.Continuation
    private let library: MicroHTTPD
    private let state = Locked(State())
    private let clients: Locked<ClientWatch>
    private let time = ElapsedTime()

    init(library: MicroHTTPD, limits: HTTPLimits) {
        self.library = library
        self.limits = limits
        clients = Locked(ClientWatch(limit: limits.clientTime))
        // Bounded by the number of connections, each of which holds at most one request.
        (arrivals, sender) = AsyncStream.makeStream(of: Arrival.self, bufferingPolicy: .unbounded)
    }

    // MARK: - On the library's thread

    /// Follows a connection; gives its socket.
    @discardableResult
    func note(_ connection: MicroHTTPD.Connection, isOpen: Bool) -> Int32 {
        let socket = library.socket(of: connection)
        let now = time.now
        clients.withLock { clients in
            if isOpen { clients.reads(socket, at: now) } else { clients.forget(socket) }
        }
        return socket
    }

    /// Waits for the next request of a connection whose answer is over.
    func awaitRequest(on socket: Int32) {
        let now = time.now
        clients.withLock { $0.reads(socket, at: now) }
    }

    /// Looks at the headers; answers at once what must not go on. False closes the connection.
    func begin(_ intake: HTTPIntake, on connection: MicroHTTPD.Connection) -> Bool {
        intake.headers = library.headers(of: connection)
        guard let refusal = limits.refusal(target: intake.target, headers: intake.headers) else {
            intake.phase = .collecting
            return true
        }
        return answer(intake, refusal, on: connection)
    }

    /// Hands a complete request to the handlers, or after the resume sends their answer.
    func proceed(_ intake: HTTPIntake, method: String, on connection: MicroHTTPD.Connection) -> Bool {
        switch intake.phase {
        case .oversized: return answer(intake, .text(413, "the body is too large\n"), on: connection)
        case .handed(let number):
            guard let response = state.withLock({ $0.pending[number]?.answer }) else { return false }
            return send(response, intake, on: connection)
        case .answered, .fresh: return false
        case .collecting: break
        }
        // Its client has heard 408 already.
        guard clients.withLock({ $0.handles(intake.socket) }) else { return false }
        let request = HTTPRequest(
            method, intake.target, headers: intake.headers, body: intake.body,
            peer: library.peer(of: connection))
        intake.body = []
        let number: UInt64? = state.withLock { state in
            guard case .serving = state.phase else { return nil }
            state.lastNumber += 1
            state.pending[state.lastNumber] = Pending(connection: connection)
            library.suspend(connection)
            return state.lastNumber
        }
        guard let number else { return answer(intake, Self.unavailable, on: connection) }
        intake.phase = .handed(number)
        sender.yield(Arrival(number: number, request: request))
        return true
    }

    /// Drops a request whose connection is done with it.
    func forget(_ number: UInt64) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.pending[number] = nil
            guard state.pending.isEmpty else { return nil }
            defer { state.drained = nil }
            return state.drained
        }
        waiter?.resume()
    }

    private func answer(_ intake: HTTPIntake, _ response: HTTPResponse, on connection: MicroHTTPD.Connection) -> Bool {
        intake.phase = .answered
        return send(response, intake, on: connection)
    }

    private func send(_ response: HTTPResponse, _ intake: HTTPIntake, on connection: MicroHTTPD.Connection) -> Bool {
        let now = time.now
        return clients.withLock { $0.writes(intake.socket, at: now) } && library.queue(response, on: connection)
    }

    // MARK: - From tasks

    /// What a client hears when the server cannot take or finish its request.
    static let unavailable = HTTPResponse.text(503, "try again later\n", headers: [HTTPField("Retry-After", "1")])

    /// Ends the connections of clients that take too long, until the task is cancelled.
    func endSlowClients() async {
        while !Task.isCancelled {
            let now = time.now
            let next = clients.withLock { clients -> Duration in
                // Under the lock, so that no socket is another connection's by now.
                for (socket, slowness) in clients.overdue(at: now) {
                    MicroHTTPD.end(socket, saying: slowness == .sending ? Self.tooSlow : [])
                }
                return clients.next(at: now)
            }
            try? await Task.sleep(for: next - now)  // cancelled: the loop ends
        }
    }

    /// What a client hears whose request is not complete in time.
    private static let tooSlow: [UInt8] = {
        let body = "the request took too long\n"
        return Array(
            ("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)").utf8)
    }()

    /// Gives a request its answer; the first one counts.
    func finish(_ number: UInt64, _ response: HTTPResponse) {
        state.withLock { state in
            guard let pending = state.pending[number], pending.answer == nil else { return }
            state.pending[number]?.answer = response
            library.resume(pending.connection)
        }
    }

    /// Takes no further request.
    func drain() { state.withLock { $0.phase = .draining } }

    /// Answers 503 wherever no answer was given.
    func giveUp() {
        let open = state.withLock { $0.pending.filter { $0.value.answer == nil }.map(\.key) }
        for number in open { finish(number, Self.unavailable) }
    }

    /// Waits until no request is open, or until ``stopWaiting()``.
    func waitUntilDrained() async {
        await withCheckedContinuation { continuation in
            let isDrained = state.withLock { state -> Bool in
                if state.pending.isEmpty { return true }
                state.drained = continuation
                return false
            }
            if isDrained { continuation.resume() }
        }
    }

    /// Ends ``waitUntilDrained()`` although a client has not read its answer.
    func stopWaiting() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state.drained = nil }
            return state.drained
        }
        waiter?.resume()
    }

    /// Ends ``arrivals``.
    func endArrivals() { sender.finish() }
}
