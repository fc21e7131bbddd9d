import FoggaraCompiler
import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

@testable import foggara

/// A scenario of a template, compiled once for all the runs of it that are killed.
struct KillScene: Sendable {
    let template: Template
    let source: SourceText
    let scenario: Scenario
    let plan: Plan
    /// Names of the nodes that send something: those that the tariff counts as calls or messages, and those whose
    /// effects are more than reading.
    let senders: Set<String>

    /// Name for people.
    var name: String { "\(template.id), '\(scenario.name?.text(in: "en") ?? "?")'" }

    /// When the first firing happens.
    var start: Instant { scenario.at.flatMap(Instant.init(iso8601:)) ?? Instant(seconds: 1_768_471_643) }

    /// Whether a sender delivers again until it is answered, and each delivery has a name.
    var isNamedDelivery: Bool {
        scenario.request != nil
            && plan.nodes.contains {
                $0.type == "foggara.metaTrigger" && $0.name == scenario.triggerNode ?? $0.name
            }
    }

    /// The scenarios of a bundled template.
    static func all(of path: String, console: Console) throws -> [KillScene] {
        let source = SourceText(name: path, bytes: try Files.read(path))
        let compiler = Compiler(load: console.load)
        guard let template = compiler.compile(source).value.template else { throw Refused(path: path) }
        var plans: [JSONObject: Plan] = [:]
        return try template.tests.map { scenario in
            let plan = plans[scenario.config] ?? compiler.compile(source, config: .object(scenario.config)).value.plan
            guard let plan else { throw Refused(path: path) }
            plans[scenario.config] = plan
            let senders = plan.nodes.filter { node in
                let cost = compiler.catalogue.type(named: node.type)?.facts.cost
                return !node.options.isDisabled && (node.effect != .pure || cost == .call || cost == .message)
            }
            return KillScene(
                template: template, source: source, scenario: scenario, plan: plan,
                senders: Set(senders.map(\.name)))
        }
    }

    /// The compiler did not take a template.
    struct Refused: Error { var path: String }
}
