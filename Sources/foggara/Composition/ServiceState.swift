import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// What a service knows when it starts: the templates of the program and the command line, and what was activated.
struct ServiceState {
    /// The templates that pages offer, those of the command line last.
    let templates: [SourceText]

    /// Collects the templates of the program and those that the command line names.
    init(named: [SourceText], console: Console) throws(CommandFailure) {
        let paths: [String]
        do throws(SystemError) { paths = try console.assets.paths(under: "templates") } catch {
            throw CommandFailure("failure.noFile", ["path": "templates", "reason": error.reason])
        }
        let names = Set(named.compactMap { JSONDocument($0).root["id"]?.string })
        let bundled = paths.filter { $0.hasSuffix(".json") }.compactMap { path in
            console.load(path).map { SourceText(name: path, bytes: $0) }
        }
        templates =
            bundled.filter { source in
                guard let id = JSONDocument(source).root["id"]?.string else { return false }
                return !names.contains(id)
            } + named.filter { JSONDocument($0).root["id"]?.string != nil }
    }

    /// What was activated earlier and is not named on the command line.
    func activated(_ store: any Store, besides plans: [Plan]) async throws -> [ServedPlans.Entry] {
        var entries: [ServedPlans.Entry] = []
        for record in try await store.activations() where !plans.contains(where: { $0.template == record.template }) {
            guard let revision = try await store.revision(record.revision),
                let plan = JSONDocument.value(of: Array(revision.body.utf8)).flatMap(Plan.init(json:))
            else { throw StoreError(.broken, "activation of \(record.template)") }
            entries.append(ServedPlans.Entry(plan: plan, since: record.since))
        }
        return entries
    }

    /// The template of an identifier, without values.
    func template(_ id: String, console: Console) -> Template? {
        ServicePages.source(id, in: templates).flatMap { Compiler(load: console.load).compile($0).value.template }
    }
}
