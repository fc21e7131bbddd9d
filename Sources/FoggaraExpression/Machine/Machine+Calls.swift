import FoggaraSystem

extension Machine {
    /// The closure of function `index` in the current frame.
    func makeClosure(_ index: Int, selfScope: Bool) -> Value {
        let code = program.functions[index]
        let environment = frames[frames.count - 1].environment
        // A function that names itself closes over the scope in which its own name stands.
        let outside = selfScope && code.environmentCount >= 0 ? environment?.parent : environment
        memory += 16 + 4 * (outside?.slots.count ?? 0)
        return make(.function, .closure(Closure(code: code, environment: outside, this: frames[frames.count - 1].this)))
    }

    /// Carries out a call step; true when a frame was pushed.
    func enter(_ step: Instruction) throws(Trap) -> Bool {
        fuel -= 1
        if fuel < 0 { throw exhausted }
        var count = Int(step.a)
        let isMethod = step.op == .callMethod || step.op == .callMethodSpread
        if step.op == .callSpread || step.op == .callMethodSpread || step.op == .newSpread {
            let list = stack.removeLast()
            let values = cell(of: list)?.elements ?? []
            count = values.count
            for value in values { if case .hole = value { stack.append(.undefined) } else { stack.append(value) } }
        }
        let base = stack.count - count
        let callee = stack[base - 1]
        if step.op == .new || step.op == .newSpread {
            let arguments = Array(stack[base...])
            stack.removeLast(count + 1)
            if !isConstructor(callee) { throw typeError("\(siteText(step.b) ?? shown(callee)) is not a constructor") }
            stack.append(try construct(callee, arguments))
            return false
        }
        let this: Value = isMethod ? stack[base - 2] : .undefined
        if case .object(let handle) = callee, case .closure(let closure) = cell(handle).payload,
            !closure.code.isGenerator, !closure.code.isAsync
        {
            let drop = isMethod ? 2 : 1
            if closure.code.isLeaf, !closure.code.calls {
                let result = try runLeaf(
                    closure, this, count > 0 ? stack[base] : .undefined, count > 1 ? stack[base + 1] : .undefined,
                    count > 2 ? stack[base + 2] : .undefined)
                stack.removeLast(count + drop)
                stack.append(result)
                return false
            }
            // Callee and receiver go, so that the frame begins where its result belongs.
            stack.removeSubrange(base - drop..<base)
            try push(closure, this, argumentsAt: base - drop)
            return true
        }
        if !isCallable(callee) { throw typeError("\(siteText(step.b) ?? shown(callee)) is not a function") }
        let result = try invoke(callee, this, base: base, count: count)
        stack.removeLast(stack.count - base + (isMethod ? 2 : 1))
        stack.append(result)
        return false
    }

    /// Pushes the frame of a closure whose arguments stand on the stack from `base` on.
    func push(_ closure: Closure, _ this: Value, argumentsAt base: Int) throws(Trap) {
        guard frames.count < limits.depth else { throw error("RangeError", "Maximum call stack size exceeded") }
        let code = closure.code
        fuel -= code.cost
        if fuel < 0 { throw exhausted }
        try checkMemory()
        let count = stack.count - base
        let places = code.argumentPlaces
        if code.hasRest {
            let rest = count >= places ? Array(stack[(base + places - 1)...]) : []
            if count >= places { stack.removeLast(count - places + 1) }
            while stack.count - base < places - 1 { stack.append(.undefined) }
            stack.append(newList(rest))
        } else if count > places {
            stack.removeLast(count - places)
        } else {
            for _ in count..<places { stack.append(.undefined) }
        }
        for _ in places..<max(places, code.localCount) { stack.append(.hole) }
        var environment = closure.environment
        if code.environmentCount >= 0 { environment = Environment(code.environmentCount, parent: environment) }
        frames.append(
            Frame(code: code, base: base, environment: environment, this: code.isArrow ? closure.this : this))
    }

    /// The closure that a callback is, when it runs like one; nil for other functions.
    func closure(of function: Value) -> Closure? {
        guard case .object(let handle) = function, case .closure(let closure) = cell(handle).payload,
            !closure.code.isGenerator, !closure.code.isAsync
        else { return nil }
        return closure
    }

    /// Calls a callback, whose ``closure(of:)`` is known, with an element, its index and the list, without making a list of the three.
    func call(
        _ function: Value, _ closure: Closure?, _ this: Value, _ element: Value, _ index: Int, _ list: Value
    ) throws(Trap) -> Value {
        try call(function, closure, this, element, .int(index), list, count: 3)
    }

    /// Calls a callback, whose ``closure(of:)`` is known, with up to four values.
    func call(
        _ function: Value, _ closure: Closure?, _ this: Value, _ first: Value, _ second: Value,
        _ third: Value = .undefined, _ fourth: Value = .undefined, count: Int
    ) throws(Trap) -> Value {
        if let closure, closure.code.isLeaf {
            return try deeper { () throws(Trap) in try runLeaf(closure, this, first, second, third) }
        }
        let base = stack.count
        stack.append(first)
        if count > 1 { stack.append(second) }
        if count > 2 { stack.append(third) }
        if count > 3 { stack.append(fourth) }
        if let closure { return try run(closure, this, argumentsAt: base) }
        defer { if stack.count > base { stack.removeLast(stack.count - base) } }
        return try invoke(function, this, base: base, count: count)
    }

    /// Runs a closure whose arguments stand on the stack from `base` on; they are gone afterwards.
    private func run(_ closure: Closure, _ this: Value, argumentsAt base: Int) throws(Trap) -> Value {
        let depth = frames.count
        do throws(Trap) {
            try push(closure, this, argumentsAt: base)
            return try nested(until: depth)
        } catch {
            if stack.count > base { stack.removeLast(stack.count - base) }
            throw error
        }
    }

    /// Calls a function from native code.
    func call(_ function: Value, _ this: Value, _ arguments: [Value]) throws(Trap) -> Value {
        let closure = closure(of: function)
        if let closure, closure.code.isLeaf {
            func argument(_ index: Int) -> Value { index < arguments.count ? arguments[index] : .undefined }
            return try deeper { () throws(Trap) in
                try runLeaf(closure, this, argument(0), argument(1), argument(2))
            }
        }
        let base = stack.count
        if let closure {
            stack.append(contentsOf: arguments)
            return try run(closure, this, argumentsAt: base)
        }
        stack.append(contentsOf: arguments)
        defer { if stack.count > base { stack.removeLast(stack.count - base) } }
        return try invoke(function, this, base: base, count: arguments.count)
    }

    /// Calls a function of the registry.
    func callNative(_ id: UInt32, _ this: Value, _ arguments: [Value]) throws(Trap) -> Value {
        let base = stack.count
        stack.append(contentsOf: arguments)
        defer { stack.removeLast(stack.count - base) }
        return try registry.natives[Int(id)].body(
            self, Call(machine: self, this: this, base: base, count: arguments.count))
    }

    /// Calls a function whose arguments stand on the stack; they stay there.
    func invoke(_ function: Value, _ this: Value, base: Int, count: Int) throws(Trap) -> Value {
        switch function {
        case .native(let id):
            try charge(id, this, base: base, count: count)
            let body = registry.natives[Int(id)].body
            let result = try deeper { () throws(Trap) in
                try body(self, Call(machine: self, this: this, base: base, count: count))
            }
            try chargeResult(result)
            return result
        case .object(let handle):
            switch cell(handle).payload {
            case .closure(let closure):
                let depth = frames.count
                let copy = stack.count
                for index in 0..<count { stack.append(stack[base + index]) }
                if closure.code.isAsync { return try startAsync(closure, this, at: copy) }
                if closure.code.isGenerator { return try startGenerator(closure, this, at: copy) }
                try push(closure, this, argumentsAt: copy)
                return try nested(until: depth)
            case .bound(let target, let boundThis, let arguments):
                let values = arguments + stack[base..<base + count]
                try burn(1)
                return try deeper { () throws(Trap) in try call(target, boundThis, values) }
            case .host(let host):
                return try callHost(host, Call(machine: self, this: this, base: base, count: count))
            default: break
            }
        default: break
        }
        throw typeError("\(shown(function)) is not a function")
    }

    /// Runs the frames above `depth` on behalf of native code.
    func nested(until depth: Int) throws(Trap) -> Value {
        try deeper { () throws(Trap) in try run(until: depth) }
    }

    /// Does work that may come back here, one level deeper on the machine's own stack; beyond what the ordinary stack
    /// holds it goes on on a large one.
    ///
    /// - Errors: a limit that nothing catches, beyond ``callLimit``.
    @inline(__always)
    func deeper(_ work: () throws(Trap) -> Value) throws(Trap) -> Value {
        guard nativeDepth < Self.unseenCalls else { return try deepest(work) }
        nativeDepth += 1
        defer { nativeDepth -= 1 }
        return try work()
    }

    private func deepest(_ work: () throws(Trap) -> Value) throws(Trap) -> Value {
        nativeDepth += 1
        defer { nativeDepth -= 1 }
        // An evaluation inside another one finds part of the stack taken.
        let hop = !isOnLargeStack && nativeDepth >= (nestedDepth == 0 ? Self.callsPerStack : 16)
        guard hop else {
            guard nativeDepth <= Self.callLimit else { throw .abort(.limit("callbacks nested too deep")) }
            return try work()
        }
        isOnLargeStack = true
        defer { isOnLargeStack = false }
        let outcome = DeepStack.run { () -> Result<Value, Trap> in
            do throws(Trap) { return .success(try work()) } catch { return .failure(error) }
        }
        guard let outcome else { throw .abort(.limit("callbacks nested too deep")) }
        return try outcome.get()
    }

    /// Levels that every stack holds, where none needs a look at how much of it is taken.
    private static let unseenCalls = 15

    /// Calls of functions of the registry and callbacks of theirs inside one another: two thousand callbacks, two levels each.
    ///
    /// A level takes up to 14 native frames where nothing is optimised, and the thread sanitizer has room for 65,536 in a
    /// thread; it writes over other memory when there are more.
    private static let callLimit = 4_200

    /// How many of them the ordinary stack holds; the others run on a larger one. Unoptimised frames are large.
    #if DEBUG
        private static let callsPerStack = 40
    #else
        private static let callsPerStack = 250
    #endif

    /// `new function(arguments)`.
    func construct(_ function: Value, _ arguments: [Value]) throws(Trap) -> Value {
        switch function {
        case .native(let id):
            let native = registry.natives[Int(id)]
            guard native.isConstructor else { throw typeError("\(native.name) is not a constructor") }
            let base = stack.count
            stack.append(contentsOf: arguments)
            defer { stack.removeLast(stack.count - base) }
            try charge(id, .undefined, base: base, count: arguments.count)
            return try native.body(
                self, Call(machine: self, this: .undefined, base: base, count: arguments.count, isNew: true))
        case .object(let handle):
            guard case .closure(let closure) = cell(handle).payload, !closure.code.isArrow, !closure.code.isGenerator
            else { break }
            let (object, _) = newObject()
            let depth = frames.count
            let base = stack.count
            stack.append(contentsOf: arguments)
            try push(closure, object, argumentsAt: base)
            frames[frames.count - 1].constructed = object
            return try nested(until: depth)
        default: break
        }
        throw typeError("value is not a constructor")
    }
}
