package import FoggaraScheduler
import FoggaraSystem

/// A slot ledger in memory, which keeps the promises of a real one but does not outlive the process.
package final class MemorySlotLedger: SlotLedger {
    private struct State {
        var cursors: [ScheduleID: ScheduleCursor] = [:]
        var decisions: [SlotDecision] = []
        var keys: Set<String> = []
    }

    private let state = Locked(State())

    /// Makes an empty ledger.
    package init() {}

    /// Everything decided so far, in order.
    package var decisions: [SlotDecision] { state.withLock { $0.decisions } }

    package func cursor(of schedule: ScheduleID) async throws -> ScheduleCursor? {
        state.withLock { $0.cursors[schedule] }
    }

    package func record(
        _ decisions: [SlotDecision], cursor: ScheduleCursor, of schedule: ScheduleID
    ) async throws -> [Slot] {
        state.withLock { state in
            state.cursors[schedule] = cursor
            var claimed: [Slot] = []
            for decision in decisions {
                switch decision {
                case .fire(let slot):
                    guard state.keys.insert(slot.key).inserted else { continue }
                    claimed.append(slot)
                case .skip(let slot):
                    guard state.keys.insert(slot.key).inserted else { continue }
                case .skipRest: break
                }
                state.decisions.append(decision)
            }
            return claimed
        }
    }
}
