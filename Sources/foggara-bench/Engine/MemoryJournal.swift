import FoggaraStore
import FoggaraSystem

/// A store that keeps plans, runs and journals in memory, to measure the engine without a disk.
final class MemoryJournal: Store {
    private struct Tables {
        var revisions: [String: PlanRevision] = [:]
        var runs: [RunID: RunRecord] = [:]
        var journals: [RunID: [JournalRecord]] = [:]
    }

    private let tables = Locked(Tables())

    func commit(_ changes: [StoreChange]) async throws(StoreError) {
        tables.withLock { tables in
            for change in changes {
                switch change {
                case .saveRevision(let revision): tables.revisions[revision.hash] = revision
                case .createRun(let run), .updateRun(let run): tables.runs[run.id] = run
                case .append(let record): tables.journals[record.run, default: []].append(record)
                default: break
                }
            }
        }
    }

    func revision(_ hash: String) async throws(StoreError) -> PlanRevision? { tables.withLock { $0.revisions[hash] } }
    func run(_ id: RunID) async throws(StoreError) -> RunRecord? { tables.withLock { $0.runs[id] } }
    func journal(_ run: RunID, from first: Int) async throws(StoreError) -> [JournalRecord] {
        tables.withLock { Array(($0.journals[run] ?? []).dropFirst(first)) }
    }

    // The rest holds nothing.

    func activations() async throws(StoreError) -> [ActivationRecord] { [] }
    func run(key: String) async throws(StoreError) -> RunRecord? { nil }
    func runs(limit: Int) async throws(StoreError) -> [RunRecord] { [] }
    func runs(in status: RunStatus) async throws(StoreError) -> [RunRecord] { [] }
    func openRuns() async throws(StoreError) -> [RunRecord] { [] }
    func effect(_ key: String) async throws(StoreError) -> EffectRecord? { nil }
    func effects(of run: RunID) async throws(StoreError) -> [EffectRecord] { [] }
    func slot(_ id: SlotID) async throws(StoreError) -> SlotRecord? { nil }
    func slots(schedule: String, limit: Int) async throws(StoreError) -> [SlotRecord] { [] }
    func cursor(schedule: String) async throws(StoreError) -> String? { nil }
    func received(_ deliveries: [String], scope: String) async throws(StoreError) -> Set<String> { [] }
    func seen(_ keys: [String], scope: String) async throws(StoreError) -> Set<String> { [] }
    func seenCount(scope: String) async throws(StoreError) -> Int { 0 }
    func mark(scope: String) async throws(StoreError) -> String? { nil }
    func sealed(_ name: String) async throws(StoreError) -> VaultRecord? { nil }
    func sealedNames() async throws(StoreError) -> [String] { [] }
    func table(_ name: String) async throws(StoreError) -> DataTable? { nil }
    func tables() async throws(StoreError) -> [DataTable] { [] }
    func rows(of table: DataTable, _ filter: DataFilter) async throws(StoreError) -> [DataRow] { [] }
    func tableReply(_ key: String) async throws(StoreError) -> String? { nil }
}
