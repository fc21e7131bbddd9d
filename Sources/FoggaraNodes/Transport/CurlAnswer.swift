import CCurl
import FoggaraEngine

/// Reads what came back from a web request.
struct CurlAnswer {
    let call: HTTPCall
    let route: Route

    /// The answer, or why there is none and whether the request may have arrived.
    func read(_ exchange: CurlExchange, _ code: CURLcode, _ library: CurlLibrary) -> Result<HTTPReply, NodeError> {
        if code == CURLE_OK {
            guard let reply = reply(exchange) else {
                return .failure(failure("Parse Error: Invalid answer", "HPE_INVALID", .unknown, exchange))
            }
            return .success(reply)
        }
        let wasSent = (exchange.handle?.number(CURLINFO_REQUEST_SIZE) ?? 0) > 0
        let outcome: EffectOutcome = wasSent ? .unknown : .notDone
        if exchange.isTooLong || code == CURLE_FILESIZE_EXCEEDED {
            return .failure(
                failure("maxContentLength size of \(call.maxBytes) exceeded", "ERR_BAD_RESPONSE", outcome, exchange))
        }
        if exchange.refusedPeer {
            return .failure(
                failure("The address of '\(route.address.host)' is not allowed", "EADDRREFUSED", .notDone, exchange))
        }
        let peer = route.address.host + ":\(route.address.port ?? (route.address.scheme == "https" ? 443 : 80))"
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            return .failure(failure("getaddrinfo ENOTFOUND \(route.address.host)", "ENOTFOUND", .notDone, exchange))
        case CURLE_COULDNT_CONNECT:
            return .failure(failure("connect ECONNREFUSED \(peer)", "ECONNREFUSED", .notDone, exchange))
        case CURLE_OPERATION_TIMEDOUT:
            return .failure(
                failure("timeout of \(call.timeoutMilliseconds)ms exceeded", "ECONNABORTED", outcome, exchange))
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
            return .failure(failure("socket hang up", "ECONNRESET", outcome, exchange))
        case CURLE_PARTIAL_FILE, CURLE_ABORTED_BY_CALLBACK:
            return .failure(failure("aborted", "ECONNRESET", outcome, exchange))
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            return .failure(failure(library.message(code), "ERR_TLS_CERT", .notDone, exchange))
        default: return .failure(failure(library.message(code), "ERR_NETWORK", outcome, exchange))
        }
    }

    private func failure(
        _ message: String, _ code: String, _ outcome: EffectOutcome, _ exchange: CurlExchange
    ) -> NodeError {
        NodeError("NodeApiError", message, httpCode: code, outcome: outcome)
    }

    private func reply(_ exchange: CurlExchange) -> HTTPReply? {
        guard let first = exchange.headerLines.first, let status = exchange.handle?.number(CURLINFO_RESPONSE_CODE)
        else {
            return nil
        }
        let line = text(first).split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        let reason = line.count > 2 ? ScriptValue.trim(String(line[2])) : ""
        var headers: [(name: String, value: String)] = []
        for bytes in exchange.headerLines.dropFirst() {
            guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = text(Array(bytes[..<colon])).lowercased()
            let value = ScriptValue.trim(text(Array(bytes[(colon + 1)...])))
            // libcurl has undone the coding, so the header would lie.
            if name == "content-encoding" { continue }
            headers.append((name: name, value: value))
        }
        return HTTPReply(
            status: status, reason: reason, headers: headers, body: exchange.body, finalURL: route.address.text)
    }

    /// Header bytes as UTF-8, or as Latin-1 when they are none.
    private func text(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
