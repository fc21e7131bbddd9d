import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Joins the items of two inputs whose fields are equal.
struct MergeByFields {
    private let call: NodeCall
    private let inputs: [[Item]]
    private let clash: MergeClash
    private let joinMode: String
    private let source: String

    private struct Found {
        var matched: [(entry: Item, other: Item)] = []
        var matched1: [Item] = []
        var matched2: [Item] = []
        var unmatched1: [Item] = []
        var unmatched2: [Item] = []
    }

    /// Prepares for the first two inputs.
    init(_ call: NodeCall, _ inputs: [[Item]]) throws(NodeError) {
        self.call = call
        self.inputs = inputs
        clash = try MergeClash(call, count: 2)
        joinMode = try call.text("joinMode", 0, or: "keepMatches")
        source = try call.text("outputDataFrom", 0, or: "both")
    }

    /// The joined items.
    ///
    /// - Errors: no field to compare.
    func items() throws(NodeError) -> [Item] {
        let pairs = try pairs()
        if inputs[0].isEmpty || inputs[1].isEmpty {
            let lacksFirst = inputs[0].isEmpty && (joinMode == "enrichInput1" || source == "input1")
            let lacksSecond = inputs[1].isEmpty && (joinMode == "enrichInput2" || source == "input2")
            return joinMode == "keepMatches" || lacksFirst || lacksSecond ? [] : inputs[0] + inputs[1]
        }
        let found = try find(pairs)
        switch joinMode {
        case "keepNonMatches":
            switch source {
            case "input1": return found.unmatched1
            case "input2": return found.unmatched2
            default: return marked(found.unmatched1, "input1") + marked(found.unmatched2, "input2")
            }
        case "enrichInput1": return joined(found.matched) + named(found.unmatched1, 0)
        case "enrichInput2": return joined(found.matched) + named(found.unmatched2, 1)
        case "keepEverything":
            return joined(found.matched) + named(found.unmatched1, 0) + named(found.unmatched2, 1)
        default:
            switch source {
            case "input1": return found.matched1
            case "input2": return found.matched2
            default: return joined(found.matched)
            }
        }
    }

    private func pairs() throws(NodeError) -> [(first: DataPath, second: DataPath)] {
        let usesDots = try !call.flag("options.disableDotNotation", 0)
        var pairs: [(first: DataPath, second: DataPath)] = []
        let isAdvanced = try call.flag("advanced", 0)
        if call.node.version >= 3, !isAdvanced {
            for name in try call.names("fieldsToMatchString", 0) {
                let path = DataPath(name, usesDots: usesDots)
                pairs.append((path, path))
            }
        } else {
            for entry in try call.entries("mergeByFields.values", 0) {
                let first = entry["field1"].map { ScriptValue.trim(ScriptValue.text($0)) } ?? ""
                let second = entry["field2"].map { ScriptValue.trim(ScriptValue.text($0)) } ?? ""
                if first.isEmpty || second.isEmpty {
                    throw NodeError(
                        "NodeOperationError",
                        "You need to define both fields in \"Fields to Match\" for pair \(pairs.count + 1), "
                            + "field 1 = '\(first)' field 2 = '\(second)'")
                }
                pairs.append((DataPath(first, usesDots: usesDots), DataPath(second, usesDots: usesDots)))
            }
        }
        if pairs.isEmpty {
            throw NodeError(
                "NodeOperationError",
                "You need to define at least one pair of fields in \"Fields to Match\" to match on")
        }
        return pairs
    }

    private func find(_ pairs: [(first: DataPath, second: DataPath)]) throws(NodeError) -> Found {
        let comparison = FuzzyComparison(isFuzzy: try call.flag("options.fuzzyCompare", 0))
        let takesFirst = try call.text("options.multipleMatches", 0, or: "all") == "first"
        var found = Found()
        var seen: Set<Int> = []
        for entry in inputs[0] {
            let wanted = pairs.map { $0.first.value(in: entry.json) }
            if wanted.contains(where: { $0 == nil }) {
                found.unmatched1.append(entry)
                continue
            }
            var places: [Int] = []
            for (place, other) in inputs[1].enumerated() {
                let isMatch = zip(pairs, wanted).allSatisfy { pair, value in
                    guard let actual = pair.second.value(in: other.json) else { return false }
                    return comparison.areSame(value, actual)
                }
                guard isMatch else { continue }
                places.append(place)
                if takesFirst { break }
            }
            seen.formUnion(places)
            if places.isEmpty {
                found.unmatched1.append(entry)
            } else {
                found.matched1.append(entry)
                found.matched += places.map { (entry, inputs[1][$0]) }
            }
        }
        for (place, other) in inputs[1].enumerated() {
            if seen.contains(place) { found.matched2.append(other) } else { found.unmatched2.append(other) }
        }
        return found
    }

    private func marked(_ items: [Item], _ source: String) -> [Item] {
        items.map { item in
            var copy = item
            var json = item.json.object ?? [:]
            json["_source"] = .string(source)
            copy.json = .object(json)
            return copy
        }
    }

    private func named(_ items: [Item], _ input: Int) -> [Item] {
        guard clash.winner == .suffix else { return items }
        return items.map { item in
            var copy = item
            copy.json = .object(MergeClash.suffixed(item.json, input))
            return copy
        }
    }

    private func joined(_ matches: [(entry: Item, other: Item)]) -> [Item] {
        let winner = clash.winner == .unstated ? .input(joinMode == "enrichInput2" ? 0 : 1) : clash.winner
        return matches.map { match in
            let isTurned = winner == .input(0)
            let items = isTurned ? [match.other, match.entry] : [match.entry, match.other]
            let links = items.flatMap { $0.pairedItem ?? [] }
            if winner == .unknown { return Item([:], pairedItem: links) }
            let objects =
                winner == .suffix
                ? [MergeClash.suffixed(match.entry.json, 0), MergeClash.suffixed(match.other.json, 1)]
                : items.map { $0.json.object ?? [:] }
            return Item(.object(clash.merger.merge(objects)), binary: MergeClash.files(items), pairedItem: links)
        }
    }
}
