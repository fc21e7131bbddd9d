import FoggaraCost
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow

@testable import foggara

/// Stand-ins and a clock that the killed runs of a template share, one run at a time.
struct KillStage: Sendable {
    let sandbox: RunningSandbox
    let clock: LeapingClock
    let console: Console
    let tariff: RunTariff

    /// Sets a stage up for `body`.
    static func with(_ body: (KillStage) async throws -> Void) async throws {
        let clock = LeapingClock()
        let sandbox = try await Sandbox.start(clock: clock)
        let console = Console(language: .en, isJSON: false, isColoured: false, columns: 100, assets: AssetSource())
        let tariff = PriceBook(load: console.load).map { RunTariff($0, console: console) } ?? RunTariff()
        do {
            try await body(KillStage(sandbox: sandbox, clock: clock, console: console, tariff: tariff))
        } catch {
            await sandbox.stop()
            throw error
        }
        await sandbox.stop()
    }

    /// Puts stand-ins and clock to the beginning of a scenario.
    ///
    /// - Returns: false when a stand-in does not take its settings.
    func reset(to scene: KillScene) -> Bool {
        clock.set(scene.start)
        return sandbox.standIns.allSatisfy { standIn in
            let settings = scene.scenario.standIns[standIn.name.rawValue]
            if standIn.name == .ouedkniss, settings == nil || settings?.object?.keys == ["faults"] {
                // Its data never change, and they take long to make.
                standIn.reset()
                standIn.setFaults(Fault.list(json: settings?["faults"] ?? .null) ?? [])
                return true
            }
            return standIn.configure(settings ?? [:])
        }
    }

    /// How many requests each stand-in has seen since its reset.
    var seen: [Int] { sandbox.standIns.map(\.entries.count) }

    /// Lets the stand-ins meet what is repeated with the faults with which they met it before: those that the requests
    /// behind the first `seen` used up.
    func renewFaults(since seen: [Int]) {
        for (standIn, count) in zip(sandbox.standIns, seen) {
            let used = standIn.entries.dropFirst(count).compactMap { entry -> Fault? in
                guard let name = entry.fault, var fault = Fault(json: ["kind": .string(name), "times": 1]) else {
                    return nil
                }
                if name == "status" { fault.kind = .status(entry.status) }
                fault.path = entry.what.split(separator: " ").last.map(String.init)
                return fault
            }
            guard !used.isEmpty else { continue }
            let answer = standIn.administer(HTTPRequest("GET", Admin.prefix + "faults", peer: ""))
            standIn.setFaults(used + (answer.json.flatMap(Fault.list(json:)) ?? []))
        }
    }
}
