package import FoggaraJSON
package import FoggaraWorkflow

/// One thing a node wants to send.
package struct EffectRequest: Sendable, Hashable {
    /// What is counted for the cost.
    package enum Kind: String, Sendable, Hashable {
        /// A request to a service.
        case call
        /// A request that only prepares a call of a connector (metadata, headers of a sheet) and is not billed.
        case lookup
        /// A message to a person.
        case message
    }

    /// Item it is sent for; the first of several.
    package var item: Int
    /// What is counted.
    package var kind: Kind
    /// What retry and recovery may do.
    package var effect: EffectClass
    /// Host it goes to.
    package var host: String
    /// One line for people, without secrets and personal data: `POST /graphql`.
    package var summary: String
    /// What reading back needs; journalled, so without secrets.
    package var detail: JSONValue

    /// Describes an effect.
    package init(
        item: Int, kind: Kind, effect: EffectClass, host: String, summary: String, detail: JSONValue = .null
    ) {
        self.item = item
        self.kind = kind
        self.effect = effect
        self.host = host
        self.summary = summary
        self.detail = detail
    }
}
