import CMicroHTTPD
import FoggaraSystem

/// An HTTP/1.1 server that gives each request to an async handler.
///
/// - Shape: ``start(address:port:limits:handler:)`` listens; ``run()`` answers until ``stop(grace:)``.
/// - Guarantees: at every end of ``run()`` and ``stop(grace:)`` each request taken has had one answer: the handler's,
///   or 503 after its deadline or the grace. A client that takes too long to send or to take is let go.
package final class HTTPServer: Sendable {
    /// What answers a request.
    package typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

    /// The port in use.
    package let port: UInt16
    /// The address in use.
    package let address: String
    private let library: MicroHTTPD
    private let core: HTTPServerCore
    private let handler: Handler
    private let daemon: Locked<MicroHTTPD.Daemon?>
    private let stopper = QueueExecutor("foggara.http.stop")

    private init(
        library: MicroHTTPD, core: HTTPServerCore, daemon: MicroHTTPD.Daemon, address: String,
        handler: @escaping Handler
    ) {
        self.library = library
        self.core = core
        self.address = address
        self.handler = handler
        port = library.port(of: daemon)
        self.daemon = Locked(daemon)
    }

    /// Listens; requests wait until ``run()`` is called.
    ///
    /// - Units: port 0 lets the system choose a free one; `address` is an IPv4 address, loopback unless stated.
    /// - Throws: ``HTTPServerError`` when the library is missing or the address cannot be had.
    package static func start(
        address: String = "127.0.0.1", port: UInt16 = 0, limits: HTTPLimits = HTTPLimits(),
        handler: @escaping Handler
    ) throws(HTTPServerError) -> HTTPServer {
        guard let library = MicroHTTPD.loaded else { throw .libraryMissing }
        let core = HTTPServerCore(library: library, limits: limits)
        guard let daemon = library.start(address: address, port: port, limits: limits, core: core) else {
            throw .addressUnavailable(address: address, port: port)
        }
        return HTTPServer(library: library, core: core, daemon: daemon, address: address, handler: handler)
    }

    /// Answers requests until the server is stopped or the task is cancelled.
    package func run() async {
        await withTaskGroup { group in
            group.addTask { await self.core.endSlowClients() }
            await withDiscardingTaskGroup { group in
                for await arrival in core.arrivals {
                    group.addTask { await self.serve(arrival) }
                }
            }
            group.cancelAll()
        }
    }

    /// Takes no further request, lets the open ones end within `grace`, then closes everything.
    ///
    /// - Guarantees: a second call does nothing.
    package func stop(grace: Duration = .seconds(5)) async {
        core.drain()
        let running = daemon.withLock { slot in
            defer { slot = nil }
            return slot
        }
        guard let running else { return }
        let listener = library.quiesce(running)
        await withTaskGroup { group in
            group.addTask { await self.core.waitUntilDrained() }
            group.addTask {
                try? await Task.sleep(for: grace)  // cancelled as soon as nothing is open
                self.core.giveUp()
                try? await Task.sleep(for: .milliseconds(500))  // as above
                self.core.stopWaiting()
            }
            await group.next()
            group.cancelAll()
        }
        core.endArrivals()
        await stopper.run { [library, core] in
            library.stop(running, core: core)
            if listener >= 0 { close(listener) }
        }
    }

    /// Runs the handler against its deadline; whichever is first gives the answer.
    private func serve(_ arrival: HTTPServerCore.Arrival) async {
        await withTaskGroup { group in
            group.addTask { self.core.finish(arrival.number, await self.handler(arrival.request)) }
            group.addTask {
                try? await Task.sleep(for: self.core.limits.requestDeadline)  // cancelled: the line below is ignored
                self.core.finish(arrival.number, HTTPServerCore.unavailable)
            }
            await group.next()
            group.cancelAll()
        }
    }

}

/// Why a server could not start.
package enum HTTPServerError: Error, Hashable, Sendable {
    /// Debian's package `libmicrohttpd12` is not installed.
    case libraryMissing
    /// The address is no IPv4 address of this machine, or the port is in use.
    case addressUnavailable(address: String, port: UInt16)
}
