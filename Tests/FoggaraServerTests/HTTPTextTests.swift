import FoggaraServer
import Testing

@Suite struct HTTPTextTests {
    @Test(
        "escapes are undone and broken ones refused",
        arguments: [
            ("Commandes%21A1", "Commandes!A1"), ("%D8%B7%d9%84", "طل"), ("a+b", "a+b"), ("%4", nil), ("%g0", nil),
            ("%FF", nil),
        ] as [(String, String?)])
    func decoding(text: String, expected: String?) {
        #expect(HTTPText.percentDecoded(text) == expected)
    }

    @Test("a text survives escaping and its undoing", arguments: ["'طلبات'!A:F", "a b&c=d+e%", "~-._"])
    func roundTrip(text: String) {
        let escaped = HTTPText.percentEncoded(text)
        #expect(escaped.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "&") })
        #expect(HTTPText.percentDecoded(escaped) == text)
    }

    @Test("a query keeps order, repeats and empty values")
    func query() {
        #expect(
            HTTPText.query("a=1&b=x%20y&a=2&c&d=p+q")
                == [
                    HTTPField("a", "1"), HTTPField("b", "x y"), HTTPField("a", "2"), HTTPField("c", ""),
                    HTTPField("d", "p q"),
                ])
    }

    @Test("a request knows its media type and its bearer token")
    func requestFields() {
        let request = HTTPRequest(
            "POST", "/a%20b?x=1",
            headers: [
                HTTPField("content-type", "Application/JSON ; charset=utf-8"), HTTPField("AUTHORIZATION", "bearer t0k"),
            ])
        #expect(request.path == "/a%20b")
        #expect(request.query.value("x") == "1")
        #expect(request.contentType == "application/json")
        #expect(request.bearerToken == "t0k")
        #expect(HTTPRequest("GET", "/", headers: [HTTPField("Authorization", "Basic eA==")]).bearerToken == nil)
    }
}
