import FoggaraEngine
import FoggaraSystem
import FoggaraTestSupport
import Testing

@testable import foggara

/// Every effect of every bundled template, its process killed at each moment of it.
///
/// The effects are those of the runs' own journals, for every scenario. A kill is a power cut: from one moment on
/// nothing is written and nothing leaves; then another process opens the same store.
@Suite("kill -9 in every template")
struct TemplateKillTests {
    static let templates: [String] =
        (try? Files.names(in: Repository.path("templates")))?.filter { $0.hasSuffix(".json") }.sorted() ?? []

    /// Whether moments that an earlier scenario of the template had as well are tried again; takes minutes.
    static let isThorough = Environment.value("FOGGARA_KILL_ALL") != nil

    @Test("there are templates to kill")
    func exist() {
        #expect(Self.templates.count >= 9)
    }

    @Test(
        "killed at any moment of any scenario, a run ends as it would have ended, and nothing arrives twice",
        arguments: templates)
    func everyMoment(_ file: String) async throws {
        let path = Repository.path("templates/" + file)
        var tally = KillTally()
        var jobs: [Job] = []
        try await KillStage.with { stage in
            let scenes = try KillScene.all(of: path, console: stage.console)
            for scene in scenes {
                let whole = try await KilledRun.whole(scene, on: stage)
                tally.begin(whole)
                for moment in KillMoment.all(of: whole.steps, whole.picture, scene)
                where tally.isNew(moment, in: whole) || Self.isThorough {
                    tally.add(moment)
                    jobs.append(Job(scene: scene, whole: whole, moment: moment))
                }
            }
            print("\(file): \(tally.text)")
            let missing = scenes.first.map { tally.missing($0) } ?? ["a scenario"]
            #expect(missing.isEmpty, "\(file): no scenario reaches these moments")
        }
        let queue = Locked(jobs[...])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.lanes {
                group.addTask {
                    try await KillStage.with { stage in
                        while let job = queue.withLock({ $0.popFirst() }) { try await job.run(on: stage) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Runs of one template that are killed at the same time.
    private static let lanes = 2

    /// A run to kill.
    private struct Job: Sendable {
        var scene: KillScene
        var whole: KilledRun
        var moment: KillMoment

        func run(on stage: KillStage) async throws {
            let killed = try await KilledRun.killed(scene, on: stage, at: moment, of: whole)
            let differences = killed.differences(from: whole, at: moment).joined(separator: "\n")
            #expect(differences.isEmpty, "\(scene.name) at \(moment.text)")
        }
    }
}
