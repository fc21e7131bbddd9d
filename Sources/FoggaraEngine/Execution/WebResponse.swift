/// What a node answers to the request that started its run.
package struct WebResponse: Sendable, Hashable {
    /// The body and what it is.
    package enum Body: Sendable, Hashable {
        /// Nothing.
        case empty
        /// JSON text.
        case json(String)
        /// Text whose type a header may name.
        case text(String)
        /// A file of a MIME type.
        case file([UInt8], type: String)
    }

    /// The status code.
    package var status: Int
    /// Headers in order.
    package var headers: [Header]
    /// The body.
    package var body: Body

    /// A header.
    package struct Header: Sendable, Hashable {
        /// Its name, in the case it was written.
        package var name: String
        /// Its value.
        package var value: String

        /// Pairs a name with a value.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes an answer.
    package init(_ status: Int, headers: [Header] = [], body: Body = .empty) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
