import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// Starts stand-ins for the outside services on loopback.
///
/// - Shape: `let sandbox = try await Sandbox.start(seed: 16)`, then `sandbox.addresses.hosts["slack.com"]`.
package enum Sandbox {
    /// Starts the stand-ins; each has its own port, and one more is for administration.
    ///
    /// - Parameters:
    ///   - seed: what the data are made from; the same seed gives the same data.
    ///   - names: the services wanted.
    ///   - firstPort: 0 takes free ports; else the administration has this port and the stand-ins the next ones, in the
    ///     order of ``StandInName``.
    ///   - clock: the time that goes into journals and expiry of tokens.
    package static func start(
        seed: UInt64 = 16, only names: Set<StandInName> = Set(StandInName.allCases), firstPort: UInt16 = 0,
        clock: any WallClock = SystemClock()
    ) async throws(SandboxError) -> RunningSandbox {
        var launch = Launch(seed: seed, firstPort: firstPort, clock: clock)
        do throws(SandboxError) {
            for name in StandInName.allCases where names.contains(name) {
                switch name {
                case .ouedkniss: try launch.http(OuedknissService.self)
                case .sheets: try launch.http(SheetsService.self)
                case .slack: try launch.http(SlackService.self)
                case .smtp: try launch.mail()
                case .yalidine: try launch.http(YalidineService.self)
                case .meta: try launch.http(MetaService.self)
                case .sms: try launch.http(SMSService.self)
                case .chargily: try launch.http(ChargilyService.self)
                case .model: try launch.http(ModelService<CloudModel>.self)
                case .localModel: try launch.http(ModelService<LocalModel>.self)
                }
            }
            return try launch.running()
        } catch {
            for server in launch.servers { await server.stop() }
            throw error
        }
    }
}

/// Why a sandbox could not start.
package enum SandboxError: Error, Hashable, Sendable {
    /// An HTTP server could not start.
    case http(HTTPServerError)
    /// The mail server could not listen.
    case mail(SystemError)
}

/// The servers of a sandbox while they are started one after the other.
private struct Launch {
    let seed: UInt64
    let firstPort: UInt16
    let clock: any WallClock
    private(set) var standIns: [any StandInControl] = []
    private(set) var servers: [any SandboxServer] = []
    private var ports: [StandInName: UInt16] = [:]

    init(seed: UInt64, firstPort: UInt16, clock: any WallClock) {
        self.seed = seed
        self.firstPort = firstPort
        self.clock = clock
    }

    /// The port of the stand-in at a place in the list of names, or of the administration at 0.
    private func port(_ place: Int) -> UInt16 { firstPort == 0 ? 0 : firstPort &+ UInt16(place) }

    private func port(of name: StandInName) -> UInt16 {
        port(1 + (StandInName.allCases.firstIndex(of: name) ?? 0))
    }

    private func holder<Service: StandIn>(_ service: Service.Type) -> StandInHolder<Service> {
        guard let desk = Desk<Service>(seed: seed) else { preconditionFailure("a seed without settings always fits") }
        return StandInHolder(desk)
    }

    /// Starts a stand-in that is spoken to by HTTP.
    mutating func http<Service: HTTPStandIn>(_ service: Service.Type) throws(SandboxError) {
        let holder = holder(service)
        let clock = clock
        let server = try listen(port(of: Service.name)) { await holder.handle($0, clock: clock) }
        ports[Service.name] = server.port
        standIns.append(holder)
    }

    /// Starts the mail server.
    mutating func mail() throws(SandboxError) {
        let holder = holder(MailService.self)
        do throws(SystemError) {
            let mail = try MailServer(port: port(of: .smtp), holder, clock: clock)
            ports[.smtp] = mail.server.port
            servers.append(mail)
        } catch {
            throw .mail(error)
        }
        standIns.append(holder)
    }

    /// Starts the administration, and everything runs.
    mutating func running() throws(SandboxError) -> RunningSandbox {
        let desk = ControlDesk(standIns: standIns)
        let server = try listen(port(0)) { desk.respond(to: $0) }
        return RunningSandbox(
            addresses: SandboxAddresses(control: server.port, ports: ports), standIns: standIns, servers: servers)
    }

    private mutating func listen(
        _ port: UInt16, _ handler: @escaping HTTPServer.Handler
    ) throws(SandboxError) -> HTTPServer {
        do throws(HTTPServerError) {
            // Slow answers are wanted here, so the deadline is beyond the longest of them.
            let limits = HTTPLimits(bodyBytes: 16 << 20, requestDeadline: .seconds(900))
            let server = try HTTPServer.start(port: port, limits: limits, handler: handler)
            servers.append(SandboxHTTPServer(server: server))
            return server
        } catch {
            throw .http(error)
        }
    }
}
