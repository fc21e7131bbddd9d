import CLinux

/// The loop of a ``TCPServer``: waits for any socket or deadline, then serves what is ready.
struct TCPLoop {
    /// A client with what is still to be done for it.
    private struct Client {
        var session: any TCPSession
        var actions: [TCPAction]
        var outbox: ArraySlice<UInt8> = []
        /// No action is performed before this time.
        var pausedUntil: Duration = .zero
        var heardAt: Duration
        var isEnding = false
    }

    private let listener: Int32
    private let wake: Int32
    private let limits: TCPServer.Limits
    private var clients: [Int32: Client] = [:]

    init(listener: Int32, wake: Int32, limits: TCPServer.Limits) {
        self.listener = listener
        self.wake = wake
        self.limits = limits
    }

    /// Waits once and serves what is ready; false when the server was stopped.
    mutating func turn(_ makeSession: () -> any TCPSession) -> Bool {
        var polled = [pollfd(fd: wake, events: Int16(POLLIN), revents: 0)]
        if clients.count < limits.connections { polled.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0)) }
        let now = Self.now()
        for (descriptor, client) in clients {
            // A client that is paused or ending is not read, so that its bytes wait in order.
            let isListening = client.actions.isEmpty && client.outbox.isEmpty && !client.isEnding
            let events = (isListening ? Int32(POLLIN) : 0) | (client.outbox.isEmpty ? 0 : Int32(POLLOUT))
            // Without events a client that hung up would be reported again and again.
            if events != 0 { polled.append(pollfd(fd: descriptor, events: Int16(events), revents: 0)) }
        }
        let count = unsafe poll(&polled, UInt(polled.count), patience(now))
        // Interrupted by a signal: look again.
        guard count >= 0 else { return true }
        for entry in polled where entry.revents != 0 {
            if entry.fd == wake { return false }
            if entry.fd == listener { accept(makeSession) } else { serve(entry.fd) }
        }
        let later = Self.now()
        for descriptor in Array(clients.keys) { advance(descriptor, later) }
        return true
    }

    /// Ends every connection.
    mutating func closeAll() {
        for descriptor in clients.keys { close(descriptor) }
        clients = [:]
    }

    /// How long to wait at most, in milliseconds: until the next pause ends or silence is too long.
    private func patience(_ now: Duration) -> Int32 {
        let deadlines = clients.values.map { client in
            client.actions.isEmpty || !client.outbox.isEmpty ? client.heardAt + limits.idle : client.pausedUntil
        }
        guard let next = deadlines.min() else { return -1 }
        return Int32(clamping: max(0, (next - now).wholeMilliseconds + 1))
    }

    private mutating func accept(_ makeSession: () -> any TCPSession) {
        let descriptor = CLinux.accept(listener, nil, nil)
        // The client may have gone away again.
        guard descriptor >= 0 else { return }
        fog_set_nonblocking(descriptor)
        var session = makeSession()
        let actions = session.opened()
        clients[descriptor] = Client(session: session, actions: actions, heardAt: Self.now())
    }

    /// Reads what a client sent and asks its session; nothing else is done for a client that only took bytes.
    private mutating func serve(_ descriptor: Int32) {
        guard var client = clients[descriptor], client.actions.isEmpty, client.outbox.isEmpty else { return }
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
        if count < 0, fog_errno() == EAGAIN || fog_errno() == EINTR { return }
        guard count > 0 else {
            end(descriptor)
            return
        }
        client.heardAt = Self.now()
        client.actions = client.session.received(Array(buffer.prefix(count)))
        clients[descriptor] = client
    }

    /// Performs actions until one has to wait, and ends clients that were silent too long.
    private mutating func advance(_ descriptor: Int32, _ now: Duration) {
        guard var client = clients[descriptor] else { return }
        if client.actions.isEmpty, client.heardAt + limits.idle <= now {
            end(descriptor)
            return
        }
        while true {
            guard flush(descriptor, &client) else {
                end(descriptor)
                return
            }
            guard client.outbox.isEmpty, client.pausedUntil <= now else { break }
            if client.isEnding {
                end(descriptor)
                return
            }
            guard !client.actions.isEmpty else { break }
            switch client.actions.removeFirst() {
            case .send(let bytes): client.outbox = bytes[...]
            case .pause(let duration): client.pausedUntil = now + duration
            case .close: client.isEnding = true
            case .reset:
                fog_reset_on_close(descriptor)
                end(descriptor)
                return
            }
            client.heardAt = now
        }
        clients[descriptor] = client
    }

    /// Sends what the socket takes; false when the client is gone.
    private func flush(_ descriptor: Int32, _ client: inout Client) -> Bool {
        while !client.outbox.isEmpty {
            let bytes = Array(client.outbox)
            let count = unsafe bytes.withUnsafeBytes {
                unsafe send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 { return fog_errno() == EAGAIN || fog_errno() == EINTR }
            client.outbox = client.outbox.dropFirst(count)
        }
        return true
    }

    private mutating func end(_ descriptor: Int32) {
        close(descriptor)
        clients[descriptor] = nil
    }

    /// Time that never jumps, since some fixed moment.
    private static func now() -> Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
