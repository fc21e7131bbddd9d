import FoggaraExpression
import FoggaraJSON
import FoggaraSystem

/// Measures what hostile expressions take, each in a process of its own.
enum HostileRun {
    static let usage = "--cases FILE [--only ID] [--all] [--report FILE]"

    /// Counts a case as failed that takes more time or memory than ``HostileCase`` allows; `--all` prints every one.
    static func run(_ options: Options) async throws -> Outcome {
        let path = try options.required("cases")
        let lines = try Files.read(path)
        if let id = options["only"] { return try alone(lines, id) }
        let cases = HostileCase.read(lines, shrink: .max)
        var outcome = Outcome()
        guard let folder = OwnExecutable.folder else { throw Options.Fault(message: "this program has no path") }
        for item in cases {
            let runner = ProcessRunner(
                folder + "/foggara-conformance", ["expressions-hostile", "--cases", path, "--only", item.id])
            let result = try await runner.run(limit: .seconds(60))
            let lines = result.outputText.split(separator: "\n")
            let figures = lines.first?.split(separator: "\t") ?? []
            guard figures.count == 3, let time = Int64(figures[0]), let memory = Int64(figures[1]) else {
                outcome.count(
                    item.id, failure: "ended by itself: \(result.signal ?? -1) \(result.errorText.suffix(200))")
                continue
            }
            let text = "\(time / 1_000).\(time / 100 % 10) ms, \(memory >> 20) MB, \(figures[2])"
            let holds = Duration.microseconds(time) <= HostileCase.time && memory <= HostileCase.memory
            if options["all"] != nil, holds { print("  \(item.id): \(text)") }
            outcome.count(item.id, failure: holds ? nil : text)
        }
        return outcome
    }

    /// Runs one case and prints microseconds, bytes above idle and how it ended.
    private static func alone(_ lines: [UInt8], _ id: String) throws -> Outcome {
        guard let item = HostileCase.read(lines, only: id).first else {
            throw Options.Fault(message: "no case '\(id)'")
        }
        // What every evaluation needs is there before the measuring begins.
        _ = ExpressionSource("={{ $json.a.trim() + DateTime.now().toISO() + /a/.test('a') }}")
        _ = HostileCase.read(Array("{\"id\": \"idle\", \"parts\": [\"={{ [1].map(x => x).length }}\"]}".utf8))[0]
            .outcome()
        let idle = ProcessMemory.peak() ?? 0
        let clock = ContinuousClock()  // lint: allow, measuring is what the verb is for
        var text = ""
        let time = clock.measure { text = item.outcome() }
        let (seconds, attoseconds) = time.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        print(
            "\(microseconds)\t\((ProcessMemory.peak() ?? 0) - idle)\t\(text.split(separator: "\n").joined(separator: " "))"
        )
        return Outcome()
    }
}
