package import FoggaraSystem
package import FoggaraWorkflow

/// Decides what a run does next, in n8n's order, without doing it.
///
/// Plan: ``apply(_:)`` folds one event into the state; ``next`` says what is to be done in that state;
/// ``conclude(_:now:)`` turns what an executor gave into the event to write. The shell writes the event, then applies it.
/// So the live state is always the fold of the journal.
///
/// - Guarantees: no clock, no chance, no waiting; the same events give the same state.
/// - Source: n8n's documentation of execution order, and recordings of n8n 2.41.1 (November 2026).
package struct RunMachine: Sendable {
    /// What runs.
    package let plan: Plan
    /// Where it stands.
    package internal(set) var state: RunState
    /// For each node the nodes from which it can be reached.
    let ancestors: [Set<Int>]

    /// Makes the machine of a run that has not begun.
    package init(plan: Plan) {
        self.plan = plan
        state = RunState()
        state.results = Array(repeating: [], count: plan.nodes.count)
        ancestors = Self.ancestors(of: plan)
    }

    /// Makes the machine of a run from its journal.
    ///
    /// - Throws: ``MachineFault`` when an event cannot follow those before it.
    package init(plan: Plan, replaying events: some Sequence<RunEvent>) throws(MachineFault) {
        self.init(plan: plan)
        for event in events { try apply(event) }
    }

    /// What is to be done.
    package var next: RunAction {
        switch state.phase {
        case .new: .begin
        case .ready: state.stack.isEmpty ? .finish(.success, nil) : startAction
        case .running(let node, let run, _): .execute(node: node, run: run)
        case .retrying(_, _, _, let at): .wait(until: at)
        case .waiting(let wait): .suspend(wait)
        case .resumed(_, let outputs): .conclude(outputs)
        case .parked(let key): .ask(key: key)
        case .stopped(let error): .finish(.error, error)
        case .finished: .none
        }
    }

    /// What the node on top of the stack is given: links renewed, cut to one item where it asks for that.
    package var currentInputs: [[Item]?] {
        guard let entry = state.stack.first else { return [] }
        let isOnce = plan.nodes[entry.node].options.executeOnce
        return entry.inputs.enumerated().map { input, items in
            items.map { items in
                (isOnce ? items.prefix(1) : items[...]).enumerated().map { index, item in
                    var item = item
                    item.pairedItem = [PairedItem(index, input: input == 0 ? nil : input)]
                    return item
                }
            }
        }
    }

    /// The names of nodes left on the stack, next first.
    package var pending: [String] { state.stack.map { plan.nodes[$0.node].name } }

    /// How the node on top of the stack goes on once what it waited for has come.
    package var resumption: RunAction { startAction }

    private var startAction: RunAction {
        guard let entry = state.stack.first else { return .finish(.success, nil) }
        return .start(node: entry.node, run: state.results[entry.node].count, attempt: entry.attempts + 1)
    }

    private static func ancestors(of plan: Plan) -> [Set<Int>] {
        var parents = [Set<Int>](repeating: [], count: plan.nodes.count)
        for node in plan.nodes {
            for edge in node.outputs.joined() { parents[edge.target].insert(node.index) }
        }
        return plan.nodes.map { node in
            var found: Set<Int> = []
            var open = Array(parents[node.index])
            while let next = open.popLast() {
                if found.insert(next).inserted { open.append(contentsOf: parents[next]) }
            }
            return found
        }
    }
}

/// What the shell is to do.
package enum RunAction: Sendable, Hashable {
    /// Write ``RunEvent/runStarted(_:)``.
    case begin
    /// Write ``RunEvent/nodeStarted(node:run:attempt:)`` and go on.
    case start(node: Int, run: Int, attempt: Int)
    /// Run the node's executor and hand its answer to ``RunMachine/conclude(_:now:)``.
    case execute(node: Int, run: Int)
    /// Come back at an instant.
    case wait(until: Instant)
    /// Let go of the run until what it waits for has come, then write ``RunEvent/resumed(_:)``.
    case suspend(RunWait)
    /// Hand what the node gives after its wait to ``RunMachine/conclude(_:now:)``.
    case conclude([[Item]?])
    /// Wait for a person to say whether an effect happened.
    case ask(key: String)
    /// Write ``RunEvent/runFinished(_:)``.
    case finish(RunFinish.Status, NodeError?)
    /// Nothing: the run is over.
    case none
}

/// An event that cannot follow those before it: the journal is damaged or belongs to another plan.
package struct MachineFault: Error, Sendable, Hashable {
    /// What was met, in words.
    package let reason: String
}
