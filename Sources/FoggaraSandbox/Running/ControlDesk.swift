import FoggaraJSON
import FoggaraServer

/// Administration of all stand-ins on one port, also of those that do not speak HTTP.
///
/// - Shape: `/__sandbox/<name>/journal` and so on as in ``Admin``; `GET /__sandbox/counters` gives all counters by name.
struct ControlDesk: Sendable {
    let standIns: [any StandInControl]

    func respond(to request: HTTPRequest) -> HTTPResponse {
        guard request.path.hasPrefix(Admin.prefix) else { return .text(404, "there is nothing here\n") }
        let rest = request.path.dropFirst(Admin.prefix.count)
        if rest == "counters", request.method == "GET" {
            return .json(200, .object(JSONObject(standIns.map { ($0.name.rawValue, $0.counters.json) })))
        }
        let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let standIn = standIns.first(where: { $0.name.rawValue == parts[0] }) else {
            return .text(404, "there is no such stand-in\n")
        }
        var inner = request
        inner.path = Admin.prefix + parts[1]
        return standIn.administer(inner)
    }
}
