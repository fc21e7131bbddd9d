import FoggaraJSON
import FoggaraWorkflow

/// Completes what a node gave, as n8n does after every run of a node.
enum OutputCompletion {
    /// Links items that have no link, where it is plain which item they came from.
    ///
    /// Cases: one input item makes all; one output with as many items as the only input; many items make one.
    static func linkItems(_ outputs: inout [[Item]?], inputs: [[Item]?]) {
        let isMissing = outputs.contains { $0?.contains { $0.pairedItem == nil } == true }
        guard isMissing else { return }
        let filled = inputs.compactMap { $0 }
        let isSingle = filled.count == 1
        let inputCount = isSingle ? filled[0].count : 0
        let isSameCount = outputs.count == 1 && isSingle && outputs[0]?.count == inputCount
        let isReduction = outputs.count == 1 && outputs[0]?.count == 1
        guard (isSingle && inputCount == 1) || isSameCount || isReduction else { return }
        for output in outputs.indices {
            guard let items = outputs[output] else { continue }
            for index in items.indices where items[index].pairedItem == nil {
                outputs[output]?[index].pairedItem = [PairedItem(isSameCount ? index : 0)]
            }
        }
    }

    /// Moves items that tell of an error to the last output, with the fields of the item they came from underneath.
    static func splitErrors(_ outputs: inout [[Item]?], inputs: [[Item]?], outputCount: Int) {
        var errors: [Item] = []
        for output in outputs.indices {
            guard let items = outputs[output] else { continue }
            var kept: [Item] = []
            for item in items {
                guard isError(item) else {
                    kept.append(item)
                    continue
                }
                errors.append(merged(item, inputs: inputs))
            }
            outputs[output] = kept
        }
        while outputs.count < outputCount { outputs.append([]) }
        outputs[outputCount - 1] = errors
    }

    /// Writes an item's error into its data.
    static func normaliseErrors(_ outputs: inout [[Item]?]) {
        for output in outputs.indices {
            guard let items = outputs[output] else { continue }
            for index in items.indices {
                if let error = items[index].error, let message = error["message"] ?? error.string.map({ .string($0) }) {
                    outputs[output]?[index].json = ["error": message]
                }
            }
        }
    }

    /// Gives output 0 an empty item when it has none, linked to every input item.
    static func fillEmpty(_ outputs: inout [[Item]?], inputs: [[Item]?]) {
        guard outputs.first??.first == nil else { return }
        var links: [PairedItem] = []
        for (input, items) in inputs.enumerated() {
            for index in (items ?? []).indices { links.append(PairedItem(index, input: input)) }
        }
        let filled = [Item([:], pairedItem: links)]
        if outputs.isEmpty { outputs = [filled] } else { outputs[0] = filled }
    }

    private static func isError(_ item: Item) -> Bool {
        if item.error != nil { return true }
        guard let object = item.json.object, let error = object["error"], !error.isNull else { return false }
        return object.count == 1 || (object.count == 2 && object["message"] != nil)
    }

    private static func merged(_ item: Item, inputs: [[Item]?]) -> Item {
        guard let link = item.pairedItem?.first, inputs.indices.contains(link.input ?? 0),
            let items = inputs[link.input ?? 0], items.indices.contains(link.item),
            var object = items[link.item].json.object
        else { return item }
        for member in item.json.object ?? [:] { object[member.key] = member.value }
        var item = item
        item.json = .object(object)
        return item
    }
}
