import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// `foggara approve`
enum ApproveCommand {
    static let spec = CommandSpec(
        name: "approve", operands: [.init(name: "RUN")],
        options: [.init("yes"), .init("no"), .init("by", "NAME"), .init("state", "DIR")],
        examples: ["foggara approve 4f0d2f5537c35f70 --yes", "foggara approve <link of the mail> --no --by Amina"]
    ) { call in
        guard call.has("yes") != call.has("no") else { throw UsageError("usage.approve") }
        let directory = Workshop.directory(call)
        let workshop = try await Workshop.open(directory, access: .guest, console: call.console)
        do {
            let code = try await decide(call, workshop, directory)
            await workshop.close()
            return code
        } catch {
            await workshop.close()
            throw error
        }
    }

    private static func decide(_ call: Invocation, _ workshop: Workshop, _ directory: String) async throws -> ExitCode {
        let decision = call.has("yes") ? ApprovalDecision.approved : .refused
        let (run, place) = try await place(call.operands[0], workshop, directory)
        let outcome = try await EngineApprovals(engine: workshop.engine, keys: nil).decide(
            run, at: place, decision, by: call.value("by"))
        let holds: String
        switch outcome {
        case .accepted: holds = decision.rawValue
        case .answered(let past): holds = past.note["decision"]?.string ?? ""
        case .expired: holds = ApprovalDecision.expired.rawValue
        case .unknown: throw UsageError("usage.noRun", ["run": run.text])
        case .notWaiting, .finished: throw UsageError("usage.noApproval", ["run": run.text])
        }
        if call.console.isJSON {
            call.console.json([
                "run": .string(run.text), "decision": .string(holds), "accepted": .bool(outcome == .accepted),
            ])
        } else {
            let text = call.console.texts.text("approval.\(holds)")
            call.console.say(
                outcome == .accepted ? "approve.done" : "approve.earlier", ["run": run.text, "decision": text])
        }
        return outcome == .accepted ? .clean : .inputErrors
    }

    /// The question that a run or a link names.
    private static func place(
        _ word: String, _ workshop: Workshop, _ directory: String
    ) async throws -> (RunID, NodeRunReference) {
        if word.contains(".") {
            let token = word.split(separator: "/").last.map(String.init) ?? word
            let keys = try await Workshop.doorKeys(of: workshop.store, in: directory)
            guard let ticket = keys.ticket(token) else { throw UsageError("usage.noLink") }
            return (ticket.run, ticket.place)
        }
        let run = RunID(word)
        switch try await workshop.engine.standing(of: run) {
        case .unknown: throw UsageError("usage.noRun", ["run": word])
        case .waiting(let wait) where wait.door?.kind == .approval: return (run, wait.place)
        case .running, .waiting, .finished: break
        }
        // The last question that was answered, so that a second answer learns of the first.
        let machine = try await workshop.engine.machine(of: run)
        let past = machine.state.pastWaits.filter { $0.value.door?.kind == .approval }
        guard let last = past.max(by: { ($0.value.at, $0.key.node) < ($1.value.at, $1.key.node) }) else {
            throw UsageError("usage.noApproval", ["run": word])
        }
        return (run, last.key)
    }
}
