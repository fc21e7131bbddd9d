package import FoggaraJSON
package import FoggaraSystem
import FoggaraWorkflow

extension RunMachine {
    /// The most that a service may make a node wait before its next try, in milliseconds.
    static let longestRetryAfter = 300_000

    /// The trigger of runs that others call.
    package static let callTrigger = "n8n-nodes-base.executeWorkflowTrigger"

    /// The event that follows from what the executor of the running node gave.
    ///
    /// Cases: a failure, or a first item that tells of one, with tries left is tried again; a failure under a continue
    /// mode hands the input on by output 0; any other failure stops the run; data is completed (links, error
    /// output, filled empty output) and handed on.
    ///
    /// - Parameters:
    ///   - history: changes of seen values that wait for the success of the run.
    ///   - custom: entries that the node's expressions put into `$execution.customData`.
    package func conclude(
        _ answer: Result<NodeResult, NodeError>, now: Instant, history: [HistoryChange] = [], custom: JSONObject = [:]
    ) -> RunEvent {
        let place: Int
        let run: Int
        let attempt: Int
        switch state.phase {
        case .running(let node, let number, let current): (place, run, attempt) = (node, number, current)
        // What came through the door is the answer, whatever it says: the node is not tried again.
        case .resumed(let reference, _): (place, run, attempt) = (reference.node, reference.run, .max)
        default: preconditionFailure("a conclusion without a running node")
        }
        let node = plan.nodes[place]
        let inputs = currentInputs
        switch answer {
        case .success(let result):
            if attempt < tries(of: node), let first = result.outputs.first??.first, first.json["error"] != nil {
                return retry(node, run: run, attempt: attempt, now: now, error: nil)
            }
            var outputs = result.outputs
            OutputCompletion.linkItems(&outputs, inputs: inputs)
            if node.options.onError == .continueErrorOutput {
                OutputCompletion.splitErrors(
                    &outputs, inputs: inputs, outputCount: max(node.outputs.count, outputs.count + 1))
            }
            OutputCompletion.normaliseErrors(&outputs)
            if node.options.alwaysOutputData { OutputCompletion.fillEmpty(&outputs, inputs: inputs) }
            return .nodeFinished(NodeFinish(node: place, run: run, outputs: outputs, history: history, custom: custom))
        case .failure(let error):
            if attempt < tries(of: node) { return retry(node, run: run, attempt: attempt, now: now, error: error) }
            guard node.options.onError == .stopWorkflow else {
                let passed = inputs.first ?? nil
                return .nodeFinished(
                    NodeFinish(node: place, run: run, outputs: passed.map { [$0] } ?? [], error: error, custom: custom))
            }
            return .nodeFinished(
                NodeFinish(node: place, run: run, outputs: nil, error: error, stops: true, custom: custom))
        }
    }

    /// The event for a node that does not run: disabled, or the trigger of a run that brings its own items.
    package func passThrough() -> RunEvent {
        guard case .running(let node, let run, _) = state.phase else {
            preconditionFailure("a conclusion without a running node")
        }
        var outputs: [[Item]?] = [currentInputs.first ?? nil]
        if let output = state.start?.output, state.stack.first?.isStart == true {
            // A trigger hands input k to output k.
            outputs = currentInputs
            while outputs.count < max(output + 1, plan.nodes[node].outputs.count) { outputs.append([]) }
        }
        return .nodeFinished(NodeFinish(node: node, run: run, outputs: outputs))
    }

    /// Whether the running node hands its input on without its executor.
    package var passesThrough: Bool {
        guard let entry = state.stack.first else { return false }
        let node = plan.nodes[entry.node]
        if node.options.isDisabled { return true }
        // The trigger of a called run shapes what it is given.
        return entry.isStart && state.start?.items != nil && node.type != Self.callTrigger
    }

    private func tries(of node: PlanNode) -> Int {
        node.options.retryOnFail ? min(5, max(2, node.options.maxTries)) : 1
    }

    private func retry(_ node: PlanNode, run: Int, attempt: Int, now: Instant, error: NodeError?) -> RunEvent {
        let pause = min(5_000, max(0, node.options.waitBetweenTries))
        let asked = min(Self.longestRetryAfter, error?.retryAfterMilliseconds ?? 0)
        return .retryScheduled(
            node: node.index, run: run, attempt: attempt, at: now + .milliseconds(max(pause, asked)), error: error)
    }
}
