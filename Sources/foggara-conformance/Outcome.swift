import FoggaraJSON

/// What came of running a set of cases.
struct Outcome {
    var passed = 0
    var failed = 0
    /// Identifiers of failed cases with what was said about them.
    private(set) var failures: [(id: String, text: String)] = []

    /// Counts a case and prints why it failed.
    mutating func count(_ id: String, failure: String?) {
        if let failure {
            failed += 1
            failures.append((id, failure))
            print("✗ \(id): \(failure)")
        } else {
            passed += 1
        }
    }

    /// The outcome for `--report`.
    var report: JSONValue {
        [
            "passed": .number(JSONNumber(passed)), "failed": .number(JSONNumber(failed)),
            "failures": .array(failures.map { ["id": .string($0.id), "text": .string($0.text)] }),
        ]
    }
}
