/// The content of a message while it comes in, line by line.
struct MailContent: Hashable, Sendable {
    /// The longest line without its end, in bytes.
    static let longestLine = 998

    private(set) var bytes: [UInt8] = []
    var isTooLarge = false
    private var hasBareEnd = false
    private var hasLongLine = false
    private var hasZero = false
    private var isEightBit = false

    /// Adds a line with its end; a leading dot that was doubled is taken away.
    mutating func add(_ line: [UInt8], limit: Int) {
        let text = line.dropLast(2)
        if line.count < 2 || line[line.count - 2] != UInt8(ascii: "\r") || text.contains(UInt8(ascii: "\r")) {
            hasBareEnd = true
        }
        if text.count > Self.longestLine { hasLongLine = true }
        if line.contains(0) { hasZero = true }
        if line.contains(where: { $0 >= 0x80 }) { isEightBit = true }
        if bytes.count + line.count > limit { isTooLarge = true }
        if !isTooLarge { bytes += line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...] }
    }

    /// Why the message is not taken; nil when it is.
    func refusal(_ envelope: MailEnvelope) -> SMTPReply? {
        if isTooLarge { return SMTPReply(552, "5.3.4 Message too big") }
        if hasBareEnd { return SMTPReply(550, "5.6.11 A line must end with CR LF") }
        if hasLongLine { return SMTPReply(550, "5.6.0 A line is longer than 998 bytes") }
        if hasZero { return SMTPReply(550, "5.6.0 The message holds a zero byte") }
        if isEightBit, !envelope.isEightBit, !envelope.isInternational {
            return SMTPReply(554, "5.6.3 8-bit data need BODY=8BITMIME")
        }
        let message = MailMessage(bytes)
        for name in ["From", "Date"] where message.header(name) == nil {
            return SMTPReply(550, "5.6.0 The header \(name) is missing")
        }
        if !envelope.isInternational, message.headers.contains(where: { $0.raw.utf8.contains { $0 >= 0x80 } }) {
            return SMTPReply(550, "5.6.7 8-bit headers need SMTPUTF8")
        }
        return nil
    }
}
