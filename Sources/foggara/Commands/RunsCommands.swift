import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// `foggara runs list|show|resolve`
enum RunsCommands {
    static let list = CommandSpec(
        name: "runs list", options: [.init("state", "DIR"), .init("count", "N")],
        examples: ["foggara runs list", "foggara runs list --state ./state --json"]
    ) { call in
        let count = try call.integer("count", in: 1...10_000) ?? 20
        let workshop = try await Workshop.open(Workshop.directory(call), access: .guest, console: call.console)
        var table = TextTable([.left, .left, .left, .left, .right])
        for record in try await workshop.store.runs(limit: count) {
            if call.console.isJSON {
                call.console.json(RunReporter.json(record, machine: nil))
            } else {
                table.add(
                    record.id.text, record.createdAt.iso8601,
                    call.console.texts.text("status.\(record.status.rawValue)"),
                    record.template, "\(record.counts.calls)+\(record.counts.messages)")
            }
        }
        for line in table.lines(indent: 0) { call.console.line(line) }
        await workshop.close()
        return .clean
    }

    static let show = CommandSpec(
        name: "runs show", operands: [.init(name: "RUN")], options: [.init("state", "DIR")],
        examples: ["foggara runs show 4f0d2f5537c35f70"]
    ) { call in
        let workshop = try await Workshop.open(Workshop.directory(call), access: .guest, console: call.console)
        let id = RunID(call.operands[0])
        guard let record = try await workshop.store.run(id) else {
            await workshop.close()
            throw UsageError("usage.noRun", ["run": id.text])
        }
        let machine = try await workshop.engine.machine(of: id)
        let effects = try await workshop.store.effects(of: id)
        await workshop.close()
        if call.console.isJSON {
            var object = RunReporter.json(record, machine: machine).object ?? [:]
            object["effects"] = .array(effects.map { Self.json($0) })
            call.console.json(.object(object))
            return .clean
        }
        RunReporter(console: call.console).summarize(record, machine: machine, sandbox: nil)
        for reference in machine.state.order {
            let run = machine.state.results[reference.node][reference.run]
            let items = (run.outputs ?? []).map { $0?.count ?? 0 }
            call.console.line(
                "  \(run.error == nil ? "✓" : "✗") \(machine.plan.nodes[reference.node].name)  "
                    + items.map(String.init).joined(separator: ", ") + (run.error.map { "  \($0.message)" } ?? ""))
        }
        var table = TextTable([.left, .left, .left, .left, .left])
        for effect in effects {
            table.add(effect.key, effect.state.rawValue, effect.kind, effect.host, effect.summary)
        }
        for line in table.lines() { call.console.line(line) }
        return .clean
    }

    static let resume = CommandSpec(
        name: "runs resume", operands: [.init(name: "FILE", isOptional: true, isRepeated: true)],
        options: [.init("sandbox-at", "FILE"), .init("state", "DIR"), .init("skip-waits")],
        examples: ["foggara runs resume", "foggara runs resume --state ./state --json"]
    ) { call in
        let sandbox = try await SandboxChoice.make(call)
        var templates: [Template] = []
        for path in try TemplateFile.expand(call.operands) {
            let file = try TemplateFile.open(path, config: nil, console: call.console)
            if let template = file.checked.value.template { templates.append(template) }
        }
        let reporter = RunReporter(console: call.console)
        let workshop = try await Workshop.open(
            Workshop.directory(call), addresses: sandbox.addresses,
            secrets: sandbox.addresses.map { SandboxSecrets(templates: templates, addresses: $0) },
            clock: try SandboxChoice.skippingClock(call) ?? SystemClock(), console: call.console,
            log: { reporter.tell($0) })
        var code = ExitCode.clean
        for open in try await workshop.store.openRuns() {
            let record: RunRecord
            do throws(EngineError) { record = try await workshop.engine.drive(open.id) } catch {
                // One run that cannot be read must not keep the others from going on.
                guard case .damagedJournal(let run, let reason) = error else { throw error }
                reporter.tell(.damaged(run, reason: reason))
                code = .inputErrors
                continue
            }
            if record.status != .success, record.status != .waiting { code = .inputErrors }
            reporter.summarize(record, machine: try await workshop.engine.machine(of: open.id), sandbox: nil)
        }
        await workshop.close()
        return code
    }

    static let resolve = CommandSpec(
        name: "runs resolve",
        operands: [.init(name: "RUN"), .init(name: "EFFECT"), .init(name: "ANSWER")], options: [.init("state", "DIR")],
        examples: [
            "foggara runs resolve 4f0d2f5537c35f70 <effect> happened",
            "foggara runs resolve 4f0d2f5537c35f70 <effect> not-happened",
        ]
    ) { call in
        let answers = ["happened": true, "not-happened": false]
        guard let happened = answers[call.operands[2]] else {
            throw UsageError(
                "usage.choice",
                ["option": "ANSWER", "value": call.operands[2], "choices": "happened, not-happened"])
        }
        let workshop = try await Workshop.open(Workshop.directory(call), access: .guest, console: call.console)
        let id = RunID(call.operands[0])
        do throws(EngineError) {
            try await workshop.engine.resolve(id, effect: call.operands[1], happened: happened)
        } catch {
            await workshop.close()
            switch error {
            case .unknownRun: throw UsageError("usage.noRun", ["run": id.text])
            case .nothingToResolve:
                throw UsageError("usage.noQuestion", ["run": id.text, "effect": call.operands[1]])
            default: throw error
            }
        }
        await workshop.close()
        if call.console.isJSON {
            call.console.json([
                "run": .string(id.text), "effect": .string(call.operands[1]), "happened": .bool(happened),
            ])
        } else {
            call.console.say("runs.resolved", ["run": id.text])
        }
        return .clean
    }

    private static func json(_ effect: EffectRecord) -> JSONValue {
        [
            "key": .string(effect.key), "node": .string(effect.node), "kind": .string(effect.kind),
            "class": .string(effect.effect), "host": .string(effect.host), "summary": .string(effect.summary),
            "state": .string(effect.state.rawValue), "attempts": .number(JSONNumber(effect.attempts)),
        ]
    }
}
