/// A request to a web service.
package struct HTTPCall: Sendable {
    /// Method in capitals.
    package var method: String
    /// Absolute address with `http` or `https`.
    package var url: String
    /// Headers in order; names as to be sent.
    package var headers: [(name: String, value: String)]
    /// Body; nil for none.
    package var body: [UInt8]?
    /// Longest time for everything, in milliseconds.
    package var timeoutMilliseconds: Int
    /// Redirects followed at most; 0 for none.
    package var maxRedirects: Int
    /// Bytes of the answer accepted at most, after decompression.
    package var maxBytes: Int
    /// Whether certificates that cannot be verified are accepted.
    package var allowsUnverifiedCertificates: Bool
    /// Proxy address; nil for none.
    package var proxy: String?
    /// Whether a redirect to another origin takes `Authorization` and cookies along.
    package var keepsCredentialsAcrossOrigins = false

    /// Describes a request.
    package init(
        method: String, url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil,
        timeoutMilliseconds: Int = 300_000, maxRedirects: Int = 0, maxBytes: Int = 32 << 20,
        allowsUnverifiedCertificates: Bool = false, proxy: String? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeoutMilliseconds = timeoutMilliseconds
        self.maxRedirects = maxRedirects
        self.maxBytes = maxBytes
        self.allowsUnverifiedCertificates = allowsUnverifiedCertificates
        self.proxy = proxy
    }
}

/// The answer of a web service.
package struct HTTPReply: Sendable {
    /// Status code.
    package var status: Int
    /// Reason phrase; empty under HTTP/2.
    package var reason: String
    /// Headers in order, names in lower case.
    package var headers: [(name: String, value: String)]
    /// Body after decompression.
    package var body: [UInt8]
    /// Address after redirects.
    package var finalURL: String

    /// Describes an answer.
    package init(
        status: Int, reason: String, headers: [(name: String, value: String)], body: [UInt8], finalURL: String
    ) {
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
        self.finalURL = finalURL
    }
}
