import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraWorkflow

/// Sends the request of a scenario through the real receiver of requests.
struct RequestScenario {
    /// What came of one request.
    struct Outcome {
        /// The run it started, driven as far as it goes; nil when it started none.
        var record: RunRecord?
        /// The answer; nil when the run waits and has not answered yet.
        var response: HTTPResponse?
    }

    let service: WebhookService

    /// Sends a request and lets `drive` drive the run it starts.
    func send(_ request: HTTPRequest, drive: (RunID) async throws -> RunRecord) async throws -> Outcome {
        guard let reception = await service.receive(request) else {
            throw CommandFailure("failure.noHook", ["node": request.path])
        }
        switch reception {
        case .answered(let response): return Outcome(record: nil, response: response)
        case .started(let started):
            let record = try await drive(started.run)
            return Outcome(record: record, response: await service.answerGiven(started))
        }
    }

    /// What differs from the answer that a scenario expects.
    static func differences(_ response: HTTPResponse?, _ expected: JSONObject?) -> [String] {
        guard let expected else { return [] }
        guard let response else { return ["the request was not answered"] }
        var result: [String] = []
        if let status = expected["status"]?.number?.integer, status != Int64(response.status) {
            result.append("the answer is \(response.status), not \(status): \(response.text.prefix(200))")
        }
        if let body = expected["body"] {
            let isSame = body.string.map { $0 == response.text } ?? false
            if !isSame, response.json != body {
                result.append("the answer is \(response.text.prefix(400)), not \(JSONWriter.compact(body))")
            }
        }
        return result
    }
}
