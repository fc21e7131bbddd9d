import FoggaraJSON
import FoggaraWorkflow

/// What a run that was called gives back: the items of its last node, linked to the items it was called with.
struct CalledOutputs {
    private let machine: RunMachine
    private var known: [Place: [Int]] = [:]

    /// Looks at a run that has ended well.
    init(_ machine: RunMachine) { self.machine = machine }

    /// Items by output of the last node that ran.
    ///
    /// The trigger says whether all runs of that node count, as after a loop, or the last one only.
    var outputs: [[Item]?] {
        var tracer = self
        return tracer.trace()
    }

    private mutating func trace() -> [[Item]?] {
        guard let last = machine.state.order.last else { return [[]] }
        let runs = givesAllRuns ? Array(0...last.run) : [last.run]
        var result: [[Item]?] = []
        for run in runs {
            for (output, items) in (machine.state.results[last.node][run].outputs ?? []).enumerated() {
                while result.count <= output { result.append(nil) }
                guard let items else { continue }
                var linked = result[output] ?? []
                for (index, item) in items.enumerated() {
                    let place = Place(source: ItemSource(node: last.node, output: output, run: run), item: index)
                    let origins = origins(of: place, depth: 0)
                    var item = item
                    item.pairedItem = origins.isEmpty ? nil : origins.map { PairedItem($0) }
                    linked.append(item)
                }
                result[output] = linked
            }
        }
        return result.isEmpty ? [[]] : result
    }

    private var givesAllRuns: Bool {
        guard let start = machine.state.start else { return false }
        let node = machine.plan.nodes[start.node]
        return node.version >= 1.2 || node.parameters["returnOutput"] == "allRuns"
    }

    /// The items of the call that an item goes back to, each once, in order.
    private mutating func origins(of place: Place, depth: Int) -> [Int] {
        if let found = known[place] { return found }
        // A link that leads back to itself ends here.
        known[place] = []
        let found = search(place, depth: depth)
        known[place] = found
        return found
    }

    private mutating func search(_ place: Place, depth: Int) -> [Int] {
        let (source, results) = (place.source, machine.state.results)
        if source.node == machine.state.start?.node { return [place.item] }
        guard depth < 10_000, results[source.node].indices.contains(source.run) else { return [] }
        let run = results[source.node][source.run]
        guard let outputs = run.outputs, outputs.indices.contains(source.output), let items = outputs[source.output],
            items.indices.contains(place.item)
        else { return [] }
        var found: [Int] = []
        for link in items[place.item].pairedItem ?? [] {
            var origin: ItemSource?
            if let named = link.source, let node = machine.plan.node(named: named.node) {
                origin = ItemSource(node: node.index, output: named.output, run: named.run)
            } else if run.sources.indices.contains(link.input ?? 0) {
                origin = run.sources[link.input ?? 0]
            }
            guard let origin else { continue }
            for item in origins(of: Place(source: origin, item: link.item), depth: depth + 1)
            where !found.contains(item) {
                found.append(item)
            }
        }
        return found
    }

    private struct Place: Hashable {
        let source: ItemSource
        let item: Int
    }
}
