import FoggaraServer

/// A request in the plain form that changed texts have: a line with method and target, lines of headers, a blank line,
/// and the body to the end.
enum FuzzRequest {
    /// The client's address.
    static let peer = "198.51.100.7"

    /// Reads a request; nil when the first line has no target.
    static func read(_ bytes: [UInt8]) -> HTTPRequest? {
        let end = bytes.indices.first { bytes[$0...].starts(with: [10, 10]) } ?? bytes.count
        let lines = bytes[..<end].split(separator: 10)
        let first = (lines.first ?? []).split(separator: 32, maxSplits: 1)
        guard first.count == 2 else { return nil }
        // What libmicrohttpd gives on is a C string, so neither part holds a zero.
        let words = first.map { String(decoding: $0.filter { $0 != 0 && $0 != 13 }, as: UTF8.self) }
        let headers = lines.dropFirst().map { line -> HTTPField in
            let pair = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            let texts = pair.map {
                String(decoding: $0.drop { $0 == 32 }.filter { $0 != 0 && $0 != 13 }, as: UTF8.self)
            }
            return HTTPField(texts[0], texts.count > 1 ? texts[1] : "")
        }
        return HTTPRequest(
            words[0], words[1], headers: headers, body: Array(bytes[min(end + 2, bytes.count)...]), peer: peer)
    }
}
