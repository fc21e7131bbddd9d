/// One place where a text breaks the JSON grammar.
package struct JSONFault: Sendable, Hashable {
    /// What is wrong there.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The document holds no value.
        case emptyDocument
        /// A value was expected.
        case expectedValue
        /// A key in double quotes was expected.
        case expectedKey
        /// A colon was expected after a key.
        case expectedColon
        /// A comma was expected between two values.
        case expectedComma
        /// A comma stands before a closing bracket.
        case trailingComma
        /// A list or object is not closed; the span is its opening bracket.
        case unclosedContainer
        /// A closing bracket does not match the open one.
        case mismatchedClose
        /// A text is not closed on its line.
        case unclosedString
        /// A control character stands unescaped in a text.
        case controlCharacter
        /// A backslash begins no known escape.
        case invalidEscape
        /// Bytes are not UTF-8.
        case invalidUTF8
        /// A number breaks the grammar.
        case invalidNumber
        /// A bare word is not `true`, `false` or `null`.
        case invalidLiteral
        /// A text is in single quotes.
        case singleQuotes
        /// A comment, which JSON does not have.
        case comment
        /// Lists and objects are nested deeper than the limit.
        case tooDeep
        /// Something follows the value of the document.
        case extraContent
        /// The document is longer than the limit.
        case tooLong
    }

    /// What is wrong.
    package var kind: Kind
    /// Where.
    package var span: ByteSpan
    /// Another place that explains it: the bracket that is open where another one closes.
    package var related: ByteSpan?

    /// Describes a fault.
    package init(kind: Kind, span: ByteSpan, related: ByteSpan? = nil) {
        self.kind = kind
        self.span = span
        self.related = related
    }
}
