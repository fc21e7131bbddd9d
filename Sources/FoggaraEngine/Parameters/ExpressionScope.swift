import FoggaraExpression
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// What one evaluation sees: the run, one item, and the variables of one field.
struct ExpressionScope: ExpressionHost {
    let view: RunView
    let itemIndex: Int
    let fieldVariables: JSONObject

    var inputItems: [ExpressionItem]? { view.inputItems }
    var runIndex: Int { view.runIndex }
    var now: Instant { view.now }
    var zoneName: String { view.plan.timezone }
    var currentNode: ExpressionNode? { ExpressionNode(view.node) }
    var inputOrigins: [ExpressionOrigin?]? { view.origins }
    var run: ExpressionRun { view.facts }
    var configuration: JSONObject { view.configuration }
    var customData: JSONObject { view.customData }

    var functionNames: Set<String> { Set(view.functions.keys) }

    func call(_ function: String, _ arguments: [JSONValue]) throws(ExpressionError) -> JSONValue? {
        view.functions[function]?(arguments)
    }

    func zoneFile(_ name: String) -> [UInt8]? { view.zoneFile(name) }

    func random() -> Double {
        let bits = view.randomSource.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(bits >> 11) / 9_007_199_254_740_992
    }

    func node(named name: String) -> ExpressionNode? { view.node(named: name).map(ExpressionNode.init) }

    func runCount(of node: String) -> Int? {
        let count = view.runs(of: node).count
        return count == 0 ? nil : count
    }

    func outputs(of node: String, run: Int) -> [[ExpressionItem]?]? { view.outputs(of: node, run: run) }
    func origins(of node: String, run: Int) -> [ExpressionOrigin?] { view.origins(of: node, run: run) }
    func parents(of node: String) -> [ExpressionOrigin] { view.parents(of: node) }
    func context(of node: String) -> JSONObject { view.context(of: node) }
    func setCustomData(_ key: String, _ value: String) { view.setCustomData(key, value) }
}

extension ExpressionNode {
    /// The facts about a node of a plan.
    fileprivate init(_ node: PlanNode) {
        self.init(
            id: node.id, name: node.name, type: node.type,
            typeVersion: JSONNumber(node.version).map { .number($0) } ?? .null, parameters: node.parameters)
    }
}

extension ExpressionItem {
    /// An item in the form of expressions; of files only what is known about them.
    init(_ item: Item) {
        self.init(
            json: item.json,
            binary: item.binary.map { files in JSONObject(files.map { ($0.name, $0.data.facts) }) },
            pairing: item.pairedItem.map { links in
                let all = links.map { link in
                    ExpressionLink(
                        item: link.item, input: link.input,
                        override: link.source.map { ExpressionOrigin(node: $0.node, output: $0.output, run: $0.run) })
                }
                return all.count == 1 ? .one(all[0]) : .many(all)
            },
            error: item.error)
    }
}

extension BinaryData {
    /// The size for people: `5 B`, `1.34 kB`, three digits, steps of a thousand.
    private var sizeText: String {
        var value = Double(bytes.count)
        let units = ["B", "kB", "MB", "GB", "TB"]
        var unit = 0
        while value >= 1_000, unit < units.count - 1 {
            value /= 1_000
            unit += 1
        }
        let factor: Double = unit == 0 || value >= 100 ? 1 : value >= 10 ? 10 : 100
        return JSONNumber.shortest((value * factor).rounded() / factor) + " " + units[unit]
    }

    /// What expressions may know about a file.
    fileprivate var facts: JSONValue {
        var object: JSONObject = ["mimeType": .string(mimeType)]
        object["fileType"] = fileType.map { .string($0) }
        object["fileName"] = fileName.map { .string($0) }
        object["fileExtension"] = fileExtension.map { .string($0) }
        object["directory"] = directory.map { .string($0) }
        object["fileSize"] = .string(sizeText)
        object["bytes"] = .number(JSONNumber(bytes.count))
        return .object(object)
    }
}
