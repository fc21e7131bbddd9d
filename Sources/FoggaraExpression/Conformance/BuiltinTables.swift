import FoggaraJSON

/// Runs the tables of cases that say what each built-in gives.
///
/// - Shape: a line is `{"expression", "expect"}` with an encoded value, `{"expression", "throws"}` with the name of an
///   error that the expression throws, or `{"expression", "fails"}` with the message of an error of n8n's own;
///   `"context"` names another context than `listing`.
package enum BuiltinTables {
    /// Each case of a table that gives something else, with both values.
    package static func differences(_ table: [UInt8], contexts: [UInt8]) -> [String] {
        let cases = lines(table).map(recorded).joined(separator: "\n")
        return ExpressionCases.run(cases: Array(cases.utf8), contexts: contexts).compactMap(\.failure)
    }

    /// Members of the registry that fewer than `least` cases name in the table of their holder.
    package static func gaps(_ tables: [String: [UInt8]], least: Int) -> [String] {
        var gaps: [String] = []
        for (holder, names) in Registry.shared.memberNames().sorted(by: { $0.key < $1.key }) {
            let expressions = (tables[holder] ?? []).split(separator: 0x0A).map { words(in: $0) }
            for name in names.sorted() {
                let word = Array(name.utf8)
                let count = expressions.count { $0.contains(word) }
                if count < least { gaps.append("\(holder).\(name) has \(count) cases") }
            }
        }
        return gaps
    }

    private static func lines(_ table: [UInt8]) -> [JSONValue] {
        table.split(separator: 0x0A).map { JSONDocument(SourceText(name: "line", bytes: Array($0))).root.value }
    }

    private static func words(in line: ArraySlice<UInt8>) -> Set<[UInt8]> {
        Set(
            line.split { byte in
                !(byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
                    || byte == 0x5F || byte == 0x24)
            }.map(Array.init))
    }

    private static func recorded(_ line: JSONValue) -> String {
        var code = line["expression"]?.string ?? ""
        var expect: JSONObject = ["ok": .bool(true), "value": line["expect"] ?? .null]
        if let name = line["throws"]?.string {
            code = "(() => { try { \(code) } catch (e) { return e.name } return 'nothing' })()"
            expect["value"] = .string(name)
        }
        if let message = line["fails"]?.string {
            expect = ["ok": .bool(false), "error": ["name": "ExpressionError", "message": .string(message)]]
        }
        let value: JSONObject = [
            "id": .string(code), "category": "table", "context": line["context"] ?? "listing",
            "expression": .string("={{ " + code + " }}"), "expect": .object(expect),
        ]
        return JSONWriter.compact(.object(value))
    }
}
