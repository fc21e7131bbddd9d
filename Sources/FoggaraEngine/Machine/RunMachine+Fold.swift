import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

extension RunMachine {
    /// Folds one event into the state.
    ///
    /// - Throws: ``MachineFault`` when the event cannot follow; the state is then unchanged.
    package mutating func apply(_ event: RunEvent) throws(MachineFault) {
        switch (event, state.phase) {
        case (.runStarted(let start), .new):
            guard plan.nodes.indices.contains(start.node) else { throw MachineFault(reason: "no such start node") }
            state.start = start
            // A trigger hands the items of input k to output k.
            let before = Array(repeating: [Item]?([]), count: max(0, min(start.output ?? 0, 16)))
            state.stack = [
                PendingNode(
                    node: start.node, inputs: before + [start.items ?? [Item([:])]], sources: [nil], isStart: true)
            ]
            state.phase = .ready

        case (.nodeStarted(let node, let run, let attempt), .ready),
            (.nodeStarted(let node, let run, let attempt), .retrying),
            (.nodeStarted(let node, let run, let attempt), .running):
            try begin(node: node, run: run, attempt: attempt)

        case (.effectIntended(let intent), .running):
            let attempts = state.effects[intent.key]?.attempts ?? 0
            state.effects[intent.key] = EffectStanding(intent: intent, attempts: attempts + 1)
            state.sent[intent.request.kind, default: 0] += 1

        case (.effectSettled(let key, let settlement), .running):
            guard state.effects[key] != nil else { throw MachineFault(reason: "an effect without intent") }
            state.effects[key]?.settlement = settlement

        case (.parked(let key), .running):
            guard let standing = state.effects[key], standing.settlement == nil else {
                throw MachineFault(reason: "nothing to park")
            }
            state.phase = .parked(key: key)

        case (.resolved(let key, let happened), .parked(let parked)) where key == parked:
            state.effects[key]?.settlement = happened ? .done(reply: .null) : .notDone
            // The node goes on with the attempt it was in: nothing failed.
            state.stack[0].attempts -= 1
            state.phase = .ready

        case (.retryScheduled(let node, let run, let attempt, let at, _), .running)
        where state.phase == .running(node: node, run: run, attempt: attempt):
            state.phase = .retrying(node: node, run: run, attempt: attempt, at: at)

        case (.waiting(let wait), .running(let node, let run, _))
        where wait.place == NodeRunReference(node: node, run: run):
            state.phase = .waiting(wait)

        case (.resumed(let resumption), .waiting(let wait)) where resumption.place == wait.place:
            resume(wait, resumption)

        case (.nodeFinished(let finish), .running(let node, let run, _))
        where node == finish.node && run == finish.run:
            end(finish)

        case (.nodeFinished(let finish), .resumed(let place, _))
        where place == NodeRunReference(node: finish.node, run: finish.run):
            end(finish)

        case (.runFinished(let finish), .ready), (.runFinished(let finish), .stopped),
            (.runFinished(let finish), .running), (.runFinished(let finish), .retrying),
            (.runFinished(let finish), .waiting), (.runFinished(let finish), .resumed),
            (.runFinished(let finish), .parked):
            state.phase = .finished(finish)

        default: throw MachineFault(reason: "\(event.kind) cannot follow")
        }
    }

    private mutating func begin(node: Int, run: Int, attempt: Int) throws(MachineFault) {
        guard let top = state.stack.first, top.node == node, state.results[node].count == run else {
            throw MachineFault(reason: "another node is due")
        }
        state.stack[0].attempts = attempt
        state.lastNode = node
        state.phase = .running(node: node, run: run, attempt: attempt)
    }

    private mutating func resume(_ wait: RunWait, _ resumption: RunResumption) {
        if resumption.isRepeated {
            state.waitedMilliseconds += max(0, resumption.at.milliseconds - wait.since.milliseconds)
            // The node goes on with the attempt it was in: nothing failed.
            state.stack[0].attempts -= 1
            state.phase = .ready
            return
        }
        state.pastWaits[wait.place] = PastWait(
            since: wait.since, at: resumption.at, until: wait.until, door: wait.door,
            isElapsed: resumption.outputs == nil, note: resumption.note)
        state.waitedMilliseconds += max(0, resumption.at.milliseconds - wait.since.milliseconds)
        state.phase = .resumed(wait.place, outputs: resumption.outputs ?? wait.outputs)
    }

    private mutating func end(_ finish: NodeFinish) {
        let entry = state.stack.removeFirst()
        state.results[finish.node].append(
            NodeRun(outputs: finish.outputs, sources: entry.sources, error: finish.error))
        state.order.append(NodeRunReference(node: finish.node, run: finish.run))
        state.history.append(contentsOf: finish.history)
        state.spent += finish.spent
        for member in finish.custom { state.custom[member.key] = member.value }
        if finish.stops {
            // The failed node is put back, so that what was left to do can be seen and taken up again.
            state.stack.insert(entry, at: 0)
            state.phase = .stopped(finish.error ?? NodeError("NodeOperationError", "stopped"))
            return
        }
        state.phase = .ready
        schedule(after: finish)
        settle()
    }
}
