import FoggaraJSON
package import FoggaraWorkflow

/// Builds plans for tests from names and edges.
///
/// - Shape: `PlanSketch("a > b > c", "a:1 > d:1")` makes four nodes; `:1` after a source is its output, after a target
///   its input. Nodes lie from left to right in the order of their first mention, each a little lower.
package struct PlanSketch {
    /// The plan so far.
    package var plan: Plan

    /// Draws the chains.
    package init(_ chains: String..., order: ExecutionOrder = .v1) {
        plan = Plan(
            template: "sketch", name: "Sketch", version: "1.0.0", timezone: "Africa/Algiers", executionOrder: order,
            nodes: [])
        for chain in chains {
            let stops = chain.split(separator: ">").map { stop -> (name: String, port: Int) in
                let parts = stop.split(separator: ":").map { $0.filter { $0 != " " } }
                return (parts[0], parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
            }
            for stop in stops where plan.node(named: stop.name) == nil { add(stop.name) }
            for (source, target) in zip(stops, stops.dropFirst()) { connect(source, target) }
        }
    }

    /// Changes a node.
    package mutating func edit(_ name: String, _ body: (inout PlanNode) -> Void) {
        guard let index = plan.nodes.firstIndex(where: { $0.name == name }) else { return }
        body(&plan.nodes[index])
    }

    private mutating func add(_ name: String) {
        let index = plan.nodes.count
        plan.nodes.append(
            PlanNode(
                index: index, id: "node-\(name)", name: name, type: "test.\(name)", version: 1,
                position: Position(x: Double(index) * 200, y: Double(index) * 10), parameters: [:],
                isTrigger: index == 0))
    }

    private mutating func connect(_ source: (name: String, port: Int), _ target: (name: String, port: Int)) {
        guard let from = plan.node(named: source.name)?.index, let to = plan.node(named: target.name)?.index else {
            return
        }
        while plan.nodes[from].outputs.count <= source.port { plan.nodes[from].outputs.append([]) }
        plan.nodes[from].outputs[source.port].append(PlanEdge(target: to, input: target.port))
        plan.nodes[to].inputCount = max(plan.nodes[to].inputCount, target.port + 1)
    }
}
