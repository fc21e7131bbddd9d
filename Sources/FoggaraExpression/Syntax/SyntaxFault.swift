package import FoggaraJSON

/// A place where the text of an expression is not the language.
package struct ExpressionFault: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Kind: String, Sendable {
        /// The text ends too early.
        case unexpectedEnd
        /// A token that cannot stand here.
        case unexpectedToken
        /// Text, template or pattern without its end.
        case unterminated
        /// Malformed number, escape or character.
        case malformed
        /// Nothing between the braces.
        case emptyCode
        /// A statement where a value is needed.
        case statement
        /// Assignment to something that holds no value.
        case invalidTarget
        /// A form the language has and expressions refuse.
        case refused
        /// Deeper than the parser goes.
        case tooDeep
    }

    /// What is wrong.
    package var kind: Kind
    /// Bytes inside the decoded parameter string.
    package var span: ByteSpan
    /// What was expected there, in a word of the language; nil when nothing single was.
    package var expected: String?
    /// Name of the error that n8n gives instead of its "invalid syntax", with its message.
    package var foreign: ForeignError?

    /// An error outside "invalid syntax".
    package struct ForeignError: Sendable, Hashable {
        /// Name of the error class.
        package var name: String
        /// Message of the error.
        package var message: String
    }

    init(_ kind: Kind, _ span: ByteSpan, expected: String? = nil, foreign: ForeignError? = nil) {
        self.kind = kind
        self.span = span
        self.expected = expected
        self.foreign = foreign
    }
}
