/// The bounds of everything a client may send; every default is here.
package struct HTTPLimits: Hashable, Sendable {
    /// Largest body; more is answered 413.
    package var bodyBytes: Int
    /// Largest number of headers; more is answered 431.
    package var headerCount: Int
    /// Largest sum of header names and values; more is answered 431.
    package var headerBytes: Int
    /// Longest target; more is answered 414.
    package var targetBytes: Int
    /// Longest time a handler may take; then 503 is answered and the handler is cancelled.
    package var requestDeadline: Duration
    /// Longest time for a client to send one request, and again to take its answer, however steadily it does so; then
    /// 408 is answered where the request was incomplete, and the connection ends.
    package var clientTime: Duration
    /// Longest silence of a connection, in whole seconds, before it is closed.
    package var idle: Duration
    /// Whether a broken escape in a query is answered 400; else the query is the handler's to read.
    package var refusesBrokenQuery: Bool
    /// Most connections at one time; further ones are closed at once.
    package var connections: Int

    /// Makes limits; each default is the product's own.
    package init(
        bodyBytes: Int = 1 << 20, headerCount: Int = 100, headerBytes: Int = 16 << 10, targetBytes: Int = 8 << 10,
        requestDeadline: Duration = .seconds(60), clientTime: Duration = .seconds(60), idle: Duration = .seconds(10),
        connections: Int = 512, refusesBrokenQuery: Bool = true
    ) {
        self.bodyBytes = bodyBytes
        self.headerCount = headerCount
        self.headerBytes = headerBytes
        self.targetBytes = targetBytes
        self.requestDeadline = requestDeadline
        self.clientTime = clientTime
        self.idle = idle
        self.connections = connections
        self.refusesBrokenQuery = refusesBrokenQuery
    }

    /// What is wrong with a request before its body is read; nil when it may go on.
    ///
    /// A length beside a chunked body, a length twice and any coding but `chunked` would let two parsers see two
    /// different requests in the same bytes, so they are refused.
    /// - Source: RFC 9112, sections 6.1 and 6.3.
    package func refusal(target: String, headers: [HTTPField]) -> HTTPResponse? {
        if target.utf8.count > targetBytes { return .text(414, "the target is too long\n") }
        let bytes = headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        if headers.count > headerCount || bytes > headerBytes { return .text(431, "the headers are too large\n") }
        let lengths = headers.headers("Content-Length")
        let codings = headers.headers("Transfer-Encoding")
        if !codings.isEmpty {
            guard lengths.isEmpty else { return .text(400, "a length and a coding exclude each other\n") }
            guard codings.count == 1, HTTPText.isSame(codings[0], "chunked") else {
                return .text(501, "only the chunked coding is known\n")
            }
        }
        if lengths.count > 1 { return .text(400, "the length is stated twice\n") }
        if let length = lengths.first {
            guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return .text(400, "the length is no number\n")
            }
            // A number beyond Int is larger than any limit.
            if (Int(length) ?? .max) > bodyBytes { return .text(413, "the body is too large\n") }
        }
        let (path, query) = HTTPTarget.split(target)
        guard HTTPText.percentDecoded(path) != nil, !refusesBrokenQuery || HTTPText.query(query) != nil else {
            return .text(400, "the target has a broken escape\n")
        }
        return nil
    }
}
