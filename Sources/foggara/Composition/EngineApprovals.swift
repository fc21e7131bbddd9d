import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraText
import FoggaraWorkflow

/// The questions of waiting runs, for links and for the command line.
struct EngineApprovals: ApprovalDesk {
    let engine: Engine
    /// Knows the links; nil where only runs are named.
    let keys: DoorKeys?

    func look(_ token: String) async -> ApprovalStanding {
        guard let ticket = keys?.ticket(token) else { return .unknown }
        return (try? await standing(ticket)) ?? .unavailable  // whatever failed, the page says to come again
    }

    func decide(_ token: String, approves: Bool) async -> ApprovalStanding {
        guard let ticket = keys?.ticket(token) else { return .unknown }
        do {
            let outcome = try await decide(ticket.run, at: ticket.place, approves ? .approved : .refused, by: nil)
            let standing = try await standing(ticket)
            guard outcome == .accepted, case .decided(let view, let verdict, _) = standing else { return standing }
            return .decided(view, verdict, isNew: true)
        } catch {
            return .unavailable
        }
    }

    /// Takes a decision about the question with which a run waits at a place.
    ///
    /// - Parameter by: who decided; nil takes the one recipient of the mail, if there was only one.
    func decide(
        _ run: RunID, at place: NodeRunReference, _ decision: ApprovalDecision, by: String?
    ) async throws(EngineError) -> ResumeOutcome {
        let now = engine.world.clock.now()
        guard case .waiting(let wait) = try await engine.standing(of: run), wait.place == place else {
            // Answered, expired or over: the engine says which, whatever would be given.
            return try await engine.resume(run, at: place, giving: [])
        }
        let person = by ?? wait.door?.facts["to"]?.string
        guard let outputs = ApprovalAnswer.outputs(of: wait, decision, at: now, by: person) else { return .notWaiting }
        return try await engine.resume(
            run, at: place, giving: outputs, note: ApprovalAnswer.note(decision, at: now, by: person))
    }

    /// What a link stands for now.
    private func standing(_ ticket: ApprovalTicket) async throws(EngineError) -> ApprovalStanding {
        let machine: RunMachine
        do throws(EngineError) { machine = try await engine.machine(of: ticket.run) } catch {
            if case .unknownRun = error { return .unknown }
            throw error
        }
        let now = engine.world.clock.now()
        if let past = machine.state.pastWaits[ticket.place] {
            guard let view = past.door.flatMap(Self.view) else { return .unknown }
            if past.isElapsed { return .expired(view) }
            let at = past.note["at"]?.string.flatMap(Instant.init(iso8601:)) ?? past.at
            let verdict = ApprovalVerdict(
                approves: past.note["decision"]?.string == ApprovalDecision.approved.rawValue,
                at: Self.text(at, zone: machine.plan.timezone), by: past.note["by"]?.string)
            return .decided(view, verdict, isNew: false)
        }
        if case .waiting(let wait) = machine.state.phase, wait.place == ticket.place,
            let view = wait.door.flatMap(Self.view)
        {
            return wait.isOver(at: now) || now >= ticket.until ? .expired(view) : .open(view)
        }
        // The mail was quicker than the end of the node that sent it, or the run was ended without an answer.
        if case .finished = machine.state.phase { return .unknown }
        return .unavailable
    }

    private static func view(_ door: WaitDoor) -> ApprovalView? {
        ApprovalQuestion(facts: door.facts).map {
            ApprovalView(subject: $0.subject, message: $0.message, language: $0.language, until: $0.until)
        }
    }

    private static func text(_ instant: Instant, zone name: String) -> String {
        let zone = (try? TimeZone(named: name)) ?? .utc  // the plan was refused if the zone is unknown
        let text = zone.iso8601(instant)
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) (\(zone.name))"
    }
}
