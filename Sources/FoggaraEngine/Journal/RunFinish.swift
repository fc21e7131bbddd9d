package import FoggaraSystem

/// How a run ended.
package struct RunFinish: Sendable, Hashable {
    /// The ways a run can end.
    package enum Status: String, Sendable, Hashable {
        /// Nothing was left to do.
        case success
        /// A node failed.
        case error
        /// Stopped by its time limit or a person.
        case canceled
    }

    /// How.
    package var status: Status
    /// Why, when not well.
    package var error: NodeError?
    /// When.
    package var at: Instant

    /// Ends a run.
    package init(status: Status, error: NodeError? = nil, at: Instant) {
        self.status = status
        self.error = error
        self.at = at
    }
}
