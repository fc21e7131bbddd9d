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
}
