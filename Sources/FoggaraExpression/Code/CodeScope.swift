/// Names declared in one block while code is made.
final class CodeScope {
    /// Where a variable lives.
    struct Variable {
        var place: Int32
        var isConstant: Bool
        var needsCheck: Bool
    }

    /// Variables by the number of their name.
    var variables: [Int32: Variable] = [:]
    /// The scope around this one.
    let parent: CodeScope?
    /// Makes an environment of its own at run time.
    let isEnvironment: Bool
    /// Places of that environment.
    var count: Int32 = 0
    /// First scope of its function.
    let isFunction: Bool

    init(parent: CodeScope?, isEnvironment: Bool, isFunction: Bool) {
        self.parent = parent
        self.isEnvironment = isEnvironment
        self.isFunction = isFunction
    }
}

/// Code of one function while it is made.
final class FunctionBuilder {
    /// What a jump out of the code around has to undo.
    enum Control {
        case loop(label: Int32, isSwitch: Bool)
        case handler
        case finally(Int32)
        case scope
        /// A value left on the stack.
        case value
        case iterator
    }

    /// Code written so far.
    var instructions: [Instruction] = []
    /// Slots that the function's variables take.
    var localCount: Int32 = 0
    /// Whether variables live in environments, because a function inside may share them.
    let usesEnvironment: Bool
    /// Loops, labels and `finally` blocks around the current statement.
    var controls: [Control] = []
    /// Jumps to patch for each control that is a loop.
    var breaks: [[Int]] = []
    /// Jumps of `continue` to patch, for each loop around.
    var continues: [[Int]] = []
    /// The function around this one.
    let outer: FunctionBuilder?
    /// Whether `await` waits here.
    var isAsync = false

    init(usesEnvironment: Bool, outer: FunctionBuilder?) {
        self.usesEnvironment = usesEnvironment
        self.outer = outer
    }
}
