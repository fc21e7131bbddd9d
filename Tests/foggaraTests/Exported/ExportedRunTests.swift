import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraN8n
import FoggaraNodes
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import foggara

/// A template and what it is exported as do the same: the export is imported back and run by the own engine, its Code
/// nodes in the script worker, against the same stand-ins at the same time.
@Suite("Exported workflows run as their templates do", .serialized)
struct ExportedRunTests {
    static let templates: [String] =
        (try? Files.names(in: Repository.path("templates")))?.filter { $0.hasSuffix(".json") }.sorted() ?? []

    /// Nodes and stand-ins that a scenario, by name, does not compare: an answer of a model that does not fit is asked
    /// for once more by the template alone, and a model that fails is an answer that does not fit in the export.
    static let apart: [String: Set<String>] = [
        "a model that answers nonsense twice hands over": ["model", "Ask model"],
        "a model that fails hands over": ["Ask model", "Model sure?"],
    ]

    @Test("there are templates to compare")
    func exist() {
        #expect(Self.templates.contains("ouedkniss_real_estate.json"))
    }

    @Test("requests and items of the export equal those of the template, by both doors of n8n", arguments: templates)
    func same(_ file: String) async throws {
        let path = Repository.path("templates/" + file)
        let source = SourceText(name: path, bytes: try Files.read(path))
        let template = try #require(Compiler(load: ExportedWorkflow.load).compile(source).value.template)
        for scenario in template.tests {
            let name = scenario.name?.text(in: "en") ?? "?"
            let native = try await RunTrace.of(template, source, scenario)
            var seen: [ExportedWorkflow] = []
            for door in ImportDoor.allCases {
                switch ExportedWorkflow.make(source, scenario: scenario, door: door) {
                case .failure(let reason):
                    Issue.record(
                        "\(file), \(door.rawValue), '\(name)': not compared, \(reason.text)", severity: .warning)
                case .success(let exported):
                    if seen.contains(where: exported.runsLike) { continue }
                    seen.append(exported)
                    let plain = try ExportedScenario.make(scenario, of: template)
                    let foreign = try await RunTrace.of(exported.template, exported.source, plain)
                    let differences = foreign.differences(
                        from: native, isQuiet: scenario.isQuiet, apart: Self.apart[name] ?? []
                    ).joined(separator: "\n")
                    #expect(differences.isEmpty, "\(file), \(door.rawValue), '\(name)'")
                }
            }
        }
    }
}
