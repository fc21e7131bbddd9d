extension Machine {
    /// The iterator that `for … of` walks with.
    func iterator(of value: Value) throws(Trap) -> IteratorState {
        switch value {
        case .text(let handle): return IteratorState(.text(units(handle)))
        case .object(let handle):
            let cell = cell(handle)
            let custom = cell.position(of: .symbol(KnownSymbol.iterator)) != nil
            if !custom {
                switch cell.payload {
                case .iterator(let state): return state
                case .table(let table):
                    if cell.kind == .map { return IteratorState(.table(table), .entries) }
                    if cell.kind == .set { return IteratorState(.table(table), .keys) }
                case .primitive(.text(let text)): return IteratorState(.text(units(text)))
                case .typed: return IteratorState(.list(value))
                default: if cell.kind == .array { return IteratorState(.list(value)) }
                }
            }
            let method = try get(value, .symbol(KnownSymbol.iterator))
            guard isCallable(method) else { break }
            let iterator = try call(method, value, [])
            if case .iterator(let state)? = self.cell(of: iterator)?.payload { return state }
            return IteratorState(.object(iterator, next: try get(iterator, "next")))
        default: break
        }
        throw notIterable(value)
    }

    /// The next value; nil at the end.
    func next(_ state: IteratorState) throws(Trap) -> Value? {
        if state.isDone { return nil }
        fuel -= 4
        if fuel < 0 { throw exhausted }
        let result = try advance(state)
        if result == nil { state.isDone = true }
        return result
    }

    private func advance(_ state: IteratorState) throws(Trap) -> Value? {
        switch state.source {
        case .list(let list):
            let count = try lengthOf(list)
            guard state.place < count else { return nil }
            let index = state.place
            state.place += 1
            switch state.mode {
            case .keys: return .int(index)
            case .values: return try get(list, .index(UInt32(index)))
            case .entries: return newList([.int(index), try get(list, .index(UInt32(index)))])
            }
        case .table(let table):
            while state.place < table.keys.count {
                let index = state.place
                state.place += 1
                guard let key = table.keys[index] else { continue }
                switch state.mode {
                case .keys: return key
                case .values: return table.values[index]
                case .entries: return newList([key, table.values[index]])
                }
            }
            return nil
        case .text(let units):
            guard state.place < units.count else { return nil }
            let first = units[state.place]
            var count = 1
            if first & 0xFC00 == 0xD800, state.place + 1 < units.count, units[state.place + 1] & 0xFC00 == 0xDC00 {
                count = 2
            }
            let value = text(units[state.place..<state.place + count])
            state.place += count
            return value
        case .values(let values):
            guard state.place < values.count else { return nil }
            state.place += 1
            return values[state.place - 1]
        case .generator(let generator): return try resume(generator, .undefined)
        case .object(let object, let next):
            let step = try call(next, object, [])
            guard step.isObject else { throw typeError("Iterator result is not an object") }
            return toBoolean(try get(step, registry.doneKey)) ? nil : try get(step, registry.valueKey)
        }
    }

    /// Every value of an iterable.
    func list(from value: Value) throws(Trap) -> [Value] {
        if let cell = cell(of: value), cell.kind == .array, cell.position(of: .symbol(KnownSymbol.iterator)) == nil {
            return cell.elements.map { if case .hole = $0 { .undefined } else { $0 } }
        }
        let state = try iterator(of: value)
        var result: [Value] = []
        while let next = try next(state) {
            result.append(next)
            if result.count & 0xFF == 0 { try reserve(elements: result.count) }
        }
        return result
    }

    /// `length` of a list-like value.
    func lengthOf(_ value: Value) throws(Trap) -> Int {
        if let cell = cell(of: value), cell.kind == .array { return cell.elements.count }
        if case .text(let handle) = value { return length(handle) }
        return max(0, try toInteger(try get(value, Self.lengthKey)))
    }

    /// Steps of `for` loops and destructuring.
    func iterationStep(_ step: Instruction) throws(Trap) {
        switch step.op {
        case .iterate:
            let value = stack.removeLast()
            if step.b > 0, !hasIterator(value) { throw notIterable(value, step.b) }
            stack.append(make(.iterator, .iterator(try iterator(of: value))))
        case .iterateKeys:
            let value = stack.removeLast()
            var names: [Value] = []
            var object = value
            var seen: Set<PropertyKey> = []
            while object.isObject || object.isText {
                let keys = try ownKeys(object)
                try burn(1 + 8 * keys.count)
                for key in keys where seen.insert(key).inserted { names.append(self.value(of: key)) }
                guard let cell = cell(of: object), cell.prototype.isObject else { break }
                object = cell.prototype
            }
            stack.append(make(.iterator, .iterator(IteratorState(.values(names)))))
        case .iterateNext:
            if let value = try next(try topIterator()) {
                stack.append(value)
            } else {
                frames[frames.count - 1].place = Int(step.a)
            }
        case .iterateStep: stack.append(try next(try topIterator()) ?? .undefined)
        case .iterateRest:
            let state = try topIterator()
            var rest: [Value] = []
            while let value = try next(state) {
                rest.append(value)
                if rest.count & 0xFF == 0 { try reserve(elements: rest.count) }
            }
            stack.append(newList(rest))
        case .iterateClose:
            let state = try topIterator()
            stack.removeLast()
            guard !state.isDone else { return }
            switch state.source {
            case .object(let object, _):
                let method = try get(object, "return")
                if isCallable(method) { _ = try call(method, object, []) }
            case .generator(let generator): _ = try close(generator, .undefined)
            default: break
            }
        case .requireObject:
            if stack[stack.count - 1].isNullish {
                throw notDestructurable(stack[stack.count - 1], step)
            }
        case .restObject:
            let source = stack[stack.count - 1]
            let count = Int(step.a)
            var taken: Set<PropertyKey> = []
            for value in stack[(stack.count - 1 - count)..<(stack.count - 1)] { taken.insert(try toKey(value)) }
            let (object, cell) = newObject()
            for key in try ownKeys(source, symbols: true) where !taken.contains(key) {
                try burn(1)
                try grow(Cost.property)
                cell.put(key, try get(source, key))
            }
            stack.append(object)
        default: throw unsupported("\(step.op)")
        }
    }

    /// One step of `yield*`: the iterator's next value for the generator to yield, or at its end what it returned.
    func delegate(_ step: Instruction) throws(Trap) {
        let sent = stack.removeLast()
        let state = try topIterator()
        var value: Value?
        var result = Value.undefined
        switch state.source {
        case .generator(let inner):
            try burn(1)
            value = try resume(inner, sent)
            result = inner.result
        case .object(let object, let next):
            try burn(1)
            let answer = try call(next, object, [sent])
            guard answer.isObject else { throw typeError("Iterator result is not an object") }
            let isDone = toBoolean(try get(answer, "done"))
            let given = try get(answer, "value")
            if isDone { result = given } else { value = given }
        default: value = try self.next(state)
        }
        if let value {
            stack.append(value)
        } else {
            state.isDone = true
            stack[stack.count - 1] = result
            frames[frames.count - 1].place = Int(step.a)
        }
    }

    private func topIterator() throws(Trap) -> IteratorState {
        guard case .iterator(let state)? = cell(of: stack[stack.count - 1])?.payload else {
            try checkMemory()
            throw unsupported("iterator")
        }
        return state
    }
}
