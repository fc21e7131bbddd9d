import FoggaraEngine
import FoggaraJSON
import FoggaraNodes
import FoggaraSQLite
import FoggaraSandbox
import FoggaraScript
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow

@testable import foggara

/// The life of one process, from the opening of the store to its end.
struct KillLife: Sendable {
    let scene: KillScene
    let stage: KillStage
    let power: PowerSwitch
    let store: SQLiteStore
    let engine: Engine
    private let service: WebhookService

    /// Opens the store of a folder.
    ///
    /// - Parameter drawn: how many runs were named before: a life draws the names that the first would have drawn then.
    static func begin(
        _ scene: KillScene, on stage: KillStage, in folder: String, power: PowerSwitch, drawn: Int = 0
    ) throws -> KillLife {
        let random = SeededRandom(seed: 16)
        for _ in 0..<drawn { _ = RunID.random(from: random) }
        let addresses = stage.sandbox.addresses
        let store = try SQLiteStore(directory: folder)
        let mailStandIn = addresses.smtp.map { "http://\($0.address):\($0.port)" }
        let mail = SMTPTransport(
            policy: HostPolicy(hosts: nil, mailStandIn: mailStandIn, allowsPrivateAddresses: true))
        let world = EngineWorld(
            store: MortalStore(base: store, power: power),
            secrets: SandboxSecrets(
                templates: [scene.template], addresses: addresses, config: .object(scene.scenario.config)),
            executors: ExecutorTable(NodeRegistry.all() + [CodeNode(TestScripts.pool)]),
            http: { plan in
                let curl = CurlTransport(policy: HostPolicy(declaring: plan.hosts, standIns: addresses.hosts))
                return MortalTransports(http: curl, mail: mail, power: power)
            },
            mail: { plan in
                let curl = CurlTransport(policy: HostPolicy(declaring: plan.hosts, standIns: addresses.hosts))
                return MortalTransports(http: curl, mail: mail, power: power)
            }, clock: stage.clock, random: random, functions: ShopFunctions.all,
            doors: DoorKeys(
                key: Secret([UInt8](repeating: 7, count: DoorKeys.keyLength)), base: "http://localhost:5678"),
            crashPoints: power.crashPoints)
        var configuration = EngineConfiguration()
        configuration.tariff = stage.tariff
        let engine = Engine(world: world, configuration: configuration)
        return KillLife(
            scene: scene, stage: stage, power: power, store: store, engine: engine,
            service: WebhookService([scene.plan], engine: engine, publicAddress: "http://127.0.0.1:5678"))
    }

    private var answers: ScenarioAnswers { ScenarioAnswers(answers: scene.scenario.answers, engine: engine) }

    /// Fires the trigger once and drives the run that it starts; nil when it starts none or the power goes.
    func fire() async throws -> RunRecord? {
        do {
            let scenario = scene.scenario
            if scenario.request != nil { return try await deliver().record }
            let runner = ScenarioRunner(template: scene.template, source: scene.source, console: stage.console)
            let items = try runner.triggerItems(scenario, scene.plan, at: stage.clock.now())
            let id = try await engine.start(scene.plan, trigger: scenario.triggerNode, items: items, mode: "trigger")
            return try await drive(id)
        } catch {
            guard power.isOff else { throw error }
            return nil
        }
    }

    /// Delivers the request of the scenario, as its sender does until it is answered.
    func deliver() async throws -> RequestScenario.Outcome {
        guard let request = scene.scenario.request else { return RequestScenario.Outcome() }
        let runner = ScenarioRunner(template: scene.template, source: scene.source, console: stage.console)
        let sent = try await HookRequest(service: service, fixtures: runner.fixtures)
            .make(request, trigger: scene.scenario.triggerNode)
        return try await RequestScenario(service: service).send(sent) { try await drive($0) }
    }

    /// Drives a run as far as it goes, with the answers of the scenario.
    func drive(_ id: RunID) async throws -> RunRecord { try await answers.drive(id) }

    /// The runs of the store, oldest first.
    func runs() async throws -> [RunRecord] { try await store.runs(limit: 1_000).reversed() }
}
