import FoggaraJSON
import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow

/// A scenario as the export of its template takes it.
enum ExportedScenario {
    /// The scenario without its form, which the export holds already. A Meta trigger is several nodes there, of which
    /// the one that listens has another name, and what is sent to it must bring its signature.
    static func make(_ scenario: Scenario, of template: Template) throws -> Scenario {
        var plain = scenario
        plain.config = [:]
        let trigger = template.graph.nodes.first { $0.name == scenario.triggerNode }
        guard var request = scenario.request, trigger?.type == "foggara.metaTrigger" else { return plain }
        plain.triggerNode = nil
        if request.method == "POST", request.headers["X-Hub-Signature-256"] == nil {
            let body: [UInt8] =
                switch request.body {
                case .none: []
                case .json(let value): Array(JSONWriter.compact(value).utf8)
                case .raw(let text): Array(text.utf8)
                case .fixture(let name): try Files.read(Repository.path("templates/fixtures/" + name))
                }
            let signature = MetaHook.signature(of: body, secret: scenario.config["appSecret"]?.string ?? "")
            request.headers[signature.name] = .string(signature.value)
        }
        plain.request = request
        return plain
    }
}

extension Scenario {
    /// Whether it shows a request that starts no run.
    var isQuiet: Bool { request != nil && expected.status == nil && expected.path == nil }
}
