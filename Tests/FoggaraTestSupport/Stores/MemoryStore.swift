package import FoggaraStore
import FoggaraSystem

/// A store that keeps everything in memory; as strict as the one on disk.
package final class MemoryStore: Store {
    private let tables = Locked(MemoryTables())
    private let failure = Locked<(@Sendable (Int) -> StoreError?)?>(nil)
    private let calls = Locked(0)
    private let look = Locked<(@Sendable () async -> Void)?>(nil)

    /// Makes an empty store.
    package init() {}

    /// Makes calls fail: the hook gets the number of the call, from 1, and returns what it fails with.
    package func failCalls(_ hook: (@Sendable (Int) -> StoreError?)?) {
        calls.withLock { $0 = 0 }
        failure.withLock { $0 = hook }
    }

    /// Lets something happen after the open runs were read and before the reader hears of them.
    package func onReadingOpenRuns(_ hook: @escaping @Sendable () async -> Void) { look.withLock { $0 = hook } }

    /// How many calls were made since the hook was set.
    package var callCount: Int { calls.withLock { $0 } }

    private func read<Result>(_ body: (MemoryTables) -> sending Result) throws(StoreError) -> sending Result {
        let number = calls.withLock { count in
            count += 1
            return count
        }
        if let error = failure.withLock({ $0 })?(number) { throw error }
        return tables.withLock { body($0) }
    }

    package func commit(_ changes: [StoreChange]) async throws(StoreError) {
        _ = try read { _ in 0 }
        try tables.withLock { (tables) throws(StoreError) in
            var next = tables
            for change in changes { try next.apply(change) }
            tables = next
        }
    }

    package func revision(_ hash: String) async throws(StoreError) -> PlanRevision? { try read { $0.revisions[hash] } }

    package func activations() async throws(StoreError) -> [ActivationRecord] {
        try read { $0.activations.values.sorted { $0.template < $1.template } }
    }

    package func run(_ id: RunID) async throws(StoreError) -> RunRecord? { try read { $0.runs[id] } }

    package func run(key: String) async throws(StoreError) -> RunRecord? {
        try read { tables in tables.runOrder.lazy.compactMap { tables.runs[$0] }.first { $0.key == key } }
    }

    package func runs(limit: Int) async throws(StoreError) -> [RunRecord] {
        try read { tables in tables.runOrder.suffix(limit).reversed().compactMap { tables.runs[$0] } }
    }

    package func openRuns() async throws(StoreError) -> [RunRecord] {
        let runs = try read { tables in tables.runOrder.compactMap { tables.runs[$0] }.filter { !$0.status.isFinal } }
        await look.withLock { $0 }?()
        return runs
    }

    package func runs(in status: RunStatus) async throws(StoreError) -> [RunRecord] {
        try read { tables in tables.runOrder.compactMap { tables.runs[$0] }.filter { $0.status == status } }
    }

    package func journal(_ run: RunID, from first: Int) async throws(StoreError) -> [JournalRecord] {
        try read { Array(($0.journals[run] ?? []).dropFirst(first)) }
    }

    package func effect(_ key: String) async throws(StoreError) -> EffectRecord? { try read { $0.effects[key] } }

    package func effects(of run: RunID) async throws(StoreError) -> [EffectRecord] {
        try read { tables in tables.effectOrder.compactMap { tables.effects[$0] }.filter { $0.run == run } }
    }

    package func slot(_ id: SlotID) async throws(StoreError) -> SlotRecord? { try read { $0.slots[id] } }

    package func slots(schedule: String, limit: Int) async throws(StoreError) -> [SlotRecord] {
        try read { tables in
            let slots = tables.slots.values.filter { $0.id.schedule == schedule }
            return Array(slots.sorted { ($0.due, $0.id.localTime) > ($1.due, $1.id.localTime) }.prefix(limit))
        }
    }

    package func cursor(schedule: String) async throws(StoreError) -> String? { try read { $0.cursors[schedule] } }

    package func received(_ deliveries: [String], scope: String) async throws(StoreError) -> Set<String> {
        try read { tables in Set(deliveries.filter { tables.inbox[scope]?.contains($0) == true }) }
    }

    package func seen(_ keys: [String], scope: String) async throws(StoreError) -> Set<String> {
        try read { tables in Set(keys.filter { tables.seen[scope]?.contains($0) == true }) }
    }

    package func seenCount(scope: String) async throws(StoreError) -> Int { try read { $0.seen[scope]?.count ?? 0 } }

    package func mark(scope: String) async throws(StoreError) -> String? { try read { $0.marks[scope] } }

    package func sealed(_ name: String) async throws(StoreError) -> VaultRecord? { try read { $0.vault[name] } }

    package func sealedNames() async throws(StoreError) -> [String] {
        try read { $0.vault.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    }

    package func table(_ name: String) async throws(StoreError) -> DataTable? {
        try read { $0.dataTables[name]?.table }
    }

    package func tables() async throws(StoreError) -> [DataTable] {
        try read { $0.dataTables.values.map(\.table).sorted { $0.id < $1.id } }
    }

    package func rows(of table: DataTable, _ filter: DataFilter) async throws(StoreError) -> [DataRow] {
        try read { ($0.dataTables[table.name]?.rows ?? []).filter(filter.matches) }
    }

    package func tableReply(_ key: String) async throws(StoreError) -> String? { try read { $0.tableReplies[key] } }
}
