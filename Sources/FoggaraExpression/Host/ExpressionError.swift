package import FoggaraJSON

/// A failed evaluation, with n8n's own name and words where n8n has them.
package struct ExpressionError: Error, Sendable, Hashable {
    /// Which of the ways to fail it is.
    package enum Kind: Sendable, Hashable {
        /// An error that n8n gives too.
        case recorded
        /// A limit of this evaluator; never swallowed.
        case limit
        /// A part of the language that is not there; never swallowed.
        case unsupported
    }

    /// Which of the ways to fail it is.
    package var kind: Kind
    /// Name of the error class, as `ExpressionError` or `TypeError`.
    package var name: String
    /// Message, n8n's own words where n8n has them.
    package var message: String
    /// Longer text that n8n shows below the message.
    package var description: String?
    /// Machine word for the kind of fault, where n8n gives one.
    package var type: String?
    /// Node that caused it, where n8n names one.
    package var nodeCause: String?
    /// Place inside the decoded parameter string.
    package var span: ByteSpan?

    /// Whether a limit stopped the evaluation.
    package var isLimit: Bool { kind == .limit }
    /// Whether the expression needs what is not there.
    package var isUnsupported: Bool { kind == .unsupported }

    /// Makes an error.
    package init(
        _ name: String, _ message: String, kind: Kind = .recorded, description: String? = nil, type: String? = nil,
        nodeCause: String? = nil, span: ByteSpan? = nil
    ) {
        self.kind = kind
        self.name = name
        self.message = message
        self.description = description
        self.type = type
        self.nodeCause = nodeCause
        self.span = span
    }

    /// The language part `what` is not there.
    package static func unsupported(_ what: String) -> ExpressionError {
        ExpressionError("UnsupportedExpression", what, kind: .unsupported)
    }

    /// The limit `what` was passed.
    package static func limit(_ what: String) -> ExpressionError {
        ExpressionError("ExpressionLimit", what, kind: .limit)
    }
}
