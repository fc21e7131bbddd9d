extension ApprovalPages: RequestHandler {
    /// The answer below `/approve/`, so that the pages can be mounted beside others.
    package func handle(_ request: HTTPRequest) async -> HTTPResponse? { await answer(request) }
}
