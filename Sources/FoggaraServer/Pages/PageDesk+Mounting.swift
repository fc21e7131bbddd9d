extension PageDesk: RequestHandler {
    /// The answer, so that the pages can be mounted beside others.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse? { await respond(to: request) }
}
