import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem

/// The power of one process: a test cuts it at one moment, after which nothing is written or sent any more.
///
/// Moments are counted from ``arm()`` on: each crash point of the engine, and each transaction just before it becomes
/// durable.
final class PowerSwitch: Sendable {
    /// A moment, by its number from 1.
    enum Moment: Hashable, Sendable {
        /// A crash point of the engine.
        case point(Int)
        /// A transaction that never becomes durable.
        case commit(Int)
    }

    /// A moment that was passed.
    struct Step: Sendable {
        /// What happens at it.
        enum Subject: Sendable {
            /// A crash point.
            case point(CrashPoint)
            /// A transaction: the events of runs in it.
            case commit([RunEvent])
        }

        var moment: Moment
        var subject: Subject
        /// How many requests each stand-in had seen.
        var seen: [Int]
    }

    private struct State {
        var isArmed = false
        var isOff = false
        var points = 0
        var commits = 0
        var steps: [Step] = []
        var scopes: Set<String> = []
        /// What the stand-ins had seen when the attempt that goes on was begun.
        var seenAtAttempt: [Int] = []
    }

    private let end: Moment?
    private let seen: @Sendable () -> [Int]
    private let state = Locked(State())

    /// Goes off at a moment, or never; `seen` tells how many requests each stand-in has seen.
    init(cutAt end: Moment? = nil, seen: @escaping @Sendable () -> [Int]) {
        self.end = end
        self.seen = seen
    }

    /// Whether the power is gone.
    var isOff: Bool { state.withLock { $0.isOff } }
    /// The moments that were passed.
    var steps: [Step] { state.withLock { $0.steps } }
    /// The histories that transactions added to.
    var scopes: Set<String> { state.withLock { $0.scopes } }
    /// How many requests each stand-in had seen when the attempt that was broken off was begun.
    var seenAtAttempt: [Int] { state.withLock { $0.seenAtAttempt } }

    /// Begins to count.
    func arm() {
        let seen = seen()
        state.withLock { state in
            state.isArmed = true
            state.seenAtAttempt = seen
        }
    }

    /// The crash points of the process.
    var crashPoints: CrashPoints {
        CrashPoints { [self] (_: Int, point: CrashPoint) throws(SimulatedCrash) in
            let isOff = pass(.point(point)) { state in
                state.points += 1
                return .point(state.points)
            }
            if isOff { throw SimulatedCrash(number: 0) }
        }
    }

    /// Passes the moment before a transaction.
    func willCommit(_ changes: [StoreChange]) throws(StoreError) {
        guard state.withLock({ $0.isArmed }) else { return }
        var events: [RunEvent] = []
        var scopes: Set<String> = []
        var beginsAttempt = false
        for change in changes {
            switch change {
            case .addSeen(let scope, _, _): scopes.insert(scope)
            case .append(let record):
                // Whatever a node sent before is not sent again then.
                if ["nodeStarted", "retryScheduled"].contains(record.kind) { beginsAttempt = true }
                // Only who watches an undisturbed run reads on.
                guard end == nil else { continue }
                events +=
                    JSONDocument.value(of: Array(record.body.utf8)).flatMap(RunEvent.init(wire:)).map { [$0] } ?? []
            default: break
            }
        }
        let isOff = pass(.commit(events), beginsAttempt: beginsAttempt) { state in
            state.commits += 1
            state.scopes.formUnion(scopes)
            return .commit(state.commits)
        }
        if isOff { throw Self.gone }
    }

    /// What a store says whose process is gone.
    static let gone = StoreError(.broken, "the power is gone")

    private func pass(
        _ subject: Step.Subject, beginsAttempt: Bool = false, _ number: (inout State) -> Moment
    ) -> Bool {
        let seen = seen()
        return state.withLock { state in
            if state.isOff || !state.isArmed { return state.isOff }
            let moment = number(&state)
            state.steps.append(Step(moment: moment, subject: subject, seen: seen))
            state.isOff = moment == end
            if !state.isOff, beginsAttempt { state.seenAtAttempt = seen }
            return state.isOff
        }
    }
}
