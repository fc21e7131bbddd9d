import FoggaraJSON
package import FoggaraStore
import FoggaraSystem
import Testing

/// What every store must do; each driver runs it on an empty store of its own.
package struct StoreSuite {
    private let store: any Store
    private let now = Instant(seconds: 1_768_471_643)

    /// Exercises a store.
    package static func exercise(_ store: any Store) async throws {
        let suite = StoreSuite(store: store)
        try await suite.runs()
        try await suite.journals()
        try await suite.effects()
        try await suite.slots()
        try await suite.history()
        try await suite.vault()
        try await suite.activations()
        try await suite.dataTables()
    }

    private var revision: PlanRevision { PlanRevision(template: "t", body: #"{"né":"é"}"#, createdAt: now) }

    private func record(_ name: String, key: String? = nil) -> RunRecord {
        RunRecord(id: RunID(name), revision: revision.hash, template: "t", mode: "manual", key: key, createdAt: now)
    }

    private func expectConflict(_ changes: [StoreChange], sourceLocation: SourceLocation = #_sourceLocation) async {
        await #expect(sourceLocation: sourceLocation) {
            try await store.commit(changes)
        } throws: {
            ($0 as? StoreError)?.code == .conflict
        }
    }

    private func runs() async throws {
        await expectConflict([.createRun(record("orphan"))])
        try await store.commit([.saveRevision(revision), .createRun(record("a", key: "slot 1"))])
        try await store.commit([.saveRevision(revision), .createRun(record("b"))])
        #expect(try await store.revision(revision.hash) == revision)
        #expect(try await store.revision("none") == nil)
        await expectConflict([.createRun(record("a"))])
        await expectConflict([.createRun(record("c", key: "slot 1"))])
        #expect(try await store.run(RunID("c")) == nil)
        #expect(try await store.run(key: "slot 1")?.id == RunID("a"))
        var run = record("b")
        run.status = .error
        run.startedAt = now
        run.endedAt = now + .seconds(2)
        run.counts.calls = 3
        run.counts.messages = 1
        run.detail = #"{"message":"é"}"#
        try await store.commit([.updateRun(run)])
        #expect(try await store.run(RunID("b")) == run)
        #expect(try await store.runs(limit: 1).map(\.id) == [RunID("b")])
        #expect(try await store.openRuns().map(\.id) == [RunID("a")])
        await expectConflict([.updateRun(record("nobody"))])
        var waiting = record("a", key: "slot 1")
        waiting.status = .waiting
        waiting.waitUntil = now + .seconds(9)
        try await store.commit([.updateRun(waiting)])
        #expect(try await store.openRuns() == [waiting])
        #expect(try await store.runs(in: .waiting) == [waiting])
        #expect(try await store.runs(in: .running).isEmpty)
        try await store.commit([.updateRun(record("a", key: "slot 1"))])
    }

    private func journals() async throws {
        func entry(_ sequence: Int) -> StoreChange {
            .append(JournalRecord(run: RunID("a"), sequence: sequence, at: now, kind: "k", body: "{\"n\":\(sequence)}"))
        }
        try await store.commit([entry(0), entry(1)])
        await expectConflict([entry(1)])
        await expectConflict([entry(3)])
        // A failed transaction leaves nothing, not even its good first half.
        await expectConflict([entry(2), entry(2)])
        try await store.commit([entry(2)])
        #expect(try await store.journal(RunID("a"), from: 1).map(\.body) == [#"{"n":1}"#, #"{"n":2}"#])
        #expect(try await store.journal(RunID("b"), from: 0).isEmpty)
    }

    private func effects() async throws {
        var effect = EffectRecord(
            key: "fg-1", run: RunID("a"), node: "Send", kind: "call", effect: "keyed", host: "localhost",
            summary: "POST /", state: .intended, attempts: 1, intendedAt: now)
        try await store.commit([.putEffect(effect)])
        effect.state = .done
        effect.settledAt = now
        try await store.commit([.putEffect(effect)])
        #expect(try await store.effect("fg-1") == effect)
        #expect(try await store.effect("fg-2") == nil)
        var second = effect
        second.key = "fg-0"
        try await store.commit([.putEffect(second)])
        #expect(try await store.effects(of: RunID("a")).map(\.key) == ["fg-1", "fg-0"])
        second.run = RunID("nobody")
        second.key = "fg-3"
        await expectConflict([.putEffect(second)])
    }

    private func slots() async throws {
        let id = SlotID(schedule: "s", localTime: "2026-01-15T11:00:00", zone: "Africa/Algiers")
        let slot = SlotRecord(id: id, due: now, run: RunID("a"), claimedAt: now)
        try await store.commit([.claimSlot(slot)])
        #expect(try await store.slot(id) == slot)
        await expectConflict([.claimSlot(SlotRecord(id: id, due: now, run: nil, skipped: "late", claimedAt: now))])
        // The run that a claimed slot would have started is not created either.
        await expectConflict([.createRun(record("twice")), .claimSlot(slot)])
        #expect(try await store.run(RunID("twice")) == nil)
        let later = SlotID(schedule: "s", localTime: "2026-01-15T12:00:00", zone: "Africa/Algiers")
        await expectConflict([.claimSlot(SlotRecord(id: later, due: now, run: nil, claimedAt: now))])
        let skipped = SlotRecord(id: later, due: now + .seconds(3600), run: nil, skipped: "skip", claimedAt: now)
        try await store.commit([.claimSlot(skipped), .setCursor(schedule: "s", body: "1")])
        try await store.commit([.setCursor(schedule: "s", body: "2")])
        #expect(try await store.slots(schedule: "s", limit: 5) == [skipped, slot])
        #expect(try await store.cursor(schedule: "s") == "2")
        #expect(try await store.cursor(schedule: "other") == nil)
    }

    private func history() async throws {
        try await store.commit([.addSeen(scope: "x", keys: ["1", "2", ""], at: now), .setMark(scope: "x", value: "7")])
        try await store.commit([.addSeen(scope: "x", keys: ["2", "3"], at: now), .setMark(scope: "x", value: "9")])
        #expect(try await store.seen(["", "2", "4"], scope: "x") == ["", "2"])
        #expect(try await store.seen(["2"], scope: "y").isEmpty)
        #expect(try await store.seenCount(scope: "x") == 4)
        #expect(try await store.mark(scope: "x") == "9")
        try await store.commit([.clearSeen(scope: "x")])
        #expect(try await store.seenCount(scope: "x") == 0)
        #expect(try await store.mark(scope: "x") == nil)
    }

    private func vault() async throws {
        try await store.commit([.putSealed(VaultRecord(name: "b", sealed: [1, 0, 255], updatedAt: now))])
        try await store.commit([.putSealed(VaultRecord(name: "a", sealed: [], updatedAt: now))])
        #expect(try await store.sealed("b")?.sealed == [1, 0, 255])
        #expect(try await store.sealed("a")?.sealed == [])
        #expect(try await store.sealedNames() == ["a", "b"])
        try await store.commit([.removeSealed(name: "a")])
        #expect(try await store.sealed("a") == nil)
    }

    private func dataTables() async throws {
        let columns = [DataTable.Column(name: "phone", kind: .string), DataTable.Column(name: "total", kind: .number)]
        try await store.commit([.defineTable(name: "orders", columns: columns, at: now)])
        try await store.commit([.defineTable(name: "orders", columns: columns, at: now + .seconds(9))])
        let table = try #require(try await store.table("orders"))
        #expect(table.columns == columns && table.createdAt == now && table.updatedAt == now)
        await expectConflict([
            .defineTable(name: "orders", columns: [DataTable.Column(name: "total", kind: .date)], at: now)
        ])
        func change(_ key: String, _ action: DataChange.Action) -> StoreChange {
            .changeTable(DataChange(table: "orders", action: action, key: key, at: now + .seconds(1)))
        }
        let both: [JSONObject] = [["phone": "055\"0", "total": 7], ["phone": "0661", "total": .null]]
        try await store.commit([change("k1", .insert(both))])
        // The same change again: nothing new.
        try await store.commit([change("k1", .insert(both))])
        #expect(try await store.rows(of: table, DataFilter()).map(\.id) == [1, 2])
        let quoted = DataFilter([DataFilter.Condition("phone", .eq, "055\"0")])
        #expect(try await store.rows(of: table, quoted).map(\.cells) == [["phone": "055\"0", "total": 7]])
        try await store.commit([change("k2", .upsert(quoted, ["total": 9]))])
        try await store.commit([
            change("k3", .upsert(DataFilter([DataFilter.Condition("phone", .eq, "0770")]), ["phone": "0770"]))
        ])
        try await store.commit([change("k4", .delete(DataFilter([DataFilter.Condition("total", .gte, 9)])))])
        #expect(try await store.rows(of: table, DataFilter()).map(\.id) == [2, 3])
        #expect(try await store.tableReply("k4")?.contains("\"total\":9") == true)
        // Numbers of removed rows do not come back.
        try await store.commit([change("k5", .delete(DataFilter())), change("k6", .insert([["phone": "1"]]))])
        #expect(try await store.rows(of: table, DataFilter()).map(\.id) == [4])
        #expect(try await store.tableReply("none") == nil)
        await expectConflict([.changeTable(DataChange(table: "no", action: .insert([]), key: "k7", at: now))])
        try await store.commit([.renameTable(name: "orders", to: "commandes", at: now)])
        #expect(try await store.tables().map(\.name) == ["commandes"])
        try await store.commit([.dropTable(name: "commandes"), .dropTable(name: "commandes")])
        #expect(try await store.tables().isEmpty)
    }

    private func activations() async throws {
        let activation = ActivationRecord(template: "t", revision: revision.hash, since: now)
        try await store.commit([.activate(activation)])
        await expectConflict([.activate(ActivationRecord(template: "t", revision: "none", since: now))])
        #expect(try await store.activations() == [activation])
        try await store.commit([.deactivate(template: "t")])
        #expect(try await store.activations().isEmpty)
    }
}
