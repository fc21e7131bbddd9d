import FoggaraJSON
import FoggaraSystem

/// One client of the mail server, from greeting to `QUIT`: bytes in, replies out.
///
/// States of a session, with what leads from one to the next:
///
///     greeted ──EHLO──► ready ──MAIL──► sender ──RCPT──► recipients ──DATA──► content ──CRLF.CRLF──► ready
///                       ready ──AUTH──► answering ──► ready            RSET: back to ready from anywhere
struct SMTPSession: Sendable {
    /// The moments at which a fault can be switched on, by the `path` of the fault.
    enum Stage: String, Sendable {
        case connect = "CONNECT"
        case hello = "EHLO"
        case login = "AUTH"
        case sender = "MAIL"
        case recipient = "RCPT"
        case data = "DATA"
        /// The end of the content, where a message is taken over.
        case message = "MESSAGE"
    }

    /// Where the session stands.
    enum Phase: Hashable, Sendable {
        case greeted
        case ready
        case answering(SMTPLogin)
        case sender
        case content
        case ended
    }

    var phase = Phase.greeted
    var isLoggedIn = false
    var isExtended = false
    var envelope = MailEnvelope()
    private var line: [UInt8] = []
    private var content = MailContent()
    private var errors = 0

    /// The longest command, and the most errors before the server hangs up.
    private static let longestCommand = 512
    private static let longestLogin = 12_288
    private static let errorLimit = 20

    /// The greeting.
    mutating func open(_ desk: inout Desk<MailService>, now: Instant) -> [TCPAction] {
        if let fault = desk.fault(at: .connect) {
            phase = .ended
            return broken(fault, .connect, &desk, now: now, performed: nil)
        }
        return [.send(SMTPReply(220, "sandbox.foggara ESMTP ready").bytes)]
    }

    /// Takes bytes in parts of any size.
    mutating func receive(_ bytes: [UInt8], _ desk: inout Desk<MailService>, now: Instant) -> [TCPAction] {
        var actions: [TCPAction] = []
        for byte in bytes {
            if phase == .ended { break }
            line.append(byte)
            if phase == .content, line.count > desk.service.sizeLimit + 1024 {
                // Kept short: what is too large is refused at its end, and is not collected.
                content.isTooLarge = true
                line.removeFirst(line.count - 2)
            }
            guard byte == UInt8(ascii: "\n") else { continue }
            let ended = line
            line = []
            if phase == .content {
                actions += contentLine(ended, &desk, now: now)
            } else {
                actions += commandLine(ended, &desk, now: now)
            }
        }
        if phase != .content, phase != .ended, line.count > Self.longestLogin {
            phase = .ended
            actions += [.send(SMTPReply(500, "5.5.2 Line too long").bytes), .close]
        }
        return actions
    }

    // MARK: - Commands

    private mutating func commandLine(
        _ bytes: [UInt8], _ desk: inout Desk<MailService>, now: Instant
    ) -> [TCPAction] {
        var isAnswering = false
        if case .answering = phase { isAnswering = true }
        guard bytes.count >= 2, bytes[bytes.count - 2] == UInt8(ascii: "\r") else {
            return reply(SMTPReply(500, "5.5.2 A line must end with CR LF"))
        }
        guard bytes.count <= (isAnswering ? Self.longestLogin : Self.longestCommand) else {
            return reply(SMTPReply(500, "5.5.2 Line too long"))
        }
        guard let text = String(validating: bytes.dropLast(2), as: UTF8.self), !text.utf8.contains(0) else {
            return reply(SMTPReply(500, "5.5.2 Line is no UTF-8"))
        }
        if case .answering(let login) = phase { return answer(login, text, desk) }
        let verb = String(text.prefix { $0 != " " }).uppercased()
        let rest = String(text.dropFirst(verb.count)).drop { $0 == " " }
        let stages: [String: Stage] = [
            "EHLO": .hello, "HELO": .hello, "AUTH": .login, "MAIL": .sender, "RCPT": .recipient, "DATA": .data,
        ]
        if let stage = stages[verb], let fault = desk.fault(at: stage) {
            return broken(fault, stage, &desk, now: now) { $0.reply($0.perform(verb, String(rest), $1)) }
        }
        return reply(perform(verb, String(rest), desk))
    }

    /// Performs one command.
    private mutating func perform(_ verb: String, _ rest: String, _ desk: Desk<MailService>) -> SMTPReply {
        switch verb {
        case "EHLO", "HELO":
            guard !rest.isEmpty else { return SMTPReply(501, "5.5.4 A name is needed") }
            resetEnvelope()
            isExtended = verb == "EHLO"
            return isExtended ? extensions(desk) : SMTPReply(250, "sandbox.foggara")
        case "NOOP": return .done
        case "RSET":
            if phase != .greeted { resetEnvelope() }
            return .done
        case "QUIT":
            phase = .ended
            return SMTPReply(221, "2.0.0 Bye")
        case "VRFY": return SMTPReply(252, "2.5.2 Cannot verify, but will try")
        case "HELP": return SMTPReply(214, "2.0.0 See RFC 5321")
        case "AUTH": return logIn(rest)
        case "MAIL": return mail(rest, desk)
        case "RCPT": return recipient(rest)
        case "DATA":
            guard phase == .sender else { return .badSequence }
            guard !envelope.recipients.isEmpty else { return SMTPReply(554, "5.5.1 No valid recipients") }
            guard rest.isEmpty else { return .syntax }
            phase = .content
            content = MailContent()
            return SMTPReply(354, "End data with <CR><LF>.<CR><LF>")
        case "STARTTLS", "BDAT", "EXPN", "TURN", "ETRN": return SMTPReply(502, "5.5.1 Command not implemented")
        default: return SMTPReply(500, "5.5.2 Command not recognized")
        }
    }

    private func extensions(_ desk: Desk<MailService>) -> SMTPReply {
        SMTPReply(
            250,
            lines: [
                "sandbox.foggara", "PIPELINING", "SIZE \(desk.service.sizeLimit)", "8BITMIME", "SMTPUTF8",
                "AUTH PLAIN LOGIN", "ENHANCEDSTATUSCODES", "HELP",
            ])
    }

    mutating func resetEnvelope() {
        phase = .ready
        envelope = MailEnvelope()
    }

    // MARK: - Content

    private mutating func contentLine(
        _ bytes: [UInt8], _ desk: inout Desk<MailService>, now: Instant
    ) -> [TCPAction] {
        guard bytes.elementsEqual(".\r\n".utf8) else {
            content.add(bytes, limit: desk.service.sizeLimit)
            return []
        }
        let sent = (envelope, content)
        resetEnvelope()
        content = MailContent()
        let fault = desk.fault(at: .message)
        guard let fault else {
            let reply = Self.take(sent.0, sent.1, &desk, now: now, fault: nil)
            return self.reply(reply)
        }
        return broken(fault, .message, &desk, now: now) { session, desk in
            session.reply(Self.take(sent.0, sent.1, &desk, now: now, fault: fault))
        }
    }

    /// Checks a message and keeps it.
    private static func take(
        _ envelope: MailEnvelope, _ content: MailContent, _ desk: inout Desk<MailService>, now: Instant,
        fault: Fault.Kind?
    ) -> SMTPReply {
        let isHeard = fault != .dieAfterEffect && fault != .cut
        if let refusal = content.refusal(envelope) {
            desk.record(
                at: now, what: "MAIL", status: isHeard ? refusal.code : 0, fault: fault,
                meaning: ["refused": .string(refusal.lines[0])], counted: Counters())
            return refusal
        }
        let message = MailMessage(content.bytes).json(envelope)
        desk.service.keep(message)
        desk.record(at: now, what: "MAIL", status: isHeard ? 250 : 0, fault: fault, meaning: message, counted: .message)
        return SMTPReply(250, "2.0.0 Ok: queued as \(desk.service.messages.count)")
    }

    // MARK: - Replies

    private mutating func reply(_ reply: SMTPReply) -> [TCPAction] {
        if reply.code >= 500 { errors += 1 }
        if errors > Self.errorLimit {
            phase = .ended
            return [.send(reply.bytes), .send(SMTPReply(421, "4.7.0 Too many errors").bytes), .close]
        }
        return phase == .ended ? [.send(reply.bytes), .close] : [.send(reply.bytes)]
    }

    /// What a fault makes of a stage; `performed` does what the stage is for, where the fault lets it happen.
    private mutating func broken(
        _ fault: Fault.Kind, _ stage: Stage, _ desk: inout Desk<MailService>, now: Instant,
        performed: ((inout SMTPSession, inout Desk<MailService>) -> [TCPAction])?
    ) -> [TCPAction] {
        func record(_ session: SMTPSession, _ desk: inout Desk<MailService>, status: Int) {
            desk.record(
                at: now, what: stage == .message ? "MAIL" : stage.rawValue, status: status, fault: fault,
                meaning: ["performed": false], counted: Counters())
        }
        switch fault {
        case .slow, .held:
            let actions = performed?(&self, &desk) ?? [.send(SMTPReply(220, "sandbox.foggara ESMTP ready").bytes)]
            if phase == .ended, performed == nil { phase = .greeted }
            guard case .slow(let milliseconds) = fault else { return actions }
            return [.pause(.milliseconds(milliseconds))] + actions
        case .cut, .dieAfterEffect:
            _ = performed?(&self, &desk)
            phase = .ended
            return fault == .cut ? [.send(Array("25".utf8)), .close] : [.reset]
        case .status(let code):
            record(self, &desk, status: code)
            let isTemporary = code < 500
            let words = isTemporary ? "4.3.0 Temporary failure, try again later" : "5.3.0 The message is refused"
            return [.send(SMTPReply(code, words).bytes)] + (phase == .ended ? [.close] : [])
        case .tooMany:
            record(self, &desk, status: 450)
            return [.send(SMTPReply(450, "4.7.1 Too many messages, slow down").bytes)]
                + (phase == .ended ? [.close] : [])
        case .garbage:
            record(self, &desk, status: 200)
            return [.send([0xFF, 0xFE, 0x00] + Array("no reply\r\n".utf8))] + (phase == .ended ? [.close] : [])
        case .wrongJSON:
            record(self, &desk, status: 299)
            return [.send(SMTPReply(299, "Unexpected").bytes)] + (phase == .ended ? [.close] : [])
        case .reset:
            record(self, &desk, status: 0)
            phase = .ended
            return [.reset]
        }
    }
}
