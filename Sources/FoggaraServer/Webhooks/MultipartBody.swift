/// The parts of a `multipart/form-data` body.
///
/// - Guarantees: at most 1,000 parts; a part without an end or with a broken head is an error of the whole.
/// - Source: RFC 7578; RFC 2046, section 5.1.1.
struct MultipartBody {
    /// One part.
    struct Part {
        /// Name of the field.
        var name: String
        /// Name of the file; nil for a plain field.
        var fileName: String?
        /// Stated type of the content.
        var type: String?
        var bytes: [UInt8]
    }

    private static let partLimit = 1_000

    /// The parts in order; nil when the body is broken.
    static func read(_ body: [UInt8], boundary: String) -> [Part]? {
        let mark = Array("--\(boundary)".utf8)
        let delimiter = [13, 10] + mark
        // A delimiter stands at the begin of a line: so no boundary makes the search for it long.
        let start = body.starts(with: mark) ? 0 : find(delimiter, in: body[...], from: 0)
        guard !boundary.isEmpty, boundary.utf8.count <= 200, var place = start else { return nil }
        var parts: [Part] = []
        while true {
            place += place == 0 && body[0] != 13 ? mark.count : delimiter.count
            if body[min(place, body.count)...].starts(with: "--".utf8) { return parts }
            guard body[min(place, body.count)...].starts(with: [13, 10]),
                let end = find(delimiter, in: body[...], from: place), parts.count < partLimit,
                let part = part(body[(place + 2)..<max(place + 2, end)])
            else { return nil }
            parts.append(part)
            place = end
        }
    }

    /// The boundary in a content type.
    static func boundary(_ contentType: String) -> String? {
        for part in contentType.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, HTTPText.isSame(String(pair[0].drop { $0 == " " }), "boundary") else { continue }
            return String(pair[1].filter { $0 != "\"" })
        }
        return nil
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        let blank: [UInt8] = [13, 10, 13, 10]
        guard let split = find(blank, in: bytes, from: bytes.startIndex) else { return nil }
        var part = Part(name: "", bytes: Array(bytes[(split + 4)...]))
        var hasName = false
        for line in String(decoding: bytes[..<split], as: UTF8.self).split(whereSeparator: \.isNewline) {
            let pair = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { continue }
            let value = String(pair[1].drop { $0 == " " })
            if HTTPText.isSame(pair[0], "content-disposition") {
                if let name = parameter("name", of: value) { (part.name, hasName) = (name, true) }
                part.fileName = parameter("filename", of: value)
            } else if HTTPText.isSame(pair[0], "content-type") {
                part.type = value
            }
        }
        return hasName ? part : nil
    }

    /// A quoted parameter of a header value.
    private static func parameter(_ name: String, of value: String) -> String? {
        var rest = value[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard rest.hasPrefix("\(name)=") else { continue }
            rest = rest.dropFirst(name.count + 1)
            guard rest.first == "\"" else { return String(rest.prefix { $0 != ";" }) }
            return String(rest.dropFirst().prefix { $0 != "\"" })
        }
        return nil
    }

    /// Where `pattern` first occurs at or after `start`.
    private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let first = pattern.first else { return nil }
        var place = start
        while place + pattern.count <= bytes.endIndex {
            if bytes[place] == first, bytes[place..<(place + pattern.count)].elementsEqual(pattern) { return place }
            place += 1
        }
        return nil
    }
}
