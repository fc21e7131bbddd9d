/// One part of an expression parameter as text, for those who translate expressions instead of evaluating them.
package enum ExpressionPiece: Sendable, Hashable {
    /// Literal text.
    case text(String)
    /// What stands between `{{` and `}}`.
    case code(String)
}

extension ExpressionSource {
    /// The parts of an expression in order; empty for a parameter that is none.
    package var pieces: [ExpressionPiece] {
        guard isExpression else { return [] }
        let bytes = Array(parameter.utf8)
        return ExpressionChunk.split(bytes, from: 1).map { chunk in
            switch chunk {
            case .text(let text): .text(text)
            case .code(let range): .code(String(decoding: bytes[range], as: UTF8.self))
            }
        }
    }
}
