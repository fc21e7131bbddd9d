import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Kills runs against stand-ins of its own and looks at what became of them.
struct KillTrial: Sendable {
    /// What a run that nobody kills does.
    struct Whole: Sendable {
        var delivered: StandIns.Delivered
        var effects: Int
    }

    /// What became of a run that was killed.
    struct Outcome: Sendable {
        var number: Int
        /// Whether a person had to say what happened.
        var asked: Bool
    }

    let standIns: StandIns
    let folder: String

    /// Runs without being killed, for comparison.
    func whole() async throws -> Whole {
        try await standIns.reset()
        let result = try await run(folder + "/whole", crashAt: 1_000_000)
        try #require(result.exitCode == 0, "\(result.errorText)")
        let shown = try await show(folder + "/whole")
        let delivered = try await standIns.delivered()
        #expect(delivered.rows.count > 10 && Set(delivered.rows).count == delivered.rows.count)
        #expect(delivered.mails == 1 && delivered.messages == 1)
        return Whole(delivered: delivered, effects: shown["effects"]?.array?.count ?? 0)
    }

    /// Kills at a moment and restarts; where the run asks, every truthful answer is tried.
    ///
    /// - Returns: nil when the run ended before that moment.
    func kill(at number: Int, whole: StandIns.Delivered) async throws -> Outcome? {
        let state = folder + "/\(number)"
        guard let before = try await killAndResume(state, number) else { return nil }
        var delivered = try await standIns.delivered()
        let asked = before["status"]?.string == "needsAnswer"
        if asked {
            delivered = try await answer(state, before, happened: true)
            // The same moment again, and the other answer where it is no lie.
            let second = state + "-no"
            let shown = try #require(try await killAndResume(second, number))
            let sent = try await standIns.delivered()
            if (isSlack(shown) ? sent.messages : sent.mails) == 0 {
                let after = try await answer(second, shown, happened: false)
                #expect(after.mails == 1 && after.messages == 1, "moment \(number): \(after)")
            }
        } else {
            #expect(before["status"] == "success", "moment \(number)")
            #expect(delivered.mails == 1 && delivered.messages == 1, "moment \(number)")
        }
        #expect(delivered.rows.sorted() == whole.rows.sorted(), "moment \(number)")
        #expect(delivered.mails <= 1 && delivered.messages <= 1, "moment \(number)")
        return Outcome(number: number, asked: asked)
    }

    /// Says whether the effect a run waits for happened, drives it on, and gives what was delivered.
    private func answer(_ state: String, _ shown: JSONValue, happened: Bool) async throws -> StandIns.Delivered {
        let run = try #require(shown["run"]?.string)
        let effect = try #require(waiting(shown)?["key"]?.string, "no effect is named")
        #expect(shown["detail"]?["effect"]?.string == effect)
        #expect(waiting(shown)?["node"]?.string?.isEmpty == false)
        let before = try await standIns.delivered()
        let resolved = try await Program.run(
            "runs", "resolve", run, effect, happened ? "happened" : "not-happened", "--state", state)
        #expect(resolved.exitCode == 0, "\(resolved.errorText)")
        #expect(try await settle(state) == "success")
        let after = try await standIns.delivered()
        if happened {
            let isSlack = isSlack(shown)
            #expect((isSlack ? after.messages : after.mails) == (isSlack ? before.messages : before.mails))
        }
        return after
    }

    /// Kills a new run at a moment, then starts the program again; nil when the run ended before.
    private func killAndResume(_ state: String, _ number: Int) async throws -> JSONValue? {
        try await standIns.reset()
        let killed = try await run(state, crashAt: number)
        if killed.exitCode == 0 { return nil }
        #expect(killed.signal == 9, "moment \(number): \(killed.errorText)")
        let resumed = try await resume(state)
        let shown = try await show(state)
        #expect(resumed.exitCode == (shown["status"] == "success" ? 0 : 1), "\(resumed.errorText)")
        return shown
    }

    /// Drives open runs on and gives the status of the newest.
    func settle(_ state: String) async throws -> String? {
        let resumed = try await resume(state)
        #expect(resumed.signal == nil, "\(resumed.errorText)")
        return try await show(state)["status"]?.string
    }

    /// `foggara run`, which kills itself at a moment.
    func run(_ state: String, crashAt number: Int) async throws -> ProcessResult {
        try await Program.run(
            "run", Program.template, "--config", folder + "/config.json", "--sandbox-at", standIns.addresses,
            "--skip-waits", "--state", state, variables: ["FOGGARA_CRASH_AT": "\(number)"])
    }

    /// `foggara runs resume`, which may kill itself as well.
    func resume(_ state: String, crashAt number: Int? = nil) async throws -> ProcessResult {
        try await Program.run(
            "runs", "resume", Program.template, "--sandbox-at", standIns.addresses, "--skip-waits", "--state", state,
            variables: number.map { ["FOGGARA_CRASH_AT": "\($0)"] } ?? [:])
    }

    /// `foggara runs show --json` of the newest run.
    func show(_ state: String) async throws -> JSONValue {
        let list = try await Program.run("runs", "list", "--json", "--state", state)
        let run = try #require(list.jsonLines?.first?["run"]?.string, "\(list.outputText)\(list.errorText)")
        let shown = try await Program.run("runs", "show", run, "--json", "--state", state)
        return try #require(shown.jsonLines?.first, "\(shown.outputText)\(shown.errorText)")
    }

    /// The effect a run waits for.
    private func waiting(_ shown: JSONValue) -> JSONValue? {
        shown["effects"]?.array?.first { $0["state"]?.string == "parked" }
    }

    private func isSlack(_ shown: JSONValue) -> Bool {
        waiting(shown)?["host"]?.string?.hasSuffix("slack.com") == true
    }
}
