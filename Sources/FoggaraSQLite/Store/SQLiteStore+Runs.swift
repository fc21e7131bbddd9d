package import FoggaraStore
import FoggaraSystem

extension SQLiteStore {
    /// One row of `runs` by name.
    package func run(_ id: RunID) async throws(StoreError) -> RunRecord? {
        try await runs("WHERE id = ?", [.text(id.text)]).first
    }

    /// One row of `runs` by key.
    package func run(key: String) async throws(StoreError) -> RunRecord? {
        try await runs("WHERE key = ?", [.text(key)]).first
    }

    /// The last rows of `runs`.
    package func runs(limit: Int) async throws(StoreError) -> [RunRecord] {
        try await runs("ORDER BY number DESC LIMIT ?", [.integer(Int64(limit))])
    }

    /// Rows of the partial index of open runs.
    package func openRuns() async throws(StoreError) -> [RunRecord] {
        try await runs("WHERE status IN ('queued', 'running', 'waiting', 'needsAnswer') ORDER BY number", [])
    }

    /// Rows of `runs` by status.
    package func runs(in status: RunStatus) async throws(StoreError) -> [RunRecord] {
        try await runs("WHERE status = '\(status.rawValue)' ORDER BY number", [])
    }

    private func runs(_ clause: String, _ values: [SQLiteValue]) async throws(StoreError) -> [RunRecord] {
        try await reader.rows(
            """
            SELECT id, revision, template, mode, key, status, created_at, started_at, ended_at, attempts, calls,
                lookups, messages, tokens, detail, wait_until
            FROM runs \(clause)
            """, values, RunRecord.init)
    }

    /// One row of `effects`.
    package func effect(_ key: String) async throws(StoreError) -> EffectRecord? {
        try await effects("WHERE key = ?", [.text(key)]).first
    }

    /// Rows of `effects` in the order of their first intents.
    package func effects(of run: RunID) async throws(StoreError) -> [EffectRecord] {
        try await effects("WHERE run = ? ORDER BY number", [.text(run.text)])
    }

    private func effects(_ clause: String, _ values: [SQLiteValue]) async throws(StoreError) -> [EffectRecord] {
        try await reader.rows(
            """
            SELECT key, run, node, kind, effect, host, summary, state, attempts, intended_at, settled_at
            FROM effects \(clause)
            """, values, EffectRecord.init)
    }
}

extension RunRecord {
    /// Reads a row of runs; nil for a status that a newer program wrote.
    fileprivate init?(_ row: SQLiteRow) {
        guard let status = RunStatus(rawValue: row.text(5)) else { return nil }
        var counts = RunCounts()
        counts.calls = Int(row.integer(10))
        counts.lookups = Int(row.integer(11))
        counts.messages = Int(row.integer(12))
        counts.tokens = Int(row.integer(13))
        self.init(
            id: RunID(row.text(0)), revision: row.text(1), template: row.text(2), mode: row.text(3),
            key: row.optionalText(4), status: status, createdAt: Instant(milliseconds: row.integer(6)),
            startedAt: row.optionalInteger(7).map(Instant.init(milliseconds:)),
            endedAt: row.optionalInteger(8).map(Instant.init(milliseconds:)), attempts: Int(row.integer(9)),
            counts: counts, detail: row.optionalText(14),
            waitUntil: row.optionalInteger(15).map(Instant.init(milliseconds:)))
    }
}

extension EffectRecord {
    /// Reads a row of effects; nil for a state that a newer program wrote.
    fileprivate init?(_ row: SQLiteRow) {
        guard let state = EffectState(rawValue: row.text(7)) else { return nil }
        self.init(
            key: row.text(0), run: RunID(row.text(1)), node: row.text(2), kind: row.text(3), effect: row.text(4),
            host: row.text(5), summary: row.text(6), state: state, attempts: Int(row.integer(8)),
            intendedAt: Instant(milliseconds: row.integer(9)),
            settledAt: row.optionalInteger(10).map(Instant.init(milliseconds:)))
    }
}
