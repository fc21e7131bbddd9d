package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// A stand-in with its journal, counters and fault switches: a pure machine, request in, reaction out.
package struct Desk<Service: StandIn>: Sendable {
    /// The service itself.
    package var service: Service
    /// What it saw.
    package var journal = Journal()
    /// The sum of what was counted since the last reset.
    package var counters = Counters()
    /// How it fails.
    package var faults = FaultSwitches()
    /// The seed its data came from.
    package let seed: UInt64

    /// Seeds the service; nil when it does not know a setting.
    package init?(seed: UInt64, settings: JSONObject = [:]) {
        guard let service = Service(seed: seed, settings: settings) else { return nil }
        self.seed = seed
        self.service = service
    }

    /// Starts anew as a scenario states it: fresh data, empty journal and counters, its faults.
    ///
    /// - Shape: `{"seed":16,"faults":["429","500"]}` and the settings of the service; every key may be absent.
    /// - Returns: false, with nothing changed, when a key or value is unknown.
    package mutating func configure(_ scenario: JSONValue) -> Bool {
        guard var settings = scenario.object else { return false }
        var seed = self.seed
        if let stated = settings["seed"] {
            guard let number = stated.number?.integer, number >= 0 else { return false }
            seed = UInt64(number)
        }
        guard settings["fault"] == nil || settings["faults"] == nil else { return false }
        guard let faults = Fault.list(json: settings["faults"] ?? settings["fault"] ?? .null) else { return false }
        settings["seed"] = nil
        settings["fault"] = nil
        settings["faults"] = nil
        guard var fresh = Desk(seed: seed, settings: settings) else { return false }
        fresh.faults = FaultSwitches(faults)
        self = fresh
        return true
    }

    /// Forgets journal and counters; data and faults stay.
    package mutating func reset() {
        journal.clear()
        counters = Counters()
    }

    /// Writes down and counts one exchange.
    mutating func record(
        at: Instant, what: String, status: Int, fault: Fault.Kind?, meaning: JSONValue, counted: Counters
    ) {
        counters = counters + counted
        journal.record(at: at, what: what, status: status, fault: fault, meaning: meaning, counted: counted)
    }
}

/// An answer and how long it is held back.
package struct Reaction: Hashable, Sendable {
    /// The answer.
    package var response: HTTPResponse
    /// How long the client waits for it.
    package var delay: Duration
    /// Whether the client waits until the faults are changed.
    package var isHeld: Bool

    /// Makes a reaction.
    package init(_ response: HTTPResponse, delay: Duration = .zero, isHeld: Bool = false) {
        self.response = response
        self.delay = delay
        self.isHeld = isHeld
    }
}

extension Desk where Service: HTTPStandIn {
    /// Answers one request: an administrative one, a faulty answer, or the service's own.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Reaction {
        if request.path.hasPrefix(Admin.prefix) { return Reaction(administer(request)) }
        let fault = faults.take(for: request.path)
        var delay = Duration.zero
        var seen: Seen
        switch fault {
        case nil, .held: seen = service.respond(to: request, now: now)
        case .slow(let milliseconds):
            seen = service.respond(to: request, now: now)
            delay = .milliseconds(milliseconds)
        case .cut:
            seen = service.respond(to: request, now: now)
            seen.response.delivery = .cut(after: seen.response.body.count / 2)
        case .dieAfterEffect:
            seen = service.respond(to: request, now: now)
            seen.response.delivery = .reset
        case .status(let status): seen = failed(request, service.failure(status, to: request, headers: []))
        case .tooMany(let seconds):
            let wait = HTTPField("Retry-After", String(seconds))
            seen = failed(request, service.failure(429, to: request, headers: [wait]))
        case .garbage:
            seen = failed(
                request, HTTPResponse(200, headers: [Self.jsonType], body: Array("{\"data\":[".utf8) + [0xFF]))
        case .wrongJSON: seen = failed(request, .json(200, ["unexpected": ["shape", 1, .null]]))
        case .reset:
            seen = failed(request, HTTPResponse(500))
            seen.response.delivery = .reset
        }
        let status = seen.response.delivery == .reset ? 0 : seen.response.status
        record(
            at: now, what: "\(request.method) \(service.publicPath(of: request))", status: status, fault: fault,
            meaning: seen.meaning, counted: seen.counted)
        return Reaction(seen.response, delay: delay, isHeld: fault == .held)
    }

    private static var jsonType: HTTPField { HTTPField("Content-Type", "application/json") }

    private func failed(_ request: HTTPRequest, _ response: HTTPResponse) -> Seen {
        Seen(response, ["performed": false], service.cost(ofFailed: request))
    }
}
