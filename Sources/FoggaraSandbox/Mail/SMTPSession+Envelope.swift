import FoggaraSystem

/// Who sends to whom, as the commands say it, apart from the headers.
struct MailEnvelope: Hashable, Sendable {
    var sender = ""
    var recipients: [String] = []
    /// Declared by `BODY=8BITMIME`.
    var isEightBit = false
    /// Declared by `SMTPUTF8`.
    var isInternational = false

    /// Most recipients of one message.
    static let recipientLimit = 100
}

extension SMTPSession {
    /// `MAIL FROM:<address> SIZE=… BODY=… SMTPUTF8`
    mutating func mail(_ rest: String, _ desk: Desk<MailService>) -> SMTPReply {
        guard phase == .ready else { return .badSequence }
        if desk.service.requiresLogin, !isLoggedIn { return SMTPReply(530, "5.7.0 Authentication required") }
        guard let (address, parameters) = Self.path(rest, after: "FROM:") else { return .syntax }
        guard parameters.isEmpty || isExtended else { return SMTPReply(555, "5.5.4 Parameters need EHLO") }
        var envelope = MailEnvelope(sender: address)
        for parameter in parameters {
            let pair = parameter.split(separator: "=", maxSplits: 1).map(String.init)
            switch (pair[0].uppercased(), pair.count > 1 ? pair[1].uppercased() : nil) {
            case ("SIZE", let text?):
                guard let size = Int(text), size >= 0 else { return .syntax }
                if size > desk.service.sizeLimit { return SMTPReply(552, "5.3.4 Message too big") }
            case ("BODY", "8BITMIME"): envelope.isEightBit = true
            case ("BODY", "7BIT"): break
            case ("SMTPUTF8", nil): envelope.isInternational = true
            case ("AUTH", _?): break
            default: return SMTPReply(555, "5.5.4 Unsupported parameter \(pair[0])")
            }
        }
        guard address.isEmpty || Self.isAddress(address) else {
            return SMTPReply(553, "5.1.7 The sender is no address")
        }
        guard envelope.isInternational || address.utf8.allSatisfy({ $0 < 0x80 }) else {
            return SMTPReply(553, "5.6.7 Such an address needs SMTPUTF8")
        }
        self.envelope = envelope
        phase = .sender
        return SMTPReply(250, "2.1.0 Ok")
    }

    /// `RCPT TO:<address>`; addresses at `unknown.example` do not exist, mailboxes at `full.example` are full.
    mutating func recipient(_ rest: String) -> SMTPReply {
        guard phase == .sender else { return .badSequence }
        guard let (address, parameters) = Self.path(rest, after: "TO:"), parameters.isEmpty else { return .syntax }
        guard Self.isAddress(address) else { return SMTPReply(553, "5.1.3 The recipient is no address") }
        guard envelope.isInternational || address.utf8.allSatisfy({ $0 < 0x80 }) else {
            return SMTPReply(553, "5.6.7 Such an address needs SMTPUTF8")
        }
        guard envelope.recipients.count < MailEnvelope.recipientLimit else {
            return SMTPReply(452, "4.5.3 Too many recipients")
        }
        if address.lowercased().hasSuffix("@unknown.example") { return SMTPReply(550, "5.1.1 No such mailbox") }
        if address.lowercased().hasSuffix("@full.example") { return SMTPReply(452, "4.2.2 The mailbox is full") }
        envelope.recipients.append(address)
        return SMTPReply(250, "2.1.5 Ok")
    }

    /// The address in brackets and the parameters behind it; nil when the form is wrong.
    private static func path(_ rest: String, after prefix: String) -> (address: String, parameters: [String])? {
        guard rest.uppercased().hasPrefix(prefix) else { return nil }
        let text = rest.dropFirst(prefix.count).drop { $0 == " " }
        guard text.hasPrefix("<"), let end = text.firstIndex(of: ">") else { return nil }
        let behind = text[text.index(after: end)...]
        guard behind.isEmpty || behind.hasPrefix(" ") else { return nil }
        return (String(text[text.index(after: text.startIndex)..<end]), behind.split(separator: " ").map(String.init))
    }

    /// Whether a text is `local@domain` without blanks or control characters.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, text.utf8.count <= 254 else { return false }
        guard !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), !parts[1].contains("..") else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !"<>()[],;:\\\"".unicodeScalars.contains($0)
        }
    }
}
