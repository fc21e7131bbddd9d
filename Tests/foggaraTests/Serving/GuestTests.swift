import FoggaraJSON
import FoggaraSystem
import Testing

/// Other processes beside one that serves the same state folder.
@Suite("beside a service")
struct GuestTests {
    @Test("an answer from a second process lets a served run go on")
    func answer() async throws {
        try await StandIns.with { standIns, folder in
            let state = folder + "/state"
            // The message arrives, its answer does not: nobody can know.
            _ = try await standIns.ask("POST", "slack/faults", .string("dieAfterEffect"))
            let first = try await KillTrial(standIns: standIns, folder: folder).run(state, crashAt: 1_000_000)
            #expect(first.exitCode == 1)
            var service = try Service(standIns, folder)
            let told = try #require(await service.line(holding: "runs resolve"))
            let words = try #require(told.split(separator: "runs resolve ").last).split(separator: " ")
            let (run, effect) = (String(words[0]), String(words[1]))

            let list = try await Program.run("runs", "list", "--json", "--state", state)
            #expect(list.jsonLines?.first?["status"] == "needsAnswer", "\(list.errorText)")
            let shown = try await Program.run("runs", "show", run, "--state", state)
            #expect(shown.exitCode == 0 && shown.outputText.contains(effect))
            let kept = try await Program.run(
                "credentials", "set", "slack", "--state", state, input: "{\"webhookUrl\":\"https://example.com/x\"}")
            #expect(kept.exitCode == 0, "\(kept.errorText)")
            let names = try await Program.run("credentials", "list", "--state", state)
            #expect(names.outputText == "credential/slack\n")

            let wrong = try await Program.run("runs", "resolve", run, "fg-0", "happened", "--state", state)
            #expect(wrong.exitCode == 2 && wrong.errorText.contains("fg-0"))
            let resolved = try await Program.run("runs", "resolve", run, effect, "happened", "--state", state)
            #expect(resolved.exitCode == 0, "\(resolved.errorText)")
            let ended = try #require(await service.line(holding: "run \(run): "))
            #expect(ended.contains("success"))
            let result = await service.terminate()
            #expect(result.exitCode == 0)
            let delivered = try await standIns.delivered()
            #expect(delivered.mails == 1 && delivered.messages == 1)
            #expect(!Files.exists(state + "/foggara.sqlite-wal"), "a clean end folds the log in")
        }
    }

    @Test("a second service on the same folder is refused with the number of the first")
    func second() async throws {
        try await StandIns.with { standIns, folder in
            var first = try Service(standIns, folder)
            _ = await first.line(holding: "next at")
            let second = try Service(standIns, folder)
            let result = await second.process.wait()
            #expect(result.exitCode == 3)
            #expect(result.errorText.contains("\(first.process.pid)"), "\(result.errorText)")
            await first.kill()
        }
    }
}
