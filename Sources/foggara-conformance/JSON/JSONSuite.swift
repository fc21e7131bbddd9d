import FoggaraJSON
import FoundationEssentials

/// Reads the files of a JSON parsing suite: `y_` must be read, `n_` refused, `i_` either.
///
/// - Source: JSONTestSuite by Nicolas Seriot, `test_parsing`.
enum JSONSuite {
    /// Runs all files of `folder`, tells each that goes wrong and a last line of counts.
    static func run(folder: String, output: (String) -> Void) -> (passed: Int, failed: Int) {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder)  // no cases count as a failure below
        let names = (found ?? []).filter { $0.hasSuffix(".json") }.sorted()
        var (passed, failed, free) = (0, 0, 0)
        for name in names {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
            let document = JSONDocument(SourceText(name: name, bytes: [UInt8](data)))
            let isRead = document.faults.isEmpty
            // Whatever was found must also be printable and writable.
            _ = JSONWriter.compact(document.root.value)
            switch name.prefix(2) {
            case "y_" where !isRead, "n_" where isRead:
                failed += 1
                let faults = document.faults.map { "\($0.kind) at \($0.span.start)" }.joined(separator: ", ")
                output("FAIL \(name): \(isRead ? "read" : "refused: \(faults)")")
            case "i_":
                free += 1
                passed += 1
                output("free \(name): \(isRead ? "read" : "refused")")
            default: passed += 1
            }
        }
        if names.isEmpty { failed += 1 }
        output("json: \(passed) of \(passed + failed) as expected, \(free) of them free")
        return (passed, failed)
    }
}
