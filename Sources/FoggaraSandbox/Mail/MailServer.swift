import FoggaraSystem

/// The mail server of a sandbox: sessions over a shared desk.
struct MailServer: SandboxServer {
    let server: TCPServer

    /// Listens.
    init(port: UInt16, _ holder: StandInHolder<MailService>, clock: any WallClock) throws(SystemError) {
        server = try TCPServer.listen(port: port) { Connection(holder: holder, clock: clock) }
    }

    func run() async { await server.run() }

    func stop() async { server.stop() }

    /// One client.
    private struct Connection: TCPSession {
        let holder: StandInHolder<MailService>
        let clock: any WallClock
        var session = SMTPSession()

        mutating func opened() -> [TCPAction] {
            let now = clock.now()
            let (actions, after) = holder.desk.withLock { [session] desk in
                var session = session
                return (session.open(&desk, now: now), session)
            }
            session = after
            return actions
        }

        mutating func received(_ bytes: [UInt8]) -> [TCPAction] {
            let now = clock.now()
            let (actions, after) = holder.desk.withLock { [session] desk in
                var session = session
                return (session.receive(bytes, &desk, now: now), session)
            }
            session = after
            return actions
        }
    }
}
