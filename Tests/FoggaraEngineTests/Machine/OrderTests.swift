import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import FoggaraWorkflow
import Testing

/// The order in which nodes run, with outputs the tests give.
@Suite("Order of nodes")
struct OrderTests {
    /// Runs a plan in which every node gives what `outputs` says, one item by default; names in order.
    private func order(_ plan: Plan, _ outputs: [String: [[Item]?]] = [:]) throws(MachineFault) -> [String] {
        var machine = RunMachine(plan: plan)
        try machine.apply(.runStarted(RunStart(node: 0, mode: "manual", at: .epoch)))
        var names: [String] = []
        while true {
            switch machine.next {
            case .start(let node, let run, let attempt):
                try machine.apply(.nodeStarted(node: node, run: run, attempt: attempt))
            case .execute(let node, let run):
                let name = plan.nodes[node].name
                names.append(name)
                let given =
                    outputs[name] ?? Array(repeating: [Item([:])], count: max(1, plan.nodes[node].outputs.count))
                try machine.apply(.nodeFinished(NodeFinish(node: node, run: run, outputs: given)))
            default: return names
            }
        }
    }

    private func place(_ sketch: inout PlanSketch, _ positions: [String: (Double, Double)]) {
        for (name, position) in positions {
            sketch.edit(name) { $0.position = Position(x: position.0, y: position.1) }
        }
    }

    @Test("the topmost branch runs to its end before the next, then the leftmost; equal places run last listed first")
    func depthFirst() throws {
        var sketch = PlanSketch("s > a > a2", "s > b > b2", "s > c", "s > d")
        place(&sketch, ["a": (300, 200), "b": (300, 0), "c": (100, 200), "d": (100, 200)])
        #expect(try order(sketch.plan) == ["s", "b", "b2", "d", "c", "a", "a2"])
    }

    @Test("the old order is breadth first by connection")
    func breadthFirst() throws {
        var sketch = PlanSketch("s > a > a2", "s > b > b2", order: .v0)
        place(&sketch, ["a": (300, 200), "b": (300, 0)])
        #expect(try order(sketch.plan) == ["s", "a", "b", "a2", "b2"])
    }

    @Test("a branch without items does not run")
    func emptyBranch() throws {
        let sketch = PlanSketch("s:0 > a", "s:1 > b", "s:2 > c")
        #expect(try order(sketch.plan, ["s": [[], nil, [Item([:])]]]) == ["s", "c"])
    }

    @Test("a node with two inputs waits for both")
    func waitsForBoth() throws {
        let sketch = PlanSketch("s > a > m:0 > end", "s > b > m:1")
        #expect(try order(sketch.plan) == ["s", "a", "b", "m", "end"])
    }

    @Test("a node with two inputs runs with one when the other never comes, unless both are required")
    func releases() throws {
        var sketch = PlanSketch("s > a > m:0 > end", "s > b > m:1")
        #expect(try order(sketch.plan, ["b": [[]]]) == ["s", "a", "b", "m", "end"])
        sketch.edit("m") { $0.requiredInputs = [0, 1] }
        #expect(try order(sketch.plan, ["b": [[]]]) == ["s", "a", "b"])
        sketch.edit("m") { $0.requiredInputs = [] }
        #expect(try order(sketch.plan, ["b": [[]]]) == ["s", "a", "b", "m", "end"])
    }

    @Test("of two waiting nodes the one that waits for the other is released later")
    func releaseOrder() throws {
        // n waits for m and for c, which gives nothing.
        let sketch = PlanSketch("s > a > m:0 > n:0 > end", "s > b > m:1", "s > c > n:1")
        #expect(try order(sketch.plan, ["b": [[]], "c": [[]]]) == ["s", "a", "b", "c", "m", "n", "end"])
    }

    @Test("an input that arrives twice opens a second entry")
    func twice() throws {
        var sketch = PlanSketch("s > a > m:0 > end", "s > b > m:0", "s > c > m:1")
        place(&sketch, ["a": (1, 0), "b": (1, 1), "c": (1, 2)])
        #expect(try order(sketch.plan) == ["s", "a", "b", "c", "m", "end", "m", "end"])
    }
}
