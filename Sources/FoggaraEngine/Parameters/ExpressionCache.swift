import FoggaraExpression
import FoggaraSystem

/// Expressions parsed once, whatever the number of items and runs.
final class ExpressionCache: Sendable {
    /// Distinct expressions kept; beyond it the cache starts anew, for texts made by nodes never repeat.
    private static let limit = 4_096
    private let sources = Locked<[String: ExpressionSource]>([:])

    /// The parsed form of a parameter text.
    func source(_ text: String) -> ExpressionSource {
        if let source = sources.withLock({ $0[text] }) { return source }
        let source = ExpressionSource(text)
        sources.withLock { sources in
            if sources.count >= Self.limit { sources = [:] }
            sources[text] = source
        }
        return source
    }
}
