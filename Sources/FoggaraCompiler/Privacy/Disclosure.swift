package import FoggaraJSON

/// A kind of personal data that a node sends to a host.
package struct Disclosure: Sendable, Hashable {
    /// Kind of data.
    package var label: String
    /// Host that gets it, in lower case; nil when a credential names it.
    package var host: String?
    /// Node that sends it.
    package var node: String
    /// The part of a parameter that reads it.
    package var span: ByteSpan
}
