import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// Tries every event in every phase: what can follow does, everything else is refused and changes nothing.
@Suite("Events in every phase")
struct MachineTableTests {
    static let wait = RunWait(
        place: NodeRunReference(node: 0, run: 0), since: .epoch, until: .epoch, outputs: [[Item(["a": 1])]])
    static let resumption = RunResumption(place: NodeRunReference(node: 0, run: 0), at: .epoch, outputs: nil)

    /// The phases a run can be in, each with the events that lead there.
    static let phases: [(name: String, events: [RunEvent])] = {
        let start = RunEvent.runStarted(RunStart(node: 0, mode: "manual", at: .epoch))
        let begun = RunEvent.nodeStarted(node: 0, run: 0, attempt: 1)
        let intent = RunEvent.effectIntended(
            EffectIntent(
                key: "k", node: 0, attempt: 1,
                request: EffectRequest(
                    item: 0, kind: .call, effect: .atMostOnce, host: "localhost", summary: "POST /")))
        let failed = RunEvent.nodeFinished(
            NodeFinish(node: 0, run: 0, outputs: nil, error: NodeError("E", "no"), stops: true))
        return [
            ("new", []),
            ("ready", [start]),
            ("running", [start, begun, intent]),
            ("retrying", [start, begun, .retryScheduled(node: 0, run: 0, attempt: 1, at: .epoch, error: nil)]),
            ("waiting", [start, begun, .waiting(wait)]),
            ("resumed", [start, begun, .waiting(wait), .resumed(resumption)]),
            ("parked", [start, begun, intent, .parked(key: "k")]),
            ("stopped", [start, begun, failed]),
            ("finished", [start, begun, failed, .runFinished(RunFinish(status: .error, at: .epoch))]),
        ]
    }()

    /// One event of each kind, fitting the run where it can.
    static let events: [RunEvent] = [
        .runStarted(RunStart(node: 0, mode: "manual", at: .epoch)),
        .nodeStarted(node: 0, run: 0, attempt: 1),
        .effectIntended(
            EffectIntent(
                key: "j", node: 0, attempt: 1,
                request: EffectRequest(item: 0, kind: .call, effect: .pure, host: "localhost", summary: "GET /"))),
        .effectSettled(key: "k", settlement: .notDone),
        .nodeFinished(NodeFinish(node: 0, run: 0, outputs: [[Item([:])]])),
        .retryScheduled(node: 0, run: 0, attempt: 1, at: .epoch, error: nil),
        .waiting(wait),
        .resumed(resumption),
        .parked(key: "k"),
        .resolved(key: "k", happened: true),
        .runFinished(RunFinish(status: .canceled, at: .epoch)),
    ]

    /// What may follow, by phase.
    static let allowed: [String: Set<String>] = [
        "new": ["runStarted"],
        "ready": ["nodeStarted", "runFinished"],
        "running": [
            "nodeStarted", "effectIntended", "effectSettled", "nodeFinished", "retryScheduled", "waiting", "parked",
            "runFinished",
        ],
        "retrying": ["nodeStarted", "runFinished"],
        "waiting": ["resumed", "runFinished"],
        "resumed": ["nodeFinished", "runFinished"],
        "parked": ["resolved", "runFinished"],
        "stopped": ["runFinished"],
        "finished": [],
    ]

    @Test("every event is taken or refused as the table says", arguments: phases.map(\.name))
    func pairs(phase: String) throws {
        let plan = PlanSketch("start > next").plan
        #expect(Set(Self.events.map(\.kind)).count == 11)
        let events = try #require(Self.phases.first { $0.name == phase }).events
        let before = try RunMachine(plan: plan, replaying: events)
        var taken: Set<String> = []
        for event in Self.events {
            var machine = before
            do throws(MachineFault) {
                try machine.apply(event)
                taken.insert(event.kind)
                #expect(machine.state != before.state || event.kind == "nodeStarted", "\(phase) \(event.kind)")
            } catch {
                #expect(machine.state == before.state, "\(phase) \(event.kind)")
            }
        }
        #expect(taken == Self.allowed[phase])
    }

    @Test("every event is the same after it was stored and read")
    func wire() throws {
        let rich: [RunEvent] = [
            .runStarted(
                RunStart(
                    node: 1, items: [Item(["a": 1.5], pairedItem: [PairedItem(2, input: 1)], error: "x")],
                    mode: "schedule",
                    at: Instant(milliseconds: 1_768_471_643_001))),
            .effectSettled(key: "k", settlement: .done(reply: ["status": 200])),
            .resolved(key: "k", happened: false),
            .nodeFinished(
                NodeFinish(
                    node: 3, run: 2,
                    outputs: [
                        nil, [],
                        [
                            Item(
                                ["é": [.null, true]],
                                binary: [
                                    BinaryEntry(
                                        name: "data",
                                        data: BinaryData(
                                            bytes: [0, 255], mimeType: "image/png", fileType: "image",
                                            fileName: "a.png",
                                            fileExtension: "png", directory: "/x"))
                                ])
                        ],
                    ],
                    error: NodeError(
                        "NodeApiError", "no", description: "why", item: 4, httpCode: "429", outcome: .unknown,
                        retryAfterMilliseconds: 7, itemJSON: ["error": "no"]),
                    history: [.add(scope: "s", keys: ["a"]), .mark(scope: "s", value: 3), .clear(scope: "s")],
                    custom: ["k": "v"])),
            .waiting(
                RunWait(
                    place: NodeRunReference(node: 2, run: 1), since: .epoch, until: nil,
                    door: WaitDoor(.webhook, suffix: "s", facts: ["httpMethod": "POST"]),
                    outputs: [nil, [], [Item([:])]])),
            .resumed(
                RunResumption(
                    place: NodeRunReference(node: 2, run: 1), at: Instant(milliseconds: 7),
                    outputs: [nil, [Item([:])]],
                    note: ["decision": "approved"])),
            .retryScheduled(node: 1, run: 0, attempt: 2, at: .epoch, error: NodeError("E", "m")),
            .runFinished(RunFinish(status: .error, error: NodeError("E", "m"), at: .epoch)),
        ]
        for event in Self.events + rich {
            let text = JSONWriter.compact(event.wire)
            let value = try #require(JSONDocument.value(of: Array(text.utf8)))
            #expect(RunEvent(wire: value) == event, "\(text)")
        }
        #expect(RunEvent(wire: ["v": 2, "kind": "parked", "key": "k"]) == nil)
        #expect(RunEvent(wire: ["v": 1, "kind": "unheard"]) == nil)
    }
}
