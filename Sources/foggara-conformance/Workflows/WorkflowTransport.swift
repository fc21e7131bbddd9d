import FoggaraEngine
import FoggaraJSON
import FoggaraNodes

/// How recorded workflows reach the stub.
enum WorkflowTransport {
    /// A transport for addresses of this machine.
    static func make(stub: String?) -> any HTTPTransport {
        guard stub != nil else { return NoTransport() }
        return CurlTransport(policy: HostPolicy(hosts: ["127.0.0.1"], privateHosts: ["127.0.0.1"]))
    }

    /// Lets the stub forget the case before.
    static func reset(_ stub: String?, _ http: any HTTPTransport) async {
        guard let stub else { return }
        _ = try? await http.send(HTTPCall(method: "POST", url: stub + "/__reset", body: []))  // shows in the cases
    }
}

/// Sends nothing.
struct NoTransport: HTTPTransport {
    func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply {
        throw NodeError("NodeApiError", "no transport")
    }
}

/// Sends no mail: no recorded workflow does.
struct NoMail: MailTransport {
    func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
        throw NodeError("NodeApiError", "no mail")
    }
}

extension WorkflowComparison {
    /// Compares what a route of the stub gives after the run with what it gave when the case was recorded.
    mutating func observe(_ route: String, _ expected: JSONValue, _ stub: String?, _ http: any HTTPTransport) async {
        guard let stub, let record = expected["observe"]?[route] else { return }
        let reply = try? await http.send(HTTPCall(method: "GET", url: stub + route))  // null differs from every record
        let body = reply.flatMap { JSONDocument.value(of: $0.body) } ?? .null
        if !Self.matches(body, record) {
            differ("observe \(route): \(JSONWriter.compact(body)) instead of \(JSONWriter.compact(record))")
        }
    }
}
