import FoggaraEngine

/// Patterns as n8n's text conditions take them: `/pattern/flags`, or a bare pattern.
enum ScriptPattern {
    /// Whether the pattern occurs in the text.
    ///
    /// - Errors: a pattern that does not compile; as in n8n its message is empty.
    static func isMatch(_ pattern: String, in text: String, item: Int) throws(NodeError) -> Bool {
        throw NodeError("NodeOperationError", "", item: item)
    }
}
