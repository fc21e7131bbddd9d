import FoggaraJSON
import FoggaraSystem

/// How long whole processes take, from before the start to after the end, loader included.
enum ProcessBench {
    private static let rounds = 60
    /// A template of 10 KB, beside the package's other test data.
    private static let small = "Tests/Fixtures/bench/ten_kilobytes.json"

    /// The bundled templates.
    private static let templates = "templates"

    /// Measures commands of `program`.
    static func run(program: String, folder: String) async throws -> [Measurement] {
        let config = folder + "/config.json"
        try Files.writeAtomically(Array(JSONWriter.pretty(TemplateBench.config).utf8), to: config)
        let big = folder + "/bundled.json"
        try Files.writeAtomically(Assets.bytes(TemplateBench.bundled) ?? [], to: big)
        var figures = [
            try await measure("process.version", program, ["version"]),
            try await measure("process.check.27k", program, ["check", big]),
            try await measure("process.cost.27k", program, ["cost", big]),
            try await measure(
                "process.export.27k", program, ["export", big, "--config", config], target: .milliseconds(20)),
        ]
        if Files.exists(templates) {
            figures.append(
                try await measure("process.check.all", program, ["check", templates], target: .milliseconds(40)))
        }
        figures.append(try await lines(program))
        if Files.exists(small) {
            figures.insert(
                try await measure("process.check.10k", program, ["check", small], target: .milliseconds(15)), at: 1)
        }
        return figures
    }

    /// Messages read line by line, at most 1/60,000 s each.
    private static func lines(_ program: String) async throws -> Measurement {
        let count = 100_000
        let messages = ["salam khouya chhal soma", "واش كاين التوصيل لوهران؟", "je veux commander 2 pièces svp"]
        let text = (0..<count).map { messages[$0 % messages.count] }.joined(separator: "\n") + "\n"
        let runner = ProcessRunner(program, ["algeria", "darja"], input: Array(text.utf8))
        let times = try await Stopwatch.samples(rounds: 3, warmUp: 0) { _ = try await runner.run() }
        let target = Duration.milliseconds(1000 * count / 60_000)
        return Measurement("process.darja.100k", nanoseconds: times, target: target, note: "\(count) lines, as text")
    }

    private static func measure(
        _ name: String, _ program: String, _ arguments: [String], target: Duration? = nil
    ) async throws -> Measurement {
        let runner = ProcessRunner(program, arguments, environment: ["FOGGARA_LANG": "en", "PATH": "/usr/bin:/bin"])
        let result = try await runner.run()
        // Diagnostics do not spoil a figure: they are work too.
        guard let code = result.exitCode, code <= 1 else { throw BenchFailure(what: name, detail: result.errorText) }
        let times = try await Stopwatch.samples(rounds: rounds, warmUp: 5) { _ = try await runner.run() }
        return Measurement(name, nanoseconds: times, target: target, note: "exit \(code)")
    }
}

/// A measured program did not do what it was started for.
struct BenchFailure: Error, CustomStringConvertible {
    /// The figure that is missing now.
    let what: String
    /// What the program said.
    let detail: String

    var description: String { "\(what): \(detail)" }
}
