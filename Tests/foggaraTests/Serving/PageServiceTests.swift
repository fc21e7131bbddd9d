import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// The pages of a real service, from the printed address to a run with its cost.
@Suite("pages of a service")
struct PageServiceTests {
    private static let template = "/templates/ouedkniss_real_estate?lang=en"
    private static let form = [
        ("config.spreadsheetId", "1FoggaraDemoSheet"), ("config.notifyEmail", "agence@example.dz"),
        ("config.senderEmail", "veille@example.dz"), ("config.contact", "agence@example.dz"),
        ("config.wilayas", "16"), ("config.everyHours", "6"), ("config.pageSize", "48"),
        ("config.category", "\"immobilier-vente-appartement\""), ("config.language", "\"fr\""),
        ("config.sheetName", "Annonces"), ("config.slackChannel", "annonces"), ("config.keepUndecided", "true"),
    ]

    @Test("a template activated by its form runs by itself, and its runs are shown with their cost")
    func activates() async throws {
        try await Program.withFolder { folder in
            let service = try await PagedService.start(folder + "/state", ["--sandbox", "--skip-waits"])
            let entered = try #require(try await Wire.send("GET", "/?key=\(service.key)", port: service.port))
            #expect(entered.status == 303)
            #expect(entered.headers.header("Set-Cookie")?.hasPrefix("foggara=\(service.key); ") == true)
            #expect(try await Wire.send("GET", "/", port: service.port)?.status == 401)
            #expect(try await service.get("/?lang=en").text.contains("Ouedkniss real-estate watch"))
            #expect(try await !service.get("/runs?lang=en").text.contains("DZD"))

            let foreign = try await service.send(Self.template, Self.form + [("action", "activate")], token: "no")
            #expect(foreign.status == 403)
            let lacking = try await service.send(Self.template, [("action", "activate")])
            #expect(lacking.status == 422)
            let activated = try await service.send(Self.template, Self.form + [("action", "activate")])
            #expect(activated.status == 200 && activated.text.contains("Activated"), "\(activated.text)")

            #expect(await service.line(holding: "next at") != nil)
            let ended = try #require(await service.line(holding: "success"))
            let run = try #require(ended.split(separator: " ").dropFirst().first?.dropLast())
            let runs = try await service.get("/runs?lang=en").text
            #expect(runs.contains(run) && runs.contains(" DZD"), "\(runs)")
            let one = try await service.get("/runs/\(run)?lang=en").text
            #expect(one.contains("Send the digest") && one.contains(" DZD"), "\(one)")
            #expect(try await service.get("/active?lang=en").text.contains("Ouedkniss real-estate watch"))
            _ = await service.terminate()
        }
    }

    @Test("what was activated is served after a restart, until it is deactivated")
    func restarts() async throws {
        try await Program.withFolder { folder in
            let state = folder + "/state"
            let first = try await PagedService.start(state, ["--sandbox"])
            let activated = try await first.send(Self.template, Self.form + [("action", "activate")])
            #expect(activated.status == 200, "\(activated.text)")
            #expect(await first.terminate().exitCode == 0)

            let second = try await PagedService.start(state, ["--sandbox"])
            #expect(second.key == first.key)
            #expect(await second.line(holding: "next at")?.contains("Ouedkniss") == true)
            let ended = try await second.send(Self.template, Self.form + [("action", "deactivate")])
            #expect(ended.status == 303)
            #expect(try await !second.get("/active?lang=en").text.contains("Ouedkniss"))
            #expect(await second.terminate().exitCode == 0)

            let third = try await PagedService.start(state, ["--sandbox"])
            #expect(try await !third.get("/active?lang=en").text.contains("Ouedkniss"))
            #expect(await third.terminate().exitCode == 0)
        }
    }

    @Test("without a credential nothing is activated, and the command that keeps it is told")
    func credentials() async throws {
        try await Program.withFolder { folder in
            let service = try await PagedService.start(folder + "/state")
            let refused = try await service.send(Self.template, Self.form + [("action", "activate")])
            #expect(refused.status == 409)
            #expect(
                refused.text.contains("foggara credentials set ")
                    && refused.text.contains("--template ouedkniss_real_estate"), "\(refused.text)")
            #expect(try await !service.get("/active?lang=en").text.contains("Ouedkniss"))
            #expect(await service.terminate().exitCode == 0)
        }
    }

    @Test("without pages their addresses are unknown and health is told all the same")
    func withoutPages() async throws {
        try await Program.withFolder { folder in
            let service = try await PagedService.start(folder + "/state", ["--no-pages"])
            #expect(try await service.get("/").status == 404)
            #expect(try await service.get("/healthz").status == 200)
            #expect(!Files.exists(folder + "/state/page.key"))
            #expect(await service.terminate().exitCode == 0)
        }
    }
}
