import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema

/// How long reading, checking and writing of JSON take.
enum JSONBench {
    /// Measures on a document of 10 KB.
    static func run() -> [Measurement] {
        let bytes = document(of: 10_240)
        let source = SourceText(name: "bench.json", bytes: bytes)
        let document = JSONDocument(source)
        let value = document.root.value
        let note = "\(bytes.count) bytes"
        var figures = [
            Measurement(
                "json.parse", nanoseconds: Stopwatch.samples { JSONDocument(source).faults.count },
                target: .microseconds(40), note: note),
            Measurement(
                "json.read", nanoseconds: Stopwatch.samples { JSONReader.read(source).diagnostics.count }, note: note),
            Measurement(
                "json.value", nanoseconds: Stopwatch.samples { document.root.value.object?.count ?? 0 }, note: note),
            Measurement(
                "json.write", nanoseconds: Stopwatch.samples { JSONWriter.compact(value).utf8.count }, note: note),
        ]
        guard let schema = compiled() else { return figures }
        figures.append(
            Measurement(
                "schema.check", nanoseconds: Stopwatch.samples { schema.check(document.root).count },
                target: .microseconds(40), note: note))
        figures.append(
            Measurement(
                "schema.compile",
                nanoseconds: Stopwatch.samples { compiled() == nil ? 0 : 1 }, note: "\(Self.schema.utf8.count) bytes"))
        return figures
    }

    private static func compiled() -> Schema? {
        try? Schema(compiling: JSONDocument(SourceText(name: "schema", text: schema)))  // nil: no lines
    }

    /// A workflow-like document of about `size` bytes, always the same.
    static func document(of size: Int) -> [UInt8] {
        var text = "{\n  \"name\": \"Bench\",\n  \"nodes\": ["
        var index = 0
        while text.utf8.count < size - 400 {
            text += index == 0 ? "\n" : ",\n"
            text += """
                    {
                      "id": "node-\(index)",
                      "name": "Étape \(index) وصل",
                      "type": "n8n-nodes-base.httpRequest",
                      "typeVersion": 4.2,
                      "position": [\(index * 220), -\(index % 3 * 120)],
                      "disabled": \(index % 5 == 0),
                      "parameters": {
                        "url": "={{ $json.url }}/api/v1/adverts?page=\(index)&region=16",
                        "options": { "timeout": 10000, "headers": { "Accept": "application/json" } },
                        "body": "line one\\nline \\"two\\" \\u00e9"
                      },
                      "retryOnFail": true,
                      "maxTries": 3
                    }
                """
            index += 1
        }
        return Array((text + "\n  ],\n  \"settings\": { \"executionOrder\": \"v1\" }\n}\n").utf8)
    }

    private static let schema = """
        {"type": "object", "required": ["name", "nodes"], "additionalProperties": false, "properties": {
          "name": {"type": "string", "minLength": 1},
          "nodes": {"type": "array", "items": {"$ref": "#/$defs/node"}},
          "settings": {"type": "object", "properties": {"executionOrder": {"enum": ["v0", "v1"]}}}},
         "$defs": {"node": {"type": "object", "required": ["id", "name", "type", "typeVersion", "position"],
          "additionalProperties": false, "properties": {
            "id": {"type": "string"}, "name": {"type": "string", "maxLength": 200}, "type": {"type": "string"},
            "typeVersion": {"type": "number", "exclusiveMinimum": 0},
            "position": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
            "disabled": {"type": "boolean"}, "parameters": {"type": "object"}, "retryOnFail": {"type": "boolean"},
            "maxTries": {"type": "integer", "minimum": 1, "maximum": 5}}}}}
        """
}
