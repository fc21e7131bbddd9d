import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// A mail as the parameters describe it.
struct MailDraft: Sendable {
    let from: MailAddress
    let to: [MailAddress]
    let cc: [MailAddress]
    let bcc: [MailAddress]
    let replyTo: [MailAddress]
    let subject: String
    let text: String?
    let html: String?
    let attachments: [BinaryData]

    /// Reads the mail for one item.
    ///
    /// - Errors: no sender or recipient, a line end in a header, a file that the item does not have.
    init(_ call: NodeCall, _ item: Int) throws(NodeError) {
        let isOld = call.node.version < 2
        let options = isOld ? "" : "options."
        guard let from = try MailAddress.list(call.text("fromEmail", item)).first else {
            throw NodeError("NodeOperationError", "No sender is given", item: item)
        }
        self.from = from
        to = MailAddress.list(try call.text("toEmail", item))
        cc = MailAddress.list(try call.text(options + "ccEmail", item))
        bcc = MailAddress.list(try call.text(options + "bccEmail", item))
        replyTo = MailAddress.list(try call.text("options.replyTo", item))
        subject = try call.text("subject", item)
        let format = isOld ? "both" : try call.text("emailFormat", item, or: call.node.version < 2.1 ? "text" : "html")
        let text = try call.text("text", item)
        let html = try call.text("html", item)
        self.text = format == "html" || isOld && text.isEmpty && !html.isEmpty ? nil : text
        self.html = format == "text" || isOld && html.isEmpty ? nil : html
        var files: [BinaryData] = []
        for name in try call.names(options + "attachments", item) {
            guard let file = call.items[item].binary?.first(where: { $0.name == name }) else {
                throw NodeError(
                    "NodeOperationError",
                    "This operation expects the node's input data to contain a binary file '\(name)', but none was "
                        + "found [item \(item)]",
                    description: "Make sure that the previous node outputs a binary file", item: item)
            }
            files.append(file.data)
        }
        attachments = files
        try check(item)
    }

    /// A mail with the sender, recipients and subject that the parameters name, and a body of the node's own.
    ///
    /// - Errors: as for ``init(_:_:)``.
    init(_ call: NodeCall, _ item: Int, text: String, html: String) throws(NodeError) {
        guard let from = try MailAddress.list(call.text("fromEmail", item)).first else {
            throw NodeError("NodeOperationError", "No sender is given", item: item)
        }
        self.from = from
        to = MailAddress.list(try call.text("toEmail", item))
        (cc, bcc, replyTo, attachments) = ([], [], [], [])
        subject = try call.text("subject", item)
        self.text = text
        self.html = html
        try check(item)
    }

    /// Everyone who gets the mail.
    var recipients: [MailAddress] { to + cc + bcc }

    /// The `Message-ID`: the same for every attempt, so that a server can tell a second copy.
    func identifier(_ key: EffectKey) -> String {
        let domain = from.address.split(separator: "@").last.map(String.init) ?? "localhost"
        return "<\(key.text)@\(domain)>"
    }

    private func check(_ item: Int) throws(NodeError) {
        if recipients.isEmpty { throw NodeError("NodeOperationError", "No recipients defined", item: item) }
        for address in [from] + recipients + replyTo {
            let parts = address.address.split(separator: "@", omittingEmptySubsequences: false)
            let isClean = !address.address.unicodeScalars.contains {
                $0.value <= 0x20 || "<>,".unicodeScalars.contains($0)
            }
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isClean else {
                throw NodeError("NodeOperationError", "Invalid email address", description: address.address, item: item)
            }
        }
        let headers = [subject] + ([from] + to + cc + replyTo).map(\.name) + attachments.compactMap(\.fileName)
        if headers.contains(where: { $0.unicodeScalars.contains { $0 == "\r" || $0 == "\n" || $0.value == 0 } }) {
            throw NodeError(
                "NodeOperationError", "A header of the mail holds a line end",
                description: "Subject, names and file "
                    + "names must stand on one line.", item: item)
        }
    }
}
