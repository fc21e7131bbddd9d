package import FoggaraJSON
package import FoggaraStore
package import FoggaraWorkflow

/// What receivers of requests need of the engine.
extension Engine {
    /// Opens the credentials that nodes of a template name.
    package func credentials(of template: String) -> any CredentialReader {
        VaultCredentials(secrets: world.secrets, template: template)
    }

    /// The secrets of a plan's configuration; those not set are absent.
    package func secrets(of plan: Plan) async throws(EngineError) -> JSONObject {
        var values = JSONObject()
        for key in plan.secrets {
            do throws(StoreError) {
                values[key] = try await world.secrets?.secret(SecretName.config(template: plan.template, key: key))
            } catch { throw EngineError.store(error) }
        }
        return values
    }

    /// Stores a prepared run together with further changes, then puts it in line.
    ///
    /// - Guarantees: durable when it returns.
    /// - Throws: ``StoreError/Code/conflict`` when one of the changes meets a record that is there already.
    package func begin(_ run: NewRun, of plan: Plan, mode: String, with changes: [StoreChange]) async throws(StoreError)
    {
        try pass(.beforeReception)
        try await world.store.commit(run.changes + changes)
        try pass(.afterReception)
        world.log(.created(run.id, template: plan.template, mode: mode))
        enqueue(run.id)
    }

    private func pass(_ point: CrashPoint) throws(StoreError) {
        do throws(SimulatedCrash) { try world.crashPoints.pass(point) } catch {
            throw StoreError(.broken, "crash at \(point.rawValue)")
        }
    }
}
