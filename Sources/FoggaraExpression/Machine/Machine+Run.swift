extension Machine {
    /// Runs until the frames above `depth` have returned, and gives the value of the lowest of them.
    func run(until depth: Int) throws(Trap) -> Value {
        while true {
            do throws(Trap) {
                return try steps(until: depth)
            } catch {
                try recover(error, depth)
            }
        }
    }

    /// Goes on in the nearest `catch` above `depth`, or leaves the frames and throws again.
    private func recover(_ trap: Trap, _ depth: Int) throws(Trap) {
        if case .thrown(let value) = trap {
            while frames.count > depth {
                if let handler = frames[frames.count - 1].handlers?.popLast() {
                    stack.removeLast(stack.count - handler.height)
                    frames[frames.count - 1].environment = handler.environment
                    frames[frames.count - 1].place = handler.place
                    stack.append(value)
                    return
                }
                leave()
            }
        }
        while frames.count > depth { leave() }
        throw trap
    }

    private func leave() {
        let frame = frames.removeLast()
        frame.generator?.isDone = true
        stack.removeLast(max(0, stack.count - frame.base))
    }

    private func pop() -> Value { stack.popLast() ?? .undefined }

    private func steps(until depth: Int) throws(Trap) -> Value {
        var code = frames[frames.count - 1].code
        var base = frames[frames.count - 1].base
        var place = frames[frames.count - 1].place
        while true {
            let step = code.instructions[place]
            place += 1
            switch step.op {
            case .jsonPath:
                if let value = plainMember(program.paths[Int(step.a)]) {
                    stack.append(value)
                    place = Int(step.b)
                }
            case .loadGlobal: stack.append(try global(UInt32(step.a)))
            case .getMethod: stack.append(try get(stack[stack.count - 1], .atom(UInt32(step.a))))
            case .loadEnv:
                let value = environment(step.a)?.slots[Int(step.b)] ?? .undefined
                if case .hole = value { throw uninitialized() }
                stack.append(value)
            case .undefined: stack.append(.undefined)
            case .null: stack.append(.null)
            case .yes: stack.append(.bool(true))
            case .no: stack.append(.bool(false))
            case .hole: stack.append(.hole)
            case .number: stack.append(.number(program.numbers[Int(step.a)]))
            case .text: stack.append(.text(UInt32(step.a)))
            case .pop: stack.removeLast()
            case .duplicate: stack.append(stack[stack.count - 1])
            case .duplicate2:
                let count = stack.count
                stack.append(stack[count - 2])
                stack.append(stack[count - 1])
            case .swap: stack.swapAt(stack.count - 1, stack.count - 2)
            case .rotate3:
                let top = pop()
                stack.insert(top, at: stack.count - 2)
            case .rotate4:
                let top = pop()
                stack.insert(top, at: stack.count - 3)
            case .loadLocal:
                let value = stack[base + Int(step.a)]
                if case .hole = value, step.b >= 0 { throw uninitialized() }
                stack.append(value)
            case .storeLocal, .initLocal: stack[base + Int(step.a)] = stack[stack.count - 1]
            case .jump: place = Int(step.a)
            case .jumpIfFalse: if !toBoolean(pop()) { place = Int(step.a) }
            case .jumpIfTrue: if toBoolean(pop()) { place = Int(step.a) }
            case .jumpIfFalseKeep: if !toBoolean(stack[stack.count - 1]) { place = Int(step.a) }
            case .jumpIfTrueKeep: if toBoolean(stack[stack.count - 1]) { place = Int(step.a) }
            case .jumpIfPresentKeep: if !stack[stack.count - 1].isNullish { place = Int(step.a) }
            case .jumpIfDefined: if !stack[stack.count - 1].isUndefined { place = Int(step.a) }
            case .jumpIfNullish:
                if stack[stack.count - 1].isNullish {
                    stack.removeLast()
                    place = Int(step.a)
                }
            case .jumpIfNullishMethod:
                if stack[stack.count - 1].isNullish {
                    stack.removeLast(2)
                    place = Int(step.a)
                }
            case .loop:
                fuel -= Int(step.a)
                if fuel < 0 { throw exhausted }
                if memory > limits.memory { throw .abort(.limit("too much memory")) }
            case .getMember:
                let value = pop()
                stack.append(try get(value, .atom(UInt32(step.a))))
            case .binary:
                let right = pop()
                let left = pop()
                stack.append(try binary(Operator(rawValue: UInt8(step.a)) ?? .add, left, right))
            case .not: stack[stack.count - 1] = .bool(!toBoolean(stack[stack.count - 1]))
            case .call, .callMethod, .callSpread, .callMethodSpread, .new, .newSpread:
                frames[frames.count - 1].place = place
                if try enter(step) {
                    code = frames[frames.count - 1].code
                    base = frames[frames.count - 1].base
                    place = 0
                }
            case .returnValue:
                let frame = frames.removeLast()
                var value = pop()
                stack.removeLast(stack.count - frame.base)
                if let generator = frame.generator { generator.isDone = true }
                if case .object = frame.constructed, !value.isObject { value = frame.constructed }
                if frames.count == depth { return value }
                stack.append(value)
                let outer = frames.count - 1
                code = frames[outer].code
                base = frames[outer].base
                place = frames[outer].place
            case .yieldValue:
                frames[frames.count - 1].place = place
                return suspend()
            default:
                frames[frames.count - 1].place = place
                try rare(step)
                place = frames[frames.count - 1].place
            }
        }
    }

    private func uninitialized() -> Trap { error("ReferenceError", "Cannot access a variable before initialization") }

    /// Puts the frame of a generator away and gives what it yields.
    private func suspend() -> Value {
        let value = pop()
        let frame = frames.removeLast()
        if let generator = frame.generator {
            generator.stack = Array(stack[frame.base...])
            generator.frame = frame
        }
        stack.removeLast(stack.count - frame.base)
        return value
    }

    /// The steps that are not worth a place in the main loop.
    private func rare(_ step: Instruction) throws(Trap) {
        let top = frames.count - 1
        switch step.op {
        case .bigint:
            guard let value = try bigInteger(parsing: program.texts[Int(step.a)].units) else {
                throw error("SyntaxError", "Cannot convert to a BigInt")
            }
            stack.append(try bigint(value))
        case .this: stack.append(frames[top].this)
        case .newTarget: stack.append(.undefined)
        case .storeEnv, .initEnv: environment(step.a)?.slots[Int(step.b)] = stack[stack.count - 1]
        case .storeGlobal: globals[UInt32(step.a)] = stack[stack.count - 1]
        case .typeofGlobal: stack.append(text(typeOf(try global(UInt32(step.a)))))
        case .throwConst: throw typeError("Assignment to constant variable.")
        case .plus: stack.append(.number(try toNumber(pop())))
        case .minus:
            switch try toNumeric(pop()) {
            case .bigint(let handle): stack.append(try bigint(-bigints[Int(handle)]))
            case .number(let number): stack.append(.number(-number))
            default: break
            }
        case .bitNot:
            switch try toNumeric(pop()) {
            case .bigint(let handle): stack.append(try bigint(-bigints[Int(handle)] - BigInteger(1)))
            case .number(let number): stack.append(.number(Double(~JSNumber.int32(number))))
            default: break
            }
        case .typeOf: stack.append(text(typeOf(pop())))
        case .toNumeric: stack.append(try toNumeric(pop()))
        case .increment, .decrement:
            let delta = step.op == .increment ? 1 : -1
            switch pop() {
            case .bigint(let handle): stack.append(try bigint(bigints[Int(handle)] + BigInteger(delta)))
            case .number(let number): stack.append(.number(number + Double(delta)))
            default: break
            }
        case .template: try template(Int(step.a))
        case .templateObject: templateObject(step.a)
        case .pattern: stack.append(try makePattern(program.texts[Int(step.a)].units, program.texts[Int(step.b)].units))
        case .closure: stack.append(makeClosure(Int(step.a), selfScope: step.b == 1))
        case .throwValue: throw .thrown(pop())
        case .awaitValue: throw error("SyntaxError", "await is only valid in async functions")
        case .yieldDelegate: try delegate(step)
        case .tryPush:
            let handler = Handler(place: Int(step.a), height: stack.count, environment: frames[top].environment)
            if frames[top].handlers == nil {
                frames[top].handlers = [handler]
            } else {
                frames[top].handlers?.append(handler)
            }
        case .tryPop: _ = frames[top].handlers?.popLast()
        case .enterScope: frames[top].environment = Environment(Int(step.a), parent: frames[top].environment)
        case .leaveScope: frames[top].environment = frames[top].environment?.parent
        case .copyScope:
            if let old = frames[top].environment {
                let copy = Environment(0, parent: old.parent)
                copy.slots = old.slots
                frames[top].environment = copy
            }
        case .extend, .extendSpread: try extend(step)
        default: try accessStep(step)
        }
    }

    private func accessStep(_ step: Instruction) throws(Trap) {
        switch step.op {
        case .getIndex:
            let keyValue = pop()
            let value = pop()
            if case .number(let number) = keyValue, case .object(let handle) = value, number >= 0, number < 4e9 {
                let cell = objects[Int(handle)]
                let index = Int(number)
                if cell.kind == .array, Double(index) == number, index < cell.elements.count {
                    if case .hole = cell.elements[index] {
                        stack.append(.undefined)
                    } else {
                        stack.append(cell.elements[index])
                    }
                    return
                }
            }
            if value.isNullish { _ = try get(value, "index") }
            let key = try toKey(keyValue)
            try checkRefused(key)
            stack.append(try get(value, key))
        case .setMember:
            let new = pop()
            let target = pop()
            try set(target, .atom(UInt32(step.a)), new)
            stack.append(new)
        case .setIndex:
            let new = pop()
            let key = pop()
            let target = pop()
            try set(target, try toKey(key), new)
            stack.append(new)
        case .deleteMember: stack.append(.bool(try delete(pop(), .atom(UInt32(step.a)))))
        case .deleteIndex:
            let key = try toKey(pop())
            stack.append(.bool(try delete(pop(), key)))
        case .getMethodIndex:
            let keyValue = pop()
            let key = try toKey(keyValue)
            try checkRefused(key)
            stack.append(try get(stack[stack.count - 1], key))
        case .toKey: stack.append(value(of: try toKey(pop())))
        case .newList: stack.append(newList([]))
        case .append:
            let value = pop()
            try grow(Cost.element)
            cell(of: stack[stack.count - 1])?.elements.append(value)
        case .appendHole: cell(of: stack[stack.count - 1])?.elements.append(.hole)
        case .appendSpread:
            let values = try list(from: pop())
            try grow(values.count * Cost.element)
            cell(of: stack[stack.count - 1])?.elements.append(contentsOf: values)
        case .newObject: stack.append(newObject().0)
        case .initComputed:
            let value = pop()
            let key = try toKey(pop())
            if key.atom == Self.protoAtom {
                // `__proto__: value` sets the prototype and makes no property.
                if value.isObject { cell(of: stack[stack.count - 1])?.prototype = value }
                return
            }
            try grow(Cost.property)
            nameFunction(value, key)
            cell(of: stack[stack.count - 1])?.put(key, value)
        case .initGetter, .initSetter:
            let value = pop()
            let key = try toKey(pop())
            guard let cell = cell(of: stack[stack.count - 1]) else { return }
            if cell.position(of: key) == nil {
                cell.append(key, .init(value: .undefined, isAccessor: true))
            }
            if let place = cell.position(of: key) {
                cell.slots[place].isAccessor = true
                if step.op == .initGetter { cell.slots[place].value = value } else { cell.slots[place].setter = value }
            }
        case .initSpread:
            let source = pop()
            guard let target = cell(of: stack[stack.count - 1]) else { return }
            for key in try ownKeys(source, symbols: true) {
                try burn(15)
                try grow(Cost.property)
                target.put(key, try get(source, key))
            }
        default: try iterationStep(step)
        }
    }

    private static let protoAtom = Registry.shared.atoms.find(Array("__proto__".utf16))

    private func nameFunction(_ value: Value, _ key: PropertyKey) {
        guard let cell = cell(of: value), case .closure(let closure) = cell.payload, closure.code.name.isEmpty,
            key.symbol == nil, cell.keys.isEmpty
        else { return }
        cell.append(self.key("name"), .init(value: self.value(of: key), isEnumerable: false))
    }

    private func environment(_ hops: Int32) -> Environment? {
        var result = frames[frames.count - 1].environment
        for _ in 0..<hops { result = result?.parent }
        return result
    }

    private func template(_ count: Int) throws(Trap) {
        let parts = Array(stack[(stack.count - count)...])
        stack.removeLast(count)
        var units: [UInt16] = []
        for part in parts {
            if case .symbol = part { throw typeError("Cannot convert a Symbol value to a string") }
            units += try toUnits(part)
        }
        try grow(units.count)
        stack.append(text(units))
    }

    /// The list of texts that a tagged template gives to its function, with `raw`.
    private func templateObject(_ phase: Int32) {
        if phase == 0 {
            let value = newList([])
            cell(of: value)?.append(key("raw"), .init(value: newList([]), isEnumerable: false))
            stack.append(value)
            return
        }
        let raw = pop()
        let cooked = pop()
        guard let cell = cell(of: stack[stack.count - 1]) else { return }
        cell.elements.append(cooked)
        self.cell(of: cell.slots[0].value)?.elements.append(raw)
    }
}
