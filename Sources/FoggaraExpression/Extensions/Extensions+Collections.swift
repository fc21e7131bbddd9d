extension Machine {
    fileprivate func receiverList(_ call: Call) -> [Value] { (cell(of: call.this)?.elements ?? []).map(Self.plain) }

    fileprivate func numbers(_ call: Call, _ name: String) throws(Trap) -> [Double] {
        var result: [Double] = []
        for value in receiverList(call) {
            guard case .number(let number) = value else {
                throw extensionFailure("\(name)(): all array elements must be numbers")
            }
            result.append(number)
        }
        return result
    }

    fileprivate func otherList(_ call: Call, _ name: String, _ example: String) throws(Trap) -> [Value] {
        guard let cell = cell(of: call[0]), cell.kind == .array else {
            throw extensionFailure("\(name)(): expected array arg, e.g. .\(name)(\(example))")
        }
        return cell.elements.map(Self.plain)
    }

    fileprivate func merged(_ objects: [Value]) throws(Trap) -> Value {
        let (object, cell) = newObject()
        for value in objects where self.cell(of: value)?.kind == .object {
            for key in try ownKeys(value) where cell.position(of: key) == nil { cell.put(key, try get(value, key)) }
        }
        return object
    }

    /// Fields of an object that a list method names, those that are there.
    fileprivate func fields(_ value: Value, _ names: [Value]) throws(Trap) -> [Value] {
        guard value.isObject else { return [] }
        var result: [Value] = []
        var wanted: Set<PropertyKey> = []
        for name in names { wanted.insert(try toKey(name)) }
        for key in try ownKeys(value) where wanted.contains(key) { result.append(try get(value, key)) }
        return result
    }
}

extension RegistryBuilder {
    /// Methods that n8n adds to lists.
    mutating func defineArrayExtensions() {
        extend(.array, "first") { (m, c) throws(Trap) in m.receiverList(c).first ?? .undefined }
        extend(.array, "last") { (m, c) throws(Trap) in m.receiverList(c).last ?? .undefined }
        extend(.array, "isEmpty") { (m, c) throws(Trap) in .bool(m.receiverList(c).isEmpty) }
        extend(.array, "isNotEmpty") { (m, c) throws(Trap) in .bool(!m.receiverList(c).isEmpty) }
        extend(.array, "sum") { (m, c) throws(Trap) in .number(try m.numbers(c, "sum").reduce(0, +)) }
        extend(.array, "average") { (m, c) throws(Trap) in
            let numbers = try m.numbers(c, "average")
            return .number(numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count))
        }
        for name in ["min", "max"] {
            extend(.array, name) { (m, c) throws(Trap) in
                _ = try m.numbers(c, name)
                return try m.call(try m.get(m.shared(.math), name), .undefined, m.receiverList(c))
            }
        }
        for name in ["unique", "removeDuplicates"] {
            extend(.array, name) { (m, c) throws(Trap) in
                let list = m.receiverList(c)
                guard c.count > 0 else { return m.newList(try m.unique(list)) }
                var result: [Value] = []
                var seen: [Value] = []
                for value in list {
                    var parts: [Value] = []
                    for name in c.all() {
                        parts.append(value.isObject ? try m.get(value, try m.toKey(name)) : .undefined)
                    }
                    let mark = m.newList(parts)
                    var isNew = true
                    for other in seen where try m.deepEquals(other, mark) {
                        isNew = false
                        break
                    }
                    if isNew {
                        seen.append(mark)
                        result.append(value)
                    }
                }
                return m.newList(result)
            }
        }
        extend(.array, "compact") { (m, c) throws(Trap) in
            var result: [Value] = []
            for value in m.receiverList(c) {
                if try m.isBlank(value) { continue }
                if let cell = m.cell(of: value), cell.kind == .object || cell.kind == .array {
                    result.append(try m.compacted(value))
                } else {
                    result.append(value)
                }
            }
            return m.newList(result)
        }
        extend(.array, "chunk") { (m, c) throws(Trap) in
            guard case .number(let number) = c[0], number != 0 else {
                throw m.extensionFailure("chunk(): expected non-zero numeric arg, e.g. .chunk(5)")
            }
            let list = m.receiverList(c)
            let size = Machine.clamp(number)
            guard size > 0 else { return m.newList([]) }
            return m.newList(
                stride(from: 0, to: list.count, by: size).map {
                    m.newList(Array(list[$0..<min($0 + size, list.count)]))
                })
        }
        extend(.array, "pluck") { (m, c) throws(Trap) in
            let list = m.receiverList(c)
            guard c.count > 0 else { return m.newList(list) }
            var result: [Value] = []
            for value in list {
                let found = try m.fields(value, c.all())
                if found.count == 1 {
                    result.append(found[0])
                } else if found.count > 1 {
                    result.append(m.newList(found))
                }
            }
            return m.newList(result)
        }
        extend(.array, "randomItem") { (m, c) throws(Trap) in
            let list = m.receiverList(c)
            return list.isEmpty ? .undefined : list[min(list.count - 1, Int(m.host.random() * Double(list.count)))]
        }
        extend(.array, "merge") { (m, c) throws(Trap) in
            let list = m.receiverList(c)
            if c[0].isUndefined { return try m.merged(list) }
            let other = try m.otherList(c, "merge", "[{ id: 1, otherValue: 3 }]")
            var pairs: [Value] = []
            for index in 0..<max(list.count, other.count) {
                if index < list.count { pairs.append(list[index]) }
                if index < other.count { pairs.append(other[index]) }
            }
            return try m.merged(pairs)
        }
        extend(.array, "union") { (m, c) throws(Trap) in
            m.newList(try m.unique(m.receiverList(c) + (try m.otherList(c, "union", "[1, 2, 3, 4]"))))
        }
        for (name, keepsFound) in [("difference", false), ("intersection", true)] {
            extend(.array, name) { (m, c) throws(Trap) in
                let other = try m.otherList(c, name, "[1, 2, 3, 4]")
                var result: [Value] = []
                for value in m.receiverList(c) {
                    var isFound = false
                    for candidate in other where try m.deepEquals(value, candidate) {
                        isFound = true
                        break
                    }
                    if isFound == keepsFound { result.append(value) }
                }
                return m.newList(try m.unique(result))
            }
        }
        extend(.array, "append") { (m, c) throws(Trap) in m.newList(m.receiverList(c) + c.all()) }
        extend(.array, "smartJoin") { (m, c) throws(Trap) in
            guard c[0].isText, c[1].isText else {
                throw m.extensionFailure(
                    "smartJoin(): expected two string args, e.g. .smartJoin(\"name\", \"value\")")
            }
            let (object, cell) = m.newObject()
            let (keyName, valueName) = (try m.toKey(c[0]), try m.toKey(c[1]))
            for value in m.receiverList(c) where value.isObject {
                guard try m.has(value, keyName), try m.has(value, valueName) else { continue }
                cell.put(try m.toKey(try m.get(value, keyName)), try m.get(value, valueName))
            }
            return object
        }
        extend(.array, "renameKeys") { (m, c) throws(Trap) in
            guard c.count > 0, c.count % 2 == 0 else {
                throw m.extensionFailure(
                    "renameKeys(): expected an even amount of args: from1, to1 [, from2, to2, ...]. e.g. "
                        + ".renameKeys(\"name\", \"title\")")
            }
            var result: [Value] = []
            for value in m.receiverList(c) {
                guard m.cell(of: value)?.kind == .object else {
                    result.append(value)
                    continue
                }
                let (object, cell) = m.newObject()
                for key in try m.ownKeys(value) { cell.put(key, try m.get(value, key)) }
                for index in stride(from: 0, to: c.count, by: 2) {
                    let (from, to) = (try m.toKey(c[index]), try m.toKey(c[index + 1]))
                    guard let place = cell.position(of: from) else { continue }
                    let moved = cell.slots[place].value
                    cell.remove(at: place)
                    if let old = cell.position(of: to) { cell.remove(at: old) }
                    cell.put(to, moved)
                }
                result.append(object)
            }
            return m.newList(result)
        }
        for name in ["toInt", "toFloat", "toBoolean", "toDateTime"] {
            extend(.array, name) { (m, c) throws(Trap) in .undefined }
        }
    }

    /// Methods that n8n adds to objects.
    mutating func defineObjectExtensions() {
        for (name, wanted) in [("isEmpty", true), ("isNotEmpty", false)] {
            extend(.object, name) { (m, c) throws(Trap) in
                // Luxon's own objects have members that are not listed here.
                let kind = m.cell(of: c.this)?.kind
                if kind == .span || kind == .interval { return .bool(!wanted) }
                return .bool(try m.ownKeys(c.this).isEmpty == wanted)
            }
        }
        extend(.object, "keys") { (m, c) throws(Trap) in
            if case .table? = m.cell(of: c.this)?.payload {
                return try m.call(try m.get(c.this, "keys"), c.this, [])
            }
            return m.newList(try m.ownKeys(c.this).map { m.value(of: $0) })
        }
        extend(.object, "values") { (m, c) throws(Trap) in
            if case .table? = m.cell(of: c.this)?.payload {
                return try m.call(try m.get(c.this, "values"), c.this, [])
            }
            var values: [Value] = []
            for key in try m.ownKeys(c.this) { values.append(try m.get(c.this, key)) }
            return m.newList(values)
        }
        extend(.object, "hasField") { (m, c) throws(Trap) in .bool(try m.has(c.this, try m.toKey(c[0]))) }
        extend(.object, "compact") { (m, c) throws(Trap) in try m.compacted(c.this) }
        extend(.object, "urlEncode") { (m, c) throws(Trap) in
            let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._".utf16)
            var parts: [[UInt16]] = []
            func encode(_ units: [UInt16]) -> [UInt16] {
                let safe = Machine.wellFormed(units) ?? units
                var result: [UInt16] = []
                for piece in safe.split(separator: 0x20, omittingEmptySubsequences: false) {
                    if !result.isEmpty || piece.startIndex > 0 { result.append(0x2B) }
                    result += URIText.encode(Array(piece), kept) ?? []
                }
                return result
            }
            for key in try m.ownKeys(c.this) {
                parts.append(encode(m.units(of: key)) + [0x3D] + encode(try m.toUnits(try m.get(c.this, key))))
            }
            return m.text(Array(parts.joined(separator: [0x26])))
        }
        extend(.object, "removeField") { (m, c) throws(Trap) in
            let key = try m.toKey(c[0])
            return try m.filtered(c.this) { (name, _) throws(Trap) in name != key }
        }
        extend(.object, "removeFieldsContaining") { (m, c) throws(Trap) in
            guard case .text(let handle) = c[0], m.length(handle) > 0 else {
                throw m.extensionFailure("removeFieldsContaining(): expected non-empty string arg")
            }
            let needle = m.units(handle)
            return try m.filtered(c.this) { (_, value) throws(Trap) in
                guard case .text(let text) = value else { return true }
                return Machine.find(needle, in: m.units(text)) < 0
            }
        }
        extend(.object, "keepFieldsContaining") { (m, c) throws(Trap) in
            guard case .text(let handle) = c[0], m.length(handle) > 0 else {
                throw m.extensionFailure("argument of keepFieldsContaining must be a non-empty string")
            }
            let needle = m.units(handle)
            return try m.filtered(c.this) { (_, value) throws(Trap) in
                guard case .text(let text) = value else { return false }
                return Machine.find(needle, in: m.units(text)) >= 0
            }
        }
        for name in ["toInt", "toFloat", "toBoolean", "toDateTime"] {
            extend(.object, name) { (m, c) throws(Trap) in .undefined }
        }
        for kind in [ExtensionKind.string, .array, .object] {
            extend(kind, "toJsonString") { (m, c) throws(Trap) in
                try m.jsonText(c.this, indent: [], replacer: .undefined).map { m.text($0) } ?? .undefined
            }
        }
    }
}

extension Machine {
    /// A new object with the members that `keeps` answers true for.
    fileprivate func filtered(
        _ value: Value, _ keeps: (PropertyKey, Value) throws(Trap) -> Bool
    ) throws(Trap) -> Value {
        let (object, cell) = newObject()
        for key in try ownKeys(value) {
            let member = try get(value, key)
            if try keeps(key, member) { cell.put(key, member) }
        }
        return object
    }
}
