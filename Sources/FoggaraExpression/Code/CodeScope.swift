/// Names declared in one block while code is made.
final class CodeScope {
    /// Where a variable lives.
    struct Variable {
        var place: Int32
        var isConstant: Bool
        var needsCheck: Bool
    }

    var variables: [Int32: Variable] = [:]
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

    var instructions: [Instruction] = []
    var localCount: Int32 = 0
    /// Whether variables live in environments, because a function inside may share them.
    let usesEnvironment: Bool
    var controls: [Control] = []
    /// Jumps to patch for each control that is a loop.
    var breaks: [[Int]] = []
    var continues: [[Int]] = []
    let outer: FunctionBuilder?

    init(usesEnvironment: Bool, outer: FunctionBuilder?) {
        self.usesEnvironment = usesEnvironment
        self.outer = outer
    }
}
