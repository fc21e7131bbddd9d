/// What retry and recovery may do with something a node sends out.
package enum EffectClass: String, Sendable, Hashable, CaseIterable {
    /// Sends nothing, or only reads: may be repeated freely.
    case pure
    /// The service ignores a second request with the same key: may be repeated with that key.
    case keyed
    /// Whether it happened can be read back: asked before it is repeated.
    case readBack
    /// Never repeated without a person's word.
    case atMostOnce
}
