import FoggaraServer
import FoggaraWorkflow

/// The server that `foggara serve` listens with, and everything mounted on it.
struct WebServer: Sendable {
    private let server: HTTPServer
    private let webhooks: WebhookService
    private let console: Console

    /// Options by which the command chooses.
    static let options: [CommandSpec.Option] = [.init("listen", "HOST:PORT"), .init("public-url", "URL")]
    /// Where it listens unless told otherwise.
    private static let defaultAddress = "127.0.0.1:5678"
    /// Bodies up to 10 MiB, which is more than any sender of messages needs.
    private static let limits = HTTPLimits(
        bodyBytes: 10 << 20, requestDeadline: .seconds(120), idle: .seconds(15), refusesBrokenQuery: false)

    /// Listens; nil when nothing in the plans listens and the command does not ask for it.
    ///
    /// - Parameter mounted: further handlers, asked in this order after the webhooks.
    /// - Throws: ``CommandFailure`` when the address cannot be had, or two nodes claim one path.
    static func open(
        _ call: Invocation, plans: [Plan], workshop: Workshop, mounted: [any RequestHandler] = []
    ) throws -> WebServer? {
        let isAsked = call.value("listen") != nil
        guard isAsked || !mounted.isEmpty || !WebhookTable(plans).rows.isEmpty else { return nil }
        let (host, port) = try address(call)
        let publicAddress = publicAddress(call) ?? "http://\(host):\(port)"
        let webhooks = WebhookService(plans, engine: workshop.engine, publicAddress: publicAddress)
        if let conflict = webhooks.table.conflicts.first {
            throw CommandFailure(
                "failure.hookTaken",
                [
                    "path": conflict.refused.path, "method": conflict.refused.method,
                    "first": "\(conflict.kept.plan.name) / \(conflict.kept.node.name)",
                    "second": "\(conflict.refused.plan.name) / \(conflict.refused.node.name)",
                ])
        }
        let handlers = HandlerList([webhooks, HealthHandler()] + mounted)
        do {
            let server = try HTTPServer.start(address: host, port: port, limits: limits) { await handlers.handle($0) }
            return WebServer(server: server, webhooks: webhooks, console: call.console)
        } catch { throw CommandFailure("failure.listen", ["address": "\(host):\(port)"]) }
    }

    /// Tells where it listens.
    func announce() {
        console.say("serve.listening", ["url": "http://\(server.address):\(server.port)"])
        var told: Set<String> = []
        for row in webhooks.table.rows where told.insert("\(row.plan.template) \(row.path)").inserted {
            let methods = webhooks.table.rows.filter { $0.path == row.path }.map(\.method).joined(separator: ", ")
            // With port 0 the address is known only now.
            let base =
                webhooks.publicAddress.hasSuffix(":0")
                ? "http://\(server.address):\(server.port)" : webhooks.publicAddress
            console.say(
                "serve.hook",
                [
                    "name": "\(row.plan.name) / \(row.node.name)", "methods": methods,
                    "url": "\(base)/webhook/\(row.path)",
                ])
        }
    }

    /// Answers until ``stop()``.
    func run() async { await server.run() }

    /// Lets open requests end, then closes.
    func stop() async { await server.stop() }

    /// The stated public address, without a slash at the end.
    static func publicAddress(_ call: Invocation) -> String? {
        call.value("public-url").map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
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
