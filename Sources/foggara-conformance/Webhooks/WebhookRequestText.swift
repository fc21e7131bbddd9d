import FoggaraJSON
import FoggaraSystem

/// A recorded request as the bytes that were sent.
enum WebhookRequestText {
    /// The bytes of a request of a `….requests.json` file.
    static func bytes(_ request: JSONValue) -> [UInt8] {
        var given = request["headers"]?.object ?? [:]
        var lines = ["\(request["method"]?.string ?? "GET") \(request["url"]?.string ?? "/") HTTP/1.1"]
        let agent = given["User-Agent"]?.string ?? "foggara-recorder/1"
        given["User-Agent"] = nil
        lines += ["Host: 127.0.0.1:5678", "Connection: close", "User-Agent: \(agent)"]
        let body = body(request)
        if let type = body?.type { lines.append("Content-Type: \(type)") }
        if let body { lines.append("Content-Length: \(body.bytes.count)") }
        for member in given {
            for value in member.value.array ?? [member.value] { lines.append("\(member.key): \(value.string ?? "")") }
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body?.bytes ?? [])
    }

    private static func body(_ request: JSONValue) -> (bytes: [UInt8], type: String?)? {
        if let json = request["json"] { return (Array(JSONWriter.compact(json).utf8), "application/json") }
        if let text = request["text"]?.string { return (Array(text.utf8), nil) }
        if let text = request["base64"]?.string { return (Base64.decode(text) ?? [], nil) }
        if let form = request["form"]?.object {
            let parts = form.map { "\(encoded($0.key))=\(encoded($0.value.string ?? ""))" }
            return (Array(parts.joined(separator: "&").utf8), "application/x-www-form-urlencoded")
        }
        guard let parts = request["multipart"]?.array else { return nil }
        var text = ""
        for part in parts {
            text += "------foggara\r\nContent-Disposition: form-data; name=\"\(part["name"]?.string ?? "")\""
            if let name = part["filename"]?.string { text += "; filename=\"\(name)\"" }
            text += "\r\n"
            if let type = part["contentType"]?.string { text += "Content-Type: \(type)\r\n" }
            text += "\r\n\(part["value"]?.string ?? "")\r\n"
        }
        return (Array((text + "------foggara--\r\n").utf8), "multipart/form-data; boundary=----foggara")
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            if scalar.properties.isAlphabetic && byte < 128 || (48...57).contains(byte) { return String(scalar) }
            return byte == 32 ? "+" : "%" + Hex.encode([byte]).uppercased()
        }.joined()
    }
}
