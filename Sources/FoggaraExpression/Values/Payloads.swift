/// A function of the expression with the variables around it.
final class Closure {
    let code: FunctionCode
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
    var slots: [Value]
    let parent: Environment?

    init(_ count: Int, parent: Environment?) {
        slots = Array(repeating: .hole, count: count)
        self.parent = parent
    }
}

/// Entries of a Map or Set in order; removed ones stay as nil until none is walking over them.
final class TableValue {
    var keys: [Value?] = []
    var values: [Value] = []
    var places: [TableKey: Int] = [:]
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
    var bytes: [UInt8]
    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// A view of numbers in a buffer.
struct TypedArrayValue {
    let store: ByteStore
    let buffer: Value
    let offset: Int
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

    var source: Source
    var mode: Mode
    var place = 0
    var isDone = false

    init(_ source: Source, _ mode: Mode = .values) {
        self.source = source
        self.mode = mode
    }
}

/// A generator between two steps: its frame and its part of the stack.
final class GeneratorState {
    var frame: Frame
    var stack: [Value]
    var isStarted = false
    var isRunning = false
    var isDone = false

    init(frame: Frame, stack: [Value]) {
        self.frame = frame
        self.stack = stack
    }
}
