import FoggaraStore
import FoggaraSystem
import Testing

@testable import FoggaraSQLite

/// Stores that earlier forms of the program wrote.
@Suite("Migrations")
struct SQLiteMigrationTests {
    @Test("a store of the first form keeps its runs, journals, effects and slots, and can then hold waiting runs")
    func first() async throws {
        let folder = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(folder) }
        do {
            let connection = try SQLiteConnection(path: folder + "/foggara.sqlite", isReadOnly: false)
            let sql = try #require(Assets.text("data/migrations/0001_start.sql"))
            try connection.script("BEGIN;\n\(sql)\nPRAGMA user_version = 1;\nCOMMIT;")
            try connection.script(
                """
                PRAGMA foreign_keys = ON;
                INSERT INTO revisions VALUES ('h', 't', '{}', 1);
                INSERT INTO runs (number, id, revision, template, mode, key, status, created_at, calls, detail)
                    VALUES (7, 'a', 'h', 't', 'manual', 'k', 'running', 5, 3, '{}');
                INSERT INTO journal VALUES ('a', 0, 5, 'runStarted', '{}');
                INSERT INTO effects VALUES (1, 'fg-1', 'a', 'Send', 'call', 'keyed', 'h', 's', 'done', 1, 5, 6);
                INSERT INTO slots VALUES ('s', '2026-11-21T08:00:00', 'Africa/Algiers', 5, 'a', NULL, 5);
                """)
        }
        let store = try SQLiteStore(directory: folder)
        var run = try #require(try await store.run(key: "k"))
        #expect(run.id == RunID("a") && run.status == .running && run.counts.calls == 3 && run.waitUntil == nil)
        #expect(try await store.journal(run.id, from: 0).count == 1)
        #expect(try await store.effect("fg-1")?.run == run.id)
        #expect(try await store.slots(schedule: "s", limit: 1).first?.run == run.id)
        run.status = .waiting
        run.waitUntil = Instant(seconds: 9)
        try await store.commit([.updateRun(run)])
        #expect(try await store.runs(in: .waiting) == [run])
        // The keys are looked at again.
        await #expect {
            try await store.commit([
                .append(JournalRecord(run: RunID("nobody"), sequence: 0, at: .epoch, kind: "k", body: "{}"))
            ])
        } throws: {
            ($0 as? StoreError)?.code == .conflict
        }
        await store.close()
        let connection = try SQLiteConnection(path: folder + "/foggara.sqlite", isReadOnly: true)
        var broken = 0
        try connection.rows("PRAGMA foreign_key_check") { _ in broken += 1 }
        #expect(broken == 0)
    }
}
