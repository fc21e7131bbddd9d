import FoggaraJSON
import FoggaraWorkflow

extension WebhookService {
    /// The request as its sender would sign it: for a Meta trigger with the app's secret, else as it is.
    ///
    /// A request that brings a signature keeps it, so that wrong ones can be tried.
    package func signed(_ request: HTTPRequest) async -> HTTPRequest {
        guard request.method == "POST", request.path.hasPrefix("/webhook/"),
            request.headers.header("X-Hub-Signature-256") == nil,
            case .found(let webhook, _) = table.match("POST", String(request.path.dropFirst(9))),
            webhook.node.type == "foggara.metaTrigger",
            let secret = try? await evaluated(webhook, json: [:])["appSecret"]?.string  // the receiver refuses then
        else { return request }
        var copy = request
        copy.headers.append(MetaHook.signature(of: request.body, secret: secret))
        return copy
    }
}
