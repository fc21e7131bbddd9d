import FoggaraJSON
import FoggaraSystem

/// How fast a service is ready, and how much memory it holds while it waits.
enum ServeBench {
    private static let rounds = 20
    private static let readyTarget = Duration.milliseconds(50)
    private static let memoryTarget: Int64 = 25 << 20

    /// Starts `program` again and again with empty and with used folders, and looks at one that idles.
    static func run(program: String, folder: String) async throws -> [Measurement] {
        let config = folder + "/config.json"
        try Files.writeAtomically(Array(JSONWriter.pretty(TemplateBench.config).utf8), to: config)
        let template = folder + "/bundled.json"
        try Files.writeAtomically(Assets.bytes(TemplateBench.bundled) ?? [], to: template)
        func runner(_ state: String) -> ProcessRunner {
            ProcessRunner(
                program, ["serve", template, "--config", config, "--state", state],
                environment: ["FOGGARA_LANG": "en", "PATH": "/usr/bin:/bin", "HOME": folder])
        }
        var number = 0
        let empty = try await Stopwatch.samples(rounds: rounds, warmUp: 2) {
            number += 1
            try await untilArmed(runner(folder + "/state-\(number)"))
        }
        let used = try await Stopwatch.samples(rounds: rounds, warmUp: 2) {
            try await untilArmed(runner(folder + "/state-1"))
        }
        let idle = try await idleMemory(runner(folder + "/state-1"))
        return [
            Measurement("serve.armed.empty", nanoseconds: empty, target: readyTarget, note: "no state folder yet"),
            Measurement("serve.armed.used", nanoseconds: used, target: readyTarget, note: "state folder there"),
            Measurement("serve.idle", bytes: idle, target: memoryTarget, note: "resident after 2 s"),
        ]
    }

    /// Returns as soon as the service has told its first slot; it is killed, for its end is not measured.
    private static func untilArmed(_ runner: ProcessRunner) async throws {
        let process = try runner.start()
        let isArmed = await isArmed(process)
        process.send(.kill)
        let result = await process.wait()
        if !isArmed { throw BenchFailure(what: "serve", detail: result.errorText) }
    }

    /// Resident bytes of a service that waits for its slot.
    private static func idleMemory(_ runner: ProcessRunner) async throws -> [Int64] {
        let process = try runner.start()
        let isArmed = await isArmed(process)
        try await SystemClock().sleep(for: .seconds(2))
        let memory = ProcessMemory.resident(of: process.pid)
        process.send(.kill)
        let result = await process.wait()
        guard isArmed, let memory else { throw BenchFailure(what: "serve.idle", detail: result.errorText) }
        return [memory]
    }

    private static func isArmed(_ process: RunningProcess) async -> Bool {
        for await line in process.lines where line.contains(": next at ") { return true }
        return false
    }
}
