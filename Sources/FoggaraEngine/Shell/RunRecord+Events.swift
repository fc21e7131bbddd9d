import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

extension RunRecord {
    /// Writes what follows from an event for the run's own record.
    mutating func take(_ event: RunEvent, machine: RunMachine, at now: Instant) {
        switch event {
        case .runStarted, .nodeStarted, .retryScheduled: break
        case .effectSettled(let key, _):
            let used = machine.state.effects[key]?.tokens ?? (read: 0, written: 0)
            counts.tokens += used.read + used.written
        case .waiting(let wait):
            status = .waiting
            attempts = 0
            waitUntil = wait.until
            detail = JSONWriter.compact(Self.waiting(wait, machine: machine))
        case .resumed:
            status = .running
            waitUntil = nil
            detail = nil
        case .effectIntended(let intent):
            switch intent.request.kind {
            case .call: counts.calls += 1
            case .lookup: counts.lookups += 1
            case .message: counts.messages += 1
            }
        case .nodeFinished: attempts = 0
        case .parked(let key):
            status = .needsAnswer
            detail = JSONWriter.compact(["effect": .string(key)])
        case .resolved:
            status = .running
            detail = nil
        case .runFinished(let finish):
            switch finish.status {
            case .success: status = .success
            case .error: status = .error
            case .canceled: status = .canceled
            }
            endedAt = finish.at
            waitUntil = nil
            detail = finish.error.map { JSONWriter.compact(failure($0, machine: machine)) }
        }
    }

    /// What a run waits for, for people.
    private static func waiting(_ wait: RunWait, machine: RunMachine) -> JSONValue {
        var object: JSONObject = ["waiting": .string(machine.plan.nodes[wait.place.node].name)]
        object["for"] = wait.door.map { .string($0.kind.rawValue) }
        if let called = wait.called { (object["for"], object["run"]) = ("run", .string(called.text)) }
        object["until"] = wait.until.map { .string($0.iso8601) }
        return .object(object)
    }

    /// The failure for people: the error with the name of the node it happened in.
    private func failure(_ error: NodeError, machine: RunMachine) -> JSONValue {
        guard var object = error.wire.object else { return error.wire }
        if object["node"] == nil {
            object["node"] = machine.state.lastNode.map { .string(machine.plan.nodes[$0].name) }
        }
        return .object(object)
    }
}

extension EffectRecord {
    /// The record that follows from an event; nil when the event is about no effect.
    init?(_ event: RunEvent, machine: RunMachine, run: RunID, at now: Instant) {
        let key: String
        let state: EffectState
        switch event {
        case .effectIntended(let intent): (key, state) = (intent.key, .intended)
        case .effectSettled(let name, .done): (key, state) = (name, .done)
        case .effectSettled(let name, .notDone): (key, state) = (name, .notDone)
        case .parked(let name): (key, state) = (name, .parked)
        case .resolved(let name, let happened): (key, state) = (name, happened ? .done : .notDone)
        default: return nil
        }
        guard let standing = machine.state.effects[key] else { return nil }
        let request = standing.intent.request
        self.init(
            key: key, run: run, node: machine.plan.nodes[standing.intent.node].name, kind: request.kind.rawValue,
            effect: request.effect.rawValue, host: request.host, summary: request.summary, state: state,
            attempts: standing.attempts, intendedAt: now, settledAt: state == .done || state == .notDone ? now : nil)
    }
}
