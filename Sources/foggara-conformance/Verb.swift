import FoggaraAlgeria
import FoggaraExpression
import FoggaraJSON
import FoggaraSystem

/// One kind of cases and what runs them.
struct Verb: Sendable {
    /// Options, for people.
    var usage: String
    /// Runs the cases that the options name.
    var run: @Sendable (Options) async throws -> Outcome

    /// Every verb by name.
    static let all: [String: Verb] = {
        var all: [String: Verb] = [
            "json": Verb(usage: "--suite DIR [--report FILE]") { options in
                var outcome = Outcome()
                let result = JSONSuite.run(folder: try options.required("suite")) { print($0) }
                (outcome.passed, outcome.failed) = (result.passed, result.failed)
                return outcome
            },
            "schema": Verb(usage: "--suite DIR [--draft 2020-12|7] [--report FILE]") { options in
                var outcome = Outcome()
                let draft = options["draft"] ?? "2020-12"
                let result = SchemaSuite.run(folder: try options.required("suite"), draft: draft) { print($0) }
                (outcome.passed, outcome.failed) = (result.passed, result.failed)
                return outcome
            },
            "expression-guide": Verb(usage: "--out FILE") { options in
                var outcome = Outcome()
                for gap in LanguageGuide.gaps() { outcome.count("guide", failure: gap) }
                try Files.writeAtomically(Array(LanguageGuide.markdown().utf8), to: try options.required("out"))
                return outcome
            },
            "expressions": Verb(usage: "--cases FILE --contexts FILE [--expected FILE] [--report FILE]") { options in
                var outcome = Outcome()
                let results = ExpressionCases.run(
                    cases: try Files.read(try options.required("cases")),
                    contexts: try Files.read(try options.required("contexts")),
                    expected: try options["expected"].map { try Files.read($0) })
                for result in results { outcome.count(result.id, failure: result.failure) }
                print("unsupported: \(results.count { $0.isUnsupported })")
                return outcome
            },
            "expressions-hostile": Verb(usage: HostileRun.usage) { options in try await HostileRun.run(options) },
            "expressions-fuzz": Verb(usage: FuzzRun.usage) { options in try FuzzRun.run(options) },
            "fuzz": Verb(usage: ByteFuzz.usage) { options in try await ByteFuzz.run(options) },
            "lowered": Verb(usage: "--node TYPE --cases FILE [--out FILE] [--report FILE]") { options in
                try LoweredCases.run(options)
            },
            "normalise": Verb(usage: DarjaCheck.normaliseUsage) { options in
                DarjaCheck.normalise(String(decoding: try Files.read(try options.required("cases")), as: UTF8.self))
            },
            "intents": Verb(usage: DarjaCheck.intentUsage) { options in
                DarjaCheck.intents(String(decoding: try Files.read(try options.required("cases")), as: UTF8.self))
            },
            "place-keys": Verb(usage: "--out FILE") { options in
                try Files.writeAtomically(Array(PlaceKeyBuilder().source.utf8), to: try options.required("out"))
                return Outcome()
            },
            "schedules": Verb(usage: "--cases FILE [--report FILE]") { options in
                var outcome = Outcome()
                for result in ScheduleCases.run(try Files.read(try options.required("cases"))) {
                    let text = result.differences.joined(separator: "; ")
                    outcome.count(result.id, failure: text.isEmpty ? nil : text)
                }
                return outcome
            },
            "webhooks": Verb(usage: WebhookCheck.usage) { options in try await WebhookCheck(options: options).run() },
            "workflows": Verb(usage: WorkflowCheck.usage) { options in
                try await WorkflowCheck(options: options).run()
            },
        ]
        for kind in AlgerianKind.allCases {
            all[kind.rawValue] = Verb(usage: kind.usage) { options in
                var outcome = Outcome()
                let bytes = try Files.read(try options.required("cases"))
                for result in checkAlgerianCases(kind: kind, lines: String(decoding: bytes, as: UTF8.self)) {
                    let text =
                        "got \(JSONWriter.compact(result.answer)), expected \(JSONWriter.compact(result.expected))"
                    outcome.count(result.id, failure: result.passed ? nil : text)
                }
                return outcome
            }
        }
        return all
    }()
}
