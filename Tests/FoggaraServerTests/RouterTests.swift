import FoggaraServer
import Testing

@Suite struct RouterTests {
    private let router = Router([
        Route("GET", "/v4/{id}", "one"), Route("GET", "/v4/{id}/values/{range}", "range"),
        Route("GET", "/v4/list", "list"), Route("POST", "/v4/{id}", "make"),
    ])

    @Test("a path leads to its endpoint with decoded texts; a literal part wins over braces")
    func found() throws {
        guard case .found("range", let parameters) = router.match("GET", "/v4/s1/values/%27%D8%B7%27%21A1") else {
            Issue.record("no match")
            return
        }
        #expect(parameters == ["id": "s1", "range": "'ط'!A1"])
        guard case .found("list", _) = router.match("GET", "/v4/list") else {
            Issue.record("braces won")
            return
        }
    }

    @Test("a wrong method names the right ones, an unknown path is 404")
    func refusals() {
        let wrong = Router<String>.refusal(router.match("DELETE", "/v4/x"))
        #expect(wrong?.status == 405)
        #expect(wrong?.headers.header("Allow") == "GET, POST")
        #expect(Router<String>.refusal(router.match("GET", "/v4/x/values/"))?.status == 404)
        #expect(Router<String>.refusal(router.match("GET", "/v5/x"))?.status == 404)
    }
}
