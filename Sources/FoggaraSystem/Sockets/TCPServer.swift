import CLinux

/// A small stream server: one thread, any number of connections, each with its own ``TCPSession``.
///
/// - Shape: ``listen(address:port:limits:session:)``, then ``run()`` until ``stop()``.
/// - Guarantees: after ``run()`` has returned every connection is closed.
package final class TCPServer: Sendable {
    /// The bounds of what clients may use.
    package struct Limits: Hashable, Sendable {
        /// Most connections at one time; further ones wait in the system's queue.
        package var connections: Int
        /// Longest silence of a client before its connection is closed.
        package var idle: Duration

        /// Makes limits.
        package init(connections: Int = 64, idle: Duration = .seconds(300)) {
            self.connections = connections
            self.idle = idle
        }
    }

    /// The port in use.
    package let port: UInt16
    private let limits: Limits
    private let makeSession: @Sendable () -> any TCPSession
    private let listener: Int32
    private let wakeReader: Int32
    private let wakeWriter: Int32
    private let thread = QueueExecutor("foggara.tcp")

    private init(
        listener: Int32, wake: (reader: Int32, writer: Int32), limits: Limits,
        makeSession: @escaping @Sendable () -> any TCPSession
    ) {
        self.listener = listener
        port = fog_local_port(listener)
        (wakeReader, wakeWriter) = wake
        self.limits = limits
        self.makeSession = makeSession
    }

    deinit {
        close(listener)
        close(wakeReader)
        close(wakeWriter)
    }

    /// Listens; clients wait until ``run()`` is called.
    ///
    /// - Units: port 0 lets the system choose a free one; `address` is an IPv4 address.
    package static func listen(
        address: String = "127.0.0.1", port: UInt16 = 0, limits: Limits = Limits(),
        session: @escaping @Sendable () -> any TCPSession
    ) throws(SystemError) -> TCPServer {
        let listener = unsafe fog_listen(address, port)
        guard listener >= 0 else { throw SystemError(lastErrorOf: "listen on", "\(address):\(port)") }
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else {
            let error = SystemError(lastErrorOf: "open", "a pipe")
            close(listener)
            throw error
        }
        return TCPServer(listener: listener, wake: (ends[0], ends[1]), limits: limits, makeSession: session)
    }

    /// Serves until ``stop()``, on a thread of its own.
    package func run() async {
        await thread.run { [self] in
            var loop = TCPLoop(listener: listener, wake: wakeReader, limits: limits)
            while loop.turn(makeSession) {}
            loop.closeAll()
        }
    }

    /// Ends ``run()``.
    package func stop() {
        var byte: UInt8 = 1
        // The pipe holds far more bytes than there are calls, so this cannot block.
        unsafe write(wakeWriter, &byte, 1)
    }
}
