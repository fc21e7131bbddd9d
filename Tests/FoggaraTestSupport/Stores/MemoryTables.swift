import FoggaraStore

/// The tables of the store in memory; a value, so that a failed transaction leaves no trace.
struct MemoryTables {
    var revisions: [String: PlanRevision] = [:]
    var activations: [String: ActivationRecord] = [:]
    var runs: [RunID: RunRecord] = [:]
    var runOrder: [RunID] = []
    var runKeys: Set<String> = []
    var journals: [RunID: [JournalRecord]] = [:]
    var effects: [String: EffectRecord] = [:]
    var effectOrder: [String] = []
    var slots: [SlotID: SlotRecord] = [:]
    var inbox: [String: Set<String>] = [:]
    var cursors: [String: String] = [:]
    var seen: [String: Set<String>] = [:]
    var marks: [String: String] = [:]
    var vault: [String: VaultRecord] = [:]
    var dataTables: [String: MemoryDataTable] = [:]
    var nextTable: Int64 = 1
    var tableReplies: [String: String] = [:]

    /// Applies one change.
    mutating func apply(_ change: StoreChange) throws(StoreError) {
        switch change {
        case .saveRevision(let revision): if revisions[revision.hash] == nil { revisions[revision.hash] = revision }
        case .activate(let activation):
            guard revisions[activation.revision] != nil else { throw StoreError(.conflict, "activations") }
            activations[activation.template] = activation
        case .deactivate(let template): activations[template] = nil
        case .createRun(let run): try create(run)
        case .updateRun(let run):
            guard var stored = runs[run.id] else { throw StoreError(.conflict, "runs") }
            stored.status = run.status
            stored.startedAt = run.startedAt
            stored.endedAt = run.endedAt
            stored.attempts = run.attempts
            stored.counts = run.counts
            stored.detail = run.detail
            stored.waitUntil = run.waitUntil
            runs[run.id] = stored
        case .append(let record):
            guard runs[record.run] != nil, journals[record.run, default: []].count == record.sequence else {
                throw StoreError(.conflict, "journal")
            }
            journals[record.run, default: []].append(record)
        case .putEffect(let effect):
            guard runs[effect.run] != nil else { throw StoreError(.conflict, "effects") }
            if effects[effect.key] == nil { effectOrder.append(effect.key) }
            effects[effect.key] = effect
        case .claimSlot(let slot):
            guard slots[slot.id] == nil, (slot.run == nil) != (slot.skipped == nil) else {
                throw StoreError(.conflict, "slots")
            }
            if let run = slot.run, runs[run] == nil { throw StoreError(.conflict, "slots") }
            slots[slot.id] = slot
        case .receive(let record):
            if let run = record.run, runs[run] == nil { throw StoreError(.conflict, "inbox") }
            guard inbox[record.scope, default: []].insert(record.delivery).inserted else {
                throw StoreError(.conflict, "inbox")
            }
        case .setCursor(let schedule, let body): cursors[schedule] = body
        case .addSeen(let scope, let keys, _): seen[scope, default: []].formUnion(keys)
        case .setMark(let scope, let value): marks[scope] = value
        case .clearSeen(let scope):
            seen[scope] = nil
            marks[scope] = nil
        case .putSealed(let record): vault[record.name] = record
        case .removeSealed(let name): vault[name] = nil
        case .defineTable(let name, let columns, let at):
            guard var data = dataTables[name] else {
                dataTables[name] = MemoryDataTable(
                    table: DataTable(id: nextTable, name: name, columns: columns, createdAt: at, updatedAt: at))
                nextTable += 1
                return
            }
            guard let missing = data.table.missing(columns) else { throw StoreError(.conflict, "data_columns") }
            if missing.isEmpty { return }
            data.table.columns += missing
            data.table.updatedAt = at
            dataTables[name] = data
        case .renameTable(let name, let other, let at):
            guard var data = dataTables[name], name == other || dataTables[other] == nil else {
                throw StoreError(.conflict, "data_tables")
            }
            data.table.name = other
            data.table.updatedAt = at
            dataTables[name] = nil
            dataTables[other] = data
        case .dropTable(let name): dataTables[name] = nil
        case .changeTable(let change):
            if tableReplies[change.key] != nil { return }
            guard var data = dataTables[change.table] else { throw StoreError(.conflict, "data_tables") }
            tableReplies[change.key] = data.apply(change)
            dataTables[change.table] = data
        }
    }

    private mutating func create(_ run: RunRecord) throws(StoreError) {
        guard revisions[run.revision] != nil, runs[run.id] == nil else { throw StoreError(.conflict, "runs") }
        if let key = run.key, !runKeys.insert(key).inserted { throw StoreError(.conflict, "runs") }
        runs[run.id] = run
        runOrder.append(run.id)
    }
}
