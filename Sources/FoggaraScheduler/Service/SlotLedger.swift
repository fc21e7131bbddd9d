/// Where decisions about slots are kept, so that a slot is fired once even by two processes or after a crash.
package protocol SlotLedger: Sendable {
    /// How far a schedule was decided; nil when it is new.
    func cursor(of schedule: ScheduleID) async throws -> ScheduleCursor?

    /// Stores decisions and the cursor in one transaction and gives the slots that are the caller's to fire.
    ///
    /// - Guarantees: a slot whose key is already recorded is left out of the answer. A run for each answered slot is
    ///   queued in the same transaction, or found and queued again by the ordinary start.
    func record(
        _ decisions: [SlotDecision], cursor: ScheduleCursor, of schedule: ScheduleID
    ) async throws -> [Slot]
}
