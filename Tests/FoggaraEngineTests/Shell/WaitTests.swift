import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Runs that wait: for an instant, for a call, for whichever comes first.
@Suite("Waits")
struct WaitTests {
    private static let plan = PlanSketch("start > pause > end", "pause:1 > late").plan

    /// A node that waits for `seconds`, or for a call when it has a door; output 1 is the one of a passed limit.
    private static func nodes(seconds: Int64?, door: WaitDoor? = nil) -> ScriptedNodes {
        ScriptedNodes(
            plan,
            [
                "pause": { call throws(NodeError) in
                    let until = seconds.map { call.services.clock.now() + .seconds($0) }
                    let outputs = door == nil ? [call.items, nil] : [nil, call.items]
                    return NodeResult(outputs: outputs, after: NodeWait(until: until, door: door))
                }
            ])
    }

    private static let place = NodeRunReference(node: 1, run: 0)
    private static let answer: [[Item]?] = [[Item(["answer": "yes"])], nil]

    private func names(_ engine: Engine, _ id: RunID) async throws -> [String] {
        let machine = try await engine.machine(of: id)
        return machine.state.order.map { machine.plan.nodes[$0.node].name }
    }

    @Test("a wait for an instant is slept through when one run is driven, and its time is no time of work")
    func instant() async throws {
        var plan = Self.plan
        plan.activeSeconds = 10
        let store = MemoryStore()
        let engine = Engine.forTests([Self.nodes(seconds: 3_600)], store: store)
        let id = try await engine.start(plan)
        #expect(try await engine.drive(id).status == .success)
        #expect(try await names(engine, id) == ["start", "pause", "end"])
        let past = try #require(try await engine.machine(of: id).state.pastWaits[Self.place])
        #expect(past.isElapsed && past.at - past.since >= .seconds(3_600))
        let output = try await engine.machine(of: id).state.results[1][0].outputs?[0]
        #expect(output?.first?.pairedItem == [PairedItem(0)])
    }

    @Test("a run that waits longer than its time limit is cancelled when it goes on, as n8n counts")
    func timeout() async throws {
        var plan = Self.plan
        plan.timeoutSeconds = 10
        let engine = Engine.forTests([Self.nodes(seconds: 3_600)], store: MemoryStore())
        let id = try await engine.start(plan)
        #expect(try await engine.drive(id).status == .canceled)
    }

    @Test("a run that waits for a call is let go, and goes on with what the call brings")
    func call() async throws {
        let store = MemoryStore()
        let clock = MockClock()
        let door = WaitDoor(.webhook, suffix: "s", facts: ["httpMethod": "POST"])
        let engine = Engine.forTests([Self.nodes(seconds: nil, door: door)], store: store, clock: clock)
        #expect(try await engine.standing(of: RunID("none")) == .unknown)
        #expect(try await engine.resume(RunID("none"), at: Self.place, giving: Self.answer) == .unknown)
        let id = try await engine.start(Self.plan)
        #expect(try await engine.standing(of: id) == .running)
        #expect(try await engine.resume(id, at: Self.place, giving: Self.answer) == .notWaiting)
        let record = try await engine.drive(id)
        #expect(record.status == .waiting && record.waitUntil == nil && record.attempts == 0)
        #expect(record.detail == #"{"waiting":"pause","for":"webhook"}"#)
        guard case .waiting(let wait) = try await engine.standing(of: id) else {
            Issue.record("it does not wait")
            return
        }
        #expect(wait.place == Self.place && wait.door == door)
        let other = NodeRunReference(node: 1, run: 1)
        #expect(try await engine.resume(id, at: other, giving: Self.answer) == .notWaiting)
        #expect(try await engine.resume(id, at: Self.place, giving: Self.answer, note: "said") == .accepted)
        // Durable before anybody drives on: a second engine finds it.
        let second = Engine.forTests([Self.nodes(seconds: nil)], store: store, clock: clock)
        guard case .answered(let past) = try await second.resume(id, at: Self.place, giving: [nil, []]) else {
            Issue.record("the second call was taken")
            return
        }
        #expect(past.note == "said" && past.door == door && !past.isElapsed)
        #expect(try await second.drive(id).status == .success)
        #expect(try await names(second, id) == ["start", "pause", "end"])
        let items = try await second.machine(of: id).state.results[2][0].outputs?[0]
        #expect(items?.map(\.json) == [["answer": "yes"]])
        #expect(try await second.standing(of: id) == .finished(.success))
        #expect(try await second.resume(id, at: Self.place, giving: Self.answer) == .answered(past))
        #expect(try await second.resume(id, at: other, giving: Self.answer) == .finished(.success))
    }

    @Test(
        "a call after the limit is refused, also before the run was taken up, and the node gives what it kept for that")
    func expiry() async throws {
        let store = MemoryStore()
        let clock = MockClock()
        let nodes = Self.nodes(seconds: 60, door: WaitDoor(.approval))
        let engine = Engine.forTests([nodes], store: store, clock: clock)
        let id = try await engine.start(Self.plan)
        let record = try await engine.drive(id)
        #expect(record.waitUntil == clock.now() + .seconds(60))
        clock.advance(by: .seconds(60))
        #expect(try await engine.resume(id, at: Self.place, giving: Self.answer) == .expired)
        #expect(try await engine.drive(id).status == .success)
        #expect(try await names(engine, id) == ["start", "pause", "late"])
        #expect(try await engine.resume(id, at: Self.place, giving: Self.answer) == .expired)
    }

    @Test("many calls at once: one is taken, the others learn what it said")
    func race() async throws {
        let store = MemoryStore()
        let engine = Engine.forTests([Self.nodes(seconds: nil, door: WaitDoor(.approval))], store: store)
        let id = try await engine.start(Self.plan)
        _ = try await engine.drive(id)
        let outcomes = try await withThrowingTaskGroup(of: ResumeOutcome.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let note = JSONValue.number(JSONNumber(number))
                    return try await engine.resume(id, at: Self.place, giving: Self.answer, note: note)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .accepted } == 1)
        let notes = outcomes.compactMap { outcome -> JSONValue? in
            if case .answered(let past) = outcome { past.note } else { nil }
        }
        #expect(notes.count == 19 && Set(notes).count == 1)
    }

    @Test("runs that wait take no place of the engine, and each goes on at its instant, also after a restart")
    func serving() async throws {
        let store = MemoryStore()
        let clock = MockClock()
        var configuration = EngineConfiguration()
        configuration.concurrentRuns = 1
        let quick = PlanSketch("start > end").plan
        func engine(_ signal: AsyncStream<EngineEvent>.Continuation, seed: UInt64) -> Engine {
            Engine.forTests(
                [Self.nodes(seconds: 600)], store: store, clock: clock, seed: seed, configuration: configuration
            ) { signal.yield($0) }
        }
        let (events, signal) = AsyncStream<EngineEvent>.makeStream()
        let first = engine(signal, seed: 1)
        try await withThrowingTaskGroup { group in
            group.addTask { try await first.serve() }
            for _ in 0..<5 { _ = try await first.start(Self.plan) }
            var suspended = 0
            for await event in events {
                if case .suspended = event { suspended += 1 }
                if suspended == 5 { break }
            }
            // The only place is free.
            let id = try await first.start(quick)
            for await event in events { if case .ended(id, .success) = event { break } }
            first.stop()
            try await group.waitForAll()
        }
        #expect(try await store.runs(in: .waiting).count == 5)
        clock.advance(by: .seconds(599))
        let (later, laterSignal) = AsyncStream<EngineEvent>.makeStream()
        let second = engine(laterSignal, seed: 2)
        try await withThrowingTaskGroup { group in
            group.addTask { try await second.serve() }
            await clock.untilSleeping()
            #expect(try await store.runs(in: .waiting).count == 5)
            clock.advance(by: .seconds(1))
            var ended = 0
            for await event in later {
                if case .ended = event { ended += 1 }
                if ended == 5 { break }
            }
            second.stop()
            try await group.waitForAll()
        }
        #expect(try await store.openRuns().isEmpty)
    }

    @Test("a call lets a served run go on at once, and its old instant does nothing any more")
    func servedCall() async throws {
        let store = MemoryStore()
        let clock = MockClock()
        let (events, signal) = AsyncStream<EngineEvent>.makeStream()
        let engine = Engine.forTests(
            [Self.nodes(seconds: 600, door: WaitDoor(.webhook))], store: store, clock: clock
        ) { signal.yield($0) }
        try await withThrowingTaskGroup { group in
            group.addTask { try await engine.serve() }
            let id = try await engine.start(Self.plan)
            var told: [EngineEvent] = []
            for await event in events {
                told.append(event)
                if case .suspended = event {
                    #expect(try await engine.resume(id, at: Self.place, giving: Self.answer) == .accepted)
                }
                if case .ended = event { break }
            }
            #expect(told.count { $0 == .resumed(id) } == 1)
            clock.advance(by: .seconds(601))
            engine.stop()
            try await group.waitForAll()
            #expect(try await store.run(id)?.status == .success)
        }
    }

    @Test("a crash at any moment of a wait or of its answer leaves the same run as no crash", arguments: [true, false])
    func crashes(answered: Bool) async throws {
        for number in 1...4 {
            let store = MemoryStore()
            let clock = MockClock()
            let points = CrashPoints { (passed: Int, _: CrashPoint) throws(SimulatedCrash) in
                if passed == number { throw SimulatedCrash(number: passed) }
            }
            let nodes = Self.nodes(seconds: 60, door: answered ? WaitDoor(.approval) : nil)
            let engine = Engine.forTests([nodes], store: store, clock: clock, crashPoints: points)
            let id = try await engine.start(Self.plan)
            var didCrash = false
            func act(_ body: (Engine) async throws -> Void) async throws {
                do { try await body(engine) } catch let error as EngineError {
                    #expect(error == .crashed(SimulatedCrash(number: number)))
                    didCrash = true
                    // The next process does it again.
                    try await body(Engine.forTests([nodes], store: store, clock: clock))
                }
            }
            let serve: (Engine) async throws -> Void = { _ = try await $0.advanceForTests(id) }
            try await act(serve)
            #expect(try await store.run(id)?.status == .waiting)
            if answered {
                try await act { engine in
                    let outcome = try await engine.resume(id, at: Self.place, giving: Self.answer)
                    if case .answered = outcome {} else { #expect(outcome == .accepted) }
                }
            } else {
                clock.advance(by: .seconds(60))
            }
            try await act(serve)
            #expect(didCrash, "moment \(number)")
            #expect(try await store.run(id)?.status == .success)
            #expect(try await names(engine, id) == ["start", "pause", "end"])
            let machine = try await engine.machine(of: id)
            #expect(machine.state.results[1].count == 1)
            let events = try await store.journal(id, from: 0).map(\.kind)
            #expect(events.count { $0 == "waiting" } == 1 && events.count { $0 == "resumed" } == 1)
        }
    }

    @Test("signed addresses are known again, for their run alone, and altered ones are not")
    func keys() throws {
        let keys = DoorKeys(key: Secret(Array(repeating: 7, count: 32)), base: "https://shop.example/")
        let run = RunID("4f0d2f5537c35f70")
        let url = keys.resumeURL(run)
        #expect(url.hasPrefix("https://shop.example/webhook-waiting/4f0d2f5537c35f70?signature="))
        let signature = try #require(url.split(separator: "=").last.map(String.init))
        #expect(keys.isResumeSignature(signature, of: run))
        #expect(!keys.isResumeSignature(signature, of: RunID("4f0d2f5537c35f71")))
        #expect(!keys.isResumeSignature("", of: run))
        let ticket = ApprovalTicket(run: run, place: Self.place, until: Instant(milliseconds: 1_772_000_000_000))
        let token = keys.token(ticket)
        #expect(keys.ticket(token) == ticket)
        let other = DoorKeys(key: Secret(Array(repeating: 8, count: 32)), base: "https://shop.example")
        #expect(other.ticket(token) == nil)
        for index in token.utf8.indices {
            var bytes = Array(token.utf8)
            let place = token.utf8.distance(from: token.utf8.startIndex, to: index)
            bytes[place] = bytes[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
            let altered = String(decoding: bytes, as: UTF8.self)
            // The last letter of 43 carries two bits that no byte needs.
            if place < bytes.count - 1 { #expect(keys.ticket(altered) == nil, "\(altered)") }
        }
        for text in ["", ".", "a.b", String(repeating: "1.", count: 200)] { #expect(keys.ticket(text) == nil) }
    }
}

extension Engine {
    /// Drives a run as a service does: until it waits.
    fileprivate func advanceForTests(_ id: RunID) async throws(EngineError) -> RunStatus {
        try await drive(id, throughWaits: false).status
    }
}
