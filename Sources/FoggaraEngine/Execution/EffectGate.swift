package import FoggaraJSON

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

    /// What the next effect for an item was announced with in an earlier attempt; nil when it is new.
    ///
    /// For a node whose effect holds something drawn from the clock: it reads it here instead of drawing anew, so that
    /// every attempt sends the same.
    func announcedDetail(item: Int) async -> JSONValue?
}

extension EffectGate {
    /// Nothing was announced.
    package func announcedDetail(item: Int) async -> JSONValue? { nil }
}

/// The name of one effect, for all attempts.
package struct EffectKey: Sendable, Hashable {
    /// The name as text: letters, digits and hyphens, at most 64; usable as an idempotency key.
    package let text: String

    /// Names an effect.
    package init(_ text: String) { self.text = text }
}
