import FoggaraJSON
import FoggaraSystem

/// A message taken apart: headers decoded, parts found, texts readable.
///
/// - Source: RFC 5322, RFC 2045 to 2047.
struct MailMessage: Sendable {
    /// One header.
    struct Header: Hashable, Sendable {
        let name: String
        /// The value, unfolded, as it was sent.
        let raw: String
    }

    let headers: [Header]
    let body: [UInt8]
    private let depth: Int

    /// Parts within parts beyond this depth are not looked at.
    private static let depthLimit = 8

    init(_ bytes: [UInt8]) { self.init(bytes, depth: 0) }

    private init(_ bytes: [UInt8], depth: Int) {
        var headers: [Header] = []
        var lines = MailLines(bytes)
        while let line = lines.next(), !line.isEmpty {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix(" ") || text.hasPrefix("\t"), let last = headers.popLast() {
                headers.append(Header(name: last.name, raw: last.raw + text))
            } else {
                let pair = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                headers.append(Header(name: pair[0], raw: pair.count > 1 ? String(pair[1].drop { $0 == " " }) : ""))
            }
        }
        self.headers = headers
        body = lines.rest
        self.depth = depth
    }

    /// The first value of a header in any case of letters, with its encoded words decoded.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }.map { EncodedWords.decode($0.raw) }
    }

    /// The form that journals and tests see.
    func json(_ envelope: MailEnvelope) -> JSONValue {
        var found = Contents()
        collect(into: &found)
        var headers = JSONObject()
        for header in self.headers where headers[header.name] == nil {
            headers[header.name] = .string(EncodedWords.decode(header.raw))
        }
        return [
            "from": .string(envelope.sender), "to": .array(envelope.recipients.map { .string($0) }),
            "subject": header("Subject").map(JSONValue.string) ?? .null,
            "text": found.text.map(JSONValue.string) ?? .null,
            "html": found.html.map(JSONValue.string) ?? .null, "attachments": .array(found.attachments),
            "headers": .object(headers),
        ]
    }

    private struct Contents {
        var text: String?
        var html: String?
        var attachments: [JSONValue] = []
    }

    private func collect(into found: inout Contents) {
        let type = MailField(headers.first { $0.name.lowercased() == "content-type" }?.raw ?? "text/plain")
        if type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"], depth < Self.depthLimit {
            for part in Self.parts(of: body, boundary: boundary) {
                MailMessage(part, depth: depth + 1).collect(into: &found)
            }
            return
        }
        let bytes = decodedBody
        let disposition = MailField(header("Content-Disposition") ?? "")
        if disposition.value != "attachment", type.value == "text/plain", found.text == nil {
            found.text = String(decoding: bytes, as: UTF8.self)
        } else if disposition.value != "attachment", type.value == "text/html", found.html == nil {
            found.html = String(decoding: bytes, as: UTF8.self)
        } else {
            let name = disposition.parameters["filename"] ?? type.parameters["name"]
            found.attachments.append([
                "name": name.map { .string(EncodedWords.decode($0)) } ?? .null, "type": .string(type.value),
                "bytes": .number(JSONNumber(bytes.count)), "sha256": .string(Hex.encode(Hash.sha256(bytes))),
            ])
        }
    }

    /// The body after its transfer encoding is undone.
    private var decodedBody: [UInt8] {
        switch header("Content-Transfer-Encoding")?.lowercased() {
        case "base64": Base64.decode(String(decoding: body, as: UTF8.self)) ?? []
        case "quoted-printable": QuotedPrintable.decode(body)
        default: body
        }
    }

    /// The bytes between the boundary lines, each without the line end before the boundary.
    private static func parts(of body: [UInt8], boundary: String) -> [[UInt8]] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [[UInt8]] = []
        var current: [UInt8]?
        var lines = MailLines(body)
        while let line = lines.next() {
            if line.starts(with: mark) {
                if let current { parts.append(current.dropLast(2)) }
                if line.dropFirst(mark.count).starts(with: "--".utf8) { return parts }
                current = []
            } else {
                current?.append(contentsOf: line + [13, 10])
            }
        }
        return parts
    }
}

/// The lines of a message, which end with CR LF.
struct MailLines {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What was not given yet.
    var rest: [UInt8] { Array(bytes[offset...]) }

    /// The next line without its end; nil at the end.
    mutating func next() -> [UInt8]? {
        guard offset < bytes.count else { return nil }
        let start = offset
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        offset = min(end + 1, bytes.count)
        var line = bytes[start..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return Array(line)
    }
}
