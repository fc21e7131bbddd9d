package import FoggaraJSON

/// Writes diagnostics for programs: one JSON object a line.
///
/// - Shape: see the article "Diagnostics as JSON Lines" of this module. Readers ignore members they do not know.
/// - Units: `line` and `column` count from 1, columns in Unicode scalars; `start` and `end` are byte offsets from 0.
package struct JSONLinesRenderer: Sendable {
    /// Version of the wire shape; it changes when a member changes its meaning or goes away.
    package static let version = 1

    private let catalogue: MessageCatalogue

    /// Renders in the language of `catalogue`.
    package init(_ catalogue: MessageCatalogue) { self.catalogue = catalogue }

    /// All diagnostics in order, each on its line.
    package func render(_ diagnostics: [Diagnostic]) -> String {
        DiagnosticOrder.sorted(diagnostics).map { JSONWriter.compact(.object(encode($0))) + "\n" }.joined()
    }

    /// One diagnostic as an object.
    package func encode(_ diagnostic: Diagnostic) -> JSONObject {
        var object: JSONObject = [
            "version": .number(JSONNumber(Self.version)),
            "code": .string(diagnostic.code.description),
            "severity": .string(diagnostic.severity.rawValue),
            "message": text(diagnostic.message, diagnostic),
            "file": .string(diagnostic.source.name),
        ]
        append(diagnostic.span, of: diagnostic.source, to: &object)
        object["labels"] = .array(
            diagnostic.labels.map { label in
                var entry: JSONObject = ["message": text(label.phrase, diagnostic)]
                append(label.span, of: diagnostic.source, to: &entry)
                return .object(entry)
            })
        object["notes"] = .array(diagnostic.notes.map { text($0, diagnostic) })
        object["helps"] = .array(diagnostic.helps.map { text($0, diagnostic) })
        object["fixes"] = .array(diagnostic.fixIts.map { encode($0, diagnostic) })
        return object
    }

    private func encode(_ fixIt: FixIt, _ diagnostic: Diagnostic) -> JSONValue {
        let edits = fixIt.edits.map { edit in
            var entry = JSONObject()
            append(edit.span, of: diagnostic.source, to: &entry)
            entry["replacement"] = .string(edit.replacement)
            return JSONValue.object(entry)
        }
        return [
            "message": text(fixIt.phrase, diagnostic), "applicability": .string(fixIt.applicability.rawValue),
            "edits": .array(edits),
        ]
    }

    private func append(_ span: ByteSpan, of source: SourceText, to object: inout JSONObject) {
        let start = source.position(of: span.start)
        let end = source.position(of: span.end)
        let members = [
            ("line", start.line), ("column", start.column), ("endLine", end.line), ("endColumn", end.column),
            ("start", span.start), ("end", span.end),
        ]
        for (key, value) in members { object[key] = .number(JSONNumber(value)) }
    }

    private func text(_ phrase: Phrase, _ diagnostic: Diagnostic) -> JSONValue {
        .string(catalogue.text(phrase, of: diagnostic.code))
    }
}
