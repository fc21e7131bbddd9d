import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// What items look like before and behind each node, as far as the graph tells.
///
/// Types flow from the triggers along the edges. Nodes on a loop, behind an error output, or of a type that is not
/// listed here give items of which nothing is known; a fact is only used when it holds for every way that leads there.
/// Data of scenarios say nothing: they are examples.
struct ItemShapes {
    private let graph: ResolvedGraph
    private let config: ExpressionType
    private let expressions: [Int: ExpressionSource]
    private let tables: [String: [TableDeclaration.Column]]
    private let functions: [String: ExpressionType]
    private var outputs: [Int: ExpressionType] = [:]
    private var inputs: [Int: ExpressionType] = [:]
    private var makers: [Int: Int] = [:]
    /// What nodes give, by name.
    private var named: [String: ExpressionType] = [:]

    /// Infers the types of a graph.
    init(
        _ template: Template, graph: ResolvedGraph, reach: Reachability, expressions: [NodeExpression],
        functions: [String: ExpressionType]
    ) {
        self.graph = graph
        self.functions = functions
        config = ConfigTypes.type(of: template.config)
        tables = Dictionary(template.tables.map { ($0.name, $0.columns) }) { first, _ in first }
        self.expressions = Dictionary(expressions.map { ($0.syntax.index, $0.source) }) { first, _ in first }
        var incoming = Array(repeating: [ResolvedEdge](), count: graph.nodes.count)
        var outgoing = incoming
        for edge in graph.edges {
            incoming[edge.target].append(edge)
            outgoing[edge.source].append(edge)
        }
        let pinned = template.graph.syntax["pinData"]
        var waiting = incoming.map { Set($0.map(\.source)).count }
        var open = graph.nodes.indices.filter { waiting[$0] == 0 }.reversed() as [Int]
        while let index = open.popLast() {
            let node = graph.nodes[index]
            var input: ExpressionType?
            var sources: Set<Int> = []
            for edge in incoming[index] {
                let isError = edge.output == graph.nodes[edge.source].errorOutput
                let type = isError ? .any : outputs[edge.source] ?? .any
                input = input.map { $0.joined(type) } ?? type
                sources.insert(makers[edge.source] ?? edge.source)
            }
            inputs[index] = input ?? .any
            // What is pinned to a node in the editor takes the place of its items, and has any form.
            let isOpen = reach.isOnLoop(index) || pinned?[node.name] != nil
            let output = isOpen ? .any : self.output(of: node, input: input ?? .any)
            outputs[index] = output
            if graph.index[node.name] == index { named[node.name] = output }
            let isPassed = output == inputs[index] && !node.isTrigger
            if isPassed, sources.count == 1 { makers[index] = sources.first } else { makers[index] = index }
            for target in Set(outgoing[index].map(\.target)).sorted().reversed() {
                waiting[target] -= 1
                if waiting[target] == 0 { open.append(target) }
            }
        }
    }

    /// What is known where a node's expressions run.
    func environment(of node: Int) -> TypeEnvironment {
        TypeEnvironment(item: inputs[node] ?? .any, config: config, nodes: named, functions: functions)
    }

    /// The one node that makes the items which reach a node; nil when several do.
    func maker(before node: Int) -> Int? {
        let sources = Set(graph.edges(into: node).map { makers[$0.source] ?? $0.source })
        return sources.count == 1 ? sources.first : nil
    }

    /// The node that makes the items which leave a node: itself, or one whose items it hands on.
    func maker(of node: Int) -> Int { makers[node] ?? node }

    // MARK: Nodes

    private static let passing: Set<String> = [
        "n8n-nodes-base.if", "n8n-nodes-base.filter", "n8n-nodes-base.switch", "n8n-nodes-base.removeDuplicates",
        "n8n-nodes-base.limit", "n8n-nodes-base.sort", "n8n-nodes-base.noOp",
    ]

    private func output(of node: ResolvedNode, input: ExpressionType) -> ExpressionType {
        let options = node.node.options
        if options.isDisabled { return input }
        // A failed node hands on its input or error items in place of its own.
        guard options.onError != .continueRegularOutput, !options.alwaysOutputData else { return .any }
        if let shape = node.type?.facts.output { return stated(shape, node, input) }
        switch node.node.type {
        case let type where Self.passing.contains(type): return input
        case "n8n-nodes-base.wait"
        where ["timeInterval", "specificTime"].contains(node.parameters.values["resume"] ?? "timeInterval"):
            return input
        case "n8n-nodes-base.set" where node.version >= 3.3: return set(node, input)
        case "n8n-nodes-base.aggregate" where node.parameters.values["aggregate"] == "aggregateAllItemData":
            guard let name = Self.literal(node.parameters.values["destinationFieldName"]) else { return .any }
            let isWhole = (node.parameters.values["include"] ?? "allFields") == "allFields"
            return .object(ObjectShape([name: .list(isWhole ? input : .any)], isOpen: false))
        case "n8n-nodes-base.dataTable": return rows(node, input)
        case "n8n-nodes-base.splitOut": return Self.split(node.parameters.values, input)
        case "n8n-nodes-base.merge" where node.parameters.values["mode"] == "append": return input
        case "n8n-nodes-base.dateTime" where node.version >= 2:
            guard let name = Self.literal(node.parameters.values["outputFieldName"]) else { return .any }
            let keeps = node.parameters.values["options"]?["includeInputFields"] ?? .bool(false)
            let own = ObjectShape([name: .any], isOpen: false)
            guard keeps != false else { return .object(own) }
            guard keeps == true, case .object(let before) = input else { return .any }
            return .object(before.overlaid(own))
        default: return .any
        }
    }

    /// Items of the elements of a list: objects as they are, anything else under the name of the field.
    private static func split(_ values: JSONObject, _ input: ExpressionType) -> ExpressionType {
        guard let field = literal(values["fieldToSplitOut"]), !field.contains(","), field != "$binary",
            (values["include"] ?? "noOtherFields") == "noOtherFields"
        else { return .any }
        let options = values["options"]
        let usesDots = (options?["disableDotNotation"] ?? .bool(false)) == false
        let path = usesDots ? field.split(separator: ".").map(String.init) : [field]
        var type = input
        for name in path {
            guard case .object(let shape) = type.withoutNull else { return .any }
            type = shape.members[name] ?? .any
        }
        guard case .list(let element) = type.withoutNull, element.isKnown else { return .any }
        if let name = options?["destinationFieldName"], name != "" {
            guard let name = literal(name), !name.contains(",") else { return .any }
            return .object(ObjectShape([name: element], isOpen: false))
        }
        if case .object = element { return element }
        return element.isScalar ? .object(ObjectShape([field: element], isOpen: false)) : .any
    }

    private func stated(_ shape: OutputShape, _ node: ResolvedNode, _ input: ExpressionType) -> ExpressionType {
        var fields: [String: ExpressionType] = [:]
        for field in shape.fields {
            // Whether a field is always there is not stated.
            fields[field.name] = type(of: field, node).orMissing
        }
        let own = ObjectShape(fields, isOpen: false)
        guard let under = shape.under else {
            if shape.isClosed { return .object(own) }
            guard case .object(let before) = input else { return .any }
            return .object(before.overlaid(own))
        }
        guard let name = Self.literal(node.parameters.values[under]) else { return .any }
        return input.setting(name.split(separator: ".").map(String.init)[...], to: .object(own))
    }

    private func type(of field: OutputShape.Field, _ node: ResolvedNode) -> ExpressionType {
        let prefix = "element of "
        guard field.kind.hasPrefix(prefix) else { return ExpressionType(text: field.kind) }
        let name = String(field.kind.dropFirst(prefix.count))
        guard let value = node.node.syntax["parameters"]?[name], let source = expressions[value.index],
            case .list(let element) = source.checkTypes(in: environment(of: node.index)).type, element.isKnown
        else { return .any }
        return element
    }

    /// Rows of a data table that the template declares.
    private func rows(_ node: ResolvedNode, _ input: ExpressionType) -> ExpressionType {
        let values = node.parameters.values
        guard values["resource"] ?? "row" == "row", let operation = values["operation"]?.string else { return .any }
        if ["rowExists", "rowNotExists"].contains(operation) { return input }
        let locator = values["dataTableId"]
        guard ["get", "insert", "update", "upsert", "deleteRows"].contains(operation),
            (values["options"]?["dryRun"] ?? .bool(false)) == false,
            let name = Self.literal(locator?["value"] ?? locator), let columns = tables[name]
        else { return .any }
        var fields: [String: ExpressionType] = ["id": .number, "createdAt": .any, "updatedAt": .any]
        for column in columns {
            // A date is a text in JSON, and what else it may be is left open.
            fields[column.name] = column.kind == "date" ? .any : ExpressionType(text: column.kind).orMissing
        }
        return .object(ObjectShape(fields, isOpen: false))
    }

    private func set(_ node: ResolvedNode, _ input: ExpressionType) -> ExpressionType {
        let values = node.parameters.values
        if values["mode"] == "raw" { return Self.raw(values, input) }
        guard values["mode"] == "manual", let list = values["assignments"]?["assignments"]?.array else { return .any }
        var type = ExpressionType.object(ObjectShape([:], isOpen: false))
        if values["includeOtherFields"] != false {
            guard values["include"] == "all" else { return .any }
            type = input
        }
        let splits = values["options"]?["dotNotation"] != false
        let keepsUnfit = values["options"]?["ignoreConversionErrors"] ?? .bool(false) != false
        let written = node.node.syntax["parameters"]?["assignments"]?["assignments"]?.elements ?? []
        for (place, assignment) in list.enumerated() {
            guard let name = Self.literal(assignment["name"]) else { return .any }
            // A bracket in a name makes a list; lists are not followed.
            if name.contains("[") { return .any }
            let path = splits ? name.split(separator: ".").map(String.init) : [name]
            let value = place < written.count ? written[place]["value"] : nil
            let assigned = keepsUnfit ? .any : self.assigned(assignment["type"]?.string ?? "string", value, node.index)
            type = type.setting(path[...], to: assigned)
        }
        return type
    }

    /// The type of an object that is written out as JSON.
    private static func raw(_ values: JSONObject, _ input: ExpressionType) -> ExpressionType {
        guard let text = literal(values["jsonOutput"]), let value = JSONDocument.value(of: Array(text.utf8)),
            case .object(let own) = ExpressionType(of: value)
        else { return .any }
        if values["includeOtherFields"] == false { return .object(own) }
        guard values["include"] == "all", case .object(let before) = input else { return .any }
        return .object(before.overlaid(own))
    }

    /// The type of an assigned field: the stated one; inside lists and objects what the expression gives.
    private func assigned(_ kind: String, _ value: JSONNode?, _ node: Int) -> ExpressionType {
        switch kind {
        case "string", "number", "boolean": return ExpressionType(text: kind).orMissing
        case "array", "object":
            guard let value, let source = expressions[value.index], source.isExpression else { return .any }
            let type = source.checkTypes(in: environment(of: node)).type
            switch (kind, type.withoutNull) {
            case ("array", .list), ("object", .object): return type.withoutNull.orMissing
            default: return .any
            }
        default: return .any
        }
    }

    private static func literal(_ value: JSONValue?) -> String? {
        guard let text = value?.string, text.utf8.first != UInt8(ascii: "="), !text.isEmpty else { return nil }
        return text
    }
}

extension ExpressionType {
    /// The type, or nothing in its place.
    fileprivate var orMissing: ExpressionType { joined(.null).joined(.undefined) }

    /// The type with one more field, under a dotted path.
    fileprivate func setting(_ path: ArraySlice<String>, to type: ExpressionType) -> ExpressionType {
        guard let name = path.first else { return type }
        guard case .object(let shape) = self else {
            // Items are objects, whatever else is in them.
            if case .any = self { return ExpressionType.openObject.setting(path, to: type) }
            return ExpressionType.object(ObjectShape([:], isOpen: true)).setting(path, to: type)
        }
        let inner = shape.members[name]?.withoutNull ?? .object(ObjectShape([:], isOpen: shape.isOpen))
        return .object(shape.setting(name, to: path.count == 1 ? type : inner.setting(path.dropFirst(), to: type)))
    }
}
