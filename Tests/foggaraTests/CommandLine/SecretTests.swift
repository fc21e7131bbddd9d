import FoggaraJSON
import FoggaraSandbox
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Nothing secret is printed, stored in the open or exported.
@Suite("secrets")
struct SecretTests {
    /// Every file of a folder, at its end and by name.
    private static func contents(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
        try Files.filesBelow(folder).map { ($0, try Files.read($0.hasPrefix("/") ? $0 : folder + "/" + $0)) }
    }

    @Test("a run leaves no key, address or token in outputs, journal or export")
    func run() async throws {
        // What opens the stand-ins: the body of the key line by line, the webhook, tokens that are issued.
        let key = SandboxAccount.privateKey.split(separator: "\n").filter { !$0.hasPrefix("-----") }.map(String.init)
        let secrets = key + [SlackService.webhookPath, "ya29.", "eyJhbGciOi"]
        try await StandIns.with { standIns, folder in
            let trials: [[String: JSONValue]] = [
                [:], ["sheets": ["fault": "500"]], ["slack": ["fault": "dieAfterEffect"]],
            ]
            for faults in trials {
                try await standIns.reset(faults)
                let state = folder + "/state"
                let run = try await KillTrial(standIns: standIns, folder: folder).run(state, crashAt: 1_000_000)
                #expect(run.exitCode == (faults["slack"] == nil ? 0 : 1), "\(run.outputText)\(run.errorText)")
                let shown = try await KillTrial(standIns: standIns, folder: folder).show(state)
                var places = try Self.contents(state)
                #expect(places.contains { $0.name.hasSuffix("foggara.sqlite") && $0.bytes.count > 100_000 })
                places += [("stdout", run.output), ("stderr", run.error)]
                places.append(("show", Array(JSONWriter.compact(shown).utf8)))
                for (name, bytes) in places {
                    let text = String(decoding: bytes, as: UTF8.self)
                    for secret in secrets { #expect(!text.contains(secret), "\(secret.prefix(12)) in \(name)") }
                }
                try Files.removeTree(state)
            }
            let export = try await Program.run("export", Program.template, "--config", folder + "/config.json")
            #expect(export.exitCode == 0)
            for secret in secrets { #expect(!export.outputText.contains(secret)) }
        }
    }

    @Test("what the vault holds is on the disk sealed alone, and its key is readable by its owner alone")
    func vault() async throws {
        try await Program.withFolder { folder in
            let state = folder + "/state"
            let secret = "correct-horse-battery-staple-7301"
            let kept = try await Program.run(
                "credentials", "set", "mail", "--template", "ouedkniss_real_estate", "--state", state,
                input: "{\"host\":\"smtp.example.dz\",\"password\":\"\(secret)\"}")
            #expect(kept.exitCode == 0, "\(kept.errorText)")
            let listed = try await Program.run("credentials", "list", "--state", state)
            #expect(listed.outputText == "credential/ouedkniss_real_estate/mail\n")
            for (name, bytes) in try Self.contents(state) + [("out", kept.output), ("list", listed.output)] {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.contains(secret) && !text.contains("smtp.example.dz"), "\(name)")
            }
            let wrong = try await Program.run("credentials", "set", "mail", "--state", state, input: "\(secret)")
            #expect(wrong.exitCode == 2 && !wrong.errorText.contains(secret))
        }
    }
}
