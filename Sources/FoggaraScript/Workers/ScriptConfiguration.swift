/// How workers are started and what a script may use.
package struct ScriptConfiguration: Sendable {
    /// Path of the worker's program; nil when it was not found.
    package var executable: String?
    /// Reads an embedded file by its path from the repository's top; the prelude comes from there.
    package var load: @Sendable (String) -> [UInt8]?
    /// Further environment of the workers; they get nothing of ours by themselves.
    package var environment: [String: String] = [:]
    /// Workers that run at the same time, at most.
    package var workers = 2
    /// Jobs after which a worker is replaced, so that nothing gathers in it.
    package var jobsPerWorker = 500
    /// Processor time of one job, in seconds.
    package var seconds = 60
    /// The longest time without a word from the worker, in seconds; longer than ``seconds``, for a busy machine.
    package var silenceSeconds = 300
    /// Memory that a worker may hold, in bytes; the engine itself needs some 30 MB.
    package var memory = 256 << 20
    /// What a job may give back, in bytes.
    package var output = 64 << 20
    /// Questions that a job may ask.
    package var questions = 1_000_000

    /// A configuration with the defaults.
    package init(executable: String?, load: @escaping @Sendable (String) -> [UInt8]?) {
        self.executable = executable
        self.load = load
    }

    /// What is wrong with the numbers; nil when nothing is.
    package func validate() -> String? {
        let positive = [
            ("workers", workers), ("jobsPerWorker", jobsPerWorker), ("seconds", seconds), ("memory", memory),
            ("output", output), ("questions", questions),
        ]
        if let wrong = positive.first(where: { $0.1 < 1 }) { return "\(wrong.0) must be at least 1" }
        return silenceSeconds > seconds ? nil : "silenceSeconds must be more than seconds"
    }

    /// The parts of the prelude, in order.
    static let parts = ["1-bridge", "2-dates", "3-globals", "4-messages", "5-workflow", "6-run"]

    /// The prelude: one function whose parameter is the worker's native functions; nil when a part is missing.
    var prelude: [UInt8]? {
        var bytes = Array("(function (native) { \"use strict\";\n".utf8)
        for part in Self.parts {
            guard let content = load("data/script/\(part).js") else { return nil }
            bytes += content
        }
        return bytes + Array("})".utf8)
    }
}
