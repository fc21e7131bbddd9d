import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

extension Engine {
    /// The run that a call is, created when it is not there yet.
    ///
    /// - Parameters:
    ///   - key: the name of the call, the same for every try.
    ///   - plan: makes the plan; asked only when the run must be created.
    func called(
        key: String, caller: RunCaller, items: [Item], plan: () async throws(NodeError) -> Plan
    ) async throws -> RunID {
        if let known = try await find(key: key) { return known }
        let plan = try await plan()
        let run = try prepare(
            plan, trigger: try Self.callable(plan), items: items, mode: RunCaller.mode, key: key, caller: caller)
        do throws(StoreError) { try await world.store.commit(run.changes) } catch {
            if error.code == .conflict, let known = try await find(key: key) { return known }
            throw EngineError.store(error)
        }
        world.log(.created(run.id, template: plan.template, mode: RunCaller.mode))
        return run.id
    }

    /// Lets a run go on by itself that another one has begun without waiting for it.
    func begin(_ id: RunID) {
        if line.isServed { line.add(id) } else { begun.withLock { $0.append(id) } }
    }

    /// Drives the runs that others have begun, where nobody serves the line.
    func driveBegun() async throws(EngineError) {
        while !line.isStopping, let id = begun.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
            _ = try await drive(id)
        }
    }

    /// Drives a called run on, unless somebody does already, and tells how it stands then.
    func advanceCalled(_ id: RunID) async throws(EngineError) -> RunRecord {
        guard line.claim(id) else { return try await load(id).journal.record }
        defer { line.unclaim(id) }
        takeUp(id)
        let (record, _) = try await advance(id)
        if record.status == .waiting { letGo(record) }
        return record
    }

    /// Whether a called run has ended, after it was driven as far as it goes.
    func hasEnded(_ id: RunID) async throws(EngineError) -> Bool {
        let standing = try await load(id)
        let record = await standing.journal.record
        switch record.status {
        case .success, .error, .canceled: return true
        // Its instant, a call or a person brings it back into the line, and its end wakes the caller.
        case .needsAnswer: return false
        case .waiting:
            if case .waiting(let wait) = await standing.journal.machine.state.phase, wait.called == nil,
                !wait.isOver(at: world.clock.now())
            {
                return false
            }
        case .queued, .running: break
        }
        return try await advanceCalled(id).status.isFinal
    }

    /// The trigger that a called run begins at.
    private static func callable(_ plan: Plan) throws(NodeError) -> String {
        let starts = [RunMachine.callTrigger, "n8n-nodes-base.manualTrigger"]
        for type in starts {
            let node = plan.nodes.first { $0.type == type && !$0.options.isDisabled }
            if let node { return node.name }
        }
        throw NodeError(
            "SubworkflowOperationError", "Missing node to start execution",
            description:
                "Please make sure the workflow you're calling contains an Execute Workflow Trigger node")
    }
}

extension RunRecord {
    /// How the keys of called runs begin.
    static let callKey = "call:"
    /// How the keys of called runs begin whose caller does not wait.
    static let freeCallKey = "begin:"

    /// The run that waits for the end of this one; nil when none does.
    var awaitingCaller: RunID? {
        guard mode == RunCaller.mode, let key, key.hasPrefix(Self.callKey) else { return nil }
        return RunID(String(key.dropFirst(Self.callKey.count).prefix { $0 != ":" }))
    }

    /// Whether the run waits for one that it called.
    var waitsForCalledRun: Bool {
        guard status == .waiting, let detail, let value = JSONDocument.value(of: Array(detail.utf8)) else {
            return false
        }
        return value["for"] == "run"
    }
}
