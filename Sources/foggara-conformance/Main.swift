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
            if options["help"] != nil {
                print("usage: foggara-conformance \(CommandLine.arguments[1]) \(verb.usage)")
                exit(0)
            }
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
