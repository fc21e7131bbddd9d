import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Answers the approvals of a scenario as the scenario says.
struct ScenarioAnswers {
    let answers: [ScenarioAnswer]
    let engine: Engine

    /// Drives a run to its end, or to a question that the scenario does not answer.
    func drive(_ id: RunID) async throws -> RunRecord {
        var record = try await engine.drive(id)
        while record.status == .waiting, case .waiting(let wait) = try await engine.standing(of: id),
            let answer = try await answer(to: wait, of: id)
        {
            switch answer.decision {
            case .expire:
                guard let until = wait.until else { return record }
                try await engine.world.clock.sleep(until: until)
            case .approve, .refuse:
                let decision = answer.decision == .approve ? ApprovalDecision.approved : .refused
                if let door = wait.door, door.kind == .form {
                    // The exported form lets one choose between both, in this order.
                    let form = WaitForm(door.facts)
                    let chosen = form.fields.first?.options.dropFirst(decision.output).first
                    let item = form.item([0: chosen.map { [$0] } ?? []], at: engine.world.clock.now())
                    _ = try await engine.resume(id, at: wait.place, giving: [[item]])
                    break
                }
                _ = try await EngineApprovals(engine: engine, keys: nil).decide(id, at: wait.place, decision, by: nil)
            }
            record = try await engine.drive(id)
        }
        return record
    }

    /// The answer to a question: of several for one node each run of the node takes the next, the last one stays.
    ///
    /// The question may also be asked by what the node is exported as.
    private func answer(to wait: RunWait, of id: RunID) async throws -> ScenarioAnswer? {
        guard let door = wait.door else { return nil }
        let name = try await engine.machine(of: id).plan.nodes[wait.place.node].name
        // On export an approval becomes several nodes, one of which waits.
        let own = answers.filter { (door.kind == .approval ? $0.node : $0.node + ": wait") == name }
        return own.isEmpty ? nil : own[min(wait.place.run, own.count - 1)]
    }
}
