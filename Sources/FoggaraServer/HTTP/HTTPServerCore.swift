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

    init(library: MicroHTTPD, limits: HTTPLimits) {
        self.library = library
        self.limits = limits
        // Bounded by the number of connections, each of which holds at most one request.
        (arrivals, sender) = AsyncStream.makeStream(of: Arrival.self, bufferingPolicy: .unbounded)
    }

    // MARK: - On the library's thread

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
            return library.queue(response, on: connection)
        case .answered, .fresh: return false
        case .collecting: break
        }
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
        return library.queue(response, on: connection)
    }

    // MARK: - From tasks

    /// What a client hears when the server cannot take or finish its request.
    static let unavailable = HTTPResponse.text(503, "try again later\n", headers: [HTTPField("Retry-After", "1")])

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
