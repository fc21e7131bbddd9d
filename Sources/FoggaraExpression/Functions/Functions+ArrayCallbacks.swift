extension Machine {
    /// A value as messages of engines show it.
    func shown(_ value: Value) -> String {
        switch value {
        case .text(let handle): return "\"" + string(handle) + "\""
        case .object(_):
            guard let cell = cell(of: value) else { return "#<Object>" }
            if cell.kind == .array, let text = try? toString(value) { return text }  // a list without a text: its class
            return "#<\(cell.kind.tag)>"
        case .native: return "function"
        case .symbol: return "Symbol()"
        default: return (try? toString(value)) ?? ""  // primitives have a text
        }
    }

    fileprivate func callback(_ call: Call) throws(Trap) -> Value {
        guard isCallable(call[0]) else { throw typeError("\(described(call[0])) is not a function") }
        return call[0]
    }

    /// Calls a callback for every element that is there; stops when `body` answers false.
    fileprivate func each(
        _ call: Call, skipHoles: Bool = true, reversed: Bool = false,
        _ body: (Value, Int, Value) throws(Trap) -> Bool
    ) throws(Trap) {
        let elements = try thisElements(call)
        let function = try callback(call)
        let closure = closure(of: function)
        let list = call.this
        let listCell = cell(of: list).flatMap { $0.kind == .array ? $0 : nil }
        let this = call[1]
        for step in 0..<elements.count {
            let index = reversed ? elements.count - 1 - step : step
            if skipHoles, case .hole = elements[index] { continue }
            var element = Self.plain(elements[index])
            // The list may change while it is walked.
            if let listCell {
                if index < listCell.elements.count {
                    element = Self.plain(listCell.elements[index])
                } else {
                    if skipHoles { continue }
                    element = .undefined
                }
            }
            let result = try self.call(function, closure, this, element, index, list)
            if try !body(result, index, element) { return }
        }
    }
}

extension RegistryBuilder {
    /// Methods of lists that call back.
    mutating func defineArrayCallbacks() {
        method(.array, "forEach", 1) { (m, c) throws(Trap) in
            try m.each(c) { (_, _, _) throws(Trap) in true }
            return .undefined
        }
        method(.array, "map", 1) { (m, c) throws(Trap) in
            var result: [Value] = Array(repeating: .hole, count: try m.lengthOf(c.this))
            try m.each(c) { (value, index, _) throws(Trap) in
                result[index] = value
                return true
            }
            return m.newList(result)
        }
        method(.array, "filter", 1) { (m, c) throws(Trap) in
            var result: [Value] = []
            try m.each(c) { (value, _, element) throws(Trap) in
                if m.toBoolean(value) { result.append(element) }
                return true
            }
            return m.newList(result)
        }
        method(.array, "flatMap", 1) { (m, c) throws(Trap) in
            var result: [Value] = []
            try m.each(c) { (value, _, _) throws(Trap) in
                guard let cell = m.cell(of: value), cell.kind == .array else {
                    result.append(value)
                    return true
                }
                try m.reserve(elements: result.count + cell.elements.count)
                for element in cell.elements {
                    if case .hole = element { continue }
                    result.append(element)
                }
                return true
            }
            return m.newList(result)
        }
        for (name, wanted) in [("some", true), ("every", false)] {
            method(.array, name, 1) { (m, c) throws(Trap) in
                var found = false
                try m.each(c) { (value, _, _) throws(Trap) in
                    found = m.toBoolean(value) == wanted
                    return !found
                }
                return .bool(found == wanted)
            }
        }
        for (name, reversed, givesIndex) in [
            ("find", false, false), ("findIndex", false, true), ("findLast", true, false),
            ("findLastIndex", true, true),
        ] {
            method(.array, name, 1) { (m, c) throws(Trap) in
                var result: Value = givesIndex ? .int(-1) : .undefined
                try m.each(c, skipHoles: false, reversed: reversed) { (value, index, element) throws(Trap) in
                    guard m.toBoolean(value) else { return true }
                    result = givesIndex ? .int(index) : element
                    return false
                }
                return result
            }
        }
        for (name, reversed) in [("reduce", false), ("reduceRight", true)] {
            method(.array, name, 1) { (m, c) throws(Trap) in
                guard m.isCallable(c[0]) else { throw m.typeError("\(m.described(c[0])) is not a function") }
                let elements = try m.thisElements(c)
                let (function, list) = (c[0], c.this)
                let closure = m.closure(of: function)
                var result = c.count > 1 ? c[1] : nil
                for step in 0..<elements.count {
                    let index = reversed ? elements.count - 1 - step : step
                    if case .hole = elements[index] { continue }
                    if let sum = result {
                        result = try m.call(
                            function, closure, .undefined, sum, elements[index], .int(index), list, count: 4)
                    } else {
                        result = elements[index]
                    }
                }
                guard let result else { throw m.typeError("Reduce of empty array with no initial value") }
                return result
            }
        }
    }

    /// `next` and the helpers of iterators.
    mutating func defineIterators() {
        method(.iterator, "next") { (m, c) throws(Trap) in
            guard case .iterator(let state)? = m.cell(of: c.this)?.payload else { throw m.typeError("not an iterator") }
            let (object, cell) = m.newObject()
            var value: Value?
            if state.isDone {
                value = nil
            } else if case .generator(let generator) = state.source {
                value = try m.resume(generator, c[0])
                if value == nil, !state.isDone {
                    state.isDone = true
                    cell.put(m.key("value"), generator.result)
                    cell.put(m.key("done"), .bool(true))
                    return object
                }
            } else {
                value = try m.next(state)
            }
            cell.put(m.key("value"), value ?? .undefined)
            cell.put(m.key("done"), .bool(value == nil))
            return object
        }
        defineEarlyEnds()
        method(.iterator, symbol: Machine.KnownSymbol.iterator, "[Symbol.iterator]") { (m, c) throws(Trap) in c.this }
        method(.iterator, "toArray") { (m, c) throws(Trap) in m.newList(try m.list(from: c.this)) }
        defineIteratorHelpers()
        method(.iterator, "reduce", 1) { (m, c) throws(Trap) in
            let state = try m.iterator(of: c.this)
            var result: Value
            if c.count > 1 {
                result = c[1]
            } else {
                guard let first = try m.next(state) else { throw m.typeError("Reduce of a done iterator") }
                result = first
            }
            var index = c.count > 1 ? 0 : 1
            while let value = try m.next(state) {
                result = try m.call(c[0], .undefined, [result, value, .int(index)])
                index += 1
            }
            return result
        }
    }
}
