import FoggaraJSON

/// An answer taken from the wire, in the shape of a record.
struct WebhookAnswer {
    let status: Int
    /// Names in small letters.
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    /// Takes the bytes of an answer apart; nil when there is no complete head.
    init?(_ bytes: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
        let lines = String(decoding: bytes[..<split], as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let first = lines.first?.split(separator: " "), first.count > 1, let code = Int(first[1]) else {
            return nil
        }
        status = code
        headers = lines.dropFirst().map { line in
            let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (pair[0].lowercased(), pair.count > 1 ? String(pair[1].drop { $0 == " " }) : "")
        }
        body = Array(bytes[(split + end.count)...])
    }

    /// What differs from a recorded response; the headers that a record holds are compared.
    func differences(from record: JSONValue) -> [String] {
        var found: [String] = []
        if record["status"]?.number?.integer != Int64(status) {
            found.append("status \(status) instead of \(record["status"]?.number?.text ?? "none")")
        }
        let recorded = record["headers"]?.object ?? [:]
        let kinds = ["content-type", "location", "content-disposition", "www-authenticate", "allow"]
        let mine = headers.filter { header in
            kinds.contains(header.name) || header.name.hasPrefix("access-control-") || header.name.hasPrefix("x-")
                || header.name == "content-security-policy"
        }
        for header in mine where recorded[header.name]?.string != header.value {
            found.append("\(header.name): '\(header.value)' instead of '\(recorded[header.name]?.string ?? "none")'")
        }
        for member in recorded where !mine.contains(where: { $0.name == member.key }) {
            found.append("no \(member.key)")
        }
        guard let body = record["body"], body["$"] == nil else { return found }
        if let text = body["text"]?.string, !String(decoding: self.body, as: UTF8.self).utf8.elementsEqual(text.utf8) {
            found.append(
                "body \(String(decoding: self.body.prefix(400), as: UTF8.self)) instead of \(text.prefix(400))")
        }
        return found
    }
}
