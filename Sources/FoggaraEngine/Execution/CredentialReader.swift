package import FoggaraJSON
package import FoggaraWorkflow

/// Reads credentials for nodes.
package protocol CredentialReader: Sendable {
    /// The fields of a credential that the node names.
    ///
    /// - Throws: when the credential is not configured.
    func fields(_ reference: CredentialReference) async throws(NodeError) -> JSONObject
}
