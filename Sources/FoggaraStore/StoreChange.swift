package import FoggaraSystem

/// One change of a transaction.
package enum StoreChange: Sendable, Hashable {
    /// Keeps a plan; nothing happens when its hash is there already.
    case saveRevision(PlanRevision)
    /// Puts a template's activation in place of an earlier one.
    case activate(ActivationRecord)
    /// Ends the activation of a template.
    case deactivate(template: String)
    /// Adds a run; a conflict when its identifier or key is taken.
    case createRun(RunRecord)
    /// Writes the changing fields of a run; a conflict when there is no such run.
    case updateRun(RunRecord)
    /// Adds an event; a conflict when the run has one of that sequence number.
    case append(JournalRecord)
    /// Adds an effect or writes its changing fields.
    case putEffect(EffectRecord)
    /// Says what became of a slot; a conflict when that was said before.
    case claimSlot(SlotRecord)
    /// Says that a delivery from outside was taken; a conflict when that was said before.
    case receive(InboxRecord)
    /// Keeps how far a schedule was decided, as JSON text.
    case setCursor(schedule: String, body: String)
    /// Adds keys to a scope of seen values; those already there stay as they are.
    case addSeen(scope: String, keys: [String], at: Instant)
    /// Keeps the greatest value of a scope, as JSON text.
    case setMark(scope: String, value: String)
    /// Forgets keys and greatest value of a scope.
    case clearSeen(scope: String)
    /// Puts a sealed value into the vault.
    case putSealed(VaultRecord)
    /// Takes a sealed value out of the vault.
    case removeSealed(name: String)
    /// Makes a data table, or adds the columns it lacks; a conflict when one is there with another kind.
    case defineTable(name: String, columns: [DataTable.Column], at: Instant)
    /// Gives a data table another name; a conflict when there is no such table or the name is taken.
    case renameTable(name: String, to: String, at: Instant)
    /// Removes a data table with its rows; nothing happens when there is none.
    case dropTable(name: String)
    /// Changes rows of a data table; nothing happens when the change's key was applied before. A conflict when there
    /// is no such table.
    case changeTable(DataChange)
}
