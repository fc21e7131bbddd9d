package import FoggaraJSON

/// Why a node failed, as data.
package struct NodeError: Error, Sendable, Hashable {
    /// n8n's class of error: `NodeOperationError`, `NodeApiError`, `ExpressionError` …
    package var name: String
    /// What people read.
    package var message: String
    /// More about it.
    package var description: String?
    /// Item it happened with.
    package var item: Int?
    /// HTTP status as text.
    package var httpCode: String?
    /// Whether the thing that was to be sent has not happened, or may have.
    package var outcome: EffectOutcome
    /// How long the service asked to wait, in milliseconds.
    package var retryAfterMilliseconds: Int?
    /// The item to hand on under "continue", when it is not just `{error: message}`.
    package var itemJSON: JSONValue?
    /// Name of the node that failed inside a run that the node called; nil for the node itself.
    package var node: String?

    /// Describes a failure.
    package init(
        _ name: String = "NodeOperationError", _ message: String, description: String? = nil, item: Int? = nil,
        httpCode: String? = nil, outcome: EffectOutcome = .notDone, retryAfterMilliseconds: Int? = nil,
        itemJSON: JSONValue? = nil
    ) {
        self.name = name
        self.message = message
        self.description = description
        self.item = item
        self.httpCode = httpCode
        self.outcome = outcome
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.itemJSON = itemJSON
    }
}

/// What is known about something that was to be sent.
package enum EffectOutcome: String, Sendable, Hashable {
    /// It has not happened: not sent, or the service refused it.
    case notDone
    /// It may have happened: sent, but no answer came.
    case unknown
}
