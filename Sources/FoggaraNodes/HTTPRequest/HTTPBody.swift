import FoggaraJSON
import FoggaraSystem

/// The body of a request before it is written.
enum HTTPBody: Sendable {
    /// None.
    case none
    /// JSON.
    case json(JSONValue)
    /// `application/x-www-form-urlencoded`.
    case form(JSONObject)
    /// `multipart/form-data`.
    case multipart([HTTPPart])
    /// Bytes with their type.
    case bytes([UInt8], type: String?)

    /// Bytes and content type; nil for none.
    func written() -> (bytes: [UInt8], type: String?)? {
        switch self {
        case .none: nil
        case .json(let value): (Array(ScriptJSON.text(value).utf8), "application/json")
        case .form(let fields): (Array(HTTPBody.form(fields).utf8), "application/x-www-form-urlencoded")
        case .multipart(let parts): HTTPPart.written(parts)
        case .bytes(let bytes, let type): (bytes, type)
        }
    }

    private static func form(_ fields: JSONObject) -> String {
        fields.flatMap { member -> [String] in
            let values = member.value.array ?? [member.value]
            return values.map { value in
                PercentCoding.form(member.key) + "=" + PercentCoding.form(FieldConversion.text(value))
            }
        }.joined(separator: "&")
    }
}

/// A part of a multipart body.
struct HTTPPart: Sendable {
    /// Field name.
    var name: String
    /// File name, for files.
    var fileName: String?
    /// MIME type, for files.
    var type: String?
    /// Content.
    var bytes: [UInt8]

    /// The parts as one body. The boundary comes from the content, so that the same parts give the same bytes.
    static func written(_ parts: [HTTPPart]) -> (bytes: [UInt8], type: String?) {
        var seed: [UInt8] = []
        for part in parts { seed.append(contentsOf: Array(part.name.utf8) + part.bytes) }
        let boundary = "----foggara" + Hex.encode(Hash.sha256(seed).prefix(12))
        var body: [UInt8] = []
        for part in parts {
            var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(escaped(part.name))\""
            if let fileName = part.fileName { head += "; filename=\"\(escaped(fileName))\"" }
            head += "\r\n"
            if let type = part.type { head += "Content-Type: \(type)\r\n" }
            body.append(contentsOf: Array((head + "\r\n").utf8) + part.bytes + Array("\r\n".utf8))
        }
        body.append(contentsOf: Array("--\(boundary)--\r\n".utf8))
        return (body, "multipart/form-data; boundary=\(boundary)")
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
