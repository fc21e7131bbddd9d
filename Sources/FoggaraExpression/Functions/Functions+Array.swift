extension Machine {
    /// The elements of the list a method works on; holes stay holes.
    func thisElements(_ call: Call) throws(Trap) -> [Value] {
        if let cell = cell(of: call.this), cell.kind == .array { return cell.elements }
        if call.this.isNullish { throw typeError("Array.prototype method called on null or undefined") }
        var result: [Value] = []
        let count = try lengthOf(call.this)
        try reserve(elements: count)
        try burn(8 * count)
        for index in 0..<count { result.append(try get(call.this, .index(UInt32(index)))) }
        return result
    }

    /// The list cell a changing method works on.
    fileprivate func thisList(_ call: Call) throws(Trap) -> ObjectCell {
        guard let cell = cell(of: call.this), cell.kind == .array else {
            throw typeError("method needs a list")
        }
        if cell.isFrozen { throw typeError("Cannot add property \(cell.elements.count), object is not extensible") }
        return cell
    }

    /// The value, an element that was never set read as undefined.
    static func plain(_ value: Value) -> Value { if case .hole = value { .undefined } else { value } }

    /// Elements joined as `join` does.
    func join(_ elements: [Value], _ separator: [UInt16], owner: Value) throws(Trap) -> [UInt16] {
        if case .object(let handle) = owner {
            guard joining.insert(handle).inserted else { return [] }
        }
        defer { if case .object(let handle) = owner { joining.remove(handle) } }
        try burn(24)
        if joining.count > Self.nestingLimit / 2 { throw error("RangeError", "Maximum call stack size exceeded") }
        var result: [UInt16] = []
        for (index, element) in elements.enumerated() {
            if index > 0 { result += separator }
            if !element.isNullish { result += try toUnits(element) }
            try burn(5)
            if memory + 2 * result.count > limits.memory { throw .abort(.limit("too much memory")) }
        }
        try grow(result.count)
        return result
    }

    /// Default order of `sort`: undefined last, the rest as texts.
    func sort(_ values: [Value], _ comparator: Value) throws(Trap) -> [Value] {
        let present = values.filter { if case .hole = $0 { false } else { !$0.isUndefined } }
        let absent = values.count - present.count
        try burn(values.count)
        var sorted: [Value]
        if comparator.isUndefined {
            var keyed: [(units: [UInt16], value: Value)] = []
            try burn(8 * present.count)
            for value in present { keyed.append((try toUnits(value), value)) }
            sorted = try merge(keyed) { (a, b) throws(Trap) in Self.compare(a.units, b.units) <= 0 }.map(\.value)
        } else {
            guard isCallable(comparator) else {
                throw typeError(
                    "The comparison function must be either a function or undefined: "
                        + (comparator.isObject ? "[object Object]" : try toString(comparator)))
            }
            let closure = closure(of: comparator)
            let order = { (a: Value, b: Value) throws(Trap) -> Bool in
                try self.toNumber(try self.call(comparator, closure, .undefined, a, b, count: 2)) < 0
            }
            sorted =
                present.count < 64
                ? try insert(present, order)
                : try merge(present) { (a, b) throws(Trap) in
                    !(try order(b, a))
                }
        }
        sorted += Array(repeating: .undefined, count: absent)
        return sorted
    }

    /// Insertion by halves after the first run, asking in the order in which engines do: that shows where the order
    /// contradicts itself, as one that answers true and false.
    private func insert(
        _ items: [Value], _ isLess: (Value, Value) throws(Trap) -> Bool
    ) throws(Trap) -> [Value] {
        var sorted = items
        guard items.count > 1 else { return items }
        var run = 2
        let isDescending = try isLess(items[1], items[0])
        while run < items.count, try isLess(items[run], items[run - 1]) == isDescending { run += 1 }
        if isDescending { sorted[..<run].reverse() }
        for index in run..<max(run, items.count) {
            let pivot = sorted[index]
            var (left, right) = (0, index)
            while left < right {
                let middle = left + (right - left) / 2
                if try isLess(pivot, sorted[middle]) { right = middle } else { left = middle + 1 }
            }
            sorted.remove(at: index)
            sorted.insert(pivot, at: left)
        }
        return sorted
    }

    /// Stable merge sort: the order may throw, and may contradict itself.
    private func merge<Element>(
        _ items: [Element], _ inOrder: (Element, Element) throws(Trap) -> Bool
    ) throws(Trap) -> [Element] {
        var source = items
        var width = 1
        while width < source.count {
            var target: [Element] = []
            target.reserveCapacity(source.count)
            var start = 0
            while start < source.count {
                let middle = min(start + width, source.count)
                let end = min(start + 2 * width, source.count)
                var (left, right) = (start, middle)
                while left < middle, right < end {
                    if try inOrder(source[left], source[right]) {
                        target.append(source[left])
                        left += 1
                    } else {
                        target.append(source[right])
                        right += 1
                    }
                }
                target += source[left..<middle]
                target += source[right..<end]
                start = end
            }
            source = target
            width *= 2
        }
        return source
    }

    /// Writes lists inside lists out, `depth` levels.
    func flatten(
        _ elements: [Value], _ depth: Int, into result: inout [Value], level: Int = 0
    ) throws(Trap) {
        guard level < Self.nestingLimit else { throw .abort(.limit("value nested too deep")) }
        for element in elements {
            if case .hole = element { continue }
            if depth > 0, let cell = cell(of: element), cell.kind == .array {
                try burn(3 + cell.elements.count >> 2)
                try reserve(elements: result.count + cell.elements.count)
                try flatten(cell.elements, depth - 1, into: &result, level: level + 1)
            } else {
                result.append(element)
            }
        }
    }
}

extension RegistryBuilder {
    /// `Array` and the methods without callbacks.
    mutating func defineArray() {
        function("Array", 1, statics: .arrayStatics, isConstructor: true) { (m, c) throws(Trap) in
            if c.count == 1, case .number(let number) = c[0] {
                guard number >= 0, number <= 4_294_967_295, number == number.rounded() else {
                    throw m.error("RangeError", "Invalid array length")
                }
                try m.reserve(elements: Int(number))
                return m.newList(Array(repeating: .hole, count: Int(number)))
            }
            return m.newList(c.all())
        }
        method(.arrayStatics, "isArray", 1) { (m, c) throws(Trap) in .bool(m.cell(of: c[0])?.kind == .array) }
        method(.arrayStatics, "of") { (m, c) throws(Trap) in m.newList(c.all()) }
        method(.arrayStatics, "from", 1) { (m, c) throws(Trap) in
            if c[0].isNullish { throw m.notIterable(c[0]) }
            let source = c[0]
            var values: [Value] = []
            var iterates = source.isText
            if source.isObject { iterates = m.isCallable(try m.get(source, .symbol(Machine.KnownSymbol.iterator))) }
            if iterates {
                values = try m.list(from: source)
            } else if source.isObject {
                let count = try m.lengthOf(source)
                try m.reserve(elements: count)
                try m.burn(5 * count)
                for index in 0..<count { values.append(try m.get(source, .index(UInt32(index)))) }
            }
            if !c[1].isUndefined {
                let (function, this) = (c[1], c[2])
                let closure = m.closure(of: function)
                for index in values.indices {
                    values[index] = try m.call(function, closure, this, values[index], .int(index), count: 2)
                }
            }
            return m.newList(values)
        }
        method(.array, "at", 1) { (m, c) throws(Trap) in
            let elements = try m.thisElements(c)
            let index = try m.toInteger(c[0])
            let place = index < 0 ? elements.count + index : index
            return elements.indices.contains(place) ? Machine.plain(elements[place]) : .undefined
        }
        method(.array, "concat", 1) { (m, c) throws(Trap) in
            var result = try m.thisElements(c)
            for value in c.all() {
                if let cell = m.cell(of: value), cell.kind == .array {
                    try m.reserve(elements: result.count + cell.elements.count)
                    result += cell.elements
                } else {
                    result.append(value)
                }
            }
            return m.newList(result)
        }
        method(.array, "includes", 1) { (m, c) throws(Trap) in
            let elements = try m.thisElements(c)
            let start = try m.relative(c[1], elements.count, default: 0)
            return .bool(elements[min(start, elements.count)...].contains { m.sameValueZero(Machine.plain($0), c[0]) })
        }
        method(.array, "indexOf", 1) { (m, c) throws(Trap) in
            let elements = try m.thisElements(c)
            let start = try m.relative(c[1], elements.count, default: 0)
            for index in start..<max(start, elements.count) {
                if case .hole = elements[index] { continue }
                if m.strictEquals(elements[index], c[0]) { return .int(index) }
            }
            return .int(-1)
        }
        method(.array, "lastIndexOf", 1) { (m, c) throws(Trap) in
            let elements = try m.thisElements(c)
            var start = elements.count - 1
            if c.count > 1 {
                let from = try m.toInteger(c[1])
                start = from < 0 ? elements.count + from : min(from, elements.count - 1)
            }
            for index in stride(from: start, through: 0, by: -1) where m.strictEquals(elements[index], c[0]) {
                if case .hole = elements[index] { continue }
                return .int(index)
            }
            return .int(-1)
        }
        method(.array, "join", 1) { (m, c) throws(Trap) in
            let elements = try m.thisElements(c)
            let separator = c[0].isUndefined ? [0x2C] : try m.toUnits(c[0])
            return m.text(try m.join(elements, separator, owner: c.this))
        }
        method(.array, "toString") { (m, c) throws(Trap) in
            m.text(try m.join(try m.thisElements(c), [0x2C], owner: c.this))
        }
        method(.array, "toLocaleString") { (m, c) throws(Trap) in
            var parts: [Value] = []
            for element in try m.thisElements(c) {
                if element.isNullish {
                    parts.append(m.text(""))
                } else {
                    parts.append(try m.call(try m.get(element, "toLocaleString"), element, c.all()))
                }
            }
            return m.text(try m.join(parts, [0x2C], owner: .undefined))
        }
        method(.array, "push", 1) { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            try m.grow(c.count * Machine.Cost.element)
            for index in 0..<c.count { cell.elements.append(c[index]) }
            return .int(cell.elements.count)
        }
        method(.array, "pop") { (m, c) throws(Trap) in
            Machine.plain(try m.thisList(c).elements.popLast() ?? .undefined)
        }
        method(.array, "shift") { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            return cell.elements.isEmpty ? .undefined : Machine.plain(cell.elements.removeFirst())
        }
        method(.array, "unshift", 1) { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            try m.grow(c.count * Machine.Cost.element)
            cell.elements = c.all() + cell.elements
            return .int(cell.elements.count)
        }
        method(.array, "reverse") { (m, c) throws(Trap) in
            try m.thisList(c).elements.reverse()
            return c.this
        }
        method(.array, "toReversed") { (m, c) throws(Trap) in
            m.newList(try m.thisElements(c).reversed().map(Machine.plain))
        }
        method(.array, "slice", 2) { (m, c) throws(Trap) in
            let elements = try m.thisElements(c)
            let start = try m.relative(c[0], elements.count, default: 0)
            let end = try m.relative(c[1], elements.count, default: elements.count)
            return m.newList(start < end ? Array(elements[start..<end]) : [])
        }
        method(.array, "splice", 2) { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            let (range, removed) = try m.spliceRange(c, cell.elements)
            cell.elements.replaceSubrange(range, with: c.all(from: 2))
            return m.newList(removed)
        }
        method(.array, "toSpliced", 2) { (m, c) throws(Trap) in
            var elements = try m.thisElements(c).map(Machine.plain)
            let (range, _) = try m.spliceRange(c, elements)
            elements.replaceSubrange(range, with: c.all(from: 2))
            return m.newList(elements)
        }
        method(.array, "with", 2) { (m, c) throws(Trap) in
            var elements = try m.thisElements(c).map(Machine.plain)
            let index = try m.toInteger(c[0])
            let place = index < 0 ? elements.count + index : index
            guard elements.indices.contains(place) else {
                throw m.error("RangeError", "Invalid index : \(try m.toString(c[0]))")
            }
            elements[place] = c[1]
            return m.newList(elements)
        }
        method(.array, "fill", 1) { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            let start = try m.relative(c[1], cell.elements.count, default: 0)
            let end = try m.relative(c[2], cell.elements.count, default: cell.elements.count)
            for index in start..<max(start, end) { cell.elements[index] = c[0] }
            return c.this
        }
        method(.array, "copyWithin", 2) { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            let count = cell.elements.count
            let target = try m.relative(c[0], count, default: 0)
            let start = try m.relative(c[1], count, default: 0)
            let end = try m.relative(c[2], count, default: count)
            let part = start < end ? Array(cell.elements[start..<end]) : []
            for (offset, value) in part.enumerated() where target + offset < count {
                cell.elements[target + offset] = value
            }
            return c.this
        }
        method(.array, "flat") { (m, c) throws(Trap) in
            var result: [Value] = []
            try m.flatten(try m.thisElements(c), try m.toInteger(c[0], default: 1), into: &result)
            return m.newList(result)
        }
        method(.array, "sort", 1) { (m, c) throws(Trap) in
            let cell = try m.thisList(c)
            let holes = cell.elements.count { if case .hole = $0 { true } else { false } }
            var sorted = try m.sort(cell.elements, c[0])
            if holes > 0 { sorted.replaceSubrange((sorted.count - holes)..., with: repeatElement(.hole, count: holes)) }
            cell.elements = sorted
            return c.this
        }
        method(.array, "toSorted", 1) { (m, c) throws(Trap) in m.newList(try m.sort(try m.thisElements(c), c[0])) }
        for (name, mode) in [("keys", IteratorState.Mode.keys), ("values", .values), ("entries", .entries)] {
            method(.array, name) { (m, c) throws(Trap) in
                m.make(.arrayIterator, .iterator(IteratorState(.list(c.this), mode)))
            }
        }
        method(.array, symbol: Machine.KnownSymbol.iterator, "values") { (m, c) throws(Trap) in
            m.make(.arrayIterator, .iterator(IteratorState(.list(c.this))))
        }
    }
}

extension Machine {
    fileprivate func spliceRange(_ call: Call, _ elements: [Value]) throws(Trap) -> (Range<Int>, [Value]) {
        let start = try relative(call[0], elements.count, default: 0)
        var count = elements.count - start
        if call.count == 0 { count = 0 }
        if call.count > 1 { count = min(max(0, try toInteger(call[1])), elements.count - start) }
        return (start..<start + count, Array(elements[start..<start + count]))
    }
}
