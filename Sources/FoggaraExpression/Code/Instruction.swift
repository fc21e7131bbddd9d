/// One step of compact code.
struct Instruction: Sendable {
    /// Operation.
    var op: Opcode
    /// First operand.
    var a: Int32 = 0
    /// Second operand.
    var b: Int32 = 0
}

/// Operations of the stack machine.
enum Opcode: UInt8, Sendable {
    case jsonPath
    case undefined, null, yes, no, hole, number, text, bigint, this, newTarget
    case pop, duplicate, duplicate2, swap, rotate3, rotate4
    case loadLocal, storeLocal, initLocal, loadEnv, storeEnv, initEnv, loadGlobal, storeGlobal, typeofGlobal
    case throwConst
    case getMember, getIndex, setMember, setIndex, deleteMember, deleteIndex, getMethod, getMethodIndex
    case call, callMethod, callSpread, callMethodSpread, new, newSpread, extend, extendSpread
    case newList, append, appendHole, appendSpread, newObject, initMember, initComputed, initSpread, initGetter
    case initSetter, toKey
    case binary, plus, minus, not, bitNot, typeOf, toNumeric, increment, decrement
    case jump, jumpIfFalse, jumpIfTrue, jumpIfFalseKeep, jumpIfTrueKeep, jumpIfPresentKeep, jumpIfNullish
    case jumpIfDefined, jumpIfNullishMethod
    case template, templateObject, pattern, closure
    case throwValue, returnValue, yieldValue, yieldDelegate, awaitValue
    case tryPush, tryPop
    case iterate, iterateKeys, iterateNext, iterateRest, iterateClose, iterateStep
    case requireObject, restObject
    case enterScope, leaveScope, copyScope, loop

    /// Time that an operation takes, in quarters of a step; what it calls and makes takes steps of its own.
    var weight: Int {
        switch self {
        case .undefined, .null, .yes, .no, .hole, .number, .text, .pop, .duplicate, .duplicate2, .swap, .loadLocal,
            .storeLocal, .initLocal, .not, .toNumeric, .increment, .decrement, .jump, .jumpIfFalse, .jumpIfTrue,
            .jumpIfFalseKeep, .jumpIfTrueKeep, .jumpIfPresentKeep, .jumpIfNullish, .jumpIfDefined,
            .jumpIfNullishMethod, .loop:
            1
        case .rotate3, .rotate4, .binary, .loadEnv, .getIndex, .returnValue: 2
        case .getMember, .getMethod: 4
        case .leaveScope, .tryPop, .append, .appendHole: 6
        case .loadGlobal, .storeEnv, .initEnv: 10
        case .copyScope, .enterScope, .tryPush, .appendSpread: 28
        case .newList, .template, .new, .newSpread: 56
        case .closure: 72
        case .newObject: 80
        case .throwValue, .pattern, .iterate, .iterateKeys, .bigint: 60
        default: 14
        }
    }
}
