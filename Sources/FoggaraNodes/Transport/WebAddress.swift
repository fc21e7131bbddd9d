/// A web address taken apart, so that one reading decides about the host and nothing else reads it again.
///
/// - Shape: `https://user:word@host:8443/path?query#fragment`; the fragment is dropped, as it is never sent.
package struct WebAddress: Hashable, Sendable {
    /// `http` or `https`.
    package var scheme: String
    /// User and password as written, when given.
    package var userInfo: String?
    /// Host in lower case; an IPv6 address in brackets.
    package var host: String
    /// Port when given.
    package var port: Int?
    /// Path, beginning with `/`, percent-encoded.
    package var path: String
    /// Query without `?`, percent-encoded; nil when there is none.
    package var query: String?

    /// Reads an absolute address; nil when it is no address of the web.
    package init?(_ text: String) {
        let trimmed = ScriptValue.trim(text)
        guard let colon = trimmed.firstIndex(of: ":") else { return nil }
        scheme = trimmed[..<colon].lowercased()
        host = ""
        path = "/"
        guard scheme == "http" || scheme == "https" else { return nil }
        var rest = trimmed[trimmed.index(after: colon)...]
        // Any number of slashes, also turned ones, as browsers and Node read them.
        while rest.first == "/" || rest.first == "\\" { rest = rest.dropFirst() }
        let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
        guard read(authority: String(rest[..<end])) else { return nil }
        read(target: rest[end...])
    }

    /// The address as text, without user and password.
    package var text: String { origin + path + (query.map { "?" + $0 } ?? "") }

    /// Scheme, host and port.
    package var origin: String { scheme + "://" + host + (port.map { ":\($0)" } ?? "") }

    /// Scheme, host and port, the usual port left out.
    package var normalOrigin: String {
        let usual = scheme == "https" ? 443 : 80
        return scheme + "://" + host + (port == nil || port == usual ? "" : ":\(port ?? 0)")
    }

    /// The address that `reference` names from here, as a redirect does; nil when it is no address of the web.
    package func resolving(_ reference: String) -> WebAddress? {
        let text = ScriptValue.trim(reference)
        if let colon = text.firstIndex(of: ":"),
            text[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }),
            text.first?.isLetter == true
        {
            return WebAddress(text)
        }
        if text.hasPrefix("//") { return WebAddress(scheme + ":" + text) }
        var copy = self
        copy.query = nil
        if text.isEmpty { return self }
        if text.hasPrefix("?") {
            copy.read(target: Substring(path + text))
        } else if text.hasPrefix("/") {
            copy.read(target: Substring(text))
        } else {
            let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
            copy.read(target: Substring(folder + text))
        }
        return copy
    }

    private mutating func read(authority: String) -> Bool {
        var rest = authority[...]
        if let at = rest.lastIndex(of: "@") {
            userInfo = String(rest[..<at])
            rest = rest[rest.index(after: at)...]
        }
        if rest.first == "[" {
            guard let close = rest.firstIndex(of: "]") else { return false }
            host = rest[...close].lowercased()
            guard host.dropFirst().dropLast().allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
                return false
            }
            rest = rest[rest.index(after: close)...]
        } else {
            let end = rest.firstIndex(of: ":") ?? rest.endIndex
            host = rest[..<end].lowercased()
            if host.hasSuffix(".") { host.removeLast() }
            rest = rest[end...]
            let isClean = host.unicodeScalars.allSatisfy {
                $0.value > 0x7F || ("a"..."z").contains($0) || ("0"..."9").contains($0)
                    || "-._".unicodeScalars.contains($0)
            }
            guard !host.isEmpty, isClean else { return false }
        }
        if rest.first == ":" {
            let digits = rest.dropFirst()
            if !digits.isEmpty {
                guard let number = Int(digits), (0...65535).contains(number) else { return false }
                port = number
            }
        } else if !rest.isEmpty {
            return false
        }
        return true
    }

    private mutating func read(target: Substring) {
        let shown = target.prefix { $0 != "#" }
        let mark = shown.firstIndex(of: "?") ?? shown.endIndex
        var parts: [String] = []
        let raw = shown[..<mark].split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.dropFirst()
        for (place, part) in raw.enumerated() {
            let isLast = place == raw.count - 1
            switch part.lowercased() {
            case ".", "%2e": if isLast { parts.append("") }
            case "..", ".%2e", "%2e.", "%2e%2e":
                if !parts.isEmpty { parts.removeLast() }
                if isLast { parts.append("") }
            default: parts.append(PercentCoding.encode(String(part), keeping: PercentCoding.path))
            }
        }
        path = "/" + parts.joined(separator: "/")
        query =
            mark == shown.endIndex
            ? nil : PercentCoding.encode(String(shown[shown.index(after: mark)...]), keeping: PercentCoding.query)
    }
}
