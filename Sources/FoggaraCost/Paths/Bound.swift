import FoggaraWorkflow

/// Which run an estimate is about.
enum Bound: Sendable, CaseIterable {
    case low, typical, high

    /// The count of this run.
    func pick(_ bounds: CountBounds) -> Int {
        switch self {
        case .low: bounds.low
        case .typical: bounds.typical
        case .high: bounds.high
        }
    }
}
