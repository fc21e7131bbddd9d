import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Joins items by their places: first with first, or each with each.
struct MergeByPlace {
    private let call: NodeCall
    private let inputs: [[Item]]
    private let clash: MergeClash

    /// Prepares for all inputs.
    init(_ call: NodeCall, _ inputs: [[Item]]) throws(NodeError) {
        self.call = call
        self.inputs = inputs
        clash = try MergeClash(call, count: inputs.count)
    }

    /// The first items of all inputs as one, then the second ones, and so on.
    func byPosition() throws(NodeError) -> [Item] {
        let keepsLonely = try call.flag("options.includeUnpaired", 0)
        let counts = inputs.map(\.count)
        let count = (keepsLonely ? counts.max() : counts.min()) ?? 0
        var preferred = inputs.count - 1
        if case .input(let input) = clash.winner { preferred = input }
        if clash.winner == .unknown { return (0..<count).map { _ in Item([:]) } }
        return (0..<count).map { place in
            let row = inputs.map { $0.indices.contains(place) ? $0[place] : nil }
            var objects = row.enumerated().map { input, item -> JSONObject in
                clash.winner == .suffix
                    ? MergeClash.suffixed(item?.json ?? .null, input) : item?.json.object ?? [:]
            }
            // The preferred input is laid over the others once more, as in n8n: its link is there twice.
            objects.append(row[preferred]?.json.object ?? [:])
            let items = (row + [row[preferred]]).compactMap { $0 }
            return Item(
                .object(clash.merger.merge(objects)), binary: MergeClash.files(items),
                pairedItem: items.flatMap { $0.pairedItem ?? [] })
        }
    }

    /// Each item of the first input with each of the second.
    func everyPair() -> [Item] {
        inputs[0].flatMap { one in
            inputs[1].map { two in
                let first = one.json.object ?? [:]
                let second = two.json.object ?? [:]
                let json: JSONObject =
                    switch clash.winner {
                    case .suffix:
                        clash.merger.merge([MergeClash.suffixed(one.json, 0), MergeClash.suffixed(two.json, 1)])
                    case .input(0): clash.merger.merge([second, first])
                    case .input, .unstated: clash.merger.merge([first, second])
                    case .unknown: [:]
                    }
                return Item(
                    .object(json), binary: MergeClash.files([one, two]),
                    pairedItem: (one.pairedItem ?? []) + (two.pairedItem ?? []))
            }
        }
    }
}
