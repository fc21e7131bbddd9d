import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Writes a mail as the bytes that go over the wire.
///
/// - Guarantees: lines end in CRLF and hold at most 998 bytes; only ASCII; the same draft gives the same bytes.
/// - Source: RFC 5322, RFC 2045 to 2047, RFC 2231.
struct MailWriter {
    private let draft: MailDraft
    private let identifier: String
    private let date: Instant

    init(_ draft: MailDraft, identifier: String, date: Instant) {
        self.draft = draft
        self.identifier = identifier
        self.date = date
    }

    /// Headers and body.
    func write() -> [UInt8] {
        var lines = [
            "From: " + addresses([draft.from]), "To: " + addresses(draft.to),
        ]
        if draft.to.isEmpty { lines[1] = "To: undisclosed-recipients:;" }
        if !draft.cc.isEmpty { lines.append("Cc: " + addresses(draft.cc)) }
        if !draft.replyTo.isEmpty { lines.append("Reply-To: " + addresses(draft.replyTo)) }
        lines.append("Subject: " + EncodedWord.header(draft.subject, offset: 9))
        lines.append("Message-ID: " + identifier)
        lines.append("Date: " + MailDate.text(date))
        lines.append("MIME-Version: 1.0")
        let head = lines.joined(separator: "\r\n") + "\r\n"
        return Array((head + content()).utf8)
    }

    private func addresses(_ list: [MailAddress]) -> String {
        list.map { address in
            if address.name.isEmpty { return address.address }
            let isPlain = address.name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
            let name =
                isPlain
                ? "\"" + address.name.filter { $0 != "\"" && $0 != "\\" } + "\""
                : EncodedWord.header(address.name, offset: 12)
            return "\(name) <\(address.address)>"
        }.joined(separator: ",\r\n ")
    }

    private func content() -> String {
        let bodies = [
            draft.text.map { text($0, "text/plain") }, draft.html.map { text($0, "text/html") },
        ].compactMap { $0 }
        let body = bodies.count > 1 ? multipart("alternative", bodies) : bodies.first ?? text("", "text/plain")
        if draft.attachments.isEmpty { return body }
        return multipart("mixed", [body] + draft.attachments.map { attachment($0) })
    }

    private func text(_ text: String, _ type: String) -> String {
        "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + QuotedPrintable.encode(text) + "\r\n"
    }

    private func multipart(_ kind: String, _ parts: [String]) -> String {
        let seed = Hash.sha256Hex(identifier + kind)
        let boundary = "=_foggara_\(seed.prefix(24))"
        var result = "Content-Type: multipart/\(kind); boundary=\"\(boundary)\"\r\n\r\n"
        for part in parts { result += "--\(boundary)\r\n\(part)" }
        return result + "--\(boundary)--\r\n"
    }

    private func attachment(_ file: BinaryData) -> String {
        let name = file.fileName ?? "file" + (file.fileExtension.map { "." + $0 } ?? "")
        let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
        let shown = isPlain ? "filename=\"\(name)\"" : "filename*=UTF-8''" + PercentCoding.component(name)
        let type = file.mimeType.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? file.mimeType : "application/octet-stream"
        var body = ""
        let letters = Array(Base64.encode(file.bytes).utf8)
        for start in stride(from: 0, to: letters.count, by: 76) {
            body += String(decoding: letters[start..<min(start + 76, letters.count)], as: UTF8.self) + "\r\n"
        }
        return "Content-Type: \(type)\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment;\r\n \(shown)\r\n\r\n" + body
    }
}
