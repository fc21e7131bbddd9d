/// A request with its whole body, as the server received it.
package struct HTTPRequest: Hashable, Sendable {
    /// The method in capitals, as it was sent.
    package var method: String
    /// The path as it was sent, with its percent escapes, without the query.
    package var path: String
    /// The query as it was sent, without the question mark.
    package var queryText: String
    /// The parts of the query, decoded, in order.
    package var query: [HTTPField]
    /// The headers in order.
    package var headers: [HTTPField]
    /// The bytes of the body, untouched, so that signatures over them can be checked.
    package var body: [UInt8]
    /// The address of the client; empty in requests that a test made.
    package var peer: String

    /// Makes a request; `target` is the path with its query.
    ///
    /// A query with broken escapes counts as absent here; the server refuses such a target before.
    package init(
        _ method: String, _ target: String, headers: [HTTPField] = [], body: [UInt8] = [], peer: String = ""
    ) {
        let (path, query) = HTTPTarget.split(target)
        self.method = method
        self.path = path
        queryText = query
        self.query = HTTPText.query(query) ?? []
        self.headers = headers
        self.body = body
        self.peer = peer
    }

    /// The media type of the body in small letters, without parameters; empty when none is named.
    package var contentType: String {
        let value = headers.header("Content-Type") ?? ""
        let type = value.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }
        return HTTPText.lowercased(String(type))
    }

    /// The token of `Authorization: Bearer …`, nil for any other form.
    package var bearerToken: String? {
        guard let value = headers.header("Authorization") else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, HTTPText.isSame(String(parts[0]), "Bearer") else { return nil }
        return String(parts[1])
    }
}

/// The two halves of a request target.
enum HTTPTarget {
    /// Path and query of `target`; without `?` the query is empty.
    static func split(_ target: String) -> (path: String, query: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]) : "")
    }
}
