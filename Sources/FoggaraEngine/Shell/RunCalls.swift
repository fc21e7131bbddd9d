import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// The calls of one run of one node: each is a run of its own, driven from inside the caller.
final class RunCalls: WorkflowCalls {
    private let engine: Engine
    private let record: RunRecord
    private let machine: RunMachine
    private let place: NodeRunReference
    private let attempt: Int
    private let outcome = Locked<JournalGate.Verdict?>(nil)
    private let cost = Locked<[RunID: Int64]>([:])

    init(engine: Engine, record: RunRecord, machine: RunMachine, place: NodeRunReference, attempt: Int) {
        self.engine = engine
        self.record = record
        self.machine = machine
        self.place = place
        self.attempt = attempt
    }

    /// Why the node must not go on, whatever it makes of the error it was thrown; nil while it may.
    var verdict: JournalGate.Verdict? { outcome.withLock { $0 } }

    /// What the called runs have cost, in centimes.
    var spent: Int64 { cost.withLock { $0.values.reduce(0, +) } }

    func run(_ call: WorkflowCall) async throws(NodeError) -> WorkflowCallOutcome {
        if verdict != nil { throw Self.stopping }
        do {
            let id = try await find(call)
            guard call.isWaiting else {
                engine.begin(id)
                return .begun
            }
            let ended = try await engine.advanceCalled(id)
            switch ended.status {
            case .success, .error, .canceled: return .ended(try await outputs(of: id, as: ended.status))
            case .waiting, .needsAnswer: return .waits(id)
            case .queued, .running:
                // Somebody else drives it, or the engine is being stopped.
                guard engine.line.isStopping || Task.isCancelled else { return .waits(id) }
                give(.interrupted)
                throw Self.stopping
            }
        } catch let error as NodeError {
            throw error
        } catch let error as EngineError {
            give(.broken(error))
            throw Self.stopping
        } catch {
            throw NodeError("NodeOperationError", "The workflow could not be called")
        }
    }

    private static var stopping: NodeError { NodeError("FoggaraStop", "The run is being stopped") }

    private func give(_ verdict: JournalGate.Verdict) {
        outcome.withLock { if $0 == nil { $0 = verdict } }
    }

    private func find(_ call: WorkflowCall) async throws -> RunID {
        let depth = (machine.state.start?.caller?.depth ?? 0) + 1
        guard depth < RunCaller.deepest else {
            throw NodeError(
                "FoggaraLimit", "Workflows call one another more than \(RunCaller.deepest) deep",
                description: "A workflow that calls itself must have a branch that does not.")
        }
        let prefix = call.isWaiting ? RunRecord.callKey : RunRecord.freeCallKey
        let key = "\(prefix)\(record.id.text):\(place.node):\(place.run):\(attempt):\(call.number)"
        let caller = RunCaller(
            run: record.id, depth: depth, isWaiting: call.isWaiting,
            deadline: call.isWaiting ? deadline : nil,
            spent: call.isWaiting ? engine.configuration.tariff.cost(of: machine) + spent : 0)
        return try await engine.called(key: key, caller: caller, items: call.items) { () async throws(NodeError) in
            try await self.engine.world.workflows(call.target, self.machine.plan)
        }
    }

    /// When the caller must have ended: the earlier of its own limit and of its caller's.
    private var deadline: Instant? {
        let own = machine.plan.timeoutSeconds.flatMap { seconds in
            machine.state.start.map { $0.at + .seconds(seconds) }
        }
        return [own, machine.state.start?.caller?.deadline].compactMap { $0 }.min()
    }

    private func outputs(of id: RunID, as status: RunStatus) async throws -> [[Item]?] {
        let machine = try await engine.machine(of: id)
        let before = machine.state.start?.caller?.spent ?? 0
        let total = engine.configuration.tariff.cost(of: machine) - before
        cost.withLock { $0[id] = total }
        if status != .success {
            guard case .finished(let finish) = machine.state.phase, var error = finish.error else {
                throw NodeError("NodeOperationError", "The called workflow was stopped")
            }
            if error.node == nil { error.node = machine.state.lastNode.map { machine.plan.nodes[$0].name } }
            throw error
        }
        return CalledOutputs(machine).outputs
    }
}
