import FoggaraJSON
import FoggaraSandbox
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// Credentials that open the stand-ins, also of templates that are activated while a service runs.
final class SandboxVault: SecretReader {
    private let addresses: SandboxAddresses
    private let sets: Locked<[SandboxSecrets]>

    /// Opens the stand-ins for templates.
    init(_ templates: [Template], _ addresses: SandboxAddresses) {
        self.addresses = addresses
        sets = Locked([SandboxSecrets(templates: templates, addresses: addresses)])
    }

    /// Opens them for one more template, with the secret values of its form.
    func add(_ template: Template, values: JSONObject) {
        let secrets = SandboxSecrets(templates: [template], addresses: addresses, config: .object(values))
        sets.withLock { $0.insert(secrets, at: 0) }
    }

    /// The value under a name; the template added last counts.
    func secret(_ name: String) async throws(StoreError) -> JSONValue? {
        for secrets in sets.withLock({ $0 }) {
            if let value = try await secrets.secret(name) { return value }
        }
        return nil
    }
}
