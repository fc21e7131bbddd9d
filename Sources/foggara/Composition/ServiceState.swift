import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraJSON
import FoggaraServer
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// What a service knows when it starts: the templates of the program and the command line, and what was activated.
struct ServiceState {
    /// The paths of the program's templates that the command line does not name anew.
    private let bundled: [String]
    /// The templates of the command line.
    private let named: [SourceText]
    private let console: Console

    /// Notes which templates there are; a bundled one is read when it is asked for.
    init(named: [SourceText], console: Console) throws(CommandFailure) {
        let paths: [String]
        do throws(SystemError) { paths = try console.assets.paths(under: "templates") } catch {
            throw CommandFailure("failure.noFile", ["path": "templates", "reason": error.reason])
        }
        var taken: Set<String> = []
        self.named = named.filter { source in
            guard let id = JSONDocument(source).root["id"]?.string else { return false }
            taken.insert("templates/\(id).json")
            return true
        }
        // Below the folder lie the bodies of scenarios, too.
        bundled = paths.filter { $0.hasSuffix(".json") && $0.split(separator: "/").count == 2 && !taken.contains($0) }
        self.console = console
    }

    /// The templates that pages offer, those of the command line last.
    var templates: [SourceText] {
        bundled.compactMap { path in console.load(path).map { SourceText(name: path, bytes: $0) } } + named
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
    func template(_ id: String) -> Template? {
        ServicePages.source(id, in: templates).flatMap { Compiler(load: console.load).compile($0).value.template }
    }
}
