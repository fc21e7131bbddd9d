package import FoggaraJSON

/// A node whose requests the template states to be messages: each reaches a person.
package struct StatedMessage: Sendable {
    /// Name of the node.
    package var node: String
    /// Where the name stands.
    package var span: ByteSpan

    /// Reads one element of `messages`; nil when it is no text.
    package init?(_ syntax: JSONNode) {
        guard let name = syntax.string else { return nil }
        node = name
        span = syntax.span
    }
}
