import CCurl
import FoggaraEngine

/// Puts a web request into a handle.
struct CurlRequest {
    let call: HTTPCall
    let route: Route
    /// Whether it must never be sent a second time.
    var isOnce = false

    /// Sets every option.
    func apply(to handle: CurlHandle) {
        handle.set(CURLOPT_URL, route.target.text)
        handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        handle.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        // Redirects are followed by the transport, so that every hop is checked against the policy.
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        handle.set(CURLOPT_NOSIGNAL, 1)
        // Without this a proxy of the environment would hide the real peer from the address check.
        handle.set(CURLOPT_PROXY, call.proxy ?? "")
        handle.set(CURLOPT_TIMEOUT_MS, max(1, call.timeoutMilliseconds))
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, min(call.timeoutMilliseconds, 60_000)))
        handle.set(CURLOPT_ACCEPT_ENCODING, "")
        handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        handle.set(CURLOPT_PIPEWAIT, 1)
        // On a connection used before, libcurl sends a request again when the server hangs up without an answer, for
        // the connection may have died of age. Nobody can tell that from a server that did what was asked.
        if isOnce { handle.set(CURLOPT_FRESH_CONNECT, 1) }
        handle.set(CURLOPT_MAXFILESIZE_LARGE, size: call.maxBytes)
        handle.set(CURLOPT_PATH_AS_IS, 1)
        if call.allowsUnverifiedCertificates {
            handle.set(CURLOPT_SSL_VERIFYPEER, 0)
            handle.set(CURLOPT_SSL_VERIFYHOST, 0)
        }
        handle.set(CURLOPT_HTTPHEADER, list: headers)
        switch (call.method, call.body) {
        case ("HEAD", nil): handle.set(CURLOPT_NOBODY, 1)
        case ("GET", nil): handle.set(CURLOPT_HTTPGET, 1)
        case (let method, let body):
            if let body = body ?? (["POST", "PUT", "PATCH"].contains(method) ? [] : nil) {
                handle.set(CURLOPT_POST, 1)
                handle.set(body: body)
            }
            handle.set(CURLOPT_CUSTOMREQUEST, method)
        }
    }

    private var headers: [String] {
        var lines: [String] = []
        var names: Set<String> = []
        for (name, value) in call.headers {
            names.insert(name.lowercased())
            // libcurl takes `Name;` for a header without value, and `Name:` as an order to leave it out.
            lines.append(value.isEmpty ? name + ";" : name + ": " + value)
        }
        if !names.contains("content-type") { lines.append("Content-Type:") }
        if !names.contains("expect") { lines.append("Expect:") }
        if !names.contains("user-agent") { lines.append("User-Agent: foggara/1") }
        if route.isStandIn, !names.contains("host") {
            lines.append("Host: " + route.address.host + (route.address.port.map { ":\($0)" } ?? ""))
        }
        return lines
    }
}
