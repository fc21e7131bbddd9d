import CCurl
package import FoggaraEngine
package import FoggaraJSON

/// Hands mail to an SMTP server through libcurl.
///
/// - Shape: the credential's fields are `host`, `port` (587, or 465 with `secure`), `secure` (TLS from the first byte),
///   `disableStartTls`, `user`, `password`, `hostName` (for EHLO).
/// - Guarantees: a password is never sent without TLS unless `disableStartTls` says so; the host must be one of the
///   policy.
package final class SMTPTransport: MailTransport {
    private let policy: HostPolicy

    /// Makes a transport; libcurl is loaded at the first mail.
    package init(policy: HostPolicy) { self.policy = policy }

    /// Hands a message over and waits for the server's last word.
    ///
    /// - Errors: an answer of 4xx or 5xx, no connection, a connection lost before the end of the message (`notDone`);
    ///   one lost after it (`unknown`).
    package func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String {
        let settings = try SMTPSettings(server, policy)
        try Self.check(message)
        guard let library = CurlLibrary.shared, let loop = CurlLoops.mail.loop(policy, library) else {
            throw NodeError("NodeApiError", "libcurl is not installed")
        }
        let outcome: Result<String, NodeError> = await withCheckedContinuation { continuation in
            let exchange = CurlExchange(
                upload: message.content, maxBytes: 1 << 20, allowsPeer: settings.allowsPeer
            ) { handle, _ in
                settings.apply(to: handle, message)
            } finish: { exchange, code in
                continuation.resume(returning: settings.read(exchange, code, library))
            }
            loop.submit(exchange)
        }
        return try outcome.get()
    }

    /// Addresses become SMTP commands: no line ends, blanks or brackets in them.
    private static func check(_ message: MailMessage) throws(NodeError) {
        if message.recipients.isEmpty { throw NodeError("NodeOperationError", "No recipients defined") }
        for address in [message.from] + message.recipients
        where address.isEmpty || address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x3C || $0 == 0x3E })
        {
            throw NodeError("NodeOperationError", "Invalid email address")
        }
    }
}
