import FoggaraDiagnostics
import FoggaraEngine
import FoggaraJSON
import FoggaraSandbox
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

@testable import foggara

/// What a scenario's run sent and gave, for comparing two runs.
struct RunTrace: Sendable {
    /// What the stand-ins saw, in order, by stand-in.
    var requests: [String: [String]] = [:]
    /// The items of every node run, by node name: one text for each run.
    var items: [String: [String]] = [:]
    /// Nodes in the order in which they ran.
    var order: [String] = []

    /// Runs a scenario at a fixed time.
    static func of(_ template: Template, _ source: SourceText, _ scenario: Scenario) async throws -> RunTrace {
        let trace = Locked(RunTrace?.none)
        let console = Console(
            language: .en, isJSON: false, isColoured: false, columns: 100, assets: AssetSource())
        var runner = ScenarioRunner(template: template, source: source, console: console)
        runner.base = LeapingClock()
        runner.observe = { machine, sandbox in
            let seen = RunTrace(machine, sandbox)
            trace.withLock { $0 = seen }
        }
        let outcome = try await runner.run(scenario)
        let seen = trace.withLock { $0 }
        if seen == nil, !scenario.isQuiet { Issue.record("nothing to compare: \(outcome.differences)") }
        return seen ?? RunTrace()
    }

    private init() {}

    private init(_ machine: RunMachine, _ sandbox: RunningSandbox) {
        for standIn in sandbox.standIns {
            // The question of an approval: a page behind a link of its own in both.
            requests["\(standIn.name)"] = standIn.entries.map {
                "\($0.what) \($0.status) \(Self.masked(JSONWriter.compact($0.meaning)))"
            }.filter { !$0.contains("/approve/") && !$0.contains("/form-waiting/") }
        }
        for reference in machine.state.order {
            let name = machine.plan.nodes[reference.node].name
            var outputs = machine.state.results[reference.node][reference.run].outputs ?? []
            // A stock node may have more outputs than the own node it stands for.
            while let last = outputs.last, last?.isEmpty ?? true { outputs.removeLast() }
            order.append(name)
            items[name, default: []].append(
                outputs.map { output in
                    (output ?? []).map { Self.masked(JSONWriter.compact(Self.decided($0.json))) }.joined(
                        separator: "\n")
                }.joined(separator: "\n--\n"))
        }
    }

    /// An item without when and by whom it was approved, which n8n does not tell.
    private static func decided(_ json: JSONValue) -> JSONValue {
        guard var object = json.object, let decision = object["approval"]?["decision"] else { return json }
        object["approval"] = ["decision": decision]
        return .object(object)
    }

    /// A text without what is drawn anew for every run: keys of effects, 32 hexadecimal digits and longer.
    private static func masked(_ text: String) -> String {
        var masked: [UInt8] = []
        var digits: [UInt8] = []
        func flush() {
            masked += digits.count >= 32 ? Array("…".utf8) : digits
            digits = []
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte)
            default:
                flush()
                masked.append(byte)
            }
        }
        flush()
        return String(decoding: masked, as: UTF8.self)
    }

    /// How this run of an export differs from the template's own; nodes that only one of the two has are not compared.
    ///
    /// - Parameter isQuiet: whether the scenario's request starts no run of the template; the export, which decides by
    ///   nodes, must then send nothing.
    /// - Parameter apart: nodes and stand-ins that are not compared.
    func differences(from native: RunTrace, isQuiet: Bool = false, apart: Set<String> = []) -> [String] {
        var found: [String] = []
        if isQuiet, native.order.isEmpty {
            return requests.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { "\($0.key) saw \($0.value)" }
        }
        for (name, entries) in native.requests.sorted(by: { $0.key < $1.key })
        where entries != requests[name] ?? [] && !apart.contains(name) {
            found.append("\(name) saw \(requests[name] ?? []), not \(entries)")
        }
        if native.order.isEmpty { found.append("the template ran no node") }
        let common = Set(order).intersection(native.order).subtracting(apart)
        if order.filter(common.contains) != native.order.filter(common.contains) {
            found.append("ran \(order), not \(native.order)")
        }
        for name in common.sorted() where items[name] != native.items[name] {
            found.append("'\(name)' gave \(items[name] ?? []), not \(native.items[name] ?? [])")
        }
        return found
    }
}
