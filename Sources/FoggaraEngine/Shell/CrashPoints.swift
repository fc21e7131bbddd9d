import FoggaraSystem

/// A moment of an effect or a wait at which a crash is worth testing.
package enum CrashPoint: String, Sendable, Hashable, CaseIterable {
    /// Nothing is written yet.
    case beforeIntent
    /// The intent is durable, nothing is sent.
    case afterIntent
    /// It was sent and answered, the outcome is not written.
    case afterSending
    /// The outcome is durable.
    case afterOutcome
    /// A node is about to wait; nothing is written yet.
    case beforeWait
    /// The wait is durable.
    case afterWait
    /// What was waited for has come; nothing is written yet.
    case beforeResumption
    /// The end of the wait is durable, the node has given nothing yet.
    case afterResumption
    /// A request is about to start a run; nothing is written yet.
    case beforeReception
    /// The run of a request is durable; it is not answered yet.
    case afterReception
}

/// Thrown by a crash hook to stand for the death of the process.
package struct SimulatedCrash: Error, Sendable, Hashable {
    /// Number of the point, from 1.
    package let number: Int

    /// Dies at a point.
    package init(number: Int) { self.number = number }
}

/// Numbers the moments at which a crash is worth testing, so that a test can try each of them.
package final class CrashPoints: Sendable {
    private let passed = Locked(0)
    private let hook: @Sendable (Int, CrashPoint) throws(SimulatedCrash) -> Void

    /// Calls `hook` at every point with its number, from 1; it may end the process or throw.
    package init(_ hook: @escaping @Sendable (Int, CrashPoint) throws(SimulatedCrash) -> Void = { _, _ in }) {
        self.hook = hook
    }

    /// How many points were passed.
    package var count: Int { passed.withLock { $0 } }

    /// Passes a point.
    func pass(_ point: CrashPoint) throws(SimulatedCrash) {
        let number = passed.withLock { passed in
            passed += 1
            return passed
        }
        try hook(number, point)
    }
}
