import CCurl
package import FoggaraEngine
import FoggaraSystem

/// Sends web requests through libcurl, only to the hosts of its policy.
///
/// - Guarantees: protocols `http` and `https`; bodies end at the call's limit also when they are compressed; a
///   connection is never shared with a transport of another policy.
package final class CurlTransport: HTTPTransport {
    private let policy: HostPolicy

    /// Makes a transport; libcurl is loaded at the first request. Transports of equal policies share connections.
    package init(policy: HostPolicy) { self.policy = policy }

    /// Sends a request, follows redirects as the call allows, and gives the whole answer.
    ///
    /// - Errors: an undeclared host, a refused address, no connection (`notDone`); a request that went out without an
    ///   answer (`unknown`); a cancelled task breaks the request off,
    ///   unless ``Transfer/mustFinish``.
    package func send(_ call: HTTPCall) async throws(NodeError) -> HTTPReply {
        guard var address = WebAddress(call.url) else {
            throw NodeError("NodeApiError", "Invalid URL", httpCode: "ERR_INVALID_URL")
        }
        var call = call
        if let user = address.userInfo {
            address.userInfo = nil
            if !call.headers.contains(where: { $0.name.lowercased() == "authorization" }) {
                let bytes = Array(PercentCoding.decode(user).utf8)
                call.headers.append((name: "Authorization", value: "Basic " + Base64.encode(bytes)))
            }
        }
        var redirects = 0
        while true {
            let reply = try await exchange(call, address)
            guard call.maxRedirects > 0, [301, 302, 303, 307, 308].contains(reply.status),
                let location = reply.headers.first(where: { $0.name == "location" })?.value
            else { return reply }
            redirects += 1
            if redirects > call.maxRedirects {
                throw NodeError(
                    "NodeApiError", "Maximum number of redirects exceeded", httpCode: "ERR_FR_TOO_MANY_REDIRECTS",
                    outcome: call.method == "GET" || call.method == "HEAD" ? .notDone : .unknown)
            }
            guard let next = address.resolving(location) else {
                throw NodeError(
                    "NodeApiError", "Unsupported protocol in redirect", httpCode: "ERR_FR_REDIRECTION_FAILURE",
                    outcome: .unknown)
            }
            Redirect.follow(&call, reply.status, from: address, to: next)
            address = next
            address.userInfo = nil
        }
    }

    private func exchange(_ call: HTTPCall, _ address: WebAddress) async throws(NodeError) -> HTTPReply {
        let route = try Route(address, policy)
        try Self.checkHeaders(call)
        guard let library = CurlLibrary.shared, let loop = CurlLoops.web.loop(policy, library) else {
            throw NodeError("NodeApiError", "libcurl is not installed")
        }
        let mustFinish = Transfer.mustFinish
        let submitted = Locked<CurlExchange?>(nil)
        let outcome: Result<HTTPReply, NodeError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let exchange = CurlExchange(maxBytes: call.maxBytes, allowsPeer: route.allowsPeer) { handle, _ in
                    CurlRequest(call: call, route: route, isOnce: mustFinish).apply(to: handle)
                } finish: { exchange, code in
                    continuation.resume(returning: CurlAnswer(call: call, route: route).read(exchange, code, library))
                }
                loop.submit(exchange)
                submitted.withLock { $0 = exchange }
                // Cancelled in between, nobody else would break it off.
                if Task.isCancelled, !mustFinish { loop.cancel(exchange) }
            }
        } onCancel: {
            if !mustFinish, let exchange = submitted.withLock({ $0 }) { loop.cancel(exchange) }
        }
        var reply = try outcome.get()
        reply.finalURL = address.text
        return reply
    }

    /// Header names and values go onto the wire as they are: no line ends in them.
    private static func checkHeaders(_ call: HTTPCall) throws(NodeError) {
        for (name, value) in call.headers {
            let isBad = name.isEmpty || (name + value).utf8.contains { $0 == 0x0D || $0 == 0x0A || $0 == 0 }
            if isBad || name.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ":") || $0 > 0x7E }) {
                throw NodeError(
                    "NodeApiError", "Invalid character in header content [\"\(name.prefix(100))\"]",
                    httpCode: "ERR_INVALID_CHAR")
            }
        }
    }
}
