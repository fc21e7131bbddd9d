import FoggaraEngine
import FoggaraJSON

/// How recorded workflows reach the stub.
enum WorkflowTransport {
    /// A transport for addresses of this machine.
    static func make(stub: String?) -> any HTTPTransport { NoTransport() }

    /// Lets the stub forget the case before.
    static func reset(_ stub: String?, _ http: any HTTPTransport) async {
        guard let stub else { return }
        // A stub that does not answer shows in the cases themselves.
        _ = try? await http.send(HTTPCall(method: "POST", url: stub + "/__reset", body: []))
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
