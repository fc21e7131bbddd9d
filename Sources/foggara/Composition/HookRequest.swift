import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraWorkflow

/// Turns a request that a scenario or a file describes into one of the server's.
struct HookRequest {
    let service: WebhookService
    /// Folder of files with bodies, with a slash at the end.
    let fixtures: String

    /// The request, signed as its sender would.
    ///
    /// - Parameter trigger: node whose path is taken when the request names none; nil takes the first that listens.
    /// - Throws: ``CommandFailure`` when nothing listens, or a file cannot be read.
    func make(_ request: ScenarioRequest, trigger: String?) async throws(CommandFailure) -> HTTPRequest {
        var path = request.path
        if path == nil {
            let rows = service.table.rows.filter { trigger == nil || $0.node.name == trigger }
            path = (rows.first { $0.method == request.method } ?? rows.first)?.path
        }
        guard let path else { throw CommandFailure("failure.noHook", ["node": trigger ?? ""]) }
        let query = request.query.map { member in
            HTTPText.percentEncoded(member.key) + "="
                + HTTPText.percentEncoded(member.value.string ?? JSONWriter.compact(member.value))
        }
        var headers = request.headers.map { HTTPField($0.key, $0.value.string ?? JSONWriter.compact($0.value)) }
        var body: [UInt8] = []
        var isJSON = false
        switch request.body {
        case .none: break
        case .json(let value):
            body = Array(JSONWriter.compact(value).utf8)
            isJSON = true
        case .raw(let text): body = Array(text.utf8)
        case .fixture(let name):
            do { body = try Files.read(fixtures + name) } catch {
                throw CommandFailure("failure.noFile", ["path": fixtures + name, "reason": error.reason])
            }
            isJSON = name.hasSuffix(".json")
        }
        if isJSON, headers.header("Content-Type") == nil {
            headers.append(HTTPField("Content-Type", "application/json"))
        }
        if !body.isEmpty, headers.header("Content-Length") == nil {
            headers.append(HTTPField("Content-Length", "\(body.count)"))
        }
        let encoded = path.split(separator: "/", omittingEmptySubsequences: false)
            .map { HTTPText.percentEncoded(String($0)) }.joined(separator: "/")
        let target = "/webhook/" + encoded + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        return await service.signed(
            HTTPRequest(request.method, target, headers: headers, body: body, peer: "127.0.0.1"))
    }
}
