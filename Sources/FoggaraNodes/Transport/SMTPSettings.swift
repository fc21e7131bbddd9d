import CCurl
import FoggaraEngine
import FoggaraJSON

/// How an SMTP server is reached.
struct SMTPSettings: Sendable {
    private let host: String
    private let port: Int
    private let isImplicitTLS: Bool
    private let startsTLS: Bool
    private let user: String
    private let password: String
    private let clientName: String
    private let standIn: WebAddress?
    private let allowsPrivate: Bool

    /// Reads a credential and looks its host up in the policy.
    ///
    /// - Errors: no host, a host that is not declared.
    init(_ fields: JSONObject, _ policy: HostPolicy) throws(NodeError) {
        host = (fields["host"]?.string ?? "").lowercased()
        isImplicitTLS = ScriptValue.isTruthy(fields["secure"])
        let number = fields["port"].map { ScriptValue.number($0) }.flatMap { Int(exactly: $0) } ?? 0
        port = (1...65535).contains(number) ? number : isImplicitTLS ? 465 : 587
        startsTLS = !ScriptValue.isTruthy(fields["disableStartTls"])
        user = fields["user"]?.string ?? ""
        password = fields["password"]?.string ?? ""
        let name = fields["hostName"]?.string ?? ""
        clientName = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? name : ""
        let isClean = host.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E || $0 > 0x7F
        }
        guard !host.isEmpty, isClean else {
            throw NodeError("NodeOperationError", "The mail server of the credential is not a host name")
        }
        guard policy.allows(host) || policy.mailStandIn != nil else {
            throw NodeError(
                "NodeApiError", "The host '\(host)' is not declared",
                description: "Add it to the hosts of the template, or correct the credential.",
                httpCode: "EHOSTUNDECLARED")
        }
        standIn = (policy.mailStandIn ?? policy.standIns["\(host):\(port)"] ?? policy.standIns[host])
            .flatMap { WebAddress($0) }
        allowsPrivate = policy.allowsPrivate(host)
    }

    /// Whether a resolved peer may be connected to.
    var allowsPeer: @Sendable (PeerAddress, Int) -> Bool {
        let standInPort = standIn?.port
        return { [allowsPrivate] peer, port in
            standInPort.map { $0 == port } ?? (allowsPrivate || !peer.isPrivate)
        }
    }

    /// Sets every option of a transfer.
    func apply(to handle: CurlHandle, _ message: MailMessage) {
        let name = clientName.isEmpty ? "" : "/" + PercentCoding.component(clientName)
        if let standIn {
            handle.set(CURLOPT_URL, "smtp://\(standIn.host):\(standIn.port ?? 25)\(name)")
        } else {
            handle.set(CURLOPT_URL, "\(isImplicitTLS ? "smtps" : "smtp")://\(host):\(port)\(name)")
            let mustEncrypt = startsTLS && !password.isEmpty
            handle.set(
                CURLOPT_USE_SSL,
                Int(
                    (isImplicitTLS || mustEncrypt ? CURLUSESSL_ALL : startsTLS ? CURLUSESSL_TRY : CURLUSESSL_NONE)
                        .rawValue)
            )
        }
        handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        handle.set(CURLOPT_NOSIGNAL, 1)
        handle.set(CURLOPT_PROXY, "")
        // Two minutes to connect and ten for the whole, as the mail library of n8n allows: mail servers greet slowly.
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, 120_000)
        handle.set(CURLOPT_TIMEOUT_MS, 600_000)
        if !user.isEmpty {
            handle.set(CURLOPT_USERNAME, user)
            handle.set(CURLOPT_PASSWORD, password)
        }
        handle.set(CURLOPT_MAIL_FROM, "<\(message.from)>")
        handle.set(CURLOPT_MAIL_RCPT, list: message.recipients.map { "<\($0)>" })
        handle.set(CURLOPT_UPLOAD, 1)
        handle.set(CURLOPT_INFILESIZE_LARGE, size: message.content.count)
    }

    /// The server's last reply, or why the mail did not go out and whether it may have.
    func read(_ exchange: CurlExchange, _ code: CURLcode, _ library: CurlLibrary) -> Result<String, NodeError> {
        let last = exchange.headerLines.last.map { ScriptValue.trim(String(decoding: $0, as: UTF8.self)) } ?? ""
        if code == CURLE_OK { return .success(last) }
        let status = exchange.handle?.number(CURLINFO_RESPONSE_CODE) ?? 0
        if status >= 400 {
            let isLogin = code == CURLE_LOGIN_DENIED || status == 535
            return .failure(
                NodeError(
                    "NodeApiError", isLogin ? "The mail server refused the log-in" : "The mail server refused the mail",
                    description: isLogin ? nil : last, httpCode: String(status), outcome: .notDone))
        }
        if exchange.refusedPeer {
            return .failure(
                NodeError("NodeApiError", "The address of '\(host)' is not allowed", httpCode: "EADDRREFUSED"))
        }
        // Before its last byte a mail is not complete, and a server throws it away.
        let isComplete = exchange.uploaded >= exchange.upload.count
        let failure: (String, String) =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST: ("getaddrinfo ENOTFOUND \(host)", "ENOTFOUND")
            case CURLE_COULDNT_CONNECT: ("connect ECONNREFUSED \(host):\(port)", "ECONNREFUSED")
            case CURLE_LOGIN_DENIED: ("The mail server refused the log-in", "EAUTH")
            case CURLE_USE_SSL_FAILED: ("The mail server offers no encryption", "ETLS")
            case CURLE_OPERATION_TIMEDOUT: ("The mail server did not answer in time", "ETIMEDOUT")
            default: ("The connection to the mail server was lost: " + library.message(code), "ECONNECTION")
            }
        return .failure(
            NodeError(
                "NodeApiError", failure.0, httpCode: failure.1, outcome: isComplete ? .unknown : .notDone))
    }
}
