/// Which endpoint answers which method and path: a table, so that it can be listed, tested and documented.
///
/// - Shape: `Router([Route("GET", "/v4/spreadsheets/{id}", .metadata)])`; `{name}` stands for one whole part of the
///   path and gives its decoded text.
/// - Guarantees: parts without braces win over parts with them; else the first route of the table.
package struct Router<Endpoint: Sendable>: Sendable {
    /// The rows of the table.
    package let routes: [Route<Endpoint>]

    /// Makes a router of its table.
    package init(_ routes: [Route<Endpoint>]) {
        self.routes = routes
    }

    /// What the table says about a request line.
    package enum Match: Sendable {
        /// An endpoint, with the texts that stood for the names in braces.
        case found(Endpoint, parameters: [String: String])
        /// The path exists, but only for these methods.
        case wrongMethod(allowed: [String])
        /// No route has such a path.
        case unknownPath
    }

    /// Finds the endpoint of a method and a path as it was sent.
    package func match(_ method: String, _ path: String) -> Match {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var allowed: [String] = []
        var best: (route: Route<Endpoint>, parameters: [String: String])?
        for route in routes {
            guard let parameters = route.parameters(of: parts) else { continue }
            guard route.method == method else {
                if !allowed.contains(route.method) { allowed.append(route.method) }
                continue
            }
            if parameters.count < (best?.parameters.count ?? .max) { best = (route, parameters) }
        }
        if let best { return .found(best.route.endpoint, parameters: best.parameters) }
        return allowed.isEmpty ? .unknownPath : .wrongMethod(allowed: allowed)
    }

    /// The answer where no endpoint is: 404, or 405 with the methods that exist.
    package static func refusal(_ match: Match) -> HTTPResponse? {
        switch match {
        case .found: nil
        case .unknownPath: .text(404, "there is nothing here\n")
        case .wrongMethod(let allowed):
            .text(
                405, "this method is not allowed here\n", headers: [HTTPField("Allow", allowed.joined(separator: ", "))]
            )
        }
    }
}

/// One row of a router.
package struct Route<Endpoint: Sendable>: Sendable {
    /// The method in capitals.
    package let method: String
    /// The path, with names in braces.
    package let pattern: String
    /// What it leads to.
    package let endpoint: Endpoint
    private let parts: [String]

    /// Makes a row.
    package init(_ method: String, _ pattern: String, _ endpoint: Endpoint) {
        self.method = method
        self.pattern = pattern
        self.endpoint = endpoint
        parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    /// The decoded texts for the names in braces when the path fits, else nil.
    fileprivate func parameters(of path: [String]) -> [String: String]? {
        guard path.count == parts.count else { return nil }
        var found: [String: String] = [:]
        for (part, text) in zip(parts, path) {
            if part.hasPrefix("{"), part.hasSuffix("}") {
                guard !text.isEmpty, let decoded = HTTPText.percentDecoded(text) else { return nil }
                found[String(part.dropFirst().dropLast())] = decoded
            } else if part != text {
                return nil
            }
        }
        return found
    }
}
