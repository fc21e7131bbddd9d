package import FoggaraJSON

/// Sends mail over SMTP.
package protocol MailTransport: Sendable {
    /// Hands a message to the server that the credential's fields (`host port secure user password`) name.
    ///
    /// - Returns: the server's last reply.
    /// - Throws: a ``NodeError`` whose outcome says whether the message may have been accepted.
    func send(_ message: MailMessage, through server: JSONObject) async throws(NodeError) -> String
}

/// A mail ready to be sent.
package struct MailMessage: Sendable {
    /// Envelope sender.
    package var from: String
    /// Envelope recipients.
    package var recipients: [String]
    /// The whole message: headers and body with CRLF line ends.
    package var content: [UInt8]

    /// Describes a mail.
    package init(from: String, recipients: [String], content: [UInt8]) {
        self.from = from
        self.recipients = recipients
        self.content = content
    }
}
