import FoggaraJSON

/// The faults of one code chunk, in the order in which the text is read; never empty.
struct SyntaxFaults: Error {
    /// All of them.
    let all: [ExpressionFault]
    /// Whether the chunk is too long, however deep it nests.
    var isTooLong = false
}

/// Going on after a fault, so that one reading tells several.
///
/// A list remembers its state before each element. After a fault inside, the parser skips to the comma or bracket that
/// ends the element at the list's own level and goes on there; what it cannot find its way out of ends the reading.
extension Parser {
    /// What a fault in the middle of something leaves in disorder.
    struct State {
        var depth: Int
        var pending: Int
        var openBrackets: Int
        var allowsIn: Bool
    }

    /// Faults that one chunk tells at most.
    private static let most = 8

    /// The state to come back to.
    var savedState: State {
        State(depth: depth, pending: pending.count, openBrackets: openBrackets, allowsIn: allowsIn)
    }

    /// Notes a fault and skips to one of two marks at the level of `state`, which stays the next token.
    ///
    /// - Errors: the fault itself, when there is no such place or the text only ends too early.
    mutating func recover(_ fault: ExpressionFault, _ state: State, to mark: Mark, or other: Mark)
        throws(ExpressionFault)
    {
        switch fault.kind {
        case .tooDeep, .unexpectedEnd, .unterminated, .emptyCode: throw fault
        default: break
        }
        guard faults.count + 1 < Self.most else { throw fault }
        while openBrackets != state.openBrackets || token.mark != mark && token.mark != other {
            if token.kind == .end || token.kind == .templateStart || openBrackets < state.openBrackets { throw fault }
            do throws(ExpressionFault) { try advance() } catch { throw fault }
        }
        faults.append(fault)
        pending.removeLast(pending.count - state.pending)
        depth = state.depth
        allowsIn = state.allowsIn
    }
}
