import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSchema

/// How long reading, checking and writing of JSON take.
enum JSONBench {
    /// Measures on documents of 10 KB and tells the medians in microseconds, one line each.
    static func run(output: (String) -> Void) {
        let bytes = document(of: 10_240)
        let source = SourceText(name: "bench.json", bytes: bytes)
        let document = JSONDocument(source)
        let value = document.root.value
        report("json.parse", bytes.count, output) { JSONDocument(source).faults.count }
        report("json.reader", bytes.count, output) { JSONReader.read(source).diagnostics.count }
        report("json.value", bytes.count, output) { document.root.value.object?.count ?? 0 }
        report("json.write", bytes.count, output) { JSONWriter.compact(value).utf8.count }
        if let schema = try? Schema(compiling: JSONDocument(SourceText(name: "schema", text: schema))) {
            report("schema.check", bytes.count, output) { schema.check(document.root).count }
            report("schema.compile", schema.accepts(document.root) ? Self.schema.utf8.count : 0, output) {
                let compiled = try? Schema(compiling: JSONDocument(SourceText(name: "schema", text: Self.schema)))
                return compiled == nil ? 0 : 1
            }
        }
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

    /// The median of many runs after a warm-up.
    private static func report(_ name: String, _ bytes: Int, _ output: (String) -> Void, _ work: () -> Int) {
        let clock = ContinuousClock()  // lint: allow, measuring is what this program is for
        var sum = 0
        var times: [Duration] = []
        for round in 0..<600 {
            let time = clock.measure { sum &+= work() }
            if round >= 100 { times.append(time) }
        }
        times.sort()
        let parts = times[times.count / 2].components
        let nanoseconds = parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
        let tenths = nanoseconds / 100
        output("\(name): \(tenths / 10).\(tenths % 10) µs (\(bytes) bytes)" + (sum < 0 ? " overflow" : ""))
    }
}
