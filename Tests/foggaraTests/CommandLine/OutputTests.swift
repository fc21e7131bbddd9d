import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// What commands print for programs and for people.
@Suite("output")
struct OutputTests {
    @Test(
        "with --json every line of standard output is JSON",
        arguments: [
            ["check", Program.template], ["explain", Program.template], ["explain", "FG2001"],
            ["cost", Program.template, "--runs-per-month", "100"], ["next", Program.template], ["version"],
            ["algeria", "phone", "0550 12 34 56"], ["algeria", "wilaya", "وهران"], ["algeria", "price", "2 millions"],
            ["algeria", "phone", "nothing"], ["algeria", "account", "ccp 23456789 clé 88"],
            ["algeria", "calendar", "2026"],
            ["algeria", "receipt", "Virement recu de 4500 DA"], ["algeria", "parcel", "Livré"],
            ["credentials", "list"], ["runs", "list"], ["runs", "resume"],
        ])
    func lines(words: [String]) async throws {
        try await Program.withFolder { folder in
            let isCheck = words[0] == "check"
            let result = try await Program.run(
                words + ["--json"], variables: ["FOGGARA_STATE": folder + "/state"])
            #expect(result.jsonLines != nil, "\(result.outputText)")
            let isEmpty = ["check", "credentials", "runs"].contains(words[0])
            #expect(isEmpty || !result.output.isEmpty, "\(result.errorText)")
            #expect(!isCheck || result.exitCode == 0)
        }
    }

    @Test("a run, its answer and a credential are told as JSON as well")
    func runs() async throws {
        try await StandIns.with { standIns, folder in
            let state = folder + "/state"
            let run = try await Program.run(
                "run", Program.template, "--config", folder + "/config.json", "--sandbox", "--skip-waits", "--state",
                state,
                "--json")
            #expect(run.exitCode == 0, "\(run.errorText)")
            #expect(run.jsonLines?.last?["status"] == "success", "\(run.outputText)")
            let name = try #require(run.jsonLines?.last?["run"]?.string)
            let shown = try await Program.run("runs", "show", name, "--state", state, "--json")
            #expect(shown.jsonLines?.first?["effects"]?.array?.isEmpty == false)
            let kept = try await Program.run("credentials", "set", "mail", "--state", state, "--json", input: "{}")
            #expect(kept.jsonLines?.first?["name"] == "mail", "\(kept.outputText)")
            let listed = try await Program.run("credentials", "list", "--state", state, "--json")
            #expect(listed.jsonLines == ["credential/mail"])
        }
    }

    @Test("help exists in four languages, with a usage line and examples", arguments: ["en", "fr", "ar", "arq"])
    func help(language: String) async throws {
        let overview = try await Program.run("--help", "--lang", language)
        #expect(overview.exitCode == 0 && !overview.outputText.contains("  command."))
        let commands = overview.outputText.split(separator: "\n").filter { $0.hasPrefix("    ") }.dropFirst()
            .compactMap { $0.dropFirst(4).split(separator: "  ").first.map(String.init) }
        #expect(commands.count > 15)
        for command in commands {
            let words = command.split(separator: " ").map(String.init) + ["--help", "--lang", language]
            let page = try await Program.run(words)
            #expect(page.exitCode == 0)
            #expect(page.outputText.contains("    foggara \(command)"), "\(command)")
            for family in ["command.", "option.", "help."] {
                #expect(!page.outputText.contains("  " + family), "\(command): \(page.outputText)")
            }
        }
    }
}

extension Program {
    /// Runs a command given as a list.
    static func run(_ words: [String], variables: [String: String] = [:]) async throws -> ProcessResult {
        try await command(words, variables).run()
    }
}
