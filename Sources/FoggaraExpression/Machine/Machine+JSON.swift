import FoggaraJSON
import FoggaraSystem

extension Machine {
    /// A JSON value as the language sees it; objects are copied member by member when they are read.
    func value(of json: JSONValue) -> Value {
        switch json {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .number(let number): return .number(number.double)
        case .string(let string): return text(string)
        case .array(let items):
            var elements: [Value] = []
            elements.reserveCapacity(items.count)
            for item in items { elements.append(value(of: item)) }
            return newList(elements)
        case .object(let object):
            let cell = ObjectCell(.object)
            cell.payload = .json(object)
            return allocate(cell)
        }
    }

    /// Whether JSON can hold the value as it is.
    func isPlain(_ value: Value, _ depth: Int = 0) throws(Trap) -> Bool {
        // Values may share parts, and show many more of them than there are.
        try burn(2)
        switch value {
        case .null, .bool, .text: return true
        case .number(let number): return number.isFinite && !(number == 0 && number.sign == .minus)
        case .undefined, .hole, .symbol, .bigint, .native: return false
        case .object(let handle):
            guard depth < Self.nestingLimit else { return false }
            let cell = cell(handle)
            switch (cell.kind, cell.payload) {
            case (.array, _):
                for element in cell.elements where try !isPlain(element, depth + 1) { return false }
                return true
            case (.object, .json):
                for slot in cell.slots where try !isPlain(slot.value, depth + 1) { return false }
                return true
            case (.object, .none):
                guard case .undefined = cell.prototype else { return false }
                for (key, slot) in zip(cell.keys, cell.slots) {
                    guard key.symbol == nil, !slot.isAccessor, slot.isEnumerable, key.atom != Self.toJSONAtom,
                        try isPlain(slot.value, depth + 1)
                    else { return false }
                }
                return true
            default: return false
            }
        }
    }

    /// Levels of lists and objects that a walk over values follows; unoptimised frames are large.
    #if DEBUG
        static let nestingLimit = 200
    #else
        static let nestingLimit = 500
    #endif

    private static let toJSONAtom = Registry.shared.atoms.find(Array("toJSON".utf16))

    /// The JSON of a plain value.
    func json(_ value: Value) -> JSONValue {
        switch value {
        case .bool(let value): return .bool(value)
        case .number(let number): return JSONNumber(number).map { .number($0) } ?? .null
        case .text(let handle): return .string(string(handle))
        case .object(let handle):
            let cell = cell(handle)
            if cell.kind == .array { return .array(cell.elements.map { json($0) }) }
            if case .json(let object) = cell.payload, cell.slots.allSatisfy({ !$0.value.isObject }), isOrdered(object) {
                return .object(object)
            }
            var result = JSONObject()
            let keys = (try? ownKeys(value)) ?? []  // a plain object, as here, has no traps that throw
            for key in keys {
                guard let slot = try? ownSlot(cell, key) else { continue }  // as above
                result[string(of: key)] = json(slot.value)
            }
            return .object(result)
        default: return .null
        }
    }

    /// Whether no member of the object or below would be moved by the order of integer keys.
    private func isOrdered(_ object: JSONObject) -> Bool {
        object.allSatisfy { member in
            guard let first = member.key.utf8.first, first >= 0x30, first <= 0x39 else {
                return isOrdered(member.value)
            }
            return PropertyKey.canonicalIndex(Array(member.key.utf16)) == nil && isOrdered(member.value)
        }
    }

    private func isOrdered(_ value: JSONValue) -> Bool {
        switch value {
        case .object(let object): isOrdered(object)
        case .array(let items): items.allSatisfy { isOrdered($0) }
        default: true
        }
    }

    // MARK: - Results

    /// The result of the evaluation.
    func result(_ value: Value) throws(Trap) -> ExpressionResult {
        switch value {
        case .undefined, .hole: return .undefined
        default: break
        }
        try checkMemory()
        if try isPlain(value) { return .json(json(value)) }
        var seen: Set<UInt32> = []
        let encoded = try encode(value, &seen)
        let json = (try? jsonText(value, indent: [], replacer: .undefined)) ?? nil  // a big integer or a cycle has none
        var parsed: JSONValue?
        if let json {
            let document = JSONDocument(SourceText(name: "", text: String(decoding: json, as: UTF16.self)))
            parsed = document.root.value
        }
        let text = (try? toString(value)) ?? ""  // a value that refuses to be text shows as none
        var special = ExpressionSpecial(kind: kindName(value), json: parsed, text: text, encoded: encoded)
        if case .number(let number) = value { special.number = number }
        switch cell(of: value)?.payload {
        case .date(let time): special.milliseconds = time.isNaN ? nil : time
        case .moment(let moment): special.milliseconds = moment.isValid ? moment.milliseconds : nil
        default: break
        }
        return .special(special)
    }

    private func kindName(_ value: Value) -> String {
        switch value {
        case .number(let number): number.isNaN ? "NaN" : number == 0 ? "-0" : "Infinity"
        case .bigint: "BigInt"
        default:
            switch cell(of: value)?.kind {
            case .moment: "DateTime"
            case .span: "Duration"
            case .interval: "Interval"
            case let kind?: kind.tag
            case nil: "Object"
            }
        }
    }

    private func marked(_ kind: String, _ pairs: [(String, JSONValue)] = []) -> JSONValue {
        .object(JSONObject([("$", .string(kind))] + pairs))
    }

    /// Fails as handing a value over the border of n8n's isolate fails.
    private func cannotCross(_ what: String) -> Trap {
        failure("Error", "Expression evaluation failed: \(what) could not be cloned.")
    }

    /// Levels of a value that are written on the ordinary stack; deeper ones go on on a large one.
    private static let encodedPerStack = 20

    private func encode(_ value: Value, _ seen: inout Set<UInt32>) throws(Trap) -> JSONValue {
        try burn(10)
        switch value {
        case .undefined: return marked("undefined")
        case .hole: return marked("hole")
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .number(let number):
            if number == 0, number.sign == .minus { return marked("number", [("v", "-0")]) }
            guard let exact = JSONNumber(number) else {
                return marked("number", [("v", .string(JSNumber.text(number)))])
            }
            return .number(exact)
        case .text(let handle): return .string(string(handle))
        case .bigint(let handle): return marked("bigint", [("v", .string(try digits(handle, radix: 10)))])
        case .native(let id): throw cannotCross("function \(registry.natives[Int(id)].name)() { [native code] }")
        case .symbol: throw failure("Error", "Expression evaluation failed: Unsupported type")
        case .object(let handle):
            guard seen.count == Self.encodedPerStack else { return try encode(value, cell(handle), handle, &seen) }
            let outcome = DeepStack.run { () -> Result<JSONValue, Trap> in
                do throws(Trap) {
                    return .success(try self.encode(value, self.cell(handle), handle, &seen))
                } catch {
                    return .failure(error)
                }
            }
            guard let outcome else { throw .abort(.limit("value nested too deep")) }
            return try outcome.get()
        }
    }

    private func encode(
        _ value: Value, _ cell: ObjectCell, _ handle: UInt32, _ seen: inout Set<UInt32>
    ) throws(Trap) -> JSONValue {
        if isCallable(value) { throw cannotCross(try toString(value)) }
        guard !seen.contains(handle) else { throw failure("Error", "Expression evaluation failed: cyclic value") }
        guard seen.count < Self.nestingLimit else { throw .abort(.limit("value nested too deep")) }
        seen.insert(handle)
        defer { seen.remove(handle) }
        switch cell.kind {
        case .array:
            var items: [JSONValue] = []
            for element in cell.elements { items.append(try encode(element, &seen)) }
            return .array(items)
        case .date:
            guard case .date(let time) = cell.payload else { break }
            return marked("Date", [("ms", JSONNumber(time).map { .number($0) } ?? .null)])
        case .moment:
            guard case .moment(let moment) = cell.payload else { break }
            if let reason = moment.invalid { return marked("DateTime", [("invalid", .string(reason))]) }
            return marked("DateTime", [("iso", .string(moment.iso())), ("zone", .string(moment.zone.name))])
        case .span:
            guard case .span(let span) = cell.payload else { break }
            if let reason = span.invalid { return marked("Duration", [("invalid", .string(reason))]) }
            return marked("Duration", [("iso", span.isValid ? .string(span.iso) : .null)])
        case .interval:
            guard case .interval(let interval) = cell.payload else { break }
            if let reason = interval.invalid { return marked("Interval", [("invalid", .string(reason))]) }
            return marked("Interval", [("iso", .string(interval.iso))])
        case .regexp:
            guard case .pattern(let pattern) = cell.payload else { break }
            return marked("RegExp", [("v", .string(pattern.text))])
        case .error:
            return marked(
                "Error",
                [
                    ("name", .string(errorText(cell, "name", "Error"))),
                    ("message", .string(errorText(cell, "message", ""))),
                ])
        case .map, .set:
            guard case .table(let table) = cell.payload else { break }
            var items: [JSONValue] = []
            for (index, key) in table.keys.enumerated() {
                guard let key else { continue }
                let first = try encode(key, &seen)
                items.append(cell.kind == .set ? first : .array([first, try encode(table.values[index], &seen)]))
            }
            return marked(cell.kind.tag, [(cell.kind == .set ? "values" : "entries", .array(items))])
        case .number, .string, .boolean, .bigint:
            guard case .primitive(let primitive) = cell.payload else { break }
            return marked("boxed", [("v", try encode(primitive, &seen))])
        case .promise, .generator, .iterator, .arrayIterator, .mapIterator, .setIterator, .stringIterator,
            .regexpIterator, .weakMap, .weakSet:
            throw cannotCross("[object \(cell.kind.tag)]")
        case .arrayBuffer, .dataView: return marked(cell.kind.tag)
        default:
            if case .typed(let view) = cell.payload {
                var items: [JSONValue] = []
                for index in 0..<view.count { items.append(try encode(typedElement(view, cell.kind, index), &seen)) }
                return marked(cell.kind.tag, [("values", .array(items))])
            }
        }
        var members: [(String, JSONValue)] = []
        for key in try ownKeys(value) where key.symbol == nil {
            members.append((string(of: key), try encode(try get(value, key), &seen)))
        }
        if members.contains(where: { $0.0 == "$" }) {
            return marked("object", [("entries", .array(members.map { .array([.string($0.0), $0.1]) }))])
        }
        return .object(JSONObject(members))
    }
}
