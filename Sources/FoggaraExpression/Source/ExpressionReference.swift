package import FoggaraJSON

/// Something an expression names, as the passes of the compiler need it.
package enum ExpressionReference: Sendable, Hashable {
    /// A path below `$json` (or `$input.item.json`); computed keys end the path.
    case json(path: [String], span: ByteSpan)
    /// Another node by name; lineage is followed by `item`, `itemMatching` and `pairedItem`.
    case node(name: String, span: ByteSpan, usesLineage: Bool, path: [String])
    /// A value of the template's configuration, `$config.key`.
    case config(key: String, span: ByteSpan)
    /// One of the variables that start with `$`, or a global name; the path holds the members read from it.
    case variable(name: String, span: ByteSpan, path: [String])
    /// A function of the language's own that is called by its bare name, or a method called on a value.
    case function(name: String, span: ByteSpan)
    /// A free name that is none of the language's.
    case unknownIdentifier(name: String, span: ByteSpan)

    /// Place inside the decoded parameter string.
    package var span: ByteSpan {
        switch self {
        case .json(_, let span), .node(_, let span, _, _), .config(_, let span), .variable(_, let span, _),
            .function(_, let span), .unknownIdentifier(_, let span):
            span
        }
    }
}
