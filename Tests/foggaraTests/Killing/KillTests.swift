import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// `kill -9` at every numbered moment of a run: before and after the intent of each effect, after sending, after the
/// outcome.
@Suite("kill -9")
struct KillTests {
    /// Runs that are tried at the same time; each has stand-ins of its own.
    private static let lanes = 3

    /// The next number to try, and the first that lies behind the end of a run.
    private struct Progress {
        var next = 1
        var end = Int.max
    }

    @Test("a run killed at any moment ends after the restart or asks, and sends nothing twice")
    func everyMoment() async throws {
        let whole = try await StandIns.with { standIns, folder in
            try await KillTrial(standIns: standIns, folder: folder).whole()
        }
        let progress = Locked(Progress())
        let outcomes = try await withThrowingTaskGroup(of: [KillTrial.Outcome].self) { group in
            for _ in 0..<Self.lanes {
                group.addTask {
                    try await StandIns.with { standIns, folder in
                        let trial = KillTrial(standIns: standIns, folder: folder)
                        var outcomes: [KillTrial.Outcome] = []
                        while let number = progress.withLock({ progress -> Int? in
                            guard progress.next < progress.end else { return nil }
                            defer { progress.next += 1 }
                            return progress.next
                        }) {
                            guard let outcome = try await trial.kill(at: number, whole: whole.delivered) else {
                                progress.withLock { $0.end = min($0.end, number) }
                                break
                            }
                            outcomes.append(outcome)
                        }
                        return outcomes
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let points = progress.withLock { $0.end } - 1
        #expect(outcomes.map(\.number).sorted() == Array(1...points))
        #expect(points >= 4 * whole.effects)
        // Two messages, each with an unknown outcome between intent and outcome: four moments to ask at, no more.
        #expect(outcomes.count(where: \.asked) == 4)
    }

    @Test("a run killed again and again, at every start one moment later, still ends with each row once")
    func again() async throws {
        try await StandIns.with { standIns, folder in
            let trial = KillTrial(standIns: standIns, folder: folder)
            try await standIns.reset()
            let state = folder + "/again"
            var result = try await trial.run(state, crashAt: 3)
            #expect(result.signal == 9)
            for number in [2, 3, 4] where result.signal == 9 {
                result = try await trial.resume(state, crashAt: number)
            }
            let status = try await trial.settle(state)
            #expect(status == "success")
            let delivered = try await standIns.delivered()
            #expect(Set(delivered.rows).count == delivered.rows.count)
            #expect(delivered.mails == 1 && delivered.messages == 1)
        }
    }
}
