package import FoggaraJSON

/// What is about to be sent.
package struct EffectIntent: Sendable, Hashable {
    /// Name of the effect for all attempts.
    package var key: String
    /// Place of the node in the plan.
    package var node: Int
    /// Which attempt of the node sends it.
    package var attempt: Int
    /// What is sent.
    package var request: EffectRequest

    /// Announces an effect.
    package init(key: String, node: Int, attempt: Int, request: EffectRequest) {
        self.key = key
        self.node = node
        self.attempt = attempt
        self.request = request
    }
}

/// What became of an effect.
package enum EffectSettlement: Sendable, Hashable {
    /// It happened and was answered.
    case done(reply: JSONValue)
    /// It did not happen.
    case notDone
}
