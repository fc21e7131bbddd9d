import FoggaraJSON
package import FoggaraStore
package import FoggaraSystem

/// Claims slots in a store, each together with the run it starts.
///
/// - Guarantees: slot, run and cursor are one transaction, so that no crash lies between them; a run that was stored but
///   not begun is found by the next start among the open runs.
package struct StoreSlotLedger: SlotLedger {
    private let store: any Store
    private let clock: any WallClock
    private let rules: [ScheduleID: [ScheduleRule]]
    private let prepare: @Sendable (Slot) throws -> (run: RunID, changes: [StoreChange])
    private let enqueue: @Sendable (RunID) -> Void

    /// Makes the ledger.
    ///
    /// - Parameters:
    ///   - schedules: those it is asked about; marks of rules that changed since are forgotten.
    ///   - prepare: makes the run of a slot, without storing it.
    ///   - enqueue: is told of each run that was stored.
    package init(
        store: any Store, clock: any WallClock, schedules: [Schedule],
        prepare: @escaping @Sendable (Slot) throws -> (run: RunID, changes: [StoreChange]),
        enqueue: @escaping @Sendable (RunID) -> Void
    ) {
        self.store = store
        self.clock = clock
        rules = Dictionary(schedules.map { ($0.id, $0.rules) }, uniquingKeysWith: { first, _ in first })
        self.prepare = prepare
        self.enqueue = enqueue
    }

    /// Reads the stored cursor of a schedule.
    package func cursor(of schedule: ScheduleID) async throws -> ScheduleCursor? {
        guard let text = try await store.cursor(schedule: schedule.rawValue),
            let body = JSONDocument.value(of: Array(text.utf8)),
            let through = body["decidedThrough"]?.number?.integer, let rules = rules[schedule]
        else { return nil }
        return ScheduleCursor(
            decidedThrough: Instant(milliseconds: through),
            state: RecurrenceState(stored: body["state"], for: rules))
    }

    /// Claims slots, stores their runs and moves the cursor in one transaction.
    package func record(
        _ decisions: [SlotDecision], cursor: ScheduleCursor, of schedule: ScheduleID
    ) async throws -> [Slot] {
        let now = clock.now()
        var changes: [StoreChange] = []
        var fired: [(slot: Slot, run: RunID)] = []
        for decision in decisions {
            switch decision {
            case .fire(let slot):
                guard try await store.slot(slot.id) == nil else { continue }
                let new = try prepare(slot)
                changes.append(contentsOf: new.changes)
                changes.append(
                    .claimSlot(SlotRecord(id: slot.id, due: slot.instant, run: new.run, claimedAt: now)))
                fired.append((slot, new.run))
            case .skip(let slot):
                guard try await store.slot(slot.id) == nil else { continue }
                changes.append(
                    .claimSlot(
                        SlotRecord(id: slot.id, due: slot.instant, run: nil, skipped: "late", claimedAt: now)))
            case .skipRest(let after, let through):
                let id = SlotID(
                    schedule: schedule.rawValue, localTime: "\(after.iso8601)/\(through.iso8601)", zone: "UTC")
                guard try await store.slot(id) == nil else { continue }
                changes.append(
                    .claimSlot(
                        SlotRecord(
                            id: id, due: through, run: nil, skipped: "late, more than the limit", claimedAt: now)))
            }
        }
        changes.append(.setCursor(schedule: schedule.rawValue, body: JSONWriter.compact(cursor.json)))
        try await store.commit(changes)
        for entry in fired { enqueue(entry.run) }
        return fired.map(\.slot)
    }
}

extension ScheduleCursor {
    /// The cursor as the store keeps it.
    fileprivate var json: JSONValue {
        ["decidedThrough": .number(JSONNumber(decidedThrough.milliseconds)), "state": state.json]
    }
}
