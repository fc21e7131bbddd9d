package import FoggaraJSON

/// Values that earlier executions have seen, for `removeDuplicates` with history.
///
/// - Guarantees: changes become durable together with the node's result (or the run's success, as the plan says).
package protocol SeenHistory: Sendable {
    /// The keys of `keys` that were seen before, in the given scope.
    func seen(_ keys: [String], scope: String) async throws(NodeError) -> Set<String>
    /// How many keys the scope holds.
    func count(scope: String) async throws(NodeError) -> Int
    /// Adds keys to the scope.
    func record(_ keys: [String], scope: String) async throws(NodeError)
    /// The greatest value stored for an incremental or date comparison; nil when none.
    func mark(scope: String) async throws(NodeError) -> JSONValue?
    /// Stores the greatest value.
    func setMark(_ value: JSONValue, scope: String) async throws(NodeError)
    /// Forgets everything of the scope.
    func clear(scope: String) async throws(NodeError)
}
