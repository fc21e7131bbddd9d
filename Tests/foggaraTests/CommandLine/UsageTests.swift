import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Exit codes and complaints of the command line.
@Suite("command line")
struct UsageTests {
    @Test(
        "wrong usage ends with 2, names the nearest right word and writes nothing to standard output",
        arguments: [
            (["chek", "x.json"], "foggara check"), (["check", "x.json", "--jsn"], "--json"),
            (["runs"], "foggara runs list"),
            (["runs", "lst"], "foggara runs list"), (["export"], "foggara export ouedkniss_real_estate"),
            (["export", "x.json", "--variant", "fil"], "file"), (["check", "--config"], "--config"),
            (["cost", "a.json", "b.json"], "b.json"), (["next", "a.json", "--count", "many"], "--count"),
            (["next", "a.json", "--after", "soon"], "2026-12-31T22:00:00Z"),
            (["check", "x.json", "--lang", "de"], "en"),
            (["version", "--json=yes"], "--json"), (["explain", "FG9999"], "FG9999"),
            (["serve", "x.json", "--skip-waits"], "--sandbox"), (["run", "x.json", "--skip-waits"], "--sandbox"),
            (["runs", "resolve", "a", "b", "perhaps"], "not-happened"),
            (["run", "ouedkniss_real_estate", "--sandbox", "--trigger", "Never"], "--trigger 'Every few hours'"),
        ])
    func usage(words: [String], hint: String) async throws {
        let result = try await Program.command(words).run()
        #expect(result.exitCode == 2, "\(result.errorText)")
        #expect(result.errorText.contains(hint), "\(result.errorText)")
        #expect(result.output.isEmpty)
    }

    @Test("no word at all shows the help and ends with 2")
    func nothing() async throws {
        let result = try await Program.run()
        #expect(result.exitCode == 2 && result.outputText.contains("check"))
    }

    @Test(
        "a file that is not there ends with 3 and is named",
        arguments: [
            ["check", "/nonexistent/a.json"], ["cost", "/nonexistent/a.json"], ["export", "/nonexistent/a.json"],
            ["explain", "/nonexistent/a.json"], ["import", "/nonexistent/a.json"], ["next", "/nonexistent/a.json"],
            ["test", "/nonexistent/a.json"], ["run", "/nonexistent/a.json", "--sandbox"],
            ["serve", "/nonexistent/a.json", "--sandbox"],
            ["run", "ouedkniss_real_estate", "--config", "/nonexistent/a.json", "--sandbox"],
            ["runs", "resume", "--sandbox-at", "/nonexistent/a.json"],
        ])
    func missing(words: [String]) async throws {
        let result = try await Program.command(words).run()
        #expect(result.exitCode == 3, "\(result.errorText)")
        #expect(result.errorText.contains("/nonexistent/a.json"), "\(result.errorText)")
    }

    @Test("a run that is not there is wrong usage")
    func noRun() async throws {
        try await Program.withFolder { folder in
            for words in [["show", "nil"], ["resolve", "nil", "fg-0", "happened"]] {
                let result = try await Program.command(["runs"] + words + ["--state", folder + "/state"]).run()
                #expect(result.exitCode == 2 && result.errorText.contains("'nil'"), "\(result.errorText)")
            }
        }
    }

    @Test(
        "a broken template ends with 1, tells every fault and writes nothing",
        arguments: [
            ["check"], ["cost"], ["export", "--output"], ["run", "--sandbox"], ["serve", "--sandbox"], ["next"],
        ])
    func broken(command: [String]) async throws {
        try await Program.withFolder { folder in
            let path = folder + "/broken.json"
            let text = String(decoding: try Files.read(Program.template), as: UTF8.self)
                .replacing("\"n8n-nodes-base.splitOut\"", with: "\"n8n-nodes-base.splitApart\"")
                .replacing("\"Read the price\": {", with: "\"Read the prize\": {")
                .replacing("\"maxRequests\": 2", with: "\"maxRequests\": \"two\"")
            try Files.writeAtomically(Array(text.utf8), to: path)
            var words = [command[0], path] + command.dropFirst()
            if words.last == "--output" { words.append(folder + "/out.json") }
            let result = try await Program.command(words + ["--color", "auto"]).run()
            #expect(result.exitCode == 1, "\(result.errorText)")
            #expect(result.errorText.contains("splitApart") && result.errorText.contains("Read the prize"))
            #expect(!result.errorText.contains("\u{1B}") && !result.outputText.contains("\u{1B}"))
            #expect(!Files.exists(folder + "/out.json"))
        }
    }

    @Test("an export replaces no file unless it is told to")
    func exists() async throws {
        try await Program.withFolder { folder in
            let words = ["export", Program.template, "--config", folder + "/config.json", "--output", folder + "/out"]
            try Files.writeAtomically([0x78], to: folder + "/out")
            #expect(try await Program.command(words).run().exitCode == 3)
            #expect(try Files.read(folder + "/out") == [0x78])
            #expect(try await Program.command(words + ["--force"]).run().exitCode == 0)
            #expect(JSONDocument.value(of: try Files.read(folder + "/out"))?["nodes"]?.array?.isEmpty == false)
        }
    }
}
