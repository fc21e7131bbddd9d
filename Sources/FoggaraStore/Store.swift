/// Where plans, runs, journals and everything else that must survive a crash lie.
///
/// - Guarantees: ``commit(_:)`` applies all changes or none, and what it applied is on stable storage when it returns.
///   Reads see every commit that returned before they began.
/// - Errors: ``StoreError``; after ``StoreError/Code/broken`` every later call fails with the same code.
package protocol Store: Sendable {
    /// Applies `changes` in their order as one transaction.
    ///
    /// - Throws: ``StoreError`` with ``StoreError/Code/conflict`` when a change meets a record that is already there.
    func commit(_ changes: [StoreChange]) async throws(StoreError)

    /// The plan stored under a content hash.
    func revision(_ hash: String) async throws(StoreError) -> PlanRevision?
    /// The activations, by template.
    func activations() async throws(StoreError) -> [ActivationRecord]

    /// One run.
    func run(_ id: RunID) async throws(StoreError) -> RunRecord?
    /// The run that was created with an idempotency key.
    func run(key: String) async throws(StoreError) -> RunRecord?
    /// The newest runs first, at most `limit`.
    func runs(limit: Int) async throws(StoreError) -> [RunRecord]
    /// The runs that have not ended, oldest first.
    func openRuns() async throws(StoreError) -> [RunRecord]
    /// The runs in a state, oldest first.
    func runs(in status: RunStatus) async throws(StoreError) -> [RunRecord]
    /// The journal of a run from sequence number `first` on.
    func journal(_ run: RunID, from first: Int) async throws(StoreError) -> [JournalRecord]

    /// One effect.
    func effect(_ key: String) async throws(StoreError) -> EffectRecord?
    /// The effects of a run in the order of their intents.
    func effects(of run: RunID) async throws(StoreError) -> [EffectRecord]

    /// What became of a slot; nil when it was never claimed.
    func slot(_ id: SlotID) async throws(StoreError) -> SlotRecord?
    /// The claimed slots of a schedule with the greatest due time first, at most `limit`.
    func slots(schedule: String, limit: Int) async throws(StoreError) -> [SlotRecord]

    /// How far a schedule was decided, as JSON text; nil when it is new.
    func cursor(schedule: String) async throws(StoreError) -> String?

    /// The deliveries of `deliveries` that a scope has taken.
    func received(_ deliveries: [String], scope: String) async throws(StoreError) -> Set<String>

    /// The keys of `keys` that a scope holds.
    func seen(_ keys: [String], scope: String) async throws(StoreError) -> Set<String>
    /// How many keys a scope holds.
    func seenCount(scope: String) async throws(StoreError) -> Int
    /// The greatest value of a scope as JSON text; nil when none was stored.
    func mark(scope: String) async throws(StoreError) -> String?

    /// A sealed value of the vault.
    func sealed(_ name: String) async throws(StoreError) -> VaultRecord?
    /// The names in the vault, in byte order.
    func sealedNames() async throws(StoreError) -> [String]

    /// The data table called `name`.
    func table(_ name: String) async throws(StoreError) -> DataTable?
    /// The data tables in the order in which they were made.
    func tables() async throws(StoreError) -> [DataTable]
    /// The rows of a data table that match, by number.
    func rows(of table: DataTable, _ filter: DataFilter) async throws(StoreError) -> [DataRow]
    /// The rows that an applied change touched, as JSON text; nil when no change has this key.
    func tableReply(_ key: String) async throws(StoreError) -> String?
}
