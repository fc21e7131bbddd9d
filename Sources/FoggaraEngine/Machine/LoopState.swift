package import FoggaraWorkflow

/// How far a loop node has come, told from what it gave in its earlier runs.
///
/// A pass begins with the first run, or with one whose batch has plain links: batches of later turns name the source of
/// their items, for the turn's own input came from the loop's body.
package struct LoopState: Sendable {
    /// Type of the node that loops.
    package static let type = "n8n-nodes-base.splitInBatches"

    /// The items of the pass.
    package private(set) var items: [Item] = []
    /// How many of them were handed out.
    package private(set) var taken = 0
    /// Items that came back from the body, with the run of the node they came from.
    package private(set) var processed: [Item] = []
    /// Where the items of the pass came from.
    package private(set) var source: PairedSource?
    /// Runs since the pass began, the first one not counted.
    package private(set) var turns = 0
    /// Size of the first batch.
    package private(set) var batchSize = 0

    /// A loop that has not begun.
    package init() {}

    /// Reads the earlier runs of node `place`.
    init(plan: Plan, results: [[NodeRun]], node place: Int) {
        let output = plan.nodes[place].version >= 3 ? 1 : 0
        for (number, run) in results[place].enumerated() {
            let outputs = run.outputs ?? []
            let batch = outputs.indices.contains(output) ? outputs[output] ?? [] : []
            let isStart = number == 0 || (batch.first.map { $0.pairedItem?.first?.source == nil } ?? false)
            let origin = run.sources.first ?? nil
            let given = Self.items(of: origin, results)
            let named = origin.map { PairedSource(node: plan.nodes[$0.node].name, output: $0.output, run: $0.run) }
            if isStart {
                self = LoopState()
                items = given
                source = named
                batchSize = batch.count
            } else {
                turns += 1
                add(given, from: named)
            }
            taken += batch.count
        }
    }

    /// Takes in items that came back.
    package mutating func add(_ given: [Item], from source: PairedSource?) {
        for (index, item) in given.enumerated() {
            var copy = item
            copy.pairedItem = [PairedItem(index, source: source)]
            processed.append(copy)
        }
    }

    private static func items(of origin: ItemSource?, _ results: [[NodeRun]]) -> [Item] {
        guard let origin, results[origin.node].indices.contains(origin.run),
            let outputs = results[origin.node][origin.run].outputs, outputs.indices.contains(origin.output)
        else { return [] }
        return outputs[origin.output] ?? []
    }
}
