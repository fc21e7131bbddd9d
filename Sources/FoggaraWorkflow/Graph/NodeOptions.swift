/// A place on the canvas.
package struct Position: Sendable, Hashable {
    /// Distance to the right, in canvas pixels.
    package var x: Double
    /// Distance downwards, in canvas pixels.
    package var y: Double

    /// Makes the place `x`, `y`.
    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// Which credential a node uses.
package struct CredentialReference: Sendable, Hashable {
    /// Credential type, for example `slackApi`.
    package var type: String
    /// Key under `credentials` of the template header; in plain n8n workflows the name.
    package var name: String

    /// Names a credential.
    package init(type: String, name: String) {
        self.type = type
        self.name = name
    }
}

/// What happens when a node fails.
package enum OnError: String, Sendable, Hashable {
    /// The run stops with an error.
    case stopWorkflow
    /// The run goes on, the input on the regular output.
    case continueRegularOutput
    /// Items that failed leave by an additional last output.
    case continueErrorOutput
}

/// The switches that every node has.
///
/// - Units: `waitBetweenTries` in milliseconds. Engine bounds: 2 to 5 tries, at most 5,000 ms between them.
package struct NodeOptions: Sendable, Hashable {
    /// Passed through without running.
    package var isDisabled = false
    /// What happens on failure.
    package var onError = OnError.stopWorkflow
    /// Whether a failed node is tried again.
    package var retryOnFail = false
    /// Tries in all.
    package var maxTries = 3
    /// Pause between tries, in milliseconds.
    package var waitBetweenTries = 1_000
    /// Whether an empty output is filled with one empty item.
    package var alwaysOutputData = false
    /// Whether only the first item of each input is used.
    package var executeOnce = false
    /// Free text on the canvas.
    package var notes: String?

    /// Makes the defaults.
    package init() {}
}
