package import FoggaraJSON

/// What a handler answers.
package struct HTTPResponse: Hashable, Sendable {
    /// How much of the answer reaches the client.
    package enum Delivery: Hashable, Sendable {
        /// All of it.
        case whole
        /// Status, headers and so many bytes of the body, then the connection ends; only a stand-in asks for this.
        case cut(after: Int)
        /// Nothing: the connection is reset; only a stand-in asks for this.
        case reset
    }

    /// The status code, 200 to 599.
    package var status: Int
    /// The headers; length and date are added by the server.
    package var headers: [HTTPField]
    /// The bytes of the body.
    package var body: [UInt8]
    /// How much of it is sent.
    package var delivery: Delivery

    /// Makes an answer of bytes.
    package init(_ status: Int, headers: [HTTPField] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
        self.delivery = .whole
    }

    /// An answer of plain text.
    package static func text(_ status: Int, _ text: String, headers: [HTTPField] = []) -> HTTPResponse {
        HTTPResponse(
            status, headers: [HTTPField("Content-Type", "text/plain; charset=utf-8")] + headers,
            body: Array(text.utf8))
    }

    /// An answer of JSON on one line.
    package static func json(_ status: Int, _ value: JSONValue, headers: [HTTPField] = []) -> HTTPResponse {
        HTTPResponse(
            status, headers: [HTTPField("Content-Type", "application/json; charset=utf-8")] + headers,
            body: Array(JSONWriter.compact(value).utf8))
    }

    /// The body as text, with replacement characters where it is no UTF-8.
    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; nil when it is none.
    package var json: JSONValue? { JSONDocument.value(of: body) }
}
