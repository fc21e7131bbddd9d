import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// The effect gate of one run of one node: intent, sending and outcome go through the run's journal.
final class JournalGate: EffectGate {
    /// Why the node must not go on, whatever it makes of the error it was thrown.
    enum Verdict: Sendable {
        /// A person must say whether this effect happened.
        case park(key: String)
        /// The next call would cost more than the cap allows.
        case overspent(NodeError)
        /// The engine is being stopped: the node is begun again after the next start.
        case interrupted
        /// The journal could not be written.
        case broken(EngineError)
    }

    private let journal: RunJournal
    private let world: EngineWorld
    private let tariff: RunTariff
    private let run: RunID
    private let node: PlanNode
    private let runIndex: Int
    private let attempt: Int
    private let ordinals = Locked<[Int: Int]>([:])
    private let outcome = Locked<Verdict?>(nil)

    init(
        journal: RunJournal, world: EngineWorld, tariff: RunTariff, run: RunID, node: PlanNode, runIndex: Int,
        attempt: Int
    ) {
        self.journal = journal
        self.world = world
        self.tariff = tariff
        self.run = run
        self.node = node
        self.runIndex = runIndex
        self.attempt = attempt
    }

    /// The verdict, if one was given.
    var verdict: Verdict? { outcome.withLock { $0 } }

    func perform(
        _ request: EffectRequest,
        send: @Sendable (EffectKey) async throws(NodeError) -> JSONValue,
        readBack: (@Sendable (EffectKey, JSONValue) async throws(NodeError) -> JSONValue?)?
    ) async throws(NodeError) -> JSONValue {
        if verdict != nil { throw Self.stopping }
        if Task.isCancelled { throw interruption() }
        let key = nextKey(item: request.item)
        let machine = await journal.machine
        if let standing = machine.state.effects[key.text] {
            switch standing.settlement {
            case .done(let reply):
                // A read of an earlier attempt is made again: its retry is meant to get another answer.
                let isReread = request.effect == .pure && standing.intent.attempt < attempt
                if !isReread { return reply }
            case .notDone: break
            case nil:
                switch standing.intent.request.effect {
                case .pure, .keyed: break
                case .readBack:
                    if let readBack, let reply = try await readBack(key, standing.intent.request.detail) {
                        try await settle(key, .done(reply: reply))
                        return reply
                    }
                case .atMostOnce: throw park(key)
                }
            }
        }
        try checkBudget(request, machine: machine)
        try pass(.beforeIntent)
        try await write(
            .effectIntended(EffectIntent(key: key.text, node: node.index, attempt: attempt, request: request)))
        try pass(.afterIntent)
        let reply: JSONValue
        do throws(NodeError) { reply = try await deliver(request, key, send) } catch {
            try pass(.afterSending)
            switch error.outcome {
            case .notDone: try await settle(key, .notDone)
            case .unknown: if request.effect == .atMostOnce { throw park(key) }
            }
            // Broken off by the stop, not refused by the service: the node must not make an error of it.
            if Task.isCancelled { throw interruption() }
            throw error
        }
        try pass(.afterSending)
        try await settle(key, .done(reply: reply))
        return reply
    }

    /// Sends; what may be sent only once is not broken off by a stop, for then a person would have to find out.
    private func deliver(
        _ request: EffectRequest, _ key: EffectKey, _ send: @Sendable (EffectKey) async throws(NodeError) -> JSONValue
    ) async throws(NodeError) -> JSONValue {
        let outcome = await Transfer.$mustFinish.withValue(request.effect == .atMostOnce) {
            () async -> Result<JSONValue, NodeError> in
            do throws(NodeError) { return .success(try await send(key)) } catch { return .failure(error) }
        }
        return try outcome.get()
    }

    func announcedDetail(item: Int) async -> JSONValue? {
        let key = key(item: item, ordinal: ordinals.withLock { $0[item, default: 0] })
        return await journal.machine.state.effects[key.text]?.intent.request.detail
    }

    /// The name of the next effect for an item: the same in every attempt and after every restart.
    private func nextKey(item: Int) -> EffectKey {
        let ordinal = ordinals.withLock { ordinals in
            let ordinal = ordinals[item, default: 0]
            ordinals[item] = ordinal + 1
            return ordinal
        }
        return key(item: item, ordinal: ordinal)
    }

    private func key(item: Int, ordinal: Int) -> EffectKey {
        let name = "\(run.text)/\(node.id)/\(runIndex)/\(item)/\(ordinal)"
        return EffectKey("fg-" + Hash.sha256Hex(name).prefix(40))
    }

    private func checkBudget(_ request: EffectRequest, machine: RunMachine) throws(NodeError) {
        guard let cap = machine.plan.runCapCentimes else { return }
        let price = tariff.price(of: request.kind)
        // The node that runs is visited, but has no result yet.
        let step = machine.state.results[node.index].isEmpty ? tariff.steps[node.type] ?? 0 : 0
        guard price > 0, tariff.cost(of: machine) + step + price > cap else { return }
        let error = NodeError(
            "BudgetExhausted", "The run would cost more than its cap",
            description: "Cap \(cap) centimes; the next \(request.kind.rawValue) was not made.", item: request.item)
        judge(.overspent(error))
        throw error
    }

    private func settle(_ key: EffectKey, _ settlement: EffectSettlement) async throws(NodeError) {
        try await write(.effectSettled(key: key.text, settlement: settlement))
        try pass(.afterOutcome)
    }

    private func write(_ event: RunEvent) async throws(NodeError) {
        do throws(EngineError) { try await journal.write(event) } catch {
            judge(.broken(error))
            throw Self.stopping
        }
    }

    private func pass(_ point: CrashPoint) throws(NodeError) {
        do throws(SimulatedCrash) { try world.crashPoints.pass(point) } catch {
            judge(.broken(.crashed(error)))
            throw Self.stopping
        }
    }

    private func park(_ key: EffectKey) -> NodeError {
        judge(.park(key: key.text))
        return Self.stopping
    }

    private func interruption() -> NodeError {
        judge(.interrupted)
        return Self.stopping
    }

    private func judge(_ verdict: Verdict) {
        outcome.withLock { if $0 == nil { $0 = verdict } }
    }

    /// What nodes see when the engine has decided to stop them.
    private static let stopping = NodeError("FoggaraStop", "The run cannot go on", outcome: .unknown)
}
