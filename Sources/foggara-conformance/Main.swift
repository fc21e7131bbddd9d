import FoggaraJSON
import FoggaraSystem
import Glibc

/// Measures how far the program agrees with recorded behaviour; not shipped.
///
/// Every verb prints each failure with both values, then `N passed, N failed`, and exits with 1 when a case failed,
/// with 2 when the command line makes no sense.
@main
struct Main {
    static func main() async {
        var words = Array(CommandLine.arguments.dropFirst())
        guard !words.isEmpty, let verb = Verb.all[words.removeFirst()] else {
            print("usage: foggara-conformance <verb> [options]\n\nverbs:")
            for (name, verb) in Verb.all.sorted(by: { $0.key < $1.key }) { print("    \(name) \(verb.usage)") }
            exit(2)
        }
        do {
            let options = try Options(words)
            let outcome = try await verb.run(options)
            if let path = options["report"] {
                try Files.writeAtomically(Array(JSONWriter.pretty(outcome.report).utf8), to: path)
            }
            print("\(outcome.passed) passed, \(outcome.failed) failed")
            exit(outcome.failed == 0 ? 0 : 1)
        } catch let error as Options.Fault {
            print("foggara-conformance: \(error.message)\nusage: \(verb.usage)")
            exit(2)
        } catch {
            print("foggara-conformance: \(error)")
            exit(3)
        }
    }
}

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

/// Options of the form `--name value`, or `--name` for a switch.
struct Options {
    /// A command line that makes no sense.
    struct Fault: Error { var message: String }

    private var values: [String: String] = [:]
    /// The words as given.
    let words: [String]

    init(_ words: [String]) throws {
        self.words = words
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else { throw Fault(message: "'\(word)' is no option") }
            let isSwitch = rest.first.map { $0.hasPrefix("--") } ?? true
            values[String(word.dropFirst(2))] = isSwitch ? "" : rest.removeFirst()
        }
    }

    /// The value of an option.
    subscript(name: String) -> String? { values[name] }

    /// The value of an option that must be given.
    func required(_ name: String) throws -> String {
        guard let value = values[name], !value.isEmpty else { throw Fault(message: "--\(name) is needed") }
        return value
    }
}
