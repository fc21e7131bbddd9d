/// Evaluates JMESPath queries over values.
struct QueryEvaluator {
    /// The evaluation that the values live in.
    let machine: Machine

    private func list(_ value: Value) -> [Value]? {
        guard let cell = machine.cell(of: value), cell.kind == .array else { return nil }
        return cell.elements.map(Machine.plain)
    }

    private func isMap(_ value: Value) -> Bool {
        guard let cell = machine.cell(of: value) else { return false }
        return cell.kind == .object
    }

    /// JMESPath's truth: empty lists, objects and texts are false, zero is true.
    func isTrue(_ value: Value) throws(Trap) -> Bool {
        switch value {
        case .undefined, .null, .hole: return false
        case .bool(let flag): return flag
        case .text(let handle): return machine.length(handle) > 0
        case .object:
            if let items = list(value) { return !items.isEmpty }
            if isMap(value) { return try !machine.ownKeys(value).isEmpty }
            return true
        default: return true
        }
    }

    private func project(_ items: [Value], _ right: QueryNode) throws(Trap) -> Value {
        var result: [Value] = []
        for item in items {
            let value = try evaluate(right, item)
            if !value.isNullish { result.append(value) }
        }
        return machine.newList(result)
    }

    /// The value of a query for `current`.
    func evaluate(_ node: QueryNode, _ current: Value) throws(Trap) -> Value {
        try machine.burn(1)
        switch node {
        case .current: return current
        case .literal(let value): return value
        case .field(let name):
            let key = machine.key(name)
            guard isMap(current) || machine.cell(of: current).map({ $0.kind != .array }) ?? false,
                try machine.hasOwn(current, key)
            else { return .null }
            let value = try machine.get(current, key)
            return value.isUndefined ? .null : value
        case .index(let index):
            guard let items = list(current) else { return .null }
            let place = index < 0 ? items.count + index : index
            return items.indices.contains(place) ? items[place].isUndefined ? .null : items[place] : .null
        case .slice(let start, let stop, let step): return try slice(current, start, stop, step ?? 1)
        case .sub(let left, let right):
            let value = try evaluate(left, current)
            if value.isNullish { return .null }
            return try evaluate(right, value)
        case .pipe(let left, let right): return try evaluate(right, try evaluate(left, current))
        case .flatten(let inner):
            guard let items = list(try evaluate(inner, current)) else { return .null }
            var result: [Value] = []
            for item in items { if let nested = list(item) { result += nested } else { result.append(item) } }
            return machine.newList(result)
        case .listProjection(let left, let right):
            guard let items = list(try evaluate(left, current)) else { return .null }
            return try project(items, right)
        case .valueProjection(let left, let right):
            let base = try evaluate(left, current)
            guard isMap(base) else { return .null }
            var items: [Value] = []
            for key in try machine.ownKeys(base) { items.append(try machine.get(base, key)) }
            return try project(items, right)
        case .filterProjection(let left, let condition, let right):
            guard let items = list(try evaluate(left, current)) else { return .null }
            var kept: [Value] = []
            for item in items where try isTrue(try evaluate(condition, item)) { kept.append(item) }
            return try project(kept, right)
        case .multiList(let nodes):
            if current.isNullish { return .null }
            var result: [Value] = []
            for child in nodes { result.append(try evaluate(child, current)) }
            return machine.newList(result)
        case .multiHash(let pairs):
            if current.isNullish { return .null }
            let (object, cell) = machine.newObject()
            for (name, child) in pairs { cell.put(machine.key(name), try evaluate(child, current)) }
            return object
        case .or(let left, let right):
            let value = try evaluate(left, current)
            return try isTrue(value) ? value : try evaluate(right, current)
        case .and(let left, let right):
            let value = try evaluate(left, current)
            return try isTrue(value) ? try evaluate(right, current) : value
        case .not(let inner): return .bool(try !isTrue(try evaluate(inner, current)))
        case .compare(let op, let left, let right):
            return try compare(op, try evaluate(left, current), try evaluate(right, current))
        case .reference: return .undefined
        case .call(let name, let arguments): return try call(name, arguments, current)
        }
    }

    private func slice(_ value: Value, _ start: Int?, _ stop: Int?, _ step: Int) throws(Trap) -> Value {
        guard let items = list(value) else { return .null }
        guard step != 0 else { throw machine.error("RuntimeError", "Invalid slice, step cannot be 0") }
        func cap(_ index: Int) -> Int {
            let place = index < 0 ? index + items.count : index
            return step > 0 ? min(max(place, 0), items.count) : min(max(place, -1), items.count - 1)
        }
        let from = start.map(cap) ?? (step > 0 ? 0 : items.count - 1)
        let to = stop.map(cap) ?? (step > 0 ? items.count : -1)
        return machine.newList(stride(from: from, to: to, by: step).map { items[$0] })
    }

    private func compare(_ op: String, _ left: Value, _ right: Value) throws(Trap) -> Value {
        if op == "==" { return .bool(try equals(left, right)) }
        if op == "!=" { return .bool(try !equals(left, right)) }
        let op: Operator = op == "<" ? .less : op == "<=" ? .lessEqual : op == ">" ? .greater : .greaterEqual
        return try machine.binary(op, left, right)
    }

    /// Whether two values are equal as JMESPath compares them: by content.
    func equals(_ left: Value, _ right: Value) throws(Trap) -> Bool {
        if left.isNullish, right.isNullish { return true }
        if left.isObject, right.isObject { return try machine.deepEquals(left, right) }
        return machine.strictEquals(left, right)
    }

    // MARK: - Functions

    private func type(_ value: Value) -> String {
        switch value {
        case .undefined, .null, .hole: return "null"
        case .bool: return "boolean"
        case .number: return "number"
        case .text: return "string"
        default: return list(value) != nil ? "array" : "object"
        }
    }

    private static let signatures: [String: [[String]]] = [
        "abs": [["number"]], "avg": [["array-number"]], "ceil": [["number"]],
        "contains": [["string", "array"], ["any"]],
        "ends_with": [["string"], ["string"]], "floor": [["number"]], "join": [["string"], ["array-string"]],
        "keys": [["object"]], "length": [["string", "array", "object"]], "map": [["expref"], ["array"]],
        "max": [["array-number", "array-string"]], "max_by": [["array"], ["expref"]], "merge": [["object"]],
        "min": [["array-number", "array-string"]], "min_by": [["array"], ["expref"]], "not_null": [["any"]],
        "reverse": [["string", "array"]], "sort": [["array-string", "array-number"]],
        "sort_by": [["array"], ["expref"]], "starts_with": [["string"], ["string"]], "sum": [["array-number"]],
        "to_array": [["any"]], "to_number": [["any"]], "to_string": [["any"]], "type": [["any"]],
        "values": [["object"]],
    ]

    private func call(_ name: String, _ nodes: [QueryNode], _ current: Value) throws(Trap) -> Value {
        guard let signature = Self.signatures[name] else {
            throw machine.error("RuntimeError", "Unknown function: \(name)()")
        }
        let isVariadic = name == "merge" || name == "not_null"
        guard isVariadic ? nodes.count >= 1 : nodes.count == signature.count else {
            throw machine.error("RuntimeError", "ArgumentError: \(name)() takes \(signature.count) arguments")
        }
        var arguments: [Value] = []
        var reference: QueryNode?
        for (index, node) in nodes.enumerated() {
            let allowed = signature[min(index, signature.count - 1)]
            if case .reference(let inner) = node {
                if name == "type" { return machine.text("expref") }
                guard allowed == ["expref"] else { throw machine.error("RuntimeError", "TypeError: \(name)()") }
                reference = inner
                arguments.append(.undefined)
                continue
            }
            let value = try evaluate(node, current)
            arguments.append(value)
            // Of arguments that may be repeated only the first is looked at.
            guard index >= signature.count || allowed.contains(where: { fits(value, $0) }) else {
                throw machine.error(
                    "RuntimeError",
                    "TypeError: \(name)() expected argument \(index + 1) to be type \(allowed.joined(separator: ",")) "
                        + "but received type \(type(value)) instead.")
            }
        }
        return try run(name, arguments, reference)
    }

    private func fits(_ value: Value, _ type: String) -> Bool {
        switch type {
        case "any": return true
        case "array-number": return list(value)?.allSatisfy { if case .number = $0 { true } else { false } } ?? false
        case "array-string": return list(value)?.allSatisfy(\.isText) ?? false
        default: return self.type(value) == type
        }
    }

    private func number(_ value: Value) -> Double { if case .number(let number) = value { number } else { 0 } }

    private func run(_ name: String, _ a: [Value], _ reference: QueryNode?) throws(Trap) -> Value {
        let items = a.first.flatMap { list($0) } ?? []
        switch name {
        case "abs": return .number(abs(number(a[0])))
        case "ceil": return .number(number(a[0]).rounded(.up))
        case "floor": return .number(number(a[0]).rounded(.down))
        case "sum": return .number(items.reduce(0) { $0 + number($1) })
        case "avg":
            if items.isEmpty { return .number(.nan) }
            return .number(items.reduce(0) { $0 + number($1) } / Double(items.count))
        case "contains":
            if case .text = a[0] {
                return .bool(Machine.find(try machine.toUnits(a[1]), in: try machine.toUnits(a[0])) >= 0)
            }
            return .bool(items.contains { machine.strictEquals($0, a[1]) })
        case "starts_with": return .bool(try machine.toUnits(a[0]).starts(with: try machine.toUnits(a[1])))
        case "ends_with":
            return .bool(try machine.toUnits(a[0]).reversed().starts(with: try machine.toUnits(a[1]).reversed()))
        case "join":
            return machine.text(try machine.join(list(a[1]) ?? [], try machine.toUnits(a[0]), owner: .undefined))
        case "keys": return machine.newList(try machine.ownKeys(a[0]).map { machine.value(of: $0) })
        case "values":
            var values: [Value] = []
            for key in try machine.ownKeys(a[0]) { values.append(try machine.get(a[0], key)) }
            return machine.newList(values)
        case "length":
            if isMap(a[0]) { return .int(try machine.ownKeys(a[0]).count) }
            return .int(try machine.lengthOf(a[0]))
        case "reverse":
            if case .text(let handle) = a[0] { return machine.text(Array(machine.units(handle).reversed())) }
            return machine.newList(items.reversed())
        case "to_array": return list(a[0]) != nil ? a[0] : machine.newList([a[0]])
        case "to_string":
            if a[0].isText { return a[0] }
            return try machine.jsonText(a[0], indent: [], replacer: .undefined).map { machine.text($0) } ?? .null
        case "to_number":
            if case .number = a[0] { return a[0] }
            guard a[0].isText else { return .null }
            let value = try machine.toNumber(a[0])
            return value.isNaN ? .null : .number(value)
        case "type": return machine.text(type(a[0]))
        case "not_null": return a.first { !$0.isNullish } ?? .null
        case "merge":
            let (object, cell) = machine.newObject()
            for value in a where !value.isNullish {
                for key in try machine.ownKeys(value) { cell.put(key, try machine.get(value, key)) }
            }
            return object
        case "map":
            guard let reference else { return .null }
            var result: [Value] = []
            for item in list(a[1]) ?? [] { result.append(try evaluate(reference, item)) }
            return machine.newList(result)
        case "max", "min": return extreme(items, items, isMax: name == "max")
        case "sort": return machine.newList(sorted(items, items))
        default:
            guard let reference else { return .null }
            var keys: [Value] = []
            for item in items { keys.append(try evaluate(reference, item)) }
            let isNumber = keys.map { if case .number = $0 { true } else { false } }
            let isOneKind = keys.allSatisfy(\.isText) || isNumber.allSatisfy { $0 }
            let isValid = zip(keys, isNumber).allSatisfy { $0.isText || $1 }
            guard name == "sort_by" ? isOneKind : isValid else {
                throw machine.error("RuntimeError", "TypeError: expected number or string")
            }
            if name == "sort_by" { return machine.newList(sorted(items, keys)) }
            return try extremeBy(items, keys, isMax: name == "max_by")
        }
    }

    private func order(_ a: Value, _ b: Value) -> Int {
        if case .text(let x) = a, case .text(let y) = b { return Machine.compare(machine.units(x), machine.units(y)) }
        return number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0
    }

    private func sorted(_ items: [Value], _ keys: [Value]) -> [Value] {
        items.indices.sorted { a, b in
            let result = order(keys[a], keys[b])
            return result == 0 ? a < b : result < 0
        }.map { items[$0] }
    }

    /// The item of the largest or smallest key. Keys start out against an infinity, so that texts, which are neither
    /// above nor below it unless they read as numbers, are never chosen first.
    private func extremeBy(_ items: [Value], _ keys: [Value], isMax: Bool) throws(Trap) -> Value {
        var best = Value.number(isMax ? -.infinity : .infinity)
        var result = Value.undefined
        for (item, key) in zip(items, keys)
        where machine.toBoolean(try machine.binary(isMax ? .greater : .less, key, best)) {
            best = key
            result = item
        }
        return result
    }

    private func extreme(_ items: [Value], _ keys: [Value], isMax: Bool) -> Value {
        var best: Int?
        for index in items.indices {
            guard let current = best else {
                best = index
                continue
            }
            let result = order(keys[index], keys[current])
            if isMax ? result > 0 : result < 0 { best = index }
        }
        return best.map { items[$0] } ?? .null
    }
}

extension RegistryBuilder {
    /// `$jmespath`.
    mutating func defineJMESPath() {
        for name in ["$jmespath", "$jmesPath"] {
            function(name, 2) { (m, c) throws(Trap) in
                if case .null = c[0], c[1].isText { return .null }
                guard c[0].isObject, c[1].isText else {
                    throw m.failure("ExpressionError", "expected two arguments (Object, string) for this function")
                }
                let query = try m.toUnits(c[1])
                let text = String(decoding: query, as: UTF16.self)
                if ["constructor", "__proto__", "prototype", "\\"].contains(where: { text.contains($0) }) {
                    throw m.failure(
                        "ExpressionError", "Cannot access this property in a jmespath query due to security concerns")
                }
                let node = try QueryParser.parse(query, m)
                return try QueryEvaluator(machine: m).evaluate(node, c[0])
            }
        }
    }
}
