package import FoggaraJSON
package import FoggaraServer
import FoggaraSystem

/// A running stand-in as tests and commands steer it.
package protocol StandInControl: Sendable {
    /// Which service it doubles.
    var name: StandInName { get }
    /// What was counted since the last reset.
    var counters: Counters { get }
    /// What it saw since the last reset.
    var entries: [Journal.Entry] { get }
    /// What it holds.
    var contents: JSONValue { get }

    /// Starts anew as a scenario states it; false, with nothing changed, when a key or value is unknown.
    ///
    /// - Shape: `{"seed":16,"faults":["429","500"]}` and the settings of the service.
    func configure(_ scenario: JSONValue) -> Bool
    /// Switches faults on in place of those that were.
    func setFaults(_ faults: [Fault])
    /// Forgets journal and counters; data and faults stay.
    func reset()
    /// Lets the outside world move on; nil when the service cannot, or not with these settings.
    func advance(_ settings: JSONValue) -> JSONValue?
    /// Puts data in; nil when the service cannot, or not these.
    func prepare(_ data: JSONValue) -> JSONValue?
    /// Answers an administrative request.
    func administer(_ request: HTTPRequest) -> HTTPResponse
}

extension StandInControl {
    /// The sum of a number that the journal holds under a key.
    func sum(of key: String) -> Int { entries.reduce(0) { $0 + ($1.meaning[key]?.wholeNumber ?? 0) } }
}

/// A desk behind a lock, shared by the server's handlers and those who look in.
final class StandInHolder<Service: StandIn>: StandInControl {
    let desk: Locked<Desk<Service>>

    init(_ desk: Desk<Service>) { self.desk = Locked(desk) }

    var name: StandInName { Service.name }
    var counters: Counters { desk.withLock { $0.counters } }
    var entries: [Journal.Entry] { desk.withLock { $0.journal.entries } }
    var contents: JSONValue { desk.withLock { $0.service }.contents }

    func configure(_ scenario: JSONValue) -> Bool { desk.withLock { $0.configure(scenario) } }
    func setFaults(_ faults: [Fault]) { desk.withLock { $0.faults = FaultSwitches(faults) } }
    func reset() { desk.withLock { $0.reset() } }
    func advance(_ settings: JSONValue) -> JSONValue? { desk.withLock { $0.service.advance(settings) } }
    func prepare(_ data: JSONValue) -> JSONValue? { desk.withLock { $0.service.prepare(data) } }
    func administer(_ request: HTTPRequest) -> HTTPResponse { desk.withLock { $0.administer(request) } }
}

extension StandInHolder where Service: HTTPStandIn {
    /// Answers one request, after the delay that a fault asks for.
    func handle(_ request: HTTPRequest, clock: any WallClock) async -> HTTPResponse {
        let now = clock.now()
        let reaction = desk.withLock { $0.respond(to: request, now: now) }
        if reaction.delay > .zero {
            try? await Task.sleep(for: reaction.delay)  // cancelled: nobody waits for the answer any more
        }
        while reaction.isHeld, desk.withLock({ $0.faults.isHolding }) {
            do { try await Task.sleep(for: .milliseconds(5)) } catch { break }  // as above
        }
        return reaction.response
    }
}
