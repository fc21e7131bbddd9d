import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraWorkflow

/// The server that `foggara serve` listens with.
///
/// It listens before anything else is opened, because links need its address; requests wait until ``run()``.
struct WebServer: Sendable {
    /// Scheme, host and port under which others reach the server, without a slash at the end.
    let publicAddress: String
    /// Scheme, host and port of the socket itself.
    let localAddress: String
    private let server: HTTPServer
    private let mounted: Locked<HandlerList>

    /// Options by which the command chooses.
    static let options: [CommandSpec.Option] = [
        .init("listen", "HOST:PORT"), .init("public-url", "URL"), .init("no-pages"),
        .init("client-time", "SECONDS"),
    ]
    /// Where it listens unless told otherwise.
    private static let defaultAddress = "127.0.0.1:5678"
    /// Bodies up to 10 MiB, which is more than any sender of messages needs.
    ///
    /// - Throws: ``UsageError`` when the time for clients is no number.
    private static func limits(_ call: Invocation) throws -> HTTPLimits {
        HTTPLimits(
            bodyBytes: 10 << 20, requestDeadline: .seconds(120),
            clientTime: .seconds(try call.integer("client-time", in: 1...3_600) ?? 60), idle: .seconds(15),
            refusesBrokenQuery: false)
    }

    /// Listens; nil when nobody needs it, or when only the pages do and the usual address is taken.
    ///
    /// - Throws: ``CommandFailure`` when the address cannot be had.
    static func listen(_ call: Invocation, plans: [Plan]) throws -> WebServer? {
        let isNeeded = call.value("listen") != nil || plans.contains(where: needsServer)
        guard isNeeded || !call.has("no-pages") else { return nil }
        let (host, port) = try address(call)
        let limits = try limits(call)
        let mounted = Locked(HandlerList([]))
        let server: HTTPServer
        do {
            server = try HTTPServer.start(address: host, port: port, limits: limits) { request in
                await mounted.withLock { $0 }.handle(request)
            }
        } catch {
            if isNeeded { throw CommandFailure("failure.listen", ["address": "\(host):\(port)"]) }
            call.console.say("serve.unpaged", ["address": "\(host):\(port)"])
            return nil
        }
        let local = "http://\(server.address):\(server.port)"
        return WebServer(
            publicAddress: publicAddress(call) ?? Environment.value("FOGGARA_URL") ?? local, localAddress: local,
            server: server, mounted: mounted)
    }

    /// Puts handlers in place, asked in this order.
    func mount(_ handlers: [any RequestHandler]) { mounted.withLock { $0 = HandlerList(handlers) } }

    /// Answers until ``stop()``.
    func run() async { await server.run() }

    /// Lets open requests end, then closes.
    func stop() async { await server.stop() }

    /// The stated public address, without a slash at the end.
    static func publicAddress(_ call: Invocation) -> String? {
        call.value("public-url").map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }

    /// Whether something in a plan begins or goes on by a request.
    static func needsServer(_ plan: Plan) -> Bool {
        !WebhookTable([plan]).rows.isEmpty
            || plan.nodes.contains { node in
                !node.options.isDisabled
                    && (node.type == "foggara.approval"
                        || node.type == "n8n-nodes-base.wait"
                            && ["webhook", "form"].contains(node.parameters["resume"]))
            }
    }

    /// Refuses plans of which two claim one path.
    ///
    /// - Throws: ``CommandFailure`` that names both.
    static func requireFreePaths(_ plans: [Plan]) throws(CommandFailure) {
        guard let conflict = WebhookTable(plans).conflicts.first else { return }
        throw CommandFailure(
            "failure.hookTaken",
            [
                "path": conflict.refused.path, "method": conflict.refused.method,
                "first": "\(conflict.kept.plan.name) / \(conflict.kept.node.name)",
                "second": "\(conflict.refused.plan.name) / \(conflict.refused.node.name)",
            ])
    }

    private static func address(_ call: Invocation) throws(UsageError) -> (String, UInt16) {
        let text = call.value("listen") ?? defaultAddress
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, let port = UInt16(parts[1]) else {
            throw UsageError("usage.listen", ["value": text])
        }
        return (parts[0] == "localhost" ? "127.0.0.1" : parts[0], port)
    }
}
