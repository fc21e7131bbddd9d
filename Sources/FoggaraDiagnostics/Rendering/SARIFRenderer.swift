import FoggaraJSON

/// Writes diagnostics as one SARIF log, which code-scanning services and editors read.
///
/// - Shape: one run with the rules that occur, the files they were found in, and a result for each diagnostic; fixes
///   that are only shown are left out, since readers offer every fix for application.
/// - Units: lines and columns count from 1, columns in Unicode scalars; `byteOffset` counts from 0.
/// - Source: OASIS, Static Analysis Results Interchange Format 2.1.0, errata 01 (2023-08-28).
package struct SARIFRenderer: Sendable {
    /// Address of the schema that the log fits.
    package static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private let catalogue: MessageCatalogue
    private let version: String

    /// Renders in the language of `catalogue` for the program of this version.
    package init(_ catalogue: MessageCatalogue, version: String) {
        self.catalogue = catalogue
        self.version = version
    }

    /// The whole log, with a line feed at the end.
    package func render(_ diagnostics: [Diagnostic]) -> String {
        let shown = DiagnosticOrder.sorted(diagnostics)
        let codes = Set(shown.map(\.code)).sorted()
        let files = shown.reduce(into: [String]()) { names, diagnostic in
            if !names.contains(diagnostic.source.name) { names.append(diagnostic.source.name) }
        }
        let driver: JSONValue = [
            "name": "foggara", "version": .string(version), "semanticVersion": .string(version),
            "language": .string(languageTag), "rules": .array(codes.map { rule($0, shown) }),
        ]
        let results = shown.map { result($0, rule: codes.firstIndex(of: $0.code) ?? 0, files) }
        let run: JSONValue = [
            "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
            "artifacts": .array(files.map { ["location": ["uri": .string(Self.uri($0))], "encoding": "UTF-8"] }),
            "results": .array(results),
        ]
        let log: JSONValue = ["$schema": .string(Self.schema), "version": "2.1.0", "runs": [run]]
        return JSONWriter.pretty(log)
    }

    /// The language as RFC 5646 writes it with a region, which SARIF asks for.
    private var languageTag: String { catalogue.language == .en ? "en-US" : catalogue.language.rawValue + "-DZ" }

    private func rule(_ code: DiagnosticCode, _ shown: [Diagnostic]) -> JSONValue {
        let severity = shown.first { $0.code == code }?.severity ?? .error
        let text = catalogue.template(code.description, "message")?.text ?? code.description
        return [
            "id": .string(code.description), "shortDescription": ["text": .string(text)],
            "help": ["text": .string("foggara explain \(code)")],
            "defaultConfiguration": ["level": .string(severity.rawValue)],
        ]
    }

    private func result(_ diagnostic: Diagnostic, rule: Int, _ files: [String]) -> JSONValue {
        let lines =
            [text(diagnostic.message, diagnostic)]
            + diagnostic.notes.map { "\(catalogue.word("terminal", "note")): \(text($0, diagnostic))" }
            + diagnostic.helps.map { "\(catalogue.word("terminal", "help")): \(text($0, diagnostic))" }
        var result: JSONObject = [
            "ruleId": .string(diagnostic.code.description), "ruleIndex": .number(JSONNumber(rule)),
            "level": .string(diagnostic.severity.rawValue),
            "message": ["text": .string(lines.joined(separator: "\n"))],
            "locations": [["physicalLocation": place(diagnostic.span, diagnostic, files)]],
        ]
        if !diagnostic.labels.isEmpty {
            result["relatedLocations"] = .array(
                diagnostic.labels.enumerated().map { number, label in
                    [
                        "id": .number(JSONNumber(number)),
                        "physicalLocation": place(label.span, diagnostic, files),
                        "message": ["text": .string(text(label.phrase, diagnostic))],
                    ]
                })
        }
        let fixes = diagnostic.fixIts.filter { $0.applicability != .displayOnly }
        if !fixes.isEmpty { result["fixes"] = .array(fixes.map { fix($0, diagnostic, files) }) }
        return .object(result)
    }

    private func fix(_ fixIt: FixIt, _ diagnostic: Diagnostic, _ files: [String]) -> JSONValue {
        let replacements = fixIt.edits.map { edit -> JSONValue in
            [
                "deletedRegion": region(edit.span, diagnostic.source),
                "insertedContent": ["text": .string(edit.replacement)],
            ]
        }
        let change: JSONValue = [
            "artifactLocation": file(diagnostic.source.name, files), "replacements": .array(replacements),
        ]
        return [
            "description": ["text": .string(text(fixIt.phrase, diagnostic))], "artifactChanges": [change],
            "properties": ["applicability": .string(fixIt.applicability.rawValue)],
        ]
    }

    private func place(_ span: ByteSpan, _ diagnostic: Diagnostic, _ files: [String]) -> JSONValue {
        [
            "artifactLocation": file(diagnostic.source.name, files), "region": region(span, diagnostic.source),
        ]
    }

    private func file(_ name: String, _ files: [String]) -> JSONValue {
        [
            "uri": .string(Self.uri(name)), "index": .number(JSONNumber(files.firstIndex(of: name) ?? 0)),
        ]
    }

    private func region(_ span: ByteSpan, _ source: SourceText) -> JSONValue {
        let start = source.position(of: span.start)
        let end = source.position(of: span.end)
        return [
            "startLine": .number(JSONNumber(start.line)), "startColumn": .number(JSONNumber(start.column)),
            "endLine": .number(JSONNumber(end.line)), "endColumn": .number(JSONNumber(end.column)),
            "byteOffset": .number(JSONNumber(span.start)),
            "byteLength": .number(JSONNumber(max(span.end - span.start, 0))),
        ]
    }

    private func text(_ phrase: Phrase, _ diagnostic: Diagnostic) -> String {
        catalogue.text(phrase, of: diagnostic.code)
    }

    /// A path as a relative or `file` URI.
    ///
    /// - Source: RFC 3986, section 2.3 (unreserved characters) and section 4.2 (a first segment holds no colon).
    static func uri(_ path: String) -> String {
        var escaped = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                byte < 0x80 && (scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar))
            if isPlain {
                escaped.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return path.hasPrefix("/") ? "file://" + escaped : escaped
    }
}
