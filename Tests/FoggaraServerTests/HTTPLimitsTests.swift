import FoggaraServer
import Testing

@testable import FoggaraServer

@Suite struct HTTPLimitsTests {
    private let limits = HTTPLimits(bodyBytes: 10, headerCount: 3, headerBytes: 60, targetBytes: 20)

    @Test(
        "each bad head is refused with its own status",
        arguments: [
            ("/x", [HTTPField("Content-Length", "3"), HTTPField("Transfer-Encoding", "chunked")], 400),
            ("/x", [HTTPField("content-length", "3"), HTTPField("Content-Length", "3")], 400),
            ("/x", [HTTPField("Content-Length", "+3")], 400),
            ("/x", [HTTPField("Content-Length", "11")], 413),
            ("/x", [HTTPField("Content-Length", "99999999999999999999999")], 413),
            ("/x", [HTTPField("Transfer-Encoding", "gzip")], 501),
            ("/x", [HTTPField("Transfer-Encoding", "chunked"), HTTPField("Transfer-Encoding", "chunked")], 501),
            ("/" + String(repeating: "a", count: 20), [], 414),
            ("/x", [HTTPField("A", String(repeating: "b", count: 60))], 431),
            ("/x", [HTTPField("A", ""), HTTPField("B", ""), HTTPField("C", ""), HTTPField("D", "")], 431),
            ("/%zz", [], 400),
            ("/x?a=%f", [], 400),
        ])
    func badHead(target: String, headers: [HTTPField], status: Int) {
        #expect(limits.refusal(target: target, headers: headers)?.status == status)
    }

    @Test(
        "a head at its limits goes on",
        arguments: [
            ("/" + String(repeating: "a", count: 19), [HTTPField("Content-Length", "10")]),
            ("/x", [HTTPField("transfer-encoding", "Chunked")]),
            ("/x?a=%20+&b", [HTTPField("A", ""), HTTPField("B", ""), HTTPField("C", "")]),
        ])
    func goodHead(target: String, headers: [HTTPField]) {
        #expect(limits.refusal(target: target, headers: headers) == nil)
    }
}
