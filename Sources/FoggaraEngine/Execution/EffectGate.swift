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

/// The gate through which everything that leaves the program goes.
///
/// Plan of ``perform(_:send:readBack:)``, where *key* is derived from run, node, run index, item and ordinal, and is
/// the same for every attempt and after every restart:
/// 1. The journal has the outcome of this key: return it, send nothing.
/// 2. The journal has an intent without outcome: `pure` and `keyed` are sent again (same key); `readBack` asks
///    `readBack` first and sends only when it returns nil; `atMostOnce` parks the run for a person.
/// 3. Otherwise: write the intent durably, send, write the outcome durably, return it.
///
/// A failure with ``EffectOutcome/notDone`` is written as such and may be tried again; one with
/// ``EffectOutcome/unknown`` leaves the intent open, so that the next attempt follows step 2.
package protocol EffectGate: Sendable {
    /// Sends once, whatever happens in between.
    ///
    /// - Returns: the reply of `send`, of `readBack`, or of the journal. It is journalled: no secrets in it.
    /// - Throws: the error of `send`; or a parking error that the engine itself understands and nodes pass on.
    func perform(
        _ request: EffectRequest,
        send: @Sendable (EffectKey) async throws(NodeError) -> JSONValue,
        readBack: (@Sendable (EffectKey, JSONValue) async throws(NodeError) -> JSONValue?)?
    ) async throws(NodeError) -> JSONValue
}

/// The name of one effect, for all attempts.
package struct EffectKey: Sendable, Hashable {
    /// The name as text: letters, digits and hyphens, at most 64; usable as an idempotency key.
    package let text: String

    /// Names an effect.
    package init(_ text: String) { self.text = text }
}

/// Values that earlier executions have seen, for `removeDuplicates` with history.
///
/// - Guarantees: changes become durable together with the node's result (or the run's success, as the plan says).
package protocol SeenHistory: Sendable {
    /// The keys of `keys` that were seen before, in the given scope.
    func seen(_ keys: [String], scope: String) async throws(NodeError) -> Set<String>
    /// How many keys the scope holds.
    func count(scope: String) async throws(NodeError) -> Int
    /// Adds keys to the scope.
    func record(_ keys: [String], scope: String) async throws(NodeError)
    /// The greatest value stored for an incremental or date comparison; nil when none.
    func mark(scope: String) async throws(NodeError) -> JSONValue?
    /// Stores the greatest value.
    func setMark(_ value: JSONValue, scope: String) async throws(NodeError)
    /// Forgets everything of the scope.
    func clear(scope: String) async throws(NodeError)
}

/// Reads credentials for nodes.
package protocol CredentialReader: Sendable {
    /// The fields of a credential that the node names.
    ///
    /// - Throws: when the credential is not configured.
    func fields(_ reference: CredentialReference) async throws(NodeError) -> JSONObject
}
