extension Machine {
    /// A generator that stands before its first step; its arguments lie on the stack from `base` on.
    private func generatorState(_ closure: Closure, _ this: Value, at base: Int) throws(Trap) -> GeneratorState {
        try push(closure, this, argumentsAt: base)
        let frame = frames.removeLast()
        let part = Array(stack[base...])
        stack.removeLast(stack.count - base)
        return GeneratorState(frame: frame, stack: part)
    }

    /// The generator that a call of a `function*` gives.
    func startGenerator(_ closure: Closure, _ this: Value, at base: Int) throws(Trap) -> Value {
        make(.generator, .iterator(IteratorState(.generator(try generatorState(closure, this, at: base)))))
    }

    /// An async function runs at once up to its first `await`; its promise is a value that nothing reads.
    func startAsync(_ closure: Closure, _ this: Value, at base: Int) throws(Trap) -> Value {
        let state = try generatorState(closure, this, at: base)
        if !closure.code.isGenerator {
            do throws(Trap) {
                _ = try resume(state, .undefined)
            } catch {
                // What it throws is the promise's.
                if case .abort = error { throw error }
            }
        }
        return make(.promise, .none)
    }

    /// Goes on with a generator; nil when it is done.
    func resume(_ state: GeneratorState, _ sent: Value) throws(Trap) -> Value? {
        if state.isDone { return nil }
        return try resume(state, sent, throwing: nil)
    }

    private func resume(_ state: GeneratorState, _ sent: Value, throwing: Value?) throws(Trap) -> Value? {
        if state.isRunning { throw typeError("Generator is already running") }
        try burn(8)
        let depth = frames.count
        var frame = Frame(
            code: state.frame.code, place: state.frame.place, base: stack.count, environment: state.frame.environment,
            this: state.frame.this, handlers: state.frame.handlers)
        let shift = stack.count - state.frame.base
        frame.handlers = state.frame.handlers?.map {
            Handler(
                place: $0.place, height: $0.height + shift, environment: $0.environment, isFinally: $0.isFinally)
        }
        frame.generator = state
        stack.append(contentsOf: state.stack)
        if state.isStarted, throwing == nil { stack.append(sent) }
        state.isStarted = true
        state.isRunning = true
        defer { state.isRunning = false }
        frames.append(frame)
        let value: Value
        do throws(Trap) {
            if let throwing { try recover(.thrown(throwing), depth) }
            value = try nested(until: depth)
        } catch {
            // Its blocks have run, and it ends as it was asked to.
            guard case .thrown(.hole) = error else { throw error }
            state.isDone = true
            state.result = state.ending
            return nil
        }
        guard state.isDone else { return value }
        state.result = value
        return nil
    }

    /// Ends a generator early with `result`: its `finally` blocks run. What one of them yields; nil when it is done.
    func close(_ state: GeneratorState, _ result: Value) throws(Trap) -> Value? {
        if state.isDone || !state.isStarted || state.frame.handlers?.isEmpty ?? true {
            if state.isRunning { throw typeError("Generator is already running") }
            state.isDone = true
            state.result = result
            return nil
        }
        state.ending = result
        // No code throws a hole, and only `finally` blocks see it.
        return try resume(state, .undefined, throwing: .hole)
    }

    /// Throws an error where a generator stands. What it yields next; nil when it is done.
    func fail(_ state: GeneratorState, _ value: Value) throws(Trap) -> Value? {
        guard !state.isDone, state.isStarted else {
            state.isDone = true
            throw .thrown(value)
        }
        return try resume(state, .undefined, throwing: value)
    }
}

extension RegistryBuilder {
    /// `return` and `throw` of iterators.
    mutating func defineEarlyEnds() {
        method(.iterator, "return", 1) { (m, c) throws(Trap) in
            var yielded: Value?
            var result = c[0]
            if case .iterator(let state)? = m.cell(of: c.this)?.payload {
                if case .generator(let generator) = state.source, !state.isDone {
                    yielded = try m.close(generator, c[0])
                    result = generator.result
                }
                if yielded == nil { state.isDone = true }
            }
            return m.record(step: yielded, result)
        }
        method(.generator, "throw", 1) { (m, c) throws(Trap) in
            guard case .iterator(let state)? = m.cell(of: c.this)?.payload,
                case .generator(let generator) = state.source
            else { throw m.typeError("next method called on incompatible receiver \(m.described(c.this))") }
            if state.isDone { throw .thrown(c[0]) }
            let yielded: Value?
            do throws(Trap) {
                yielded = try m.fail(generator, c[0])
            } catch {
                state.isDone = true
                throw error
            }
            if yielded == nil { state.isDone = true }
            return m.record(step: yielded, generator.result)
        }
    }
}

extension Machine {
    /// `{value, done}`: what was yielded, or at the end the result.
    fileprivate func record(step yielded: Value?, _ result: Value) -> Value {
        let (object, cell) = newObject()
        cell.put(key("value"), yielded ?? result)
        cell.put(key("done"), .bool(yielded == nil))
        return object
    }
}
