import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraSandbox
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import foggara

/// One performance of a scenario, killed at a moment or not at all.
struct KilledRun: Sendable {
    /// What it came to.
    var picture = RunPicture()
    /// The moments that were passed before the end of the first life.
    var steps: [PowerSwitch.Step] = []
    /// The histories that were added to.
    var scopes: Set<String> = []
    /// How often a person was asked whether the effect happened.
    var asked = 0

    /// Plays a scenario without disturbing it, and sees that it gives what the template says.
    static func whole(_ scene: KillScene, on stage: KillStage) async throws -> KilledRun {
        try await inFolder { folder in
            let power = PowerSwitch { stage.seen }
            let (life, _) = try await prepare(scene, on: stage, in: folder, power: power)
            let record = try await life.fire()
            let started = try await life.runs().last { $0.id == record?.id }
            if let started {
                let machine = try await life.engine.machine(of: started.id)
                var counters = stage.sandbox.counters
                counters.calls += ScenarioTables.calls(of: machine)
                let differences = ScenarioComparison(
                    expected: scene.scenario.expected, plan: scene.plan, machine: machine, record: started
                ).differences(sent: stage.sandbox.sent, counters: counters)
                #expect(differences.isEmpty, "\(scene.name), undisturbed")
            }
            let whole = KilledRun(
                picture: try await .take(started, life, scopes: power.scopes), steps: power.steps,
                scopes: power.scopes)
            await life.store.close()
            return whole
        }
    }

    /// Plays a scenario, kills it at a moment of the undisturbed run, and lets another process end it.
    static func killed(
        _ scene: KillScene, on stage: KillStage, at moment: KillMoment, of whole: KilledRun
    ) async throws -> KilledRun {
        try await inFolder { folder in
            let power = PowerSwitch(cutAt: moment.number) { stage.seen }
            let (first, known) = try await prepare(scene, on: stage, in: folder, power: power)
            _ = try await first.fire()
            #expect(power.isOff, "\(scene.name) at \(moment.text): the moment did not come")
            await first.store.close()
            stage.renewFaults(since: power.seenAtAttempt)
            let second = try KillLife.begin(scene, on: stage, in: folder, power: PowerSwitch { [] }, drawn: known.count)
            var killed = KilledRun()
            let record = try await killed.recover(second, known: known, at: moment)
            killed.picture = try await .take(record, second, scopes: whole.scopes)
            await second.store.close()
            return killed
        }
    }

    /// Opens the first life, with everything before the firing that counts done.
    private static func prepare(
        _ scene: KillScene, on stage: KillStage, in folder: String, power: PowerSwitch
    ) async throws -> (life: KillLife, known: Set<RunID>) {
        #expect(stage.reset(to: scene), "\(scene.name): a stand-in does not know its settings")
        let life = try KillLife.begin(scene, on: stage, in: folder, power: power)
        let tables = ScenarioTables(
            tables: StoredTables(store: life.store, declared: scene.plan.tables, clock: stage.clock))
        try await tables.seed(scene.scenario.tables, at: stage.clock.now())
        for _ in 1..<max(1, scene.scenario.firings) { _ = try await life.fire() }
        for standIn in stage.sandbox.standIns { standIn.reset() }
        let known = Set(try await life.runs().map(\.id))
        power.arm()
        return (life, known)
    }

    /// Does what a started process does with what it finds, and what people and senders do then.
    private mutating func recover(
        _ life: KillLife, known: Set<RunID>, at moment: KillMoment
    ) async throws -> RunRecord? {
        func started() async throws -> [RunRecord] { try await life.runs().filter { !known.contains($0.id) } }
        if try await started().isEmpty {
            // Nothing was promised: who fired fires again.
            _ = try await life.fire()
        } else if life.scene.isNamedDelivery {
            // Whether the answer arrived the sender may not know.
            let again = try await life.deliver()
            #expect(again.record == nil && again.response?.status == 200, "\(life.scene.name) at \(moment.text)")
        }
        guard var record = try await started().last else { return nil }
        record = try await life.drive(record.id)
        while record.status == .needsAnswer, moment.isForPerson, asked < 1,
            case .parked(let key) = try await life.engine.machine(of: record.id).state.phase, key == moment.effect?.key
        {
            asked += 1
            try await life.engine.resolve(record.id, effect: key, happened: moment.isLost)
            record = try await life.drive(record.id)
        }
        return record
    }

    private static func inFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        let folder = try Files.createTemporaryDirectory()
        defer { try? Files.removeTree(folder) }  // what cannot be removed is left to the system
        return try await body(folder)
    }
}
