import FoggaraJSON

/// One evaluation: the arena of its values, its stack and its frames.
final class Machine {
    /// The compiled chunk.
    private(set) var program: Program
    /// What the world gives.
    let host: any ExpressionHost
    /// Bounds of the evaluation.
    let limits: ExpressionLimits
    /// The table of functions.
    let registry = Registry.shared

    /// Operands of all frames.
    var stack: [Value]
    /// Functions that run, innermost last.
    var frames: [Frame] = []
    /// Texts beyond the program's.
    var texts: [TextCell]
    /// How many texts the program has; a handle below means one of them.
    private(set) var constants: Int
    /// Objects by handle.
    var objects: [ObjectCell] = []
    /// Names of properties met while running.
    var atoms: AtomTable
    /// Steps left.
    var fuel: Int
    /// What values have taken so far, in units of four bytes.
    var memory = 0
    /// What values of the chunks before took that still are there.
    private var kept = 0
    /// Depth of calls of functions of the registry, and of calls from them back into code.
    var nativeDepth = 0
    /// Memory that steps were taken for.
    var charged = 0
    /// Whether the evaluation has gone over to a large stack.
    var isOnLargeStack = false
    /// `json` of the current item, once it was read without the item itself.
    var currentJSON: Value?
    /// What few evaluations need.
    var rareState: RareState?
    /// How many evaluations stand around this one.
    var nestedDepth = 0

    /// Symbols every engine knows, by their handle.
    enum KnownSymbol {
        static let iterator: UInt32 = 0
        static let asyncIterator: UInt32 = 1
        static let hasInstance: UInt32 = 2
        static let toPrimitive: UInt32 = 3
        static let toStringTag: UInt32 = 4
        static let count = 5
        static let names = ["iterator", "asyncIterator", "hasInstance", "toPrimitive", "toStringTag"]
    }

    init(_ program: Program, _ host: any ExpressionHost, _ limits: ExpressionLimits) {
        self.program = program
        constants = program.texts.count
        self.host = host
        self.limits = limits
        fuel = limits.fuel
        atoms = AtomTable(base: program.atoms.end)
        var stack: [Value] = []
        stack.reserveCapacity(32)
        self.stack = stack
        var texts: [TextCell] = []
        texts.reserveCapacity(8)
        self.texts = texts
    }

    /// Makes the machine ready for another chunk of the same parameter, which sees nothing of the one before.
    func reset(_ program: Program) {
        self.program = program
        constants = program.texts.count
        fuel = limits.fuel
        charged = 0
        nativeDepth = 0
        currentJSON = nil
        rareState = nil
        if atoms.base != program.atoms.end || atoms.end != atoms.base { atoms = AtomTable(base: program.atoms.end) }
        // A little that nothing names any more costs less to keep. Stack and frames are empty after a chunk.
        kept += memory
        memory = 0
        if kept > 4_000 {
            kept = 0
            texts.removeAll()
            objects.removeAll()
        }
    }

    // MARK: - Objects

    /// Puts an object into the arena.
    func allocate(_ cell: ObjectCell) -> Value {
        memory += Cost.object
        stopWhenFull()
        objects.append(cell)
        return .object(UInt32(objects.count - 1))
    }

    /// The object of a handle.
    func cell(_ handle: UInt32) -> ObjectCell { objects[Int(handle)] }

    /// The cell of an object; nil for other values.
    func cell(of value: Value) -> ObjectCell? {
        if case .object(let handle) = value { return objects[Int(handle)] }
        return nil
    }

    /// A new plain object.
    func newObject() -> (Value, ObjectCell) {
        let cell = ObjectCell(.object)
        return (allocate(cell), cell)
    }

    /// A new plain object with room for members.
    func newObject(room: Int) -> Value {
        let cell = ObjectCell(.object)
        cell.reserve(min(room, 10))
        return allocate(cell)
    }

    /// A new empty list with room for elements.
    func newList(room: Int) -> Value {
        let cell = ObjectCell(.array)
        if room > 0 { cell.elements.reserveCapacity(min(room, 64)) }
        return allocate(cell)
    }

    /// A new list.
    func newList(_ elements: [Value]) -> Value {
        memory += elements.count * Cost.element
        let cell = ObjectCell(.array)
        cell.elements = elements
        return allocate(cell)
    }

    /// A new object of a class with its inner value.
    func make(_ kind: ObjectClass, _ payload: Payload) -> Value {
        let cell = ObjectCell(kind)
        cell.payload = payload
        switch payload {
        case .none, .primitive, .date, .json, .closure: break
        case .pattern: memory += 600
        default:
            memory += 64
            fuel -= 40
        }
        return allocate(cell)
    }

    /// The single object of a class without instances, as `Math`.
    func shared(_ kind: ObjectClass) -> Value {
        if let known = classObjects[kind] { return known }
        let value = allocate(ObjectCell(kind))
        classObjects[kind] = value
        return value
    }

    // MARK: - Bounds

    /// Takes steps; stops the evaluation when none are left.
    func burn(_ amount: Int) throws(Trap) {
        fuel -= amount
        if fuel < 0 { throw exhausted }
    }

    /// Takes the steps away when there is no memory left, so that the next count of them stops the evaluation: what makes
    /// objects and texts cannot throw by itself.
    func stopWhenFull() { if memory > limits.memory { fuel = min(fuel, -1) } }

    /// Why the evaluation stops when there are no steps left.
    var exhausted: Trap { .abort(.limit(memory > limits.memory ? "too much memory" : "too many steps")) }

    /// Takes the steps of a function of the registry before it runs: most look at all they are given.
    func charge(_ id: UInt32, _ this: Value, base: Int, count: Int) throws(Trap) {
        var amount = weight(this)
        for index in base..<base + count { amount += weight(stack[index]) }
        try burn(registry.natives[Int(id)].cost + amount * registry.natives[Int(id)].weight)
    }

    /// Takes the steps for what was made since this was last called, at the end of a function of the registry.
    func chargeResult(_ result: Value) throws(Trap) {
        if case .object(let handle) = result { memory += cell(handle).keys.count * Cost.property }
        let made = memory - charged
        charged = memory
        try burn(made >> 3)
        if memory > limits.memory { throw .abort(.limit("too much memory")) }
    }

    /// The units of a text that is kept as a key, counted.
    func weighed(_ units: [UInt16]) -> [UInt16] {
        memory += units.count / 2
        return units
    }

    /// Steps that looking at the whole of a value takes.
    private func weight(_ value: Value) -> Int {
        switch value {
        case .text(let handle): length(handle) >> 3
        case .object(let handle): weight(cell(handle))
        case .bigint(let handle): bigints[Int(handle)].limbs.count >> 2
        default: 0
        }
    }

    private func weight(_ cell: ObjectCell) -> Int {
        let parts = cell.elements.count >> 2 + cell.keys.count << 1
        if case .primitive(.text(let handle)) = cell.payload { return parts + length(handle) >> 3 }
        return parts
    }

    /// Stops the evaluation when what it has made is too much.
    func checkMemory() throws(Trap) {
        if memory > limits.memory { throw .abort(.limit("too much memory")) }
    }

    /// Counts memory about to be taken, in units of four bytes; stops the evaluation above the limit.
    func grow(_ amount: Int) throws(Trap) {
        memory += amount
        if memory > limits.memory { throw .abort(.limit("too much memory")) }
    }

    /// Stops the evaluation when a list of so many elements, which is counted once it is made, has no room.
    func reserve(elements count: Int) throws(Trap) {
        if count > limits.memory || memory + count * Cost.element > limits.memory {
            throw .abort(.limit("too much memory"))
        }
    }

    /// What things take, in units of four bytes; lists and texts with what they need while they grow.
    enum Cost {
        static let object = 40
        static let property = 20
        static let element = 8
        static let text = 12
        static let entry = 64
    }

    // MARK: - Names

    /// Number of a property name, added when it is new.
    func intern(_ units: [UInt16]) -> UInt32 {
        if let id = registry.atoms.find(units) { return id }
        if let id = program.atoms.find(units) { return id }
        let before = atoms.end
        let id = atoms.add(units)
        if atoms.end != before {
            memory += 2 * units.count + 4 * Cost.text
            fuel -= 100
        }
        fuel -= units.count
        return id
    }

    /// UTF-16 units of a property name.
    func atomUnits(_ id: UInt32) -> [UInt16] {
        if id < registry.atoms.end { return registry.atoms.units(id) }
        if id < program.atoms.end { return program.atoms.units(id) }
        return atoms.units(id)
    }

    /// A property name as a text of Swift.
    func atomString(_ id: UInt32) -> String {
        if id < registry.atoms.end { return registry.atoms.string(id) }
        if id < program.atoms.end { return program.atoms.string(id) }
        return atoms.string(id)
    }

    /// The key of a name written in Swift.
    func key(_ name: String) -> PropertyKey { key(Array(name.utf16)) }

    /// The key of a name: an index when it is written as one.
    func key(_ units: [UInt16]) -> PropertyKey {
        if let index = PropertyKey.canonicalIndex(units) { return .index(index) }
        return .atom(intern(units))
    }

    /// The units of a key that is no symbol.
    func units(of key: PropertyKey) -> [UInt16] {
        if let index = key.index { return Array(String(index).utf16) }
        if let atom = key.atom { return atomUnits(atom) }
        return []
    }

    /// A key as a text of Swift.
    func string(of key: PropertyKey) -> String {
        if let index = key.index { return String(index) }
        if let atom = key.atom { return atomString(atom) }
        return ""
    }

    /// The key as a value: text, or the symbol itself.
    func value(of key: PropertyKey) -> Value {
        if let symbol = key.symbol { return .symbol(symbol) }
        return text(units(of: key))
    }
}

/// One running function.
struct Frame {
    /// Code of the function.
    let code: FunctionCode
    /// Index of the next instruction.
    var place = 0
    /// First of its places on the stack.
    let base: Int
    /// Variables that inner functions share.
    var environment: Environment?
    /// `this`.
    let this: Value
    /// `try` blocks around the place, innermost last.
    var handlers: [Handler]?
    /// The object `new` makes; undefined for a plain call.
    var constructed: Value = .undefined
    /// Set while a generator runs in this frame.
    var generator: GeneratorState?
}

/// Where an error of a `try` block goes.
struct Handler {
    /// Where `catch` or `finally` begins.
    let place: Int
    /// Height of the stack at `try`.
    let height: Int
    /// Variables at `try`.
    let environment: Environment?
    /// Whether it is a `finally`, which leaving a generator early runs too.
    var isFinally = false
}

/// Arguments of one call of a native function; they stand on the machine's stack.
struct Call {
    /// The evaluation.
    let machine: Machine
    /// `this`, or the receiver of a method.
    let this: Value
    /// Place of the first argument on the stack.
    let base: Int
    /// How many arguments were given.
    let count: Int
    /// Whether it was called with `new`.
    var isNew = false

    /// An argument; undefined beyond the last.
    subscript(index: Int) -> Value { index < count ? machine.stack[base + index] : .undefined }

    /// All arguments from `start` on.
    func all(from start: Int = 0) -> [Value] {
        start < count ? Array(machine.stack[base + start..<base + count]) : []
    }
}
