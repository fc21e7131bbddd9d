import FoggaraCompiler
import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// The workflows that others may call: those of this command, those that are activated, and what a node holds itself.
final class KnownWorkflows: Sendable {
    private let plans = Locked<[String: Plan]>([:])
    private let store: any Store
    private let catalogue: NodeCatalogue

    /// Knows what is activated in a store.
    init(store: any Store, load: @escaping @Sendable (String) -> [UInt8]?) {
        self.store = store
        catalogue = NodeCatalogue(load: load)
    }

    /// Lets a plan be called by the identifier of its template.
    func add(_ plan: Plan) { plans.withLock { $0[plan.template] = plan } }

    /// The plan that a call means.
    ///
    /// - Throws: ``NodeError`` when the text is no workflow or nothing is known by the identifier.
    func plan(_ target: WorkflowCall.Target, caller: Plan) async throws(NodeError) -> Plan {
        switch target {
        case .inline(let value):
            guard let (plan, issues) = InlineWorkflow.plan(value, in: caller, catalogue: catalogue) else {
                throw NodeError("NodeOperationError", "The workflow of the node cannot be read")
            }
            if let issues { throw NodeError("WorkflowHasIssuesError", issues) }
            return plan
        case .known(let id):
            if let plan = plans.withLock({ $0[id] }) { return plan }
            if let plan = await activated(id) { return plan }
            throw NodeError(
                "NodeOperationError", "Workflow does not exist.",
                description: "No template '\(id)' is activated or named beside the caller.")
        }
    }

    private func activated(_ id: String) async -> Plan? {
        do {
            guard let record = try await store.activations().first(where: { $0.template == id }),
                let revision = try await store.revision(record.revision)
            else { return nil }
            return JSONDocument.value(of: Array(revision.body.utf8)).flatMap(Plan.init(json:))
        } catch {
            // A store that cannot be read shows at the next write of the run.
            return nil
        }
    }
}
