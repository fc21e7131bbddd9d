import FoggaraJSON
import FoggaraWorkflow

/// What items look like before and behind each node, as far as the graph tells.
///
/// Shapes flow from the triggers along the edges. Nodes on a loop, behind an error output, or of a type that is not
/// listed here give items of which nothing is known; a fact is only used when it holds for every way that leads there.
struct ItemShapes {
    private var outputs: [Int: ItemShape] = [:]
    private var inputs: [Int: ItemShape] = [:]

    /// Infers the shapes of a graph.
    init(_ graph: ResolvedGraph, reach: Reachability) {
        var waiting = graph.nodes.map { Set(graph.edges(into: $0.index).map(\.source)).count }
        var open = graph.nodes.indices.filter { waiting[$0] == 0 }.reversed() as [Int]
        while let index = open.popLast() {
            let node = graph.nodes[index]
            let edges = graph.edges(into: index)
            var input: ItemShape?
            for edge in edges {
                let isError = edge.output == graph.nodes[edge.source].errorOutput
                let shape = isError ? .any : outputs[edge.source] ?? .any
                input = input.map { $0.joined(shape) } ?? shape
            }
            inputs[index] = input ?? .any
            outputs[index] = reach.isOnLoop(index) ? .any : Self.output(of: node, input: input ?? .any)
            for target in Set(graph.edges(from: index).map(\.target)).sorted().reversed() {
                waiting[target] -= 1
                if waiting[target] == 0 { open.append(target) }
            }
        }
    }

    /// Items that reach a node.
    func input(of node: Int) -> ItemShape { inputs[node] ?? .any }
    /// Items that leave a node by its regular outputs.
    func output(of node: Int) -> ItemShape { outputs[node] ?? .any }

    private static let passing: Set<String> = [
        "n8n-nodes-base.if", "n8n-nodes-base.filter", "n8n-nodes-base.switch", "n8n-nodes-base.removeDuplicates",
        "n8n-nodes-base.limit", "n8n-nodes-base.sort", "n8n-nodes-base.noOp",
    ]

    private static func output(of node: ResolvedNode, input: ItemShape) -> ItemShape {
        let options = node.node.options
        if options.isDisabled { return input }
        // A failed node hands on its input or error items in place of its own.
        guard options.onError != .continueRegularOutput, !options.alwaysOutputData else { return .any }
        if let shape = node.type?.facts.output { return stated(shape, node, input) }
        switch node.node.type {
        case let type where passing.contains(type): return input
        case "n8n-nodes-base.wait"
        where ["timeInterval", "specificTime"].contains(node.parameters.values["resume"] ?? "timeInterval"):
            return input
        case "n8n-nodes-base.set" where node.version >= 3.3: return set(node, input)
        case "n8n-nodes-base.aggregate" where node.parameters.values["aggregate"] == "aggregateAllItemData":
            guard let name = literal(node.parameters.values["destinationFieldName"]) else { return .any }
            return .object([name: .value], isOpen: false)
        default: return .any
        }
    }

    private static func stated(_ shape: OutputShape, _ node: ResolvedNode, _ input: ItemShape) -> ItemShape {
        var own = ItemShape.object([:], isOpen: false)
        for field in shape.fields {
            own = own.setting([field.name], to: ["object", "any"].contains(field.kind) ? .any : .value)
        }
        guard let under = shape.under else {
            if shape.isClosed { return own }
            return input.overlaid(own)
        }
        guard let name = literal(node.parameters.values[under]) else { return .any }
        return input.setting(name.split(separator: ".").map(String.init)[...], to: own)
    }

    private static func set(_ node: ResolvedNode, _ input: ItemShape) -> ItemShape {
        let values = node.parameters.values
        guard values["mode"] == "manual", let list = values["assignments"]?["assignments"]?.array else { return .any }
        var shape = ItemShape.object([:], isOpen: false)
        if values["includeOtherFields"] != false {
            guard values["include"] == "all" else { return .any }
            shape = input
        }
        let splits = values["options"]?["dotNotation"] != false
        for assignment in list {
            guard let name = literal(assignment["name"]) else { return .any }
            // A bracket in a name makes a list; lists are not followed.
            if name.contains("[") { return .any }
            let path = splits ? name.split(separator: ".").map(String.init) : [name]
            let kind = assignment["type"]?.string ?? "string"
            shape = shape.setting(path[...], to: kind == "object" ? .any : .value)
        }
        return shape
    }

    private static func literal(_ value: JSONValue?) -> String? {
        guard let text = value?.string, text.utf8.first != UInt8(ascii: "="), !text.isEmpty else { return nil }
        return text
    }
}

extension ItemShape {
    /// The shape with the fields of another laid over it.
    fileprivate func overlaid(_ other: ItemShape) -> ItemShape {
        guard case .object(let fields, let isOpen) = self, case .object(let added, _) = other else { return .any }
        return .object(fields.merging(added) { $1 }, isOpen: isOpen)
    }
}
