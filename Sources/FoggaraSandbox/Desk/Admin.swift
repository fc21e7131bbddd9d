import FoggaraJSON
package import FoggaraServer

/// The requests by which a test or a command looks into a stand-in and steers it.
///
/// Shape, below `/__sandbox/` on the stand-in's own port:
///
/// | request | answer |
/// |---|---|
/// | `GET journal` | `{"entries":[…]}`, what was seen |
/// | `GET counters` | `{"calls":…,"lookups":…,"messages":…,"tokens":…}` |
/// | `POST reset` | journal and counters forgotten |
/// | `GET faults`, `POST faults` | the faults that are on; the body is null, one fault or a list |
/// | `POST seed` with `{"seed":7}` | fresh data, settings and faults; everything else forgotten |
/// | `GET data`, `POST data` | what the service holds; the body is put in |
/// | `POST advance` | the outside world moves on, by the settings in the body |
package enum Admin {
    /// What every administrative path begins with; no real service has such a path.
    package static let prefix = "/__sandbox/"

    enum Endpoint {
        case journal, counters, reset, showFaults, setFaults, seed, showData, putData, advance
    }

    static let router = Router<Endpoint>([
        Route("GET", prefix + "journal", .journal), Route("GET", prefix + "counters", .counters),
        Route("POST", prefix + "reset", .reset), Route("GET", prefix + "faults", .showFaults),
        Route("POST", prefix + "faults", .setFaults), Route("POST", prefix + "seed", .seed),
        Route("GET", prefix + "data", .showData), Route("POST", prefix + "data", .putData),
        Route("POST", prefix + "advance", .advance),
    ])
}

extension Desk {
    /// Answers an administrative request.
    package mutating func administer(_ request: HTTPRequest) -> HTTPResponse {
        let match = Admin.router.match(request.method, request.path)
        if let refusal = Router<Admin.Endpoint>.refusal(match) { return refusal }
        guard case .found(let endpoint, _) = match else { return .text(404, "there is nothing here\n") }
        let body: JSONValue? = request.body.isEmpty ? .object([:]) : JSONDocument.value(of: request.body)
        guard let body else { return .text(400, "the body is no JSON\n") }
        switch endpoint {
        case .journal: return .json(200, ["entries": .array(journal.entries.map(\.json))])
        case .counters: return .json(200, counters.json)
        case .reset:
            reset()
            return .json(200, [:])
        case .showFaults: return .json(200, .array(faults.faults.map(\.json)))
        case .setFaults:
            guard let list = Fault.list(json: body) else { return .text(400, "this is no fault\n") }
            faults = FaultSwitches(list)
            return .json(200, .array(list.map(\.json)))
        case .seed:
            guard configure(body) else { return .text(400, "this is no scenario of \(Service.name.rawValue)\n") }
            return .json(200, body)
        case .showData: return .json(200, service.contents)
        case .putData: return Self.outcome(service.prepare(body))
        case .advance: return Self.outcome(service.advance(body))
        }
    }

    private static func outcome(_ change: JSONValue?) -> HTTPResponse {
        change.map { .json(200, $0) } ?? .text(400, "\(Service.name.rawValue) cannot do this\n")
    }
}
