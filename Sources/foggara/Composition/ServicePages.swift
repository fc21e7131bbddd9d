import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSQLite
import FoggaraScheduler
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// What the pages of a service show and change.
struct ServicePages: PageWorld {
    let state: ServiceState
    let workshop: Workshop
    let served: ServedPlans
    let clock: any WallClock
    /// Credentials of the stand-ins; nil where the user's own are used.
    let standIns: SandboxVault?
    let publicAddress: String
    let console: Console

    var templates: [SourceText] { state.templates }

    var now: Instant { clock.now() }

    var active: [ActiveTemplate] {
        get async {
            let now = clock.now()
            return served.entries.map { entry in
                let schedules = (try? PlanSchedules.of(entry.plan, now: now)) ?? []  // refused before else
                let slots = schedules.flatMap {
                    $0.schedule.slots(after: now, until: now + .seconds(400 * 86_400), limit: 3)
                }
                let hooks = Webhook.of(entry.plan).map { "\($0.method) \(publicAddress)/webhook/\($0.path)" }
                return ActiveTemplate(
                    template: entry.plan.template, since: entry.since,
                    slots: slots.sorted { $0.instant < $1.instant }.prefix(3).map(\.localTime), hooks: hooks)
            }
        }
    }

    func runs(limit: Int) async throws(StoreError) -> [RunRecord] { try await workshop.store.runs(limit: limit) }

    func run(_ id: RunID) async throws(StoreError) -> RunStory? {
        guard let record = try await workshop.store.run(id) else { return nil }
        let found = try? await workshop.engine.machine(of: id)  // a journal that cannot be read has no steps to show
        guard let machine = found else { return RunStory(record: record, steps: []) }
        let steps = machine.state.order.map { place in
            let run = machine.state.results[place.node][place.run]
            return RunStory.Step(
                node: machine.plan.nodes[place.node].name,
                items: (run.outputs ?? []).reduce(0) { $0 + ($1?.count ?? 0) }, error: run.error?.message)
        }
        return RunStory(record: record, steps: steps, reason: record.detail.map(RunReporter.reason))
    }

    func cost(of run: RunRecord) async -> Int64? {
        let found = try? await workshop.engine.machine(of: run.id)  // a journal that cannot be read shows no cost
        return found.map { workshop.engine.configuration.tariff.cost(of: $0) }
    }

    func activate(_ template: String, values: JSONObject, language: Language) async -> String? {
        let texts = TextCatalogue("cli", language, load: console.load)
        do {
            try await activate(template, values)
            return nil
        } catch let failure as CommandFailure {
            return texts.text(failure.phrase, failure.arguments)
        } catch { return texts.text("failure.unexpected", ["error": "\(error)"]) }
    }

    func deactivate(_ template: String) async {
        served.remove(template)
        do throws(StoreError) { try await workshop.store.commit([.deactivate(template: template)]) } catch {
            // It runs no longer now, and would again after a restart.
            console.complain("\(error)")
        }
    }

    private func activate(_ id: String, _ values: JSONObject) async throws {
        guard let source = Self.source(id, in: templates) else { throw CommandFailure("serve.noTemplate", ["id": id]) }
        let form = SourceText(name: "<config>", text: JSONWriter.pretty(.object(values)))
        let compiled = Compiler(load: console.load).compile(source, config: JSONDocument(form).root)
        guard compiled.isAccepted, let template = compiled.value.template, let plan = compiled.value.plan else {
            throw CommandFailure("serve.noTemplate", ["id": id])
        }
        try Workshop.requireScripts(plan)
        let now = clock.now()
        let schedules = try PlanSchedules.of(plan, now: now)
        let others = served.entries.map(\.plan).filter { $0.template != plan.template }
        try WebServer.requireFreePaths(others + [plan])
        if let standIns {
            standIns.add(template, values: values)
        } else {
            try await requireCredentials(of: plan)
            for property in template.config.properties where property.isSecret {
                guard let value = values[property.key] else { continue }
                try await workshop.vault?.keep(value, as: SecretName.config(template: plan.template, key: property.key))
            }
        }
        let revision = PlanRevision(template: plan.template, body: JSONWriter.compact(plan.json), createdAt: now)
        var changes: [StoreChange] = [
            .saveRevision(revision),
            .activate(ActivationRecord(template: plan.template, revision: revision.hash, since: now)),
        ]
        let isServed = served.entries.contains { $0.plan.template == plan.template }
        for schedule in schedules.map(\.schedule.id.rawValue) where !isServed {
            // Times that passed while it was not active are not made up for.
            guard try await workshop.store.cursor(schedule: schedule) != nil else { continue }
            let body: JSONValue = ["decidedThrough": .number(JSONNumber(now.milliseconds))]
            changes.append(.setCursor(schedule: schedule, body: JSONWriter.compact(body)))
        }
        try await workshop.store.commit(changes)
        served.put(ServedPlans.Entry(plan: plan, since: now))
    }

    private func requireCredentials(of plan: Plan) async throws {
        for node in plan.nodes where !node.options.isDisabled {
            for reference in node.credentials {
                let own = SecretName.credential(template: plan.template, name: reference.name)
                let common = SecretName.credential(template: nil, name: reference.name)
                if try await workshop.vault?.secret(own) != nil { continue }
                if try await workshop.vault?.secret(common) != nil { continue }
                throw CommandFailure(
                    "serve.noCredential",
                    [
                        "name": reference.name, "node": node.name,
                        "command": "foggara credentials set \(reference.name) --template \(plan.template)",
                    ])
            }
        }
    }

    /// The text of the template with an identifier.
    static func source(_ id: String, in templates: [SourceText]) -> SourceText? {
        templates.first { JSONDocument($0).root["id"]?.string == id }
    }
}
