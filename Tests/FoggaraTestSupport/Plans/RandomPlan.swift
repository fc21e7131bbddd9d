import FoggaraJSON
package import FoggaraSystem
package import FoggaraWorkflow

/// Plans drawn at random: branches, joins, switches of nodes; no loops, so that every run ends.
package enum RandomPlan {
    /// Draws a plan of up to twelve nodes.
    package static func draw(_ random: SeededRandom) -> Plan {
        var plan = PlanSketch("n0", order: random.next(below: 4) == 0 ? .v0 : .v1).plan
        let count = 2 + random.next(below: 11)
        for index in 1..<count {
            var node = PlanNode(
                index: index, id: "id\(index)", name: "n\(index)", type: "test.n\(index)", version: 1,
                position: Position(x: Double(random.next(below: 3)), y: Double(random.next(below: 3))),
                parameters: [:])
            node.options.executeOnce = random.next(below: 6) == 0
            node.options.alwaysOutputData = random.next(below: 5) == 0
            node.options.isDisabled = random.next(below: 9) == 0
            node.options.retryOnFail = random.next(below: 4) == 0
            node.options.maxTries = 1 + random.next(below: 4)
            let modes: [OnError] = [.stopWorkflow, .continueRegularOutput, .continueErrorOutput]
            node.options.onError = modes[random.next(below: 3)]
            node.effect = EffectClass.allCases[random.next(below: 4)]
            plan.nodes.append(node)
            for _ in 0...random.next(below: 2) {
                let source = random.next(below: index)
                let output = random.next(below: 3)
                let input = random.next(below: 5) == 0 ? 1 : 0
                while plan.nodes[source].outputs.count <= output { plan.nodes[source].outputs.append([]) }
                plan.nodes[source].outputs[output].append(PlanEdge(target: index, input: input))
                plan.nodes[index].inputCount = max(plan.nodes[index].inputCount, input + 1)
            }
        }
        return plan
    }
}
