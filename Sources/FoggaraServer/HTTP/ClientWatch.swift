/// How long each client has been sending its request or taking its answer.
///
/// A client that sends a byte now and then is never silent, so the limit for silence does not end it; this one does.
/// - Shape: a connection, named by its socket, is read, then handled, then written to, then read again.
struct ClientWatch {
    /// What a client has been too slow for.
    enum Slowness: Hashable {
        /// Sending a request.
        case sending
        /// Taking an answer.
        case taking
    }

    private enum Phase {
        case reading(since: Duration)
        /// The handler has a limit of its own.
        case handled
        case writing(since: Duration)
        /// It was told to end, and what it sends counts no more.
        case ended
    }

    private var phases: [Int32: Phase] = [:]
    private let limit: Duration

    /// Watches with a limit for each request and for each answer.
    init(limit: Duration) { self.limit = limit }

    /// A request begins: with the connection, with its first line, or after the answer before it.
    mutating func reads(_ socket: Int32, at now: Duration) {
        if case .ended = phases[socket] { return }
        phases[socket] = .reading(since: now)
    }

    /// The request is complete; false when its connection was told to end meanwhile.
    mutating func handles(_ socket: Int32) -> Bool {
        if case .ended = phases[socket] { return false }
        phases[socket] = .handled
        return true
    }

    /// The answer begins; false as for ``handles(_:)``.
    mutating func writes(_ socket: Int32, at now: Duration) -> Bool {
        if case .ended = phases[socket] { return false }
        phases[socket] = .writing(since: now)
        return true
    }

    /// The connection is over.
    mutating func forget(_ socket: Int32) { phases[socket] = nil }

    /// The connections that took too long, in the order of their numbers; each is named once.
    mutating func overdue(at now: Duration) -> [(socket: Int32, slowness: Slowness)] {
        var found: [(socket: Int32, slowness: Slowness)] = []
        for (socket, phase) in phases {
            switch phase {
            case .reading(let since) where since + limit <= now: found.append((socket, .sending))
            case .writing(let since) where since + limit <= now: found.append((socket, .taking))
            case .reading, .writing, .handled, .ended: break
            }
        }
        for entry in found { phases[entry.socket] = .ended }
        return found.sorted { $0.socket < $1.socket }
    }

    /// When to look again: no connection is overdue before.
    func next(at now: Duration) -> Duration {
        phases.values.reduce(now + limit) { next, phase in
            switch phase {
            case .reading(let since), .writing(let since): min(next, since + limit)
            case .handled, .ended: next
            }
        }
    }
}
