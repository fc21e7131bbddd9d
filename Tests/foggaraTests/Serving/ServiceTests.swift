import FoggaraJSON
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import Testing

/// How a service starts, is killed and ends.
@Suite("foggara serve")
struct ServiceTests {
    @Test("asked to end while it waits, it ends at once and cleanly")
    func idle() async throws {
        try await StandIns.with { standIns, folder in
            var service = try Service(standIns, folder)
            _ = try #require(await service.line(holding: "next at"))
            let result = await service.terminate()
            #expect(result.exitCode == 0 && result.signal == nil)
            #expect(result.errorText.isEmpty)
        }
    }

    @Test("asked to end in the middle of a request, it leaves the run open, not failed, and the next start takes it up")
    func busy() async throws {
        try await StandIns.with { standIns, folder in
            let state = folder + "/state"
            let trial = KillTrial(standIns: standIns, folder: folder)
            #expect(try await trial.run(state, crashAt: 1).signal == 9)
            // Answered only after the service has ended.
            _ = try await standIns.ask("POST", "ouedkniss/faults", ["kind": "held"])
            var service = try Service(standIns, folder)
            #expect(await service.line(holding: "taken up again: 1") != nil)
            // The stand-in writes a request down before it holds its answer back.
            while try await standIns.ask("GET", "ouedkniss/journal")["entries"]?.array?.isEmpty != false {}
            let result = await service.terminate()
            #expect(result.exitCode == 0 && result.signal == nil, "\(result.errorText)")
            #expect(try await trial.show(state)["status"] == "running")

            _ = try await standIns.ask("POST", "ouedkniss/faults", .array([]))
            var next = try Service(standIns, folder)
            #expect(await next.line(holding: "taken up again: 1") != nil)
            #expect(await next.line(holding: ": success") != nil)
            await next.kill()
            let delivered = try await standIns.delivered()
            #expect(delivered.mails == 1 && delivered.messages == 1)
        }
    }

    @Test("asked to end while a message is on its way, it lets the message arrive and nobody is asked about it")
    func message() async throws {
        try await StandIns.with { standIns, folder in
            let state = folder + "/state"
            let trial = KillTrial(standIns: standIns, folder: folder)
            #expect(try await trial.run(state, crashAt: 1).signal == 9)
            // The message is at the service, which answers only after the end was asked for, however slow all this is.
            _ = try await standIns.ask("POST", "slack/faults", ["kind": "held"])
            var service = try Service(standIns, folder, ["--skip-waits"])
            while try await standIns.ask("GET", "slack/journal")["entries"]?.array?.isEmpty != false {}
            service.process.send(.terminate)
            #expect(await service.line(holding: "ending") != nil)
            _ = try await standIns.ask("POST", "slack/faults", .array([]))
            let result = await service.process.wait()
            #expect(result.exitCode == 0, "\(result.errorText)")
            #expect(try await trial.settle(state) == "success")
            let delivered = try await standIns.delivered()
            #expect(delivered.mails == 1 && delivered.messages == 1)
        }
    }

    @Test("killed after a slot is claimed and between slots, it fires every slot once")
    func slots() async throws {
        try await StandIns.with { standIns, folder in
            // Dies right after the claim, before anything is sent.
            let first = try Service(
                standIns, folder, ["--skip-waits"], variables: ["FOGGARA_CRASH_AT": "1"], isDue: true)
            #expect(await first.process.wait().signal == 9)
            #expect(try await standIns.delivered().rows.isEmpty)
            // Takes that run up, fires another slot or more, and dies between two of them.
            var second = try Service(standIns, folder, ["--skip-waits"], isDue: true)
            #expect(await second.line(holding: "taken up again: 1") != nil)
            #expect(await second.line(holding: ": success") != nil)
            #expect(await second.line(holding: ": success") != nil)
            await second.kill()
            let third = try Service(standIns, folder, ["--skip-waits", "--slots", "1"], isDue: true)
            let result = await third.process.wait()
            #expect(result.exitCode == 0, "\(result.outputText)\(result.errorText)")

            let store = try SQLiteStore(directory: folder + "/state")
            let runs = try await store.runs(limit: 1_000)
            // The key of a run begins with the schedule whose slot it is.
            let schedule = try #require(runs.first?.key?.split(separator: "|").first)
            let slots = try await store.slots(schedule: String(schedule), limit: 1_000)
            await store.close()
            #expect(slots.count(where: { $0.run != nil }) >= 3)
            #expect(Set(slots.compactMap(\.run)) == Set(runs.map(\.id)))
            #expect(Set(runs.compactMap(\.key)).count == runs.count)
            let delivered = try await standIns.delivered()
            #expect(Set(delivered.rows).count == delivered.rows.count && !delivered.rows.isEmpty)
            #expect(delivered.mails == 1 && delivered.messages == 1)
        }
    }
}
