import FoggaraJSON

extension Machine {
    /// A place of an item: two items are the same object when their places are equal.
    struct ItemPlace: Hashable {
        var node: String
        var run: Int
        var output: Int
        var index: Int
    }

    /// Name of the current node; empty without one.
    var nodeName: String { host.currentNode?.name ?? "" }

    /// The input items; fails as n8n does when there is no input at all.
    func inputs() throws(Trap) -> [ExpressionItem] {
        guard let items = host.inputItems else {
            throw failure("ExpressionError", "No execution data available")
        }
        return items
    }

    /// The value of an item, one object for each place.
    func item(_ item: ExpressionItem, at place: ItemPlace, isInput: Bool = false) -> Value {
        if let known = itemCache[place] { return known }
        let (object, cell) = newObject()
        let known = isInput && place.index == host.itemIndex ? currentJSON : nil
        cell.put(Self.jsonKey, known ?? value(of: item.json))
        if let binary = item.binary { cell.put(key("binary"), value(of: .object(Self.withoutData(binary)))) }
        if isInput {
            let (link, members) = newObject()
            members.put(key("item"), .int(place.index))
            members.put(key("input"), place.output == 0 ? .undefined : .int(place.output))
            cell.put(key("pairedItem"), link)
        } else if let pairing = item.pairing {
            cell.put(key("pairedItem"), value(of: pairing))
        }
        if let error = item.error { cell.put(key("error"), value(of: error)) }
        itemCache[place] = object
        return object
    }

    private func value(of pairing: ExpressionPairing) -> Value {
        func link(_ link: ExpressionLink) -> Value {
            let (object, cell) = newObject()
            if let item = link.item { cell.put(key("item"), .int(item)) }
            if let input = link.input { cell.put(key("input"), .int(input)) }
            return object
        }
        switch pairing {
        case .one(let one): return link(one)
        case .many(let links): return newList(links.map(link))
        }
    }

    /// Files without their content.
    private static func withoutData(_ binary: JSONObject) -> JSONObject {
        var result = JSONObject()
        for member in binary {
            var file = member.value
            if case .object(var object) = file {
                object["data"] = nil
                file = .object(object)
            }
            result[member.key] = file
        }
        return result
    }

    /// An item of the input as a value; nil when there is none.
    func inputItem(_ index: Int) throws(Trap) -> Value? {
        let items = try inputs()
        guard items.indices.contains(index) else { return nil }
        let input = host.inputOrigins?.firstIndex { $0 != nil } ?? 0
        return item(items[index], at: ItemPlace(node: "", run: 0, output: input, index: index), isInput: true)
    }

    /// The item that `$json` reads, with n8n's complaint about an index beyond the last.
    private func currentItem(_ index: Int) throws(Trap) -> Value {
        guard let items = host.inputItems else {
            throw failure(
                ExpressionError(
                    "ExpressionError", "Node '\(nodeName)' hasn't been executed", type: "no_execution_data"))
        }
        guard let item = try inputItem(index) else {
            throw failure(
                "ExpressionError",
                "\"\(nodeName)\" node has \(items.count) item(s) but you're trying to access item \(index)")
        }
        return item
    }

    /// `json` of an item of the input.
    func itemJSON(_ index: Int) throws(Trap) -> Value {
        // Most expressions read nothing else of the item, so it is not made.
        guard itemCache.isEmpty, index == host.itemIndex else { return try get(try currentItem(index), Self.jsonKey) }
        if let currentJSON { return currentJSON }
        guard let items = host.inputItems, items.indices.contains(index) else {
            return try get(try currentItem(index), Self.jsonKey)
        }
        let json = value(of: items[index].json)
        currentJSON = json
        return json
    }

    /// A member below `$json` that is no object; nil where the objects above it must be made, or an error told.
    func plainMember(_ path: [String]) -> Value? {
        // What was made may have been changed.
        guard currentJSON == nil, itemCache.isEmpty, globals.isEmpty, let items = host.inputItems else { return nil }
        let index = host.itemIndex
        guard index >= 0, index < items.count else { return nil }
        switch items.span[index].json.member(path, 0) {
        case .null?: return .null
        case .bool(let value)?: return .bool(value)
        case .number(let number)?: return .number(number.double)
        case .string(let string)?: return text(string)
        default: return nil
        }
    }

    private static let jsonKey = PropertyKey.atom(Registry.shared.atoms.find(Array("json".utf16)) ?? 0)

    /// `binary` of an item of the input.
    func itemBinary(_ index: Int) throws(Trap) -> Value {
        let binary = try get(try currentItem(index), "binary")
        return binary.isUndefined ? newObject().0 : binary
    }

    // MARK: - Other nodes

    /// The output of `node` that leads to the current node, looked for through all nodes between.
    func connectedOutput(of node: String) -> Int? {
        var queue = [nodeName]
        var seen: Set<String> = [nodeName]
        var place = 0
        while place < queue.count {
            for parent in host.parents(of: queue[place]) {
                if parent.node == node { return parent.output ?? 0 }
                if seen.insert(parent.node).inserted { queue.append(parent.node) }
            }
            place += 1
        }
        return nil
    }

    /// Whether a path leads from `node` to the current one.
    func isAncestor(_ node: String) -> Bool { connectedOutput(of: node) != nil }

    /// How many runs a node has; throws n8n's error when it has none.
    func checkExecuted(_ node: String) throws(Trap) -> Int {
        guard let count = host.runCount(of: node), count > 0 else {
            throw failure(
                ExpressionError(
                    "ExpressionError", "Node '\(node)' hasn't been executed", type: "no_node_execution_data",
                    nodeCause: node))
        }
        return count
    }

    /// Items of an output of a node.
    func items(of node: String, output: Int?, run: Int?) throws(Trap) -> [Value] {
        let count = try checkExecuted(node)
        let wanted = run.map { $0 < 0 ? count - 1 : $0 } ?? count - 1
        guard wanted < count, let outputs = host.outputs(of: node, run: wanted) else {
            throw failure("ExpressionError", "Run \(wanted) of node \"\(node)\" not found")
        }
        let branch = output ?? connectedOutput(of: node) ?? 0
        guard branch < outputs.count else {
            throw failure("ExpressionError", "Node \"\(node)\" has no branch with index \(branch).")
        }
        let items = outputs[branch] ?? []
        return items.enumerated().map { index, item in
            self.item(item, at: ItemPlace(node: node, run: wanted, output: branch, index: index))
        }
    }

    /// Items as the old `$node` reads them: the output must be wired to the current node.
    func legacyItems(of node: String) throws(Trap) -> [Value] {
        let count = try checkExecuted(node)
        guard let output = connectedOutput(of: node) else {
            throw failure(
                ExpressionError(
                    "ExpressionError", "connect \"\(nodeName)\" to \"\(node)\"", type: "paired_item_no_connection",
                    nodeCause: node))
        }
        return try items(of: node, output: output, run: count - 1)
    }

    // MARK: - Lineage

    private func unavailable(_ node: String) -> Trap {
        failure(
            ExpressionError(
                "ExpressionError",
                "Paired item data for item from node '\(node)' is unavailable. Ensure '\(node)' is providing the "
                    + "required output.", type: "paired_item_no_info", nodeCause: node))
    }

    /// The item of `destination` that item `index` of the input came from.
    func pairedItem(of destination: String, index: Int) throws(Trap) -> Value {
        guard isAncestor(destination) else {
            throw failure(
                ExpressionError(
                    "ExpressionError", "Invalid expression", type: "paired_item_no_connection", nodeCause: destination))
        }
        _ = try checkExecuted(destination)
        let items = try inputs()
        guard items.indices.contains(index) else {
            throw failure("ExpressionError", "Can’t get data for expression")
        }
        let origins = host.inputOrigins ?? []
        let input = origins.firstIndex { $0 != nil } ?? 0
        guard origins.indices.contains(input), let origin = origins[input] else {
            throw failure("ExpressionError", "Invalid expression")
        }
        return try resolve(destination, origin, ExpressionLink(item: index))
    }

    /// Walks from an item of `origin` back to `destination`.
    func resolve(_ destination: String, _ origin: ExpressionOrigin, _ link: ExpressionLink) throws(Trap) -> Value {
        var found: [ItemPlace] = []
        var fault: Trap?
        var steps = 0
        try walk(destination, origin, link, &found, &fault, &steps)
        let distinct = Set(found)
        if distinct.count > 1 {
            throw failure(
                ExpressionError(
                    "ExpressionError", "Multiple matches found", type: "paired_item_multiple_matches",
                    nodeCause: destination))
        }
        guard let place = found.first else {
            if let fault { throw fault }
            // Every way back ends at a trigger, as from the other input of a comparison: n8n gives undefined.
            return .undefined
        }
        guard place.index >= 0 else { return .undefined }
        let items = try self.items(of: place.node, output: place.output, run: place.run)
        guard items.indices.contains(place.index) else { throw unavailable(destination) }
        return items[place.index]
    }

    private func walk(
        _ destination: String, _ start: ExpressionOrigin, _ first: ExpressionLink, _ found: inout [ItemPlace],
        _ fault: inout Trap?, _ steps: inout Int
    ) throws(Trap) {
        var origin = start
        var link = first
        while true {
            steps += 1
            if steps > 10_000 { throw .abort(.limit("lineage too long")) }
            if let override = link.override { origin = override }
            let run = origin.run ?? 0
            let output = origin.output ?? 0
            let index = link.item ?? 0
            if origin.node == destination {
                found.append(ItemPlace(node: destination, run: run, output: output, index: index))
                return
            }
            guard let outputs = host.outputs(of: origin.node, run: run), outputs.indices.contains(output),
                let items = outputs[output], items.indices.contains(index)
            else {
                // Nothing is known beyond an item that is not there: n8n gives undefined.
                found.append(ItemPlace(node: destination, run: 0, output: 0, index: -1))
                return
            }
            guard let pairing = items[index].pairing else {
                if fault == nil { fault = unavailable(origin.node) }
                return
            }
            let origins = host.origins(of: origin.node, run: run)
            let links = pairing.links
            if links.count != 1 {
                if links.isEmpty, fault == nil { fault = unavailable(origin.node) }
                for next in links {
                    let input = next.input ?? 0
                    guard let source = next.override ?? (origins.indices.contains(input) ? origins[input] : nil) else {
                        continue
                    }
                    try walk(destination, source, next, &found, &fault, &steps)
                }
                return
            }
            let next = links[0]
            let input = next.input ?? 0
            guard let source = next.override ?? (origins.indices.contains(input) ? origins[input] : nil) else {
                return
            }
            origin = source
            link = next
        }
    }
}

extension JSONValue {
    /// The value at the end of a path of members.
    fileprivate func member(_ path: [String], _ place: Int) -> JSONValue? {
        guard place < path.count else { return self }
        guard case .object(let object) = self, let next = object[path[place]] else { return nil }
        return next.member(path, place + 1)
    }
}
