import FoggaraJSON
import FoggaraSchema
import FoggaraSystem
import FoundationEssentials

/// Runs the required part of a JSON Schema suite; formats are annotations there.
///
/// - Source: JSON-Schema-Test-Suite of json-schema.org; `remotes` are served as `http://localhost:1234/`.
enum SchemaSuite {
    /// Runs all required files of a draft, tells each case that goes wrong, counts by file, and a last line.
    static func run(folder: String, draft: String, output: (String) -> Void) -> (passed: Int, failed: Int) {
        guard let known = SchemaDraft(rawValue: draft) else {
            output("no draft is called \(draft)")
            return (0, 1)
        }
        let cases = "\(folder)/tests/draft\(draft)"
        let found = try? FileManager.default.contentsOfDirectory(atPath: cases)  // no cases count as a failure below
        let names = (found ?? []).filter { $0.hasSuffix(".json") }.sorted()
        var (passed, failed) = (0, 0)
        for name in names {
            guard let file = document("\(cases)/\(name)") else { continue }
            var (good, bad) = (0, 0)
            for group in file.root.elements {
                for (test, isRight) in outcomes(of: group, known, remotes: "\(folder)/remotes") {
                    if isRight {
                        good += 1
                    } else {
                        bad += 1
                        let title = group["description"]?.string ?? ""
                        output("FAIL \(name): \(title): \(test["description"]?.string ?? "")")
                    }
                }
            }
            if bad > 0 { output("\(name): \(good) of \(good + bad)") }
            passed += good
            failed += bad
        }
        if names.isEmpty { failed += 1 }
        output("schema \(draft): \(passed) of \(passed + failed)")
        return (passed, failed)
    }

    private static func outcomes(
        of group: JSONNode, _ draft: SchemaDraft, remotes: String
    ) -> [(test: JSONNode, isRight: Bool)] {
        guard let schemaNode = group["schema"] else { return [] }
        // The schema is a document of its own, so that `#` means its root.
        let text = JSONWriter.compact(schemaNode.value)
        let prefix = "http://localhost:1234"
        let load = SchemaDraft.loader(
            { (try? AssetSource().bytes($0)) ?? nil },  // a file that is not embedded makes its cases fail
            other: { $0.hasPrefix(prefix) ? document(remotes + $0.dropFirst(prefix.count)) : nil })
        let schema = try? Schema(  // nil fails below
            compiling: JSONDocument(SourceText(name: "schema", text: text)), dialect: SchemaDialect(draft: draft),
            load: load)
        return (group["tests"]?.elements ?? []).map { test in
            guard let schema, let data = test["data"] else { return (test, false) }
            let expected = test["valid"]?.bool
            // Both ways to run must agree.
            return (test, schema.accepts(data) == expected && schema.check(data).isEmpty == expected)
        }
    }

    private static func document(_ path: String) -> JSONDocument? {
        FileManager.default.contents(atPath: path).map { JSONDocument(SourceText(name: path, bytes: [UInt8]($0))) }
    }
}
