import FoggaraSystem

/// What the server waits for within a log-in.
enum SMTPLogin: Hashable, Sendable {
    /// The one answer of `PLAIN`.
    case plain
    /// The name of `LOGIN`.
    case name
    /// The password of `LOGIN`, after this name.
    case password(name: String)
}

extension SMTPSession {
    /// `AUTH PLAIN [answer]` or `AUTH LOGIN [name]`
    mutating func logIn(_ rest: String) -> SMTPReply {
        guard phase == .ready, isExtended, !isLoggedIn else { return .badSequence }
        let parts = rest.split(separator: " ").map(String.init)
        guard (1...2).contains(parts.count) else { return .syntax }
        switch parts[0].uppercased() {
        case "PLAIN":
            guard parts.count == 2 else {
                phase = .answering(.plain)
                return SMTPReply(334, "")
            }
            return finish(plain: parts[1])
        case "LOGIN":
            guard parts.count == 2 else {
                phase = .answering(.name)
                return SMTPReply(334, "VXNlcm5hbWU6")
            }
            return named(parts[1])
        default: return SMTPReply(504, "5.5.4 Unknown mechanism")
        }
    }

    /// Takes the answer to a question of a log-in.
    mutating func answer(_ login: SMTPLogin, _ text: String, _ desk: Desk<MailService>) -> [TCPAction] {
        phase = .ready
        let reply: SMTPReply
        if text == "*" {
            reply = SMTPReply(501, "5.7.0 Authentication cancelled")
        } else {
            switch login {
            case .plain: reply = finish(plain: text)
            case .name: reply = named(text)
            case .password(let name): reply = finish(name: name, password: Self.text(text))
            }
        }
        return [.send(reply.bytes)]
    }

    private mutating func named(_ encoded: String) -> SMTPReply {
        guard let name = Self.text(encoded) else { return SMTPReply(501, "5.5.2 This is no base64") }
        phase = .answering(.password(name: name))
        return SMTPReply(334, "UGFzc3dvcmQ6")
    }

    /// The answer is identity, name and password with zero bytes between.
    private mutating func finish(plain encoded: String) -> SMTPReply {
        guard let text = Self.text(encoded) else { return SMTPReply(501, "5.5.2 This is no base64") }
        let parts = text.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return SMTPReply(501, "5.5.2 Name and password are needed") }
        return finish(name: parts[1], password: parts[2])
    }

    private mutating func finish(name: String, password: String?) -> SMTPReply {
        guard let password else { return SMTPReply(501, "5.5.2 This is no base64") }
        guard name == MailService.user, password == MailService.password else {
            return SMTPReply(535, "5.7.8 Authentication credentials invalid")
        }
        isLoggedIn = true
        return SMTPReply(235, "2.7.0 Authentication successful")
    }

    private static func text(_ encoded: String) -> String? {
        Base64.decode(encoded).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
