/// How one iterator comes from another.
enum IteratorStep: Int {
    case map, filter, flatMap, take, drop
}

extension Machine {
    /// An iterator that asks `source` for one value at a time.
    ///
    /// - Shape: its list holds the source, the kind of step, function or count, values taken so far, and an inner iterator.
    fileprivate func derived(_ source: Value, _ step: IteratorStep, _ argument: Value) -> Value {
        let holder = newList([source, .int(step.rawValue), argument, .int(0), .undefined])
        guard case .method(let id)? = registry.member(.iterator, key("%step")) else { return .undefined }
        return make(.iterator, .iterator(IteratorState(.object(holder, next: .native(id)))))
    }

    /// The next value of a derived iterator, as `next` gives it.
    fileprivate func step(_ call: Call) throws(Trap) -> Value {
        guard let cell = cell(of: call.this), cell.elements.count == 5, case .number(let kind) = cell.elements[1],
            let step = IteratorStep(rawValue: Int(kind)), case .number(let taken) = cell.elements[3]
        else { throw typeError("not an iterator") }
        let (source, argument) = (try iterator(of: cell.elements[0]), cell.elements[2])
        func result(_ value: Value?) -> Value {
            record([("value", value ?? .null), ("done", .bool(value == nil))])
        }
        if !cell.elements[4].isUndefined {
            if let value = try next(try iterator(of: cell.elements[4])) { return result(value) }
            cell.elements[4] = .undefined
        }
        var index = taken
        if step == .take || step == .drop, case .number(let count) = argument {
            if step == .take, index >= count { return result(nil) }
            if step == .drop, index == 0 {
                while index < count, try next(source) != nil { index += 1 }
                index = max(index, 1)
            }
            cell.elements[3] = .number(step == .take ? index + 1 : index)
            return result(try next(source))
        }
        while let value = try next(source) {
            let answer = try self.call(argument, .undefined, [value, .number(index)])
            index += 1
            cell.elements[3] = .number(index)
            if step == .map { return result(answer) }
            if step == .filter, toBoolean(answer) { return result(value) }
            guard step == .flatMap else { continue }
            guard answer.isObject else { throw typeError("\(shown(answer)) is not an object") }
            let inner = try iterator(of: answer)
            guard let first = try next(inner) else { continue }
            cell.elements[4] = make(.iterator, .iterator(inner))
            return result(first)
        }
        return result(nil)
    }
}

extension RegistryBuilder {
    /// Methods of iterators that call back.
    mutating func defineIteratorHelpers() {
        for (name, kind) in [("forEach", 2), ("some", 3), ("every", 4), ("find", 5)] {
            method(.iterator, name, 1) { (m, c) throws(Trap) in
                guard m.isCallable(c[0]) else { throw m.typeError("\(m.shown(c[0])) is not a function") }
                let state = try m.iterator(of: c.this)
                var index = 0
                while let value = try m.next(state) {
                    let answer = try m.call(c[0], .undefined, [value, .int(index)])
                    index += 1
                    switch kind {
                    case 3: if m.toBoolean(answer) { return .bool(true) }
                    case 4: if !m.toBoolean(answer) { return .bool(false) }
                    case 5: if m.toBoolean(answer) { return value }
                    default: break
                    }
                }
                return kind == 3 ? .bool(false) : kind == 4 ? .bool(true) : .undefined
            }
        }
        for (name, kind) in [("map", IteratorStep.map), ("filter", .filter), ("flatMap", .flatMap)] {
            method(.iterator, name, 1) { (m, c) throws(Trap) in
                guard m.isCallable(c[0]) else { throw m.typeError("\(m.shown(c[0])) is not a function") }
                return m.derived(c.this, kind, c[0])
            }
        }
        for (name, kind) in [("take", IteratorStep.take), ("drop", .drop)] {
            method(.iterator, name, 1) { (m, c) throws(Trap) in
                let count = try m.toNumber(c[0])
                guard count >= 0 else { throw m.error("RangeError", "\(m.shown(c[0])) must be positive") }
                return m.derived(c.this, kind, .number(count.rounded(.down)))
            }
        }
        method(.iterator, "%step") { (m, c) throws(Trap) in try m.step(c) }
    }
}
