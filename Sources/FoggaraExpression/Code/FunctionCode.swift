/// Compact code of one function or chunk.
final class FunctionCode: Sendable {
    /// Steps.
    let instructions: [Instruction]
    /// Places on the stack for variables that no closure shares.
    let localCount: Int
    /// Places in the environment; -1 when the function makes none.
    let environmentCount: Int
    /// Slots that arguments fill.
    let parameterCount: Int
    /// Places that take arguments; the last one takes the rest when there is a rest.
    let argumentPlaces: Int
    let hasRest: Bool
    /// Whether it takes `this` from its surroundings.
    let isArrow: Bool
    /// Whether it is `async`.
    let isAsync: Bool
    /// Whether it is a generator.
    let isGenerator: Bool
    /// Name as `name` shows it.
    let name: [UInt16]
    /// Text of the function in the source.
    let source: [UInt16]
    /// Steps that a call takes, loops inside left out.
    let cost: Int
    /// Whether a callback can begin without a frame.
    let isLeaf: Bool
    /// Whether it calls anything.
    let calls: Bool

    init(
        instructions: [Instruction], localCount: Int, environmentCount: Int, parameterCount: Int,
        function: SyntaxFunction?, hasRest: Bool = false, name: [UInt16], source: [UInt16]
    ) {
        argumentPlaces = function?.parameters.count ?? 0
        self.hasRest = hasRest
        var instructions = instructions
        var sums = [0]
        sums.reserveCapacity(instructions.count + 1)
        for (place, step) in instructions.enumerated() { sums.append(sums[place] + step.op.weight) }
        // Each turn of a loop takes steps for the code in it.
        for (place, step) in instructions.enumerated() {
            guard step.op == .jump || step.op == .jumpIfTrue, step.a <= place, step.a >= 0 else { continue }
            let start = Int(step.a)
            if instructions[start].op == .loop {
                instructions[start].a = max(instructions[start].a, Int32(1 + (sums[place + 1] - sums[start]) / 4))
            }
        }
        self.instructions = instructions
        cost = 2 + sums[instructions.count] / 4
        self.localCount = localCount
        self.environmentCount = environmentCount
        self.parameterCount = parameterCount
        isArrow = function?.isArrow ?? false
        isAsync = function?.isAsync ?? false
        isGenerator = function?.isGenerator ?? false
        self.name = name
        self.source = source
        isLeaf =
            function != nil && environmentCount < 0 && !hasRest && !isAsync && !isGenerator && argumentPlaces <= 3
            && localCount <= 8
        calls = instructions.contains { step in
            switch step.op {
            case .call, .callMethod, .callSpread, .callMethodSpread, .new, .newSpread, .extend, .extendSpread: true
            default: false
            }
        }
    }
}

extension FunctionCode {
    /// The code of a function that nothing reaches.
    static let empty = FunctionCode(
        instructions: [Instruction(op: .undefined), Instruction(op: .returnValue)], localCount: 0,
        environmentCount: -1, parameterCount: 0, function: nil, name: [], source: [])
}

/// Everything a chunk needs to run, made once.
final class Program: Sendable {
    /// The code of the chunk itself.
    let main: FunctionCode
    /// Functions by their index in the code.
    let functions: [FunctionCode]
    /// Text constants; a text handle below their number means one of them.
    let texts: [TextCell]
    /// Numbers that instructions load by index.
    let numbers: [Double]
    /// Names beyond the registry's.
    let atoms: AtomTable
    /// Paths of members below `$json` that instructions read by index.
    let paths: [[String]]
    /// What calls and walks are done on, for the texts of their errors.
    let sites: [CodeSite]
    /// The text that the sites point into.
    let bytes: [UInt8]
    /// Whether an error of JavaScript becomes undefined, which n8n decides by the form of the code.
    let swallows: Bool
    /// Error that every evaluation gives, found while compiling.
    let refusal: ExpressionError?
    /// The members that code of the form `$json.a.b` reads; nil for any other code.
    let jsonPath: [String]?

    init(
        main: FunctionCode, functions: [FunctionCode], texts: [TextCell], numbers: [Double], atoms: AtomTable,
        paths: [[String]], sites: [CodeSite] = [], bytes: [UInt8] = [], swallows: Bool, refusal: ExpressionError?
    ) {
        self.main = main
        self.functions = functions
        self.texts = texts
        self.numbers = numbers
        self.atoms = atoms
        self.paths = paths
        self.sites = sites
        self.bytes = bytes
        self.swallows = swallows
        self.refusal = refusal
        let steps = main.instructions
        let isPath = steps.first.map { $0.op == .jsonPath && Int($0.b) == steps.count - 1 } ?? false
        jsonPath = isPath ? paths[Int(steps[0].a)] : nil
    }
}
