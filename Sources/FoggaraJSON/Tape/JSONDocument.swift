/// A text read as JSON: its values with their places, and every fault of its grammar.
///
/// - Guarantees: reading never fails. Where the grammar is broken a ``JSONNode`` of kind ``JSONNode/Kind/fault``
///   stands.
package final class JSONDocument: Sendable {
    /// The text.
    package let source: SourceText
    /// Faults by place; empty when the text is JSON.
    package let faults: [JSONFault]
    let tape: Tape

    /// Reads `source`.
    package init(_ source: SourceText) {
        self.source = source
        var parser = TapeParser(source.bytes)
        parser.parse()
        tape = parser.tape
        faults = parser.faults
    }

    /// The value of the document.
    package var root: JSONNode { JSONNode(document: self, index: 0) }

    /// The value of `text`, or nil when it is not JSON; for data whose place nobody asks for.
    package static func value(of bytes: [UInt8]) -> JSONValue? {
        let document = JSONDocument(SourceText(name: "", bytes: bytes))
        return document.faults.isEmpty ? document.root.value : nil
    }
}
