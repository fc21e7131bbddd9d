import FoggaraJSON
import FoggaraStore
import FoggaraWorkflow

/// Credentials of one template, opened when a node asks for them.
struct VaultCredentials: CredentialReader {
    let secrets: (any SecretReader)?
    let template: String

    func fields(_ reference: CredentialReference) async throws(NodeError) -> JSONObject {
        let names = [
            SecretName.credential(template: template, name: reference.name),
            SecretName.credential(template: nil, name: reference.name),
        ]
        for name in names {
            do throws(StoreError) {
                if let fields = try await secrets?.secret(name)?.object { return fields }
            } catch {
                throw NodeError("NodeOperationError", "The credential '\(reference.name)' cannot be opened: \(error)")
            }
        }
        throw NodeError("NodeOperationError", "The credential '\(reference.name)' is not set")
    }
}
