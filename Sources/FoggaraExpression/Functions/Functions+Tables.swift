extension Machine {
    /// The table of a Map or Set that a method is called on.
    func thisTable(_ call: Call) throws(Trap) -> TableValue {
        guard case .table(let table)? = cell(of: call.this)?.payload else {
            throw typeError("method called on incompatible receiver")
        }
        return table
    }

    /// Sets an entry; -0 becomes 0, as the language asks.
    func put(_ table: TableValue, _ key: Value, _ value: Value, isSet: Bool = false) throws(Trap) {
        var key = key
        var value = value
        if case .number(let number) = key, number == 0 {
            key = .number(0)
            if isSet { value = key }
        }
        let place = tableKey(key)
        if let known = table.places[place] {
            table.values[known] = value
        } else {
            try grow(Cost.entry)
            table.places[place] = table.keys.count
            table.keys.append(key)
            table.values.append(value)
        }
    }

    /// Refuses what no weak table can hold.
    fileprivate func checkWeak(_ kind: ObjectClass, _ key: Value) throws(Trap) {
        guard kind == .weakMap || kind == .weakSet, !key.isObject else { return }
        if case .symbol = key { return }
        throw typeError(kind == .weakMap ? "Invalid value used as weak map key" : "Invalid value used in weak set")
    }

    /// A new Set of values, each once.
    func newSet(_ values: [Value]) throws(Trap) -> Value {
        let table = TableValue()
        for value in values { try put(table, value, value, isSet: true) }
        return make(.set, .table(table))
    }

    /// The members of a set-like argument of the set methods.
    fileprivate func setLike(_ value: Value) throws(Trap) -> [Value] {
        guard let cell = cell(of: value) else { throw typeError("value is not a set") }
        if case .table(let table) = cell.payload { return table.keys.compactMap { $0 } }
        let keys = try get(value, "keys")
        let size = try toNumber(try get(value, "size"))
        guard isCallable(keys), !size.isNaN else { throw typeError("The 'size' property must be a number") }
        let iterator = try call(keys, value, [])
        if case .iterator(let state)? = self.cell(of: iterator)?.payload {
            var result: [Value] = []
            while let next = try next(state) { result.append(next) }
            return result
        }
        return try list(from: iterator)
    }
}

extension RegistryBuilder {
    /// Map, Set and their weak forms.
    mutating func defineTables() {
        for (name, kind) in [("Map", ObjectClass.map), ("WeakMap", .weakMap), ("Set", .set), ("WeakSet", .weakSet)] {
            let isMap = kind == .map || kind == .weakMap
            function(name, 0, statics: isMap ? .mapStatics : .setStatics, isConstructor: true) { (m, c) throws(Trap) in
                guard c.isNew else { throw m.typeError("Constructor \(name) requires 'new'") }
                let table = TableValue()
                if !c[0].isNullish {
                    for entry in try m.list(from: c[0]) {
                        if isMap {
                            guard entry.isObject else {
                                throw m.typeError("Iterator value \(m.shown(entry)) is not an entry object")
                            }
                            try m.checkWeak(kind, try m.get(entry, .index(0)))
                            try m.put(table, try m.get(entry, .index(0)), try m.get(entry, .index(1)))
                        } else {
                            try m.checkWeak(kind, entry)
                            try m.put(table, entry, entry, isSet: true)
                        }
                    }
                }
                return m.make(kind, .table(table))
            }
            method(kind, "has", 1) { (m, c) throws(Trap) in
                .bool(try m.thisTable(c).places[m.tableKey(c[0])] != nil)
            }
            method(kind, "delete", 1) { (m, c) throws(Trap) in
                let table = try m.thisTable(c)
                guard let place = table.places.removeValue(forKey: m.tableKey(c[0])) else { return .bool(false) }
                table.keys[place] = nil
                table.values[place] = .undefined
                return .bool(true)
            }
            if isMap {
                method(kind, "get", 1) { (m, c) throws(Trap) in
                    let table = try m.thisTable(c)
                    return table.places[m.tableKey(c[0])].map { table.values[$0] } ?? .undefined
                }
                method(kind, "set", 2) { (m, c) throws(Trap) in
                    try m.checkWeak(kind, c[0])
                    try m.put(try m.thisTable(c), c[0], c[1])
                    return c.this
                }
            } else {
                method(kind, "add", 1) { (m, c) throws(Trap) in
                    try m.checkWeak(kind, c[0])
                    try m.put(try m.thisTable(c), c[0], c[0], isSet: true)
                    return c.this
                }
            }
        }
        for kind in [ObjectClass.map, .set] {
            getter(kind, "size") { (m, c) throws(Trap) in .int(try m.thisTable(c).count) }
            method(kind, "clear") { (m, c) throws(Trap) in
                let table = try m.thisTable(c)
                table.places = [:]
                for place in table.keys.indices { table.keys[place] = nil }
                return .undefined
            }
            method(kind, "forEach", 1) { (m, c) throws(Trap) in
                let table = try m.thisTable(c)
                let (function, this) = (c[0], c[1])
                let closure = m.closure(of: function)
                var place = 0
                // The table may grow while it is walked.
                while place < table.keys.count {
                    try m.burn(6)
                    if let key = table.keys[place] {
                        _ = try m.call(function, closure, this, table.values[place], key, c.this, count: 3)
                    }
                    place += 1
                }
                return .undefined
            }
            let iterator: ObjectClass = kind == .map ? .mapIterator : .setIterator
            for (name, mode) in [("keys", IteratorState.Mode.keys), ("values", .values), ("entries", .entries)] {
                let own = kind == .set && mode == .values ? IteratorState.Mode.keys : mode
                method(kind, name) { (m, c) throws(Trap) in
                    m.make(iterator, .iterator(IteratorState(.table(try m.thisTable(c)), own)))
                }
            }
            method(kind, symbol: Machine.KnownSymbol.iterator, kind == .map ? "entries" : "values") {
                (m, c) throws(Trap) in
                m.make(
                    iterator, .iterator(IteratorState(.table(try m.thisTable(c)), kind == .map ? .entries : .keys)))
            }
        }
        method(.mapStatics, "groupBy", 2) { (m, c) throws(Trap) in
            let table = TableValue()
            for (index, value) in try m.list(from: c[0]).enumerated() {
                let key = try m.call(c[1], .undefined, [value, .int(index)])
                if let place = table.places[m.tableKey(key)] {
                    m.cell(of: table.values[place])?.elements.append(value)
                } else {
                    try m.put(table, key, m.newList([value]))
                }
            }
            return m.make(.map, .table(table))
        }
        for name in [
            "union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf",
            "isDisjointFrom",
        ] {
            method(.set, name, 1) { (m, c) throws(Trap) in
                let table = try m.thisTable(c)
                let own = table.keys.compactMap { $0 }
                let other = try m.setLike(c[0])
                try m.burn(6 * (own.count + other.count))
                let otherKeys = Set(other.map { m.tableKey($0) })
                let ownHas: (Value) -> Bool = { table.places[m.tableKey($0)] != nil }
                switch name {
                case "union": return try m.newSet(own + other)
                case "intersection":
                    if own.count <= other.count {
                        return try m.newSet(own.filter { otherKeys.contains(m.tableKey($0)) })
                    }
                    return try m.newSet(other.filter(ownHas))
                case "difference": return try m.newSet(own.filter { !otherKeys.contains(m.tableKey($0)) })
                case "symmetricDifference":
                    return try m.newSet(
                        own.filter { !otherKeys.contains(m.tableKey($0)) } + other.filter { !ownHas($0) })
                case "isSubsetOf": return .bool(own.allSatisfy { otherKeys.contains(m.tableKey($0)) })
                case "isSupersetOf": return .bool(other.allSatisfy(ownHas))
                default: return .bool(!other.contains(where: ownHas))
                }
            }
        }
    }

    /// Functions that write text for addresses.
    mutating func defineURI() {
        let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()".utf16)
        let whole = unreserved.union(";/?:@&=+$,#".utf16)
        for (name, kept) in [("encodeURIComponent", unreserved), ("encodeURI", whole)] {
            function(name, 1) { (m, c) throws(Trap) in
                let units = try m.toUnits(c[0])
                guard let result = URIText.encode(units, kept) else { throw m.error("URIError", "URI malformed") }
                return m.text(result)
            }
        }
        let reserved = Set(";/?:@&=+$,#".utf16)
        for (name, kept) in [("decodeURIComponent", Set<UInt16>()), ("decodeURI", reserved)] {
            function(name, 1) { (m, c) throws(Trap) in
                let units = try m.toUnits(c[0])
                guard let result = URIText.decode(units, kept) else { throw m.error("URIError", "URI malformed") }
                return m.text(result)
            }
        }
    }
}

/// Percent encoding by ECMAScript's rules.
enum URIText {
    /// Encodes all but `kept`; nil when a surrogate stands alone.
    static func encode(_ units: [UInt16], _ kept: Set<UInt16>) -> [UInt16]? {
        let digits = Array("0123456789ABCDEF".utf16)
        var result: [UInt16] = []
        var place = 0
        while place < units.count {
            if kept.contains(units[place]) {
                result.append(units[place])
                place += 1
                continue
            }
            let (point, count) = Machine.codePoint(units, place)
            guard let scalar = Unicode.Scalar(point) else { return nil }
            for byte in String(scalar).utf8 { result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
            place += count
        }
        return result
    }

    /// Decodes all but what stands for `kept`; nil when bytes are no UTF-8.
    static func decode(_ units: [UInt16], _ kept: Set<UInt16>) -> [UInt16]? {
        var result: [UInt16] = []
        var place = 0
        func byte(_ at: Int) -> UInt8? {
            guard at + 2 < units.count, units[at] == 0x25 else { return nil }
            return JSNumber.whole(units[at + 1...at + 2], 16).map { UInt8($0) }
        }
        while place < units.count {
            guard units[place] == 0x25 else {
                result.append(units[place])
                place += 1
                continue
            }
            guard let first = byte(place) else { return nil }
            let count = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0
            guard count > 0 else { return nil }
            var bytes = [first]
            for offset in 1..<max(1, count) {
                guard let next = byte(place + 3 * offset), next & 0xC0 == 0x80 else { return nil }
                bytes.append(next)
            }
            guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
            let decoded = Array(text.utf16)
            if count == 1, kept.contains(decoded[0]) {
                result += units[place..<place + 3]
            } else {
                result += decoded
            }
            place += 3 * count
        }
        return result
    }
}
