import FoggaraWorkflow

/// Which nodes are due after one has ended.
///
/// Order v1: the targets that got an item, over all outputs, the lowest first and then the rightmost, are put on top of
/// the stack one by one, so the topmost runs first, its whole branch before the next. Among equal places the last one
/// listed ends on top.
extension RunMachine {
    /// Puts the targets of a finished node on the stack or among the waiting.
    mutating func schedule(after finish: NodeFinish) {
        guard let outputs = finish.outputs else { return }
        var arrivals: [Arrival] = []
        for (output, edges) in plan.nodes[finish.node].outputs.enumerated() where output < outputs.count {
            guard let items = outputs[output] else { continue }
            for edge in edges where !items.isEmpty || (plan.executionOrder == .v0 && edge.input > 0) {
                let source = ItemSource(node: finish.node, output: output, run: finish.run)
                arrivals.append(Arrival(edge: edge, items: items, source: source))
            }
        }
        if plan.executionOrder == .v1 {
            // Stable: Swift's sort keeps the order of equal elements.
            arrivals.sort { left, right in
                let first = plan.nodes[left.edge.target].position
                let second = plan.nodes[right.edge.target].position
                return first.y != second.y ? first.y > second.y : first.x > second.x
            }
        }
        for arrival in arrivals { deliver(arrival) }
    }

    private mutating func deliver(_ arrival: Arrival) {
        let target = plan.nodes[arrival.edge.target]
        guard target.inputCount > 1 else {
            let entry = PendingNode(node: target.index, inputs: [arrival.items], sources: [arrival.source])
            enqueue(entry)
            return
        }
        var place = state.waiting.firstIndex { $0.node == target.index } ?? state.waiting.count
        if place == state.waiting.count { state.waiting.append(WaitingNode(node: target.index, entries: [])) }
        let input = arrival.edge.input
        var number = state.waiting[place].entries.firstIndex { $0.inputs[input] == nil } ?? -1
        if number < 0 {
            number = state.waiting[place].entries.count
            state.waiting[place].entries.append(
                PendingNode(
                    node: target.index, inputs: Array(repeating: nil, count: target.inputCount),
                    sources: Array(repeating: nil, count: target.inputCount)))
        }
        state.waiting[place].entries[number].inputs[input] = arrival.items
        state.waiting[place].entries[number].sources[input] = arrival.source
        guard state.waiting[place].entries[number].inputs.allSatisfy({ $0 != nil }) else { return }
        let entry = state.waiting[place].entries.remove(at: number)
        if state.waiting[place].entries.isEmpty { state.waiting.remove(at: place) }
        place = 0
        enqueue(entry)
    }

    private mutating func enqueue(_ entry: PendingNode) {
        switch plan.executionOrder {
        case .v1: state.stack.insert(entry, at: 0)
        case .v0: state.stack.append(entry)
        }
    }

    /// Drops due nodes that have nothing to work on, and releases waiting ones while nothing is due.
    ///
    /// A node looks at its first input that has an item; in order v0 at input 0 alone. Without an item there it does
    /// not run and leaves no trace.
    mutating func settle() {
        while true {
            releaseWaiting()
            guard let top = state.stack.first, !top.isStart else { return }
            let hasItems =
                switch plan.executionOrder {
                case .v0: top.inputs.first??.isEmpty == false
                case .v1: top.inputs.contains { $0?.isEmpty == false }
                }
            if hasItems { return }
            state.stack.removeFirst()
        }
    }

    /// When nothing is due, lets the first waiting node run with the inputs it has.
    ///
    /// A node must go on waiting while a node before it waits too, or while one of its required inputs has not arrived.
    mutating func releaseWaiting() {
        guard state.stack.isEmpty else { return }
        let names = Set(state.waiting.map(\.node))
        for (place, waiting) in state.waiting.enumerated() {
            let node = plan.nodes[waiting.node]
            guard ancestors[waiting.node].subtracting([waiting.node]).isDisjoint(with: names),
                let entry = waiting.entries.first
            else { continue }
            if let required = node.requiredInputs {
                let isFull = required.count >= node.inputCount
                if isFull || !required.allSatisfy({ $0 < entry.inputs.count && entry.inputs[$0] != nil }) { continue }
            }
            state.waiting[place].entries.removeFirst()
            if state.waiting[place].entries.isEmpty { state.waiting.remove(at: place) }
            var released = entry
            released.inputs = released.inputs.map { $0 ?? [] }
            state.stack = [released]
            return
        }
    }
}

/// Items on their way to an input.
private struct Arrival {
    let edge: PlanEdge
    let items: [Item]
    let source: ItemSource
}
