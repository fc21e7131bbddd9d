import FoggaraSystem

/// Parameters that were read lately, for callers who keep no ``ExpressionSource`` of their own.
///
/// - Guarantees: holds few and short ones only; what it gives is the same as reading the text again.
enum SourceCache {
    /// Distinct parameters kept; beyond it the cache starts anew.
    private static let most = 512
    /// Bytes of a parameter that is worth keeping.
    private static let longest = 4_096
    private static let sources = Locked<[String: ExpressionSource]>([:])

    /// The read form of a parameter.
    static func source(_ parameter: String) -> ExpressionSource {
        guard parameter.utf8.count <= longest else { return ExpressionSource(parameter) }
        if let known = sources.withLock({ $0[parameter] }) { return known }
        let source = ExpressionSource(parameter)
        sources.withLock { sources in
            if sources.count >= most { sources.removeAll() }
            sources[parameter] = source
        }
        return source
    }
}
