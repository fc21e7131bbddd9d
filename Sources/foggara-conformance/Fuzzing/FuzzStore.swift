import FoggaraJSON
import FoggaraStore
import FoggaraSystem

/// A store that forgets what it is given, and says whether it was sound.
final class FuzzStore: Store {
    /// What one request left.
    struct Trace: Sendable {
        /// Runs made.
        var runs = 0
        /// A text that is no JSON; nil when all are.
        var broken: String?
    }

    private let trace = Locked(Trace())

    /// What was left since the last call.
    func take() -> Trace {
        trace.withLock { trace in
            defer { trace = Trace() }
            return trace
        }
    }

    func commit(_ changes: [StoreChange]) async throws(StoreError) {
        trace.withLock { trace in
            for change in changes {
                switch change {
                case .createRun: trace.runs += 1
                case .append(let record):
                    if JSONDocument.value(of: Array(record.body.utf8)) == nil { trace.broken = record.body }
                default: break
                }
            }
        }
    }

    // Nothing is remembered.

    func revision(_ hash: String) async throws(StoreError) -> PlanRevision? { nil }
    func run(_ id: RunID) async throws(StoreError) -> RunRecord? { nil }
    func journal(_ run: RunID, from first: Int) async throws(StoreError) -> [JournalRecord] { [] }
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
