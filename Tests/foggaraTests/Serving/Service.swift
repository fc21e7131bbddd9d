import FoggaraSystem
import FoggaraTestSupport
import Testing

/// `foggara serve` as a process, read line by line.
struct Service {
    let process: RunningProcess
    /// Every line read so far.
    private(set) var seen: [String] = []

    /// Starts to serve the template in a state folder.
    ///
    /// - Parameter isDue: whether it runs every few hours, as it is written; else twice a year, so that what
    ///   a test sees does not depend on the hour.
    init(
        _ standIns: StandIns, _ folder: String, _ words: [String] = [], variables: [String: String] = [:],
        isDue: Bool = false
    ) throws {
        let command = [
            "serve", isDue ? Program.template : try Self.rarely(folder), "--config", folder + "/config.json",
            "--sandbox-at", standIns.addresses,
            "--state",
            folder + "/state", "--no-pages",
        ]
        process = try Program.command(command + words, variables).start()
    }

    private static func rarely(_ folder: String) throws -> String {
        let rule = #"{ "field": "hours", "hoursInterval": "={{ $config.everyHours }}" }"#
        let text = String(decoding: try Files.read(Program.template), as: UTF8.self)
        let parts = text.split(separator: rule, omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        let path = folder + "/rarely.json"
        let changed = parts.joined(separator: #"{ "field": "months", "monthsInterval": "={{ $config.everyHours }}" }"#)
        try Files.writeAtomically(Array(changed.utf8), to: path)
        return path
    }

    /// Reads until a line holds `text`; nil when the process ends before.
    mutating func line(holding text: String) async -> String? {
        for await line in process.lines {
            seen.append(line)
            if line.contains(text) { return line }
        }
        return nil
    }

    /// Asks for the end and gives how it ended: by a kill when it took longer than any machine needs.
    func terminate() async -> ProcessResult {
        process.send(.terminate)
        return await process.wait()
    }

    /// Ends it as a power cut would.
    func kill() async {
        process.send(.kill)
        _ = await process.wait()
    }
}
