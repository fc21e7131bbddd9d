import FoggaraEngine
import FoggaraJSON

/// The network of a process with a ``PowerSwitch``: when the power is gone nothing leaves any more.
struct MortalTransports: HTTPTransport, MailTransport {
    let http: any HTTPTransport
    let mail: any MailTransport
    let power: PowerSwitch

    func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply {
        if power.isOff { throw Self.gone }
        return try await http.send(call)
    }

    func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
        if power.isOff { throw Self.gone }
        return try await mail.send(message, through: server)
    }

    private static let gone = NodeError("NodeApiError", "the power is gone", outcome: .notDone)
}
