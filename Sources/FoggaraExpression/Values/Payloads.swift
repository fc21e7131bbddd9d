/// A function of the expression with the variables around it.
final class Closure {
    /// Code of the function.
    let code: FunctionCode
    /// Variables that it closes over.
    let environment: Environment?
    /// `this` of an arrow function.
    let this: Value

    init(code: FunctionCode, environment: Environment?, this: Value) {
        self.code = code
        self.environment = environment
        self.this = this
    }
}

/// Variables that closures share.
final class Environment {
    /// Values of the variables.
    var slots: [Value]
    /// Variables of the function around.
    let parent: Environment?

    init(_ count: Int, parent: Environment?) {
        slots = Array(repeating: .hole, count: count)
        self.parent = parent
    }
}

/// Entries of a Map or Set in order; removed ones stay as nil until none is walking over them.
final class TableValue {
    /// Keys in order of insertion; nil where an entry was removed.
    var keys: [Value?] = []
    /// Values beside ``keys``.
    var values: [Value] = []
    /// Places of the keys.
    var places: [TableKey: Int] = [:]
    /// How many entries there are.
    var count: Int { places.count }
}

/// A value as Map and Set compare it.
enum TableKey: Hashable {
    case undefined, null
    case bool(Bool)
    case number(UInt64)
    case text([UInt16])
    case reference(UInt64)
    case bigint(String)
}

/// Bytes of an ArrayBuffer.
final class ByteStore {
    /// Contents of the buffer.
    var bytes: [UInt8]
    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// A view of numbers in a buffer.
struct TypedArrayValue {
    /// The bytes it shows.
    let store: ByteStore
    /// The buffer object.
    let buffer: Value
    /// Offset of the first element in bytes.
    let offset: Int
    /// How many elements it shows.
    let count: Int
}

/// Where an iterator stands.
final class IteratorState {
    /// What it walks over.
    enum Source {
        case list(Value)
        case table(TableValue)
        case text([UInt16])
        case values([Value])
        case generator(GeneratorState)
        /// An object with `next`.
        case object(Value, next: Value)
    }

    /// What it gives for each step.
    enum Mode { case keys, values, entries }

    /// What it walks over.
    var source: Source
    /// Whether it gives keys, values or both.
    var mode: Mode
    /// Index of the next element.
    var place = 0
    /// Whether it has ended.
    var isDone = false

    init(_ source: Source, _ mode: Mode = .values) {
        self.source = source
        self.mode = mode
    }
}

/// A generator between two steps: its frame and its part of the stack.
final class GeneratorState {
    /// Where the generator stands.
    var frame: Frame
    /// Its operands while it waits.
    var stack: [Value]
    /// Whether `next` was called.
    var isStarted = false
    /// Whether it runs now, which forbids `next`.
    var isRunning = false
    /// Whether it has ended.
    var isDone = false
    /// What it returned at its end.
    var result: Value = .undefined
    /// What it returns when its `finally` blocks have run.
    var ending: Value = .undefined

    init(frame: Frame, stack: [Value]) {
        self.frame = frame
        self.stack = stack
    }
}
