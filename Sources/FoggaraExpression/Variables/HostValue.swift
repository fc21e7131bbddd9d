import FoggaraJSON
import FoggaraSystem

/// What an object of n8n's own stands for.
enum HostValue {
    /// A node by name, as `$('Name')` or `$node["Name"]` give it.
    case node(String)
    /// `$node` seen from an item.
    case nodeMap(Int)
    /// `$item(i)`.
    case item(Int)
    /// `$env`.
    case environment
    /// `$parameter` of a node seen from an item.
    case parameters(String, JSONObject, Int)

    /// Whether it can be called.
    var isCallable: Bool { false }
}

extension Machine {
    /// A member of one of n8n's own objects that depends on its name.
    func hostMember(_ cell: ObjectCell, _ host: HostValue, _ key: PropertyKey) throws(Trap) -> Value? {
        guard key.symbol == nil else { return nil }
        let name = string(of: key)
        switch host {
        case .node: return nil
        case .nodeMap:
            guard self.host.node(named: name) != nil else {
                if name == "toJSON" || name == "toString" || name == "valueOf" { return nil }
                throw failure("ExpressionError", "Referenced node doesn't exist")
            }
            let value = make(.nodeLegacy, .host(.node(name)))
            if case .nodeMap(let index) = host {
                self.cell(of: value)?.put(self.key("$index"), .int(index), isEnumerable: false)
            }
            return value
        case .item(let index):
            switch name {
            case "$json": return try itemJSON(index)
            case "$itemIndex", "$position": return .int(index)
            case "$runIndex": return .int(self.host.runIndex)
            case "$node": return make(.nodeMap, .host(.nodeMap(index)))
            case "$binary": return try itemBinary(index)
            default: return nil
            }
        case .environment:
            guard let values = self.host.environment else {
                if name == "toJSON" || name == "toString" || name == "valueOf" { return nil }
                throw failure("ExpressionError", "access to env vars denied")
            }
            return values[name].map { value(of: $0) }
        case .parameters(_, let object, let index):
            guard let value = object[name] else { return nil }
            return try parameter(value, index)
        }
    }

    /// Keys that a value of the host lists.
    func hostKeys(_ cell: ObjectCell, _ host: HostValue) throws(Trap) -> [PropertyKey] {
        switch host {
        case .environment:
            guard let values = self.host.environment else {
                throw failure("ExpressionError", "access to env vars denied")
            }
            return values.keys.map { key($0) }
        case .parameters(_, let object, _): return object.keys.map { key($0) }
        default: return []
        }
    }

    /// Calls a value of the host.
    func callHost(_ host: HostValue, _ call: Call) throws(Trap) -> Value {
        throw typeError("value is not a function")
    }

    /// A parameter as `$parameter` shows it: expressions at the first level and resource locators resolved.
    func parameter(_ value: JSONValue, _ index: Int) throws(Trap) -> Value {
        switch value {
        case .string(let text) where text.utf8.first == 0x3D: return try evaluate(text, index)
        case .object(let object) where object["__rl"]?.bool == true:
            guard case .string(let inner)? = object["value"] else {
                return object["value"].map { self.value(of: $0) } ?? .undefined
            }
            var result = inner.utf8.first == 0x3D ? try evaluate(inner, index) : text(inner)
            if case .string(let pattern)? = object["__regex"], case .text(let handle) = result {
                let compiled = try makePattern(Array(pattern.utf16), [])
                if let code = self.pattern(compiled), let found = try search(code, units(handle), 0, sticky: false),
                    found.count > 2, found[2] >= 0
                {
                    result = text(units(handle)[found[2]..<found[3]])
                }
            }
            return result
        default: return self.value(of: value)
        }
    }

    /// Evaluates another expression for an item, in an arena of its own.
    func evaluate(_ parameter: String, _ index: Int) throws(Trap) -> Value {
        guard nestedDepth < 8 else { return .undefined }
        let source = SourceCache.source(parameter)
        do throws(ExpressionError) {
            let shifted = ShiftedHost(base: host, itemIndex: index)
            let result = try source.evaluate(shifted, limits: limits, depth: nestedDepth + 1)
            return result.jsonValue.map { value(of: $0) } ?? .undefined
        } catch {
            if error.kind != .recorded { throw .abort(error) }
            throw failure(error)
        }
    }
}

/// A host seen from another item.
struct ShiftedHost: ExpressionHost {
    /// The host of the parameter.
    let base: any ExpressionHost
    /// Index of the other item.
    let itemIndex: Int
    /// Those of the host.
    var inputItems: [ExpressionItem]? { base.inputItems }
    var runIndex: Int { base.runIndex }
    var now: Instant { base.now }
    var zoneName: String { base.zoneName }
    func random() -> Double { base.random() }
    var currentNode: ExpressionNode? { base.currentNode }
    var inputOrigins: [ExpressionOrigin?]? { base.inputOrigins }
    func node(named name: String) -> ExpressionNode? { base.node(named: name) }
    func runCount(of node: String) -> Int? { base.runCount(of: node) }
    func outputs(of node: String, run: Int) -> [[ExpressionItem]?]? { base.outputs(of: node, run: run) }
    func origins(of node: String, run: Int) -> [ExpressionOrigin?] { base.origins(of: node, run: run) }
    func parents(of node: String) -> [ExpressionOrigin] { base.parents(of: node) }
    func context(of node: String) -> JSONObject { base.context(of: node) }
    var run: ExpressionRun { base.run }
    var variables: JSONObject { base.variables }
    var environment: JSONObject? { base.environment }
    var configuration: JSONObject { base.configuration }
    var fieldVariables: JSONObject { base.fieldVariables }
    var customData: JSONObject { base.customData }
    func setCustomData(_ key: String, _ value: String) { base.setCustomData(key, value) }
    func call(_ function: String, _ arguments: [JSONValue]) throws(ExpressionError) -> JSONValue? {
        try base.call(function, arguments)
    }
    var functionNames: Set<String> { base.functionNames }
}
