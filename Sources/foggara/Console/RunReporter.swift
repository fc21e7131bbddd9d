import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSandbox
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Tells what an engine does, as it happens and at the end of a run.
struct RunReporter: Sendable {
    let console: Console

    /// Tells one decision of the engine.
    func tell(_ event: EngineEvent) {
        if console.isJSON {
            switch event {
            case .parked(let run, let effect, let summary):
                console.json([
                    "run": .string(run.text), "status": .string(RunStatus.needsAnswer.rawValue),
                    "effect": .string(effect), "summary": .string(summary),
                ])
            case .suspended(let run, let until):
                console.json([
                    "run": .string(run.text), "status": .string(RunStatus.waiting.rawValue),
                    "until": until.map { .string($0.iso8601) } ?? .null,
                ])
            case .damaged(let run, let reason):
                console.json(["run": .string(run.text), "damaged": .string(reason)])
            default: break
            }
            return
        }
        switch event {
        case .nodeEnded(_, let node, _, let items, let failed):
            console.line("  \(failed ? "✗" : "✓") \(node)" + (failed ? "" : "  \(items)"))
        case .retrying(_, let node, let attempt):
            console.line("  ↻ " + console.texts.text("run.retry", ["node": node, "attempt": "\(attempt)"]))
        case .recovered(let runs):
            console.say("run.recovered", ["count": "\(runs.count)", "runs": runs.map(\.text).joined(separator: ", ")])
        case .parked(let run, let effect, let summary):
            console.say("run.parked", ["run": run.text, "effect": effect, "what": summary])
        case .slotSkipped(let slot, let reason):
            console.say("run.skipped", ["slot": slot.localTime, "reason": reason])
        case .clockJumped(let milliseconds):
            console.say("run.clock", ["seconds": "\(milliseconds / 1_000)"])
        case .storeFull: console.say("run.full")
        case .quarantined(let run, let attempts):
            console.say("run.quarantined", ["run": run.text, "attempts": "\(attempts)"])
        case .damaged(let run, let reason):
            console.say("run.damaged", ["run": run.text, "reason": reason])
        case .suspended(let run, let until):
            console.say(
                until == nil ? "run.waits" : "run.waitsUntil", ["run": run.text, "until": until?.iso8601 ?? ""])
        case .created, .ended, .resumed: break
        }
    }

    /// Tells how a run ended and, with stand-ins, what was delivered where.
    func summarize(_ record: RunRecord, machine: RunMachine, sandbox: RunningSandbox?) {
        if console.isJSON {
            console.json(Self.json(record, machine: machine))
            return
        }
        let texts = console.texts
        console.line(
            texts.text(
                "run.ended",
                [
                    "run": record.id.text, "status": texts.text("status.\(record.status.rawValue)"),
                    "calls": "\(record.counts.calls)", "messages": "\(record.counts.messages)",
                ]))
        if let detail = record.detail { console.line("  " + Self.reason(detail)) }
        if let sandbox { delivered(sandbox) }
    }

    /// What the stand-ins hold now.
    func delivered(_ sandbox: RunningSandbox) {
        let sent = sandbox.sent
        for name in sent.keys.sorted() where sent[name] != 0 {
            console.line("  → " + console.texts.text("sent.\(name)", ["count": "\(sent[name] ?? 0)"]))
        }
    }

    /// A run for programs.
    static func json(_ record: RunRecord, machine: RunMachine?) -> JSONValue {
        var object: JSONObject = [
            "run": .string(record.id.text), "template": .string(record.template),
            "status": .string(record.status.rawValue),
            "mode": .string(record.mode), "createdAt": .string(record.createdAt.iso8601),
            "counts": [
                "calls": .number(JSONNumber(record.counts.calls)),
                "lookups": .number(JSONNumber(record.counts.lookups)),
                "messages": .number(JSONNumber(record.counts.messages)),
                "tokens": .number(JSONNumber(record.counts.tokens)),
            ],
        ]
        if let ended = record.endedAt { object["endedAt"] = .string(ended.iso8601) }
        if let detail = record.detail {
            object["detail"] = JSONDocument.value(of: Array(detail.utf8)) ?? .string(detail)
        }
        if let machine {
            object["path"] = .array(machine.state.order.map { .string(machine.plan.nodes[$0.node].name) })
        }
        return .object(object)
    }

    /// The readable part of a run's detail.
    /// The detail of a run for people.
    static func reason(_ detail: String) -> String {
        guard let value = JSONDocument.value(of: Array(detail.utf8)), let object = value.object else { return detail }
        return object.members.compactMap { member in
            member.value.isNull ? nil : "\(member.key): \(member.value.string ?? JSONWriter.compact(member.value))"
        }.joined(separator: ", ")
    }
}
