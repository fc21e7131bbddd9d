/// Callbacks run without a frame of the machine for as long as they need none: their variables and operands stand in a
/// fixed place on the native stack, which costs neither memory nor checks of shared state.
extension Machine {
    /// Variables and operands that such a run holds.
    private typealias Slots = InlineArray<16, Value>
    /// The highest place that may be taken before a step, which adds one at most.
    private static let lastSlot = 14

    /// Runs a function whose ``FunctionCode/isLeaf`` holds, with its first three arguments.
    ///
    /// A step that needs more than numbers, members and functions of the registry moves the run into a frame.
    func runLeaf(
        _ closure: Closure, _ this: Value, _ first: Value, _ second: Value, _ third: Value
    ) throws(Trap) -> Value {
        let code = closure.code
        fuel -= code.cost
        if fuel < 0 { throw exhausted }
        if memory > limits.memory { throw .abort(.limit("too much memory")) }
        var slots = Slots(repeating: .undefined)
        slots[0] = first
        slots[1] = second
        slots[2] = third
        var top = code.localCount
        for place in code.argumentPlaces..<max(top, code.argumentPlaces) { slots[place] = .hole }
        var place = 0
        while top <= Self.lastSlot {
            let step = code.instructions[place]
            place += 1
            switch step.op {
            case .loadLocal:
                let value = slots[Int(step.a)]
                if case .hole = value, step.b >= 0 { throw uninitialized() }
                slots[top] = value
                top += 1
            case .loadEnv:
                var environment = closure.environment
                for _ in 0..<step.a { environment = environment?.parent }
                let value = environment?.slots[Int(step.b)] ?? .undefined
                if case .hole = value { throw uninitialized() }
                slots[top] = value
                top += 1
            case .storeEnv, .initEnv:
                var environment = closure.environment
                for _ in 0..<step.a { environment = environment?.parent }
                environment?.slots[Int(step.b)] = slots[top - 1]
            case .toNumeric:
                guard case .number = slots[top - 1] else { return try runOn(closure, this, slots, top, place - 1) }
            case .increment, .decrement:
                guard case .number(let number) = slots[top - 1] else {
                    return try runOn(closure, this, slots, top, place - 1)
                }
                slots[top - 1] = .number(step.op == .increment ? number + 1 : number - 1)
            case .getIndex:
                guard let element = element(slots[top - 2], slots[top - 1]) else {
                    return try runOn(closure, this, slots, top, place - 1)
                }
                top -= 1
                slots[top - 1] = element
            case .storeLocal, .initLocal: slots[Int(step.a)] = slots[top - 1]
            case .loadGlobal:
                slots[top] = try global(UInt32(step.a))
                top += 1
            case .jsonPath:
                guard let value = plainMember(program.paths[Int(step.a)]) else { continue }
                slots[top] = value
                top += 1
                place = Int(step.b)
            case .plus, .minus:
                guard case .number(let number) = slots[top - 1] else {
                    return try runOn(closure, this, slots, top, place - 1)
                }
                slots[top - 1] = .number(step.op == .minus ? -number : number)
            case .undefined:
                slots[top] = .undefined
                top += 1
            case .null:
                slots[top] = .null
                top += 1
            case .yes:
                slots[top] = .bool(true)
                top += 1
            case .no:
                slots[top] = .bool(false)
                top += 1
            case .number:
                slots[top] = .number(program.numbers[Int(step.a)])
                top += 1
            case .text:
                slots[top] = .text(UInt32(step.a))
                top += 1
            case .pop: top -= 1
            case .duplicate:
                slots[top] = slots[top - 1]
                top += 1
            case .getMember: slots[top - 1] = try get(slots[top - 1], .atom(UInt32(step.a)))
            case .getMethod:
                slots[top] = try get(slots[top - 1], .atom(UInt32(step.a)))
                top += 1
            case .binary:
                top -= 1
                slots[top - 1] = try binary(
                    Operator(rawValue: UInt8(step.a)) ?? .add, slots[top - 1], slots[top])
            case .not: slots[top - 1] = .bool(!toBoolean(slots[top - 1]))
            case .jump: place = Int(step.a)
            case .jumpIfFalse:
                top -= 1
                if !toBoolean(slots[top]) { place = Int(step.a) }
            case .jumpIfTrue:
                top -= 1
                if toBoolean(slots[top]) { place = Int(step.a) }
            case .jumpIfFalseKeep: if !toBoolean(slots[top - 1]) { place = Int(step.a) }
            case .jumpIfTrueKeep: if toBoolean(slots[top - 1]) { place = Int(step.a) }
            case .jumpIfPresentKeep: if !slots[top - 1].isNullish { place = Int(step.a) }
            case .jumpIfNullish:
                if slots[top - 1].isNullish {
                    top -= 1
                    place = Int(step.a)
                }
            case .jumpIfNullishMethod:
                if slots[top - 1].isNullish {
                    top -= 2
                    place = Int(step.a)
                }
            case .loop:
                fuel -= Int(step.a)
                if fuel < 0 { throw exhausted }
                if memory > limits.memory { throw .abort(.limit("too much memory")) }
            case .callMethod:
                let count = Int(step.a)
                guard case .native(let id) = slots[top - count - 1] else {
                    return try runOn(closure, this, slots, top, place - 1)
                }
                let base = stack.count
                for index in top - count..<top { stack.append(slots[index]) }
                top -= count + 1
                slots[top - 1] = try callHere(id, slots[top - 1], base: base, count: count)
            case .call:
                let count = Int(step.a)
                guard case .native(let id) = slots[top - count - 1] else {
                    return try runOn(closure, this, slots, top, place - 1)
                }
                let base = stack.count
                for index in top - count..<top { stack.append(slots[index]) }
                top -= count
                slots[top - 1] = try callHere(id, .undefined, base: base, count: count)
            case .extend:
                let base = stack.count
                defer { if stack.count > base { stack.removeLast(stack.count - base) } }
                let receiver = top - Int(step.a) - 1
                for index in receiver..<top { stack.append(slots[index]) }
                try extend(step)
                slots[receiver] = stack[base]
                top = receiver + 1
            case .newList:
                slots[top] = newList(room: Int(step.a))
                top += 1
            case .append:
                top -= 1
                try grow(Cost.element)
                cell(of: slots[top - 1])?.elements.append(slots[top])
            case .newObject:
                slots[top] = newObject(room: Int(step.a))
                top += 1
            case .initMember:
                top -= 1
                try initMember(slots[top - 1], .atom(UInt32(step.a)), slots[top])
            case .template:
                let count = Int(step.a)
                let base = stack.count
                defer { if stack.count > base { stack.removeLast(stack.count - base) } }
                for index in top - count..<top { stack.append(slots[index]) }
                top -= count
                try template(count)
                slots[top] = stack[base]
                top += 1
            case .returnValue: return slots[top - 1]
            default: return try runOn(closure, this, slots, top, place - 1)
            }
        }
        return try runOn(closure, this, slots, top, place)
    }

    /// Calls a function of the registry with arguments on the stack, which are gone afterwards.
    private func callHere(_ id: UInt32, _ this: Value, base: Int, count: Int) throws(Trap) -> Value {
        fuel -= 1
        defer { if stack.count > base { stack.removeLast(stack.count - base) } }
        return try invoke(.native(id), this, base: base, count: count)
    }

    /// Goes on in a frame, at the step at `place`; the run is counted as a level already.
    private func runOn(
        _ closure: Closure, _ this: Value, _ slots: Slots, _ top: Int, _ place: Int
    ) throws(Trap) -> Value {
        guard frames.count < limits.depth else { throw error("RangeError", "Maximum call stack size exceeded") }
        let base = stack.count
        for index in 0..<top { stack.append(slots[index]) }
        let depth = frames.count
        frames.append(
            Frame(
                code: closure.code, place: place, base: base, environment: closure.environment,
                this: closure.code.isArrow ? closure.this : this))
        do throws(Trap) {
            return try run(until: depth)
        } catch {
            if stack.count > base { stack.removeLast(stack.count - base) }
            throw error
        }
    }
}
