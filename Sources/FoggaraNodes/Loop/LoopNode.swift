package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Hands items out in batches, a batch each time the loop's body comes back.
package struct LoopNode: NodeExecutor {
    /// Full type names served.
    package let types = [LoopState.type]

    /// Makes the executor; it has no state.
    package init() {}

    /// Gives the next batch on the loop output; after the last one everything that came back on the done output.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        let version = call.node.version
        let size = max(1, try call.whole("batchSize", 0, or: version < 3 ? 10 : 1))
        let isNew = try call.runIndex == 0 ? true : call.flag("options.reset", 0)
        var batch: [Item] = []
        var processed: [Item] = []
        if isNew {
            batch = call.items.prefix(size).enumerated().map { linked($1, PairedItem($0)) }
        } else {
            var loop = call.loop
            loop.add(call.items, from: call.source)
            batch = loop.items.enumerated().dropFirst(loop.taken).prefix(size).map { index, item in
                linked(item, PairedItem(index, source: loop.source))
            }
            processed = loop.processed
        }
        let isDone = batch.isEmpty
        if version < 2 { return NodeResult(outputs: isDone ? [] : [batch]) }
        let done = isDone ? processed : []
        return NodeResult(outputs: version < 3 ? [batch, done] : [done, batch])
    }

    private func linked(_ item: Item, _ link: PairedItem) -> Item {
        var copy = item
        copy.pairedItem = [link]
        return copy
    }
}
