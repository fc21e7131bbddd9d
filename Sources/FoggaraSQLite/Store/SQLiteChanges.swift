import CSQLite
import FoggaraStore
import FoggaraSystem

/// The statements behind the changes of a transaction.
enum SQLiteChanges {
    /// Applies one change inside the open transaction.
    static func apply(_ change: StoreChange, to connection: SQLiteConnection) throws(SQLiteError) {
        switch change {
        case .saveRevision(let revision):
            try connection.run(
                "INSERT INTO revisions (hash, template, body, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [.text(revision.hash), .text(revision.template), .text(revision.body), time(revision.createdAt)])
        case .activate(let record):
            try connection.run(
                """
                INSERT INTO activations (template, revision, since) VALUES (?, ?, ?)
                ON CONFLICT (template) DO UPDATE SET revision = excluded.revision, since = excluded.since
                """, [.text(record.template), .text(record.revision), time(record.since)])
        case .deactivate(let template):
            try connection.run("DELETE FROM activations WHERE template = ?", [.text(template)])
        case .createRun(let run): try create(run, connection)
        case .updateRun(let run): try update(run, connection)
        case .append(let record): try append(record, connection)
        case .putEffect(let effect): try put(effect, connection)
        case .claimSlot(let slot):
            try connection.run(
                """
                INSERT INTO slots (schedule, local_time, zone, due, run, skipped, claimed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(slot.id.schedule), .text(slot.id.localTime), .text(slot.id.zone), time(slot.due),
                    .optional(slot.run?.text), .optional(slot.skipped), time(slot.claimedAt),
                ])
        case .receive(let record):
            try connection.run(
                "INSERT INTO inbox (scope, delivery, run, at) VALUES (?, ?, ?, ?)",
                [.text(record.scope), .text(record.delivery), .optional(record.run?.text), time(record.at)])
        default: try applyValue(change, to: connection)
        }
    }

    /// Applies the changes that are about single values, not about runs.
    private static func applyValue(_ change: StoreChange, to connection: SQLiteConnection) throws(SQLiteError) {
        switch change {
        case .setCursor(let schedule, let body):
            try connection.run(
                """
                INSERT INTO cursors (schedule, body) VALUES (?, ?)
                ON CONFLICT (schedule) DO UPDATE SET body = excluded.body
                """, [.text(schedule), .text(body)])
        case .addSeen(let scope, let keys, let at):
            for key in keys {
                try connection.run(
                    "INSERT INTO seen (scope, key, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    [.text(scope), .text(key), time(at)])
            }
        case .setMark(let scope, let value):
            try connection.run(
                """
                INSERT INTO marks (scope, value) VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET value = excluded.value
                """, [.text(scope), .text(value)])
        case .clearSeen(let scope):
            try connection.run("DELETE FROM seen WHERE scope = ?", [.text(scope)])
            try connection.run("DELETE FROM marks WHERE scope = ?", [.text(scope)])
        case .putSealed(let record):
            try connection.run(
                """
                INSERT INTO vault (name, sealed, updated_at) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed, updated_at = excluded.updated_at
                """, [.text(record.name), .blob(record.sealed), time(record.updatedAt)])
        case .removeSealed(let name): try connection.run("DELETE FROM vault WHERE name = ?", [.text(name)])
        default: try SQLiteTables.apply(change, to: connection)
        }
    }

    private static func create(_ run: RunRecord, _ connection: SQLiteConnection) throws(SQLiteError) {
        try connection.run(
            """
            INSERT INTO runs (id, revision, template, mode, key, status, created_at, started_at, ended_at, attempts,
                calls, lookups, messages, tokens, detail, wait_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(run.id.text), .text(run.revision), .text(run.template), .text(run.mode), .optional(run.key),
                .text(run.status.rawValue), time(run.createdAt), .optional(run.startedAt?.milliseconds),
                .optional(run.endedAt?.milliseconds), number(run.attempts), number(run.counts.calls),
                number(run.counts.lookups), number(run.counts.messages), number(run.counts.tokens),
                .optional(run.detail), .optional(run.waitUntil?.milliseconds),
            ])
    }

    private static func update(_ run: RunRecord, _ connection: SQLiteConnection) throws(SQLiteError) {
        try connection.run(
            """
            UPDATE runs SET status = ?, started_at = ?, ended_at = ?, attempts = ?, calls = ?, lookups = ?,
                messages = ?, tokens = ?, detail = ?, wait_until = ?
            WHERE id = ?
            """,
            [
                .text(run.status.rawValue), .optional(run.startedAt?.milliseconds),
                .optional(run.endedAt?.milliseconds), number(run.attempts), number(run.counts.calls),
                number(run.counts.lookups), number(run.counts.messages), number(run.counts.tokens),
                .optional(run.detail), .optional(run.waitUntil?.milliseconds), .text(run.id.text),
            ])
        try requireChange(connection, "runs")
    }

    private static func append(_ record: JournalRecord, _ connection: SQLiteConnection) throws(SQLiteError) {
        // The number must be the next one: a gap would hide a lost event.
        try connection.run(
            """
            INSERT INTO journal (run, sequence, at, kind, body) SELECT ?1, ?2, ?3, ?4, ?5
            WHERE ?2 = (SELECT COALESCE(MAX(sequence) + 1, 0) FROM journal WHERE run = ?1)
            """,
            [.text(record.run.text), number(record.sequence), time(record.at), .text(record.kind), .text(record.body)])
        try requireChange(connection, "journal")
    }

    private static func put(_ effect: EffectRecord, _ connection: SQLiteConnection) throws(SQLiteError) {
        try connection.run(
            """
            INSERT INTO effects (key, run, node, kind, effect, host, summary, state, attempts, intended_at, settled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
                intended_at = excluded.intended_at, settled_at = excluded.settled_at
            """,
            [
                .text(effect.key), .text(effect.run.text), .text(effect.node), .text(effect.kind),
                .text(effect.effect), .text(effect.host), .text(effect.summary), .text(effect.state.rawValue),
                number(effect.attempts), time(effect.intendedAt), .optional(effect.settledAt?.milliseconds),
            ])
    }

    private static func requireChange(_ connection: SQLiteConnection, _ table: String) throws(SQLiteError) {
        guard connection.changes == 1 else {
            throw SQLiteError(code: ResultCode(rawValue: SQLITE_CONSTRAINT), message: table)
        }
    }

    private static func time(_ instant: Instant) -> SQLiteValue { .integer(instant.milliseconds) }
    private static func number(_ value: Int) -> SQLiteValue { .integer(Int64(value)) }
}
