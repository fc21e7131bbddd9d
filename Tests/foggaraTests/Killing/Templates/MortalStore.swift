import FoggaraSQLite
import FoggaraStore

/// The store of a process with a ``PowerSwitch``: when the power is gone nothing is written or read any more.
struct MortalStore: Store {
    let base: SQLiteStore
    let power: PowerSwitch

    func commit(_ changes: [StoreChange]) async throws(StoreError) {
        try power.willCommit(changes)
        try await base.commit(changes)
    }

    private func living() throws(StoreError) -> SQLiteStore {
        if power.isOff { throw PowerSwitch.gone }
        return base
    }

    func revision(_ hash: String) async throws(StoreError) -> PlanRevision? { try await living().revision(hash) }
    func activations() async throws(StoreError) -> [ActivationRecord] { try await living().activations() }
    func run(_ id: RunID) async throws(StoreError) -> RunRecord? { try await living().run(id) }
    func run(key: String) async throws(StoreError) -> RunRecord? { try await living().run(key: key) }
    func runs(limit: Int) async throws(StoreError) -> [RunRecord] { try await living().runs(limit: limit) }
    func openRuns() async throws(StoreError) -> [RunRecord] { try await living().openRuns() }
    func runs(in status: RunStatus) async throws(StoreError) -> [RunRecord] { try await living().runs(in: status) }

    func journal(_ run: RunID, from first: Int) async throws(StoreError) -> [JournalRecord] {
        try await living().journal(run, from: first)
    }

    func effect(_ key: String) async throws(StoreError) -> EffectRecord? { try await living().effect(key) }
    func effects(of run: RunID) async throws(StoreError) -> [EffectRecord] { try await living().effects(of: run) }
    func slot(_ id: SlotID) async throws(StoreError) -> SlotRecord? { try await living().slot(id) }

    func slots(schedule: String, limit: Int) async throws(StoreError) -> [SlotRecord] {
        try await living().slots(schedule: schedule, limit: limit)
    }

    func cursor(schedule: String) async throws(StoreError) -> String? { try await living().cursor(schedule: schedule) }

    func received(_ deliveries: [String], scope: String) async throws(StoreError) -> Set<String> {
        try await living().received(deliveries, scope: scope)
    }

    func seen(_ keys: [String], scope: String) async throws(StoreError) -> Set<String> {
        try await living().seen(keys, scope: scope)
    }

    func seenCount(scope: String) async throws(StoreError) -> Int { try await living().seenCount(scope: scope) }
    func mark(scope: String) async throws(StoreError) -> String? { try await living().mark(scope: scope) }
    func sealed(_ name: String) async throws(StoreError) -> VaultRecord? { try await living().sealed(name) }
    func sealedNames() async throws(StoreError) -> [String] { try await living().sealedNames() }
    func table(_ name: String) async throws(StoreError) -> DataTable? { try await living().table(name) }
    func tables() async throws(StoreError) -> [DataTable] { try await living().tables() }

    func rows(of table: DataTable, _ filter: DataFilter) async throws(StoreError) -> [DataRow] {
        try await living().rows(of: table, filter)
    }

    func tableReply(_ key: String) async throws(StoreError) -> String? { try await living().tableReply(key) }
}
