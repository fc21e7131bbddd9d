package import FoggaraJSON

/// Reads files that people write as JSON, and tells everything wrong with them.
package enum JSONReader {
    /// The document of `source` with every fault of its grammar and every place where programs would read it
    /// differently.
    ///
    /// - Guarantees: diagnostics by place. The document is as complete as the text allows; what is no value is a node
    ///   of kind `fault`.
    package static func read(_ source: SourceText) -> Checked<JSONDocument> {
        let document = JSONDocument(source)
        var diagnostics: [Diagnostic] = []
        if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { diagnostics.append(.byteOrderMark(in: source)) }
        diagnostics += document.faults.map { Diagnostic.fault($0, in: document) }
        if document.faults.count >= JSONLimits.faults, let last = document.faults.last {
            diagnostics.append(.moreFaults(at: last.span, in: source))
        }
        var values = ValueCheck(document)
        values.check(document.root)
        return Checked(document, DiagnosticOrder.sorted(diagnostics + values.diagnostics))
    }
}
