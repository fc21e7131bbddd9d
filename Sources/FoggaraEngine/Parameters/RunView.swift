import FoggaraExpression
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// A run as the expressions of one node see it.
///
/// - Guarantees: items are turned into the form of expressions once, when first asked for.
final class RunView: Sendable {
    let plan: Plan
    let state: RunState
    let node: PlanNode
    let runIndex: Int
    let inputItems: [ExpressionItem]?
    let origins: [ExpressionOrigin?]?
    let facts: ExpressionRun
    let configuration: JSONObject
    let now: Instant
    let randomSource: any RandomSource
    let zoneFile: @Sendable (String) -> [UInt8]?
    let functions: [String: ExpressionFunction]
    private let converted = Locked<[NodeRunReference: [[ExpressionItem]?]]>([:])
    private let custom = Locked<JSONObject>([:])
    private let places: [String: Int]

    init(
        machine: RunMachine, inputs: [[Item]?], record: RunRecord, secrets: JSONObject, now: Instant,
        random: any RandomSource, zoneFile: @escaping @Sendable (String) -> [UInt8]?,
        functions: [String: ExpressionFunction], resumeURL: String, formURL: String
    ) {
        plan = machine.plan
        state = machine.state
        let top = machine.state.stack.first
        node = machine.plan.nodes[top?.node ?? 0]
        runIndex = machine.state.results[node.index].count
        let items = inputs.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? inputs.lazy.compactMap { $0 }.first
        inputItems = items.map { $0.map(ExpressionItem.init) }
        let names = machine.plan.nodes.map(\.name)
        origins = top.flatMap { entry in
            entry.isStart ? nil : entry.sources.map { $0.map { ExpressionOrigin(source: $0, names: names) } }
        }
        facts = ExpressionRun(
            workflowID: record.template, workflowName: machine.plan.name,
            isActive: !["manual", "cli", RunCaller.mode].contains(record.mode),
            executionID: record.id.text, isTest: record.mode == "manual", mode: record.mode,
            resumeURL: resumeURL, resumeFormURL: formURL)
        var values = machine.plan.config
        for member in secrets { values[member.key] = member.value }
        configuration = values
        self.now = now
        randomSource = random
        self.zoneFile = zoneFile
        self.functions = functions
        places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Entries that expressions of this node put into `$execution.customData`.
    var newCustomData: JSONObject { custom.withLock { $0 } }

    /// `$execution.customData` as it stands.
    var customData: JSONObject {
        var all = state.custom
        for member in newCustomData { all[member.key] = member.value }
        return all
    }

    /// Keeps an entry of `$execution.customData`.
    func setCustomData(_ key: String, _ value: String) {
        custom.withLock { $0[key] = .string(value) }
    }

    /// What a loop node says about its progress; nothing of other nodes.
    func context(of name: String) -> JSONObject {
        guard let place = places[name], plan.nodes[place].type == LoopState.type, !state.results[place].isEmpty else {
            return [:]
        }
        let loop = LoopState(plan: plan, results: state.results, node: place)
        let size = max(1, loop.batchSize)
        return [
            "noItemsLeft": .bool(loop.taken >= loop.items.count),
            "currentRunIndex": .number(JSONNumber(loop.turns)),
            "maxRunIndex": .number(JSONNumber((loop.items.count + size - 1) / size)),
        ]
    }

    /// A node by its name.
    func node(named name: String) -> PlanNode? { places[name].map { plan.nodes[$0] } }

    /// The runs of a node; empty when it has not run.
    func runs(of name: String) -> [NodeRun] { places[name].map { state.results[$0] } ?? [] }

    /// Outputs of one run of a node.
    func outputs(of name: String, run: Int) -> [[ExpressionItem]?]? {
        guard let place = places[name], state.results[place].indices.contains(run) else { return nil }
        let reference = NodeRunReference(node: place, run: run)
        if let known = converted.withLock({ $0[reference] }) { return known }
        let outputs = (state.results[place][run].outputs ?? []).map { $0.map { $0.map(ExpressionItem.init) } }
        converted.withLock { $0[reference] = outputs }
        return outputs
    }

    /// Where the inputs of one run of a node came from.
    func origins(of name: String, run: Int) -> [ExpressionOrigin?] {
        let runs = runs(of: name)
        guard runs.indices.contains(run) else { return [] }
        let names = plan.nodes.map(\.name)
        return runs[run].sources.map { $0.map { ExpressionOrigin(source: $0, names: names) } }
    }

    /// The nodes that feed a node, by input.
    func parents(of name: String) -> [ExpressionOrigin] {
        guard let place = places[name] else { return [] }
        var found: [(input: Int, origin: ExpressionOrigin)] = []
        for node in plan.nodes {
            for (output, edges) in node.outputs.enumerated() {
                for edge in edges where edge.target == place {
                    found.append((edge.input, ExpressionOrigin(node: node.name, output: output)))
                }
            }
        }
        return found.enumerated().sorted { ($0.element.input, $0.offset) < ($1.element.input, $1.offset) }
            .map(\.element.origin)
    }
}

extension ExpressionOrigin {
    /// The origin in the form of expressions.
    fileprivate init(source: ItemSource, names: [String]) {
        self.init(node: names[source.node], output: source.output, run: source.run)
    }
}
