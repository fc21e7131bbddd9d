import FoggaraJSON
import FoggaraSystem

/// One worker process that is ready for jobs.
final class ScriptWorker: Sendable {
    /// A frame of the worker.
    enum Word: Sendable {
        /// It asks something that was not answered on the spot.
        case question(JSONValue)
        /// It has done the job.
        case outcome(JSONValue)
    }

    /// Time zone its native dates read, fixed when it starts.
    let zone: String
    private let process: PipedProcess
    private let configuration: ScriptConfiguration
    private let executor: QueueExecutor
    private let jobs = Locked(0)

    /// Starts a worker and waits until it has closed its door. Blocks.
    init(_ configuration: ScriptConfiguration, zone: String) throws(ScriptFailure) {
        guard let executable = configuration.executable else { throw ScriptFailure.missing }
        guard let prelude = configuration.prelude else { throw ScriptFailure.unstartable("its prelude is missing") }
        self.zone = zone
        self.configuration = configuration
        var environment = configuration.environment
        environment["TZ"] = zone
        environment["SWIFT_BACKTRACE"] = "enable=no"
        let arguments = [
            "--memory", "\(configuration.memory)", "--seconds", "\(configuration.seconds)", "--output",
            "\(configuration.output)",
        ]
        do throws(SystemError) {
            process = try PipedProcess(executable, arguments, environment: environment)
        } catch { throw ScriptFailure.unstartable("\(error)") }
        executor = QueueExecutor("foggara.script.\(process.pid)")
        do throws(SystemError) {
            try process.write(Self.frame("p", prelude), within: .seconds(60))
            let head = try process.read(5, within: .seconds(60))
            guard head[0] == UInt8(ascii: "r") else {
                throw SystemError(code: .invalid, operation: "start", subject: executable)
            }
        } catch {
            process.end()
            let said = process.complaints
            throw ScriptFailure.unstartable(said.isEmpty ? "\(error)" : said)
        }
    }

    deinit { process.end() }

    /// Whether it may take another job.
    var isFresh: Bool { jobs.withLock { $0 } < configuration.jobsPerWorker }

    /// Whether it has taken a job before.
    var hasWorked: Bool { jobs.withLock { $0 } > 0 }

    /// Number of its process.
    var pid: Int32 { process.pid }

    /// Hands over a job.
    func begin(
        _ job: [UInt8], answering: @escaping @Sendable (JSONValue) -> JSONValue?
    ) async throws(ScriptFailure) -> Word {
        jobs.withLock { $0 += 1 }
        return try await exchange("j", job, answering)
    }

    /// Answers the question that was asked last.
    func answer(
        _ answer: JSONValue, answering: @escaping @Sendable (JSONValue) -> JSONValue?
    ) async throws(ScriptFailure) -> Word {
        try await exchange("a", Array(JSONWriter.compact(answer).utf8), answering)
    }

    /// Ends the process at once; a job that is under way fails.
    func kill() { process.kill() }

    private func exchange(
        _ kind: Character, _ content: [UInt8], _ answering: @escaping @Sendable (JSONValue) -> JSONValue?
    ) async throws(ScriptFailure) -> Word {
        try await executor.run { [self] () throws(ScriptFailure) -> Word in
            do {
                var (kind, content) = (kind, content)
                while true {
                    let silence = Duration.seconds(configuration.silenceSeconds)
                    try process.write(Self.frame(kind, content), within: silence)
                    let head = try process.read(5, within: silence)
                    let length = head[1...].reversed().reduce(0) { $0 << 8 | Int($1) }
                    guard length <= configuration.output + (1 << 20) else {
                        throw ScriptFailure.tooMuchOutput(bytes: configuration.output)
                    }
                    let body = try process.read(length, within: silence)
                    switch head[0] {
                    case UInt8(ascii: "q"):
                        guard let question = JSONDocument.value(of: body) else { throw crash() }
                        guard let answer = answering(question) else { return .question(question) }
                        (kind, content) = ("a", Array(JSONWriter.compact(answer).utf8))
                    case UInt8(ascii: "d"):
                        guard let outcome = JSONDocument.value(of: body) else { throw crash() }
                        return .outcome(outcome)
                    default: throw failure(String(decoding: body, as: UTF8.self))
                    }
                }
            } catch let error as SystemError {
                throw error.code == .timedOut ? .tooSlow(seconds: configuration.silenceSeconds) : crash()
            } catch let error as ScriptFailure {
                throw error
            } catch {
                throw crash()
            }
        }
    }

    private func failure(_ reason: String) -> ScriptFailure {
        switch reason {
        case "time": .tooSlow(seconds: configuration.seconds)
        case "memory": .tooMuchMemory(bytes: configuration.memory)
        case "output": .tooMuchOutput(bytes: configuration.output)
        default: crash()
        }
    }

    private func crash() -> ScriptFailure { .crashed(process.end()) }

    private static func frame(_ kind: Character, _ content: [UInt8]) -> [UInt8] {
        var frame: [UInt8] = [kind.asciiValue ?? 0]
        frame.reserveCapacity(content.count + 5)
        for shift in [0, 8, 16, 24] { frame.append(UInt8(truncatingIfNeeded: content.count >> shift)) }
        return frame + content
    }
}
