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
    func recover(_ trap: Trap, _ depth: Int) throws(Trap) {
        if case .thrown(let value) = trap {
            while frames.count > depth {
                while let handler = frames[frames.count - 1].handlers?.popLast() {
                    if case .hole = value, !handler.isFinally { continue }
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

    /// Does work that sees the stack of the machine, from a step that holds it in a variable of its own.
    @inline(__always)
    private func outside<Result>(
        _ stack: inout [Value], _ work: () throws(Trap) -> Result
    ) throws(Trap) -> Result {
        swap(&stack, &self.stack)
        defer { swap(&stack, &self.stack) }
        return try work()
    }

    private func steps(until depth: Int) throws(Trap) -> Value {
        // The stack of the machine is empty meanwhile: each access of a variable needs no look at who else uses it.
        var stack: [Value] = []
        swap(&stack, &self.stack)
        defer { swap(&stack, &self.stack) }
        let running = frames
        var code = running[running.count - 1].code
        var base = running[running.count - 1].base
        var place = running[running.count - 1].place
        _ = consume running
        while true {
            let step = code.instructions[place]
            place += 1
            switch step.op {
            case .jsonPath:
                if let value = plainMember(program.paths[Int(step.a)]) {
                    stack.append(value)
                    place = Int(step.b)
                }
            case .loadGlobal:
                let value = try outside(&stack) { () throws(Trap) in try global(UInt32(step.a)) }
                stack.append(value)
            case .getMethod:
                let receiver = stack[stack.count - 1]
                if let method = plainMethod(receiver, .atom(UInt32(step.a))) {
                    stack.append(method)
                    continue
                }
                let value = try outside(&stack) { () throws(Trap) in try get(receiver, .atom(UInt32(step.a))) }
                stack.append(value)
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
                let top = stack.removeLast()
                stack.insert(top, at: stack.count - 2)
            case .rotate4:
                let top = stack.removeLast()
                stack.insert(top, at: stack.count - 3)
            case .loadLocal:
                let value = stack[base + Int(step.a)]
                if case .hole = value, step.b >= 0 { throw uninitialized() }
                stack.append(value)
            case .storeLocal, .initLocal: stack[base + Int(step.a)] = stack[stack.count - 1]
            case .jump: place = Int(step.a)
            case .jumpIfFalse: if !toBoolean(stack.removeLast()) { place = Int(step.a) }
            case .jumpIfTrue: if toBoolean(stack.removeLast()) { place = Int(step.a) }
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
                let value = stack.removeLast()
                let member = try outside(&stack) { () throws(Trap) in try get(value, .atom(UInt32(step.a))) }
                stack.append(member)
            case .binary:
                let right = stack.removeLast()
                let left = stack.removeLast()
                let op = Operator(rawValue: UInt8(step.a)) ?? .add
                if case .number(let a) = left, case .number(let b) = right, let result = Self.arithmetic(op, a, b) {
                    stack.append(result)
                } else {
                    let result = try outside(&stack) { () throws(Trap) in try binary(op, left, right) }
                    stack.append(result)
                }
            case .toNumeric:
                if case .number = stack[stack.count - 1] { continue }
                try aside(step, &stack, &place)
            case .increment, .decrement:
                if case .number(let number) = stack[stack.count - 1] {
                    stack[stack.count - 1] = .number(step.op == .increment ? number + 1 : number - 1)
                } else {
                    try aside(step, &stack, &place)
                }
            case .getIndex:
                if let element = element(stack[stack.count - 2], stack[stack.count - 1]) {
                    stack.removeLast()
                    stack[stack.count - 1] = element
                } else {
                    try aside(step, &stack, &place)
                }
            case .not: stack[stack.count - 1] = .bool(!toBoolean(stack[stack.count - 1]))
            case .call, .callMethod, .callSpread, .callMethodSpread, .new, .newSpread:
                frames[frames.count - 1].place = place
                if try outside(&stack, { () throws(Trap) in try enter(step) }) {
                    code = frames[frames.count - 1].code
                    base = frames[frames.count - 1].base
                    place = 0
                }
            case .returnValue:
                let frame = frames.removeLast()
                var value = stack.popLast() ?? .undefined
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
                return try outside(&stack) { () throws(Trap) in suspend() }
            default: try aside(step, &stack, &place)
            }
        }
    }

    /// The method that a text or number has from its class; nil where more must be looked at.
    @inline(__always)
    private func plainMethod(_ receiver: Value, _ key: PropertyKey) -> Value? {
        let kind: ObjectClass
        switch receiver {
        case .text: kind = .string
        case .number: kind = .number
        default: return nil
        }
        guard case .method(let id)? = registry.member(kind, key) else { return nil }
        return .native(id)
    }

    /// Carries out a step that is not worth a place in the main loop.
    private func aside(_ step: Instruction, _ stack: inout [Value], _ place: inout Int) throws(Trap) {
        frames[frames.count - 1].place = place
        try outside(&stack) { () throws(Trap) in try rare(step) }
        place = frames[frames.count - 1].place
    }

    /// The element of a list at a whole number within it; nil where more must be known.
    @inline(__always)
    func element(_ list: Value, _ place: Value) -> Value? {
        guard case .number(let number) = place, case .object(let handle) = list, number >= 0, number < 4e9 else {
            return nil
        }
        let cell = objects[Int(handle)]
        let index = Int(number)
        guard cell.kind == .array, Double(index) == number, index < cell.elements.count else { return nil }
        if case .hole = cell.elements[index] { return .undefined }
        return cell.elements[index]
    }

    func uninitialized() -> Trap { error("ReferenceError", "Cannot access a variable before initialization") }

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
            guard case .bigint(let handle) = pop() else { break }
            stack.append(try bigint(bigints[Int(handle)] + BigInteger(step.op == .increment ? 1 : -1)))
        case .template: try template(Int(step.a))
        case .templateObject: templateObject(step.a)
        case .pattern: stack.append(try makePattern(program.texts[Int(step.a)].units, program.texts[Int(step.b)].units))
        case .closure: stack.append(makeClosure(Int(step.a), selfScope: step.b == 1))
        case .throwValue: throw .thrown(pop())
        case .awaitValue: throw error("SyntaxError", "await is only valid in async functions")
        case .yieldDelegate: try delegate(step)
        case .tryPush:
            let handler = Handler(
                place: Int(step.a), height: stack.count, environment: frames[top].environment,
                isFinally: step.b == 1)
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
            if value.isNullish { throw unreadable(value, keyValue) }
            let key = try toKey(keyValue)
            try checkRefused(key)
            stack.append(try get(value, key))
            fuel -= 4
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
        case .newList: stack.append(newList(room: Int(step.a)))
        case .append:
            let value = pop()
            try grow(Cost.element)
            cell(of: stack[stack.count - 1])?.elements.append(value)
        case .appendHole: cell(of: stack[stack.count - 1])?.elements.append(.hole)
        case .appendSpread:
            let source = pop()
            if step.b != 0, !hasIterator(source) { throw notIterable(source, step.b) }
            let values = try list(from: source)
            try grow(values.count * Cost.element)
            cell(of: stack[stack.count - 1])?.elements.append(contentsOf: values)
        case .newObject: stack.append(newObject(room: Int(step.a)))
        case .initMember:
            let value = pop()
            try initMember(stack[stack.count - 1], .atom(UInt32(step.a)), value)
        case .initComputed:
            let value = pop()
            let key = try toKey(pop())
            if key.atom == Self.protoAtom {
                // `__proto__: value` sets the prototype and makes no property.
                if value.isObject { cell(of: stack[stack.count - 1])?.prototype = value }
                return
            }
            try initMember(stack[stack.count - 1], key, value)
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

    /// Gives an object that is being written out a member.
    func initMember(_ object: Value, _ key: PropertyKey, _ value: Value) throws(Trap) {
        try grow(Cost.property)
        if value.isObject { nameFunction(value, key) }
        cell(of: object)?.put(key, value)
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

    /// Replaces the topmost values of the stack by their text in one.
    func template(_ count: Int) throws(Trap) {
        let base = stack.count - count
        var letters: [UInt8] = []
        var units: [UInt16]?
        for index in 0..<count {
            let part = stack[base + index]
            if case .symbol = part { throw typeError("Cannot convert a Symbol value to a string") }
            let cell = textCell(try handle(part))
            if units == nil, case .latin(let own) = cell {
                letters.append(contentsOf: own)
            } else {
                if units == nil { units = letters.map(UInt16.init) }
                units?.append(contentsOf: cell.units)
            }
            if memory + letters.count + 2 * (units?.count ?? 0) > limits.memory {
                throw .abort(.limit("too much memory"))
            }
        }
        stack.removeLast(count)
        try grow(units?.count ?? letters.count)
        stack.append(units.map { text($0) } ?? text(.latin(letters)))
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
