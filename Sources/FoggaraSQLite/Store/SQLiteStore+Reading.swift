package import FoggaraStore
import FoggaraSystem

extension SQLiteStore {
    /// One row of `revisions`.
    package func revision(_ hash: String) async throws(StoreError) -> PlanRevision? {
        try await reader.rows("SELECT hash, template, body, created_at FROM revisions WHERE hash = ?", [.text(hash)]) {
            PlanRevision(
                hash: $0.text(0), template: $0.text(1), body: $0.text(2),
                createdAt: Instant(milliseconds: $0.integer(3)))
        }.first
    }

    /// All rows of `activations`.
    package func activations() async throws(StoreError) -> [ActivationRecord] {
        try await reader.rows("SELECT template, revision, since FROM activations ORDER BY template") {
            ActivationRecord(
                template: $0.text(0), revision: $0.text(1), since: Instant(milliseconds: $0.integer(2)))
        }
    }

    /// Rows of `journal` by sequence number.
    package func journal(_ run: RunID, from first: Int) async throws(StoreError) -> [JournalRecord] {
        try await reader.rows(
            "SELECT sequence, at, kind, body FROM journal WHERE run = ? AND sequence >= ? ORDER BY sequence",
            [.text(run.text), .integer(Int64(first))]
        ) {
            JournalRecord(
                run: run, sequence: Int($0.integer(0)), at: Instant(milliseconds: $0.integer(1)), kind: $0.text(2),
                body: $0.text(3))
        }
    }

    /// One row of `slots`.
    package func slot(_ id: SlotID) async throws(StoreError) -> SlotRecord? {
        try await slots(
            "WHERE schedule = ? AND local_time = ? AND zone = ?",
            [.text(id.schedule), .text(id.localTime), .text(id.zone)]
        ).first
    }

    /// Rows of `slots`, the latest due first.
    package func slots(schedule: String, limit: Int) async throws(StoreError) -> [SlotRecord] {
        try await slots(
            "WHERE schedule = ? ORDER BY due DESC, local_time DESC LIMIT ?",
            [.text(schedule), .integer(Int64(limit))])
    }

    private func slots(_ clause: String, _ values: [SQLiteValue]) async throws(StoreError) -> [SlotRecord] {
        try await reader.rows(
            "SELECT schedule, local_time, zone, due, run, skipped, claimed_at FROM slots \(clause)", values
        ) { row in
            SlotRecord(
                id: SlotID(schedule: row.text(0), localTime: row.text(1), zone: row.text(2)),
                due: Instant(milliseconds: row.integer(3)), run: row.optionalText(4).map { RunID($0) },
                skipped: row.optionalText(5), claimedAt: Instant(milliseconds: row.integer(6)))
        }
    }

    /// One row of `cursors`.
    package func cursor(schedule: String) async throws(StoreError) -> String? {
        try await reader.rows("SELECT body FROM cursors WHERE schedule = ?", [.text(schedule)]) { $0.text(0) }.first
    }

    /// Looks each delivery up by the primary key of `inbox`.
    package func received(_ deliveries: [String], scope: String) async throws(StoreError) -> Set<String> {
        var found: Set<String> = []
        for delivery in deliveries {
            let rows = try await reader.rows(
                "SELECT 1 FROM inbox WHERE scope = ? AND delivery = ?", [.text(scope), .text(delivery)]
            ) { $0.integer(0) }
            if !rows.isEmpty { found.insert(delivery) }
        }
        return found
    }

    /// Looks each key up by the primary key of `seen`.
    package func seen(_ keys: [String], scope: String) async throws(StoreError) -> Set<String> {
        var found: Set<String> = []
        for key in keys {
            let rows = try await reader.rows(
                "SELECT 1 FROM seen WHERE scope = ? AND key = ?", [.text(scope), .text(key)]
            ) { $0.integer(0) }
            if !rows.isEmpty { found.insert(key) }
        }
        return found
    }

    /// Counts the rows of a scope.
    package func seenCount(scope: String) async throws(StoreError) -> Int {
        try await reader.rows("SELECT COUNT(*) FROM seen WHERE scope = ?", [.text(scope)]) { Int($0.integer(0)) }.first
            ?? 0
    }

    /// One row of `marks`.
    package func mark(scope: String) async throws(StoreError) -> String? {
        try await reader.rows("SELECT value FROM marks WHERE scope = ?", [.text(scope)]) { $0.text(0) }.first
    }

    /// One row of `vault`.
    package func sealed(_ name: String) async throws(StoreError) -> VaultRecord? {
        try await reader.rows("SELECT sealed, updated_at FROM vault WHERE name = ?", [.text(name)]) {
            VaultRecord(name: name, sealed: $0.blob(0), updatedAt: Instant(milliseconds: $0.integer(1)))
        }.first
    }

    /// Names of `vault`; SQLite compares texts by their bytes.
    package func sealedNames() async throws(StoreError) -> [String] {
        try await reader.rows("SELECT name FROM vault ORDER BY name") { $0.text(0) }
    }
}
