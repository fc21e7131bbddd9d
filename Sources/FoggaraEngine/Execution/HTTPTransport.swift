/// Sends requests, only to hosts it was told to allow.
package protocol HTTPTransport: Sendable {
    /// Sends a request and waits for the whole answer; every status is an answer.
    ///
    /// - Throws: a ``NodeError`` whose outcome says whether the request may have arrived.
    func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply
}
