package import FoggaraDiagnostics
package import FoggaraJSON
package import FoggaraStore
package import FoggaraSystem

/// What the pages show and change; the program behind them provides it.
package protocol PageWorld: Sendable {
    /// The texts of the templates that can be activated, in the order they are listed.
    var templates: [SourceText] { get }
    /// What is served now.
    var active: [ActiveTemplate] { get async }
    /// The present, for ages and durations.
    var now: Instant { get }

    /// The newest runs.
    func runs(limit: Int) async throws(StoreError) -> [RunRecord]
    /// One run with its steps; nil when there is none of that name.
    func run(_ id: RunID) async throws(StoreError) -> RunStory?
    /// What a run has cost so far, in centimes; nil when its plan is unknown.
    func cost(of run: RunRecord) async -> Int64?
    /// Serves a template from now on with these values, in place of an earlier activation.
    ///
    /// - Returns: nil when done, else why not, for people who read `language`.
    func activate(_ template: String, values: JSONObject, language: Language) async -> String?
    /// Serves a template no longer; its open runs go on.
    func deactivate(_ template: String) async
}

/// A template that is served.
package struct ActiveTemplate: Sendable {
    /// Its identifier.
    package var template: String
    /// Since when.
    package var since: Instant
    /// The next times at which it runs, as local time; empty when it has no schedule.
    package var slots: [String]
    /// The addresses that it listens on.
    package var hooks: [String]

    /// Describes an activation.
    package init(template: String, since: Instant, slots: [String] = [], hooks: [String] = []) {
        self.template = template
        self.since = since
        self.slots = slots
        self.hooks = hooks
    }
}

/// A run with its steps, for people.
package struct RunStory: Sendable {
    /// One node that ran.
    package struct Step: Sendable {
        /// Name of the node.
        package var node: String
        /// Items it gave.
        package var items: Int
        /// Why it failed; nil when it did not.
        package var error: String?

        /// Describes a step.
        package init(node: String, items: Int, error: String? = nil) {
            self.node = node
            self.items = items
            self.error = error
        }
    }

    /// The run.
    package var record: RunRecord
    /// Its nodes in the order in which they ended.
    package var steps: [Step]
    /// Why it failed or what it waits for; nil when neither.
    package var reason: String?

    /// Tells a run.
    package init(record: RunRecord, steps: [Step], reason: String? = nil) {
        self.record = record
        self.steps = steps
        self.reason = reason
    }
}
