import FoggaraJSON

/// Answers some of the requests of a server.
package protocol RequestHandler: Sendable {
    /// The answer; nil when the request is another handler's.
    func handle(_ request: HTTPRequest) async -> HTTPResponse?
}

/// The handlers mounted on one server: the first that answers counts.
package struct HandlerList: Sendable {
    /// The handlers, the one asked first in front.
    package var handlers: [any RequestHandler]

    /// Mounts handlers in this order.
    package init(_ handlers: [any RequestHandler]) { self.handlers = handlers }

    /// The first answer; 404 when nobody has one.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse {
        for handler in handlers {
            if let response = await handler.handle(request) { return response }
        }
        return .text(404, "there is nothing here\n")
    }
}

/// `GET /healthz`: says that the server answers.
package struct HealthHandler: RequestHandler {
    /// Makes the handler; it has no state.
    package init() {}

    /// 200 for `/healthz`.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse? {
        guard request.path == "/healthz" else { return nil }
        guard request.method == "GET" || request.method == "HEAD" else {
            return .text(405, "this method is not allowed here\n", headers: [HTTPField("Allow", "GET, HEAD")])
        }
        return .json(200, ["status": "ok"], headers: [HTTPField("Cache-Control", "no-store")])
    }
}
