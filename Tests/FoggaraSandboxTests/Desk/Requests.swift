import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem

extension HTTPRequest {
    /// A POST of JSON.
    static func post(_ target: String, _ body: JSONValue, headers: [HTTPField] = []) -> HTTPRequest {
        HTTPRequest(
            "POST", target, headers: [HTTPField("Content-Type", "application/json; charset=utf-8")] + headers,
            body: Array(JSONWriter.compact(body).utf8))
    }
}

extension Instant {
    /// The time at which tests of stand-ins take place.
    static let testTime = Instant(seconds: 1_793_600_000)
}

extension Desk where Service: HTTPStandIn {
    /// Answers at the time of tests.
    mutating func respond(_ request: HTTPRequest, after seconds: Int64 = 0) -> HTTPResponse {
        respond(to: request, now: .testTime + .seconds(seconds)).response
    }
}
