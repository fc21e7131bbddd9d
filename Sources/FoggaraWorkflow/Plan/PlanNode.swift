package import FoggaraJSON

/// One node of a plan.
package struct PlanNode: Sendable, Hashable {
    /// Place in the plan's list of nodes.
    package var index: Int
    /// Stable identifier (UUID text), for journals, exports and derived times.
    package var id: String
    /// Name for people and expressions; unique.
    package var name: String
    /// Full type name.
    package var type: String
    /// Version of the type.
    package var version: Double
    /// Place on the canvas.
    package var position: Position
    /// Parameters with the defaults of everything shown; expressions as text beginning with `=`.
    package var parameters: JSONObject
    /// Credentials by type.
    package var credentials: [CredentialReference]
    /// Switches.
    package var options: NodeOptions
    /// Whether a run can start here.
    package var isTrigger: Bool
    /// What retry and recovery may do.
    package var effect: EffectClass
    /// Whether what it sends reaches a person and counts as a message.
    package var isMessage: Bool
    /// Edges by output; the error output is the last one.
    package var outputs: [[PlanEdge]]
    /// Number of connected `main` inputs: highest connected input plus one, 0 for none.
    package var inputCount: Int
    /// Inputs that must have arrived before the node may run with the others missing; n8n's `requiredInputs`.
    package var requiredInputs: [Int]?
    /// The identifier by which n8n names the node's web addresses, when the workflow states one.
    package var webhookID: String?

    /// Puts a node together.
    package init(
        index: Int, id: String, name: String, type: String, version: Double, position: Position,
        parameters: JSONObject, credentials: [CredentialReference] = [], options: NodeOptions = NodeOptions(),
        isTrigger: Bool = false, effect: EffectClass = .pure, isMessage: Bool = false,
        outputs: [[PlanEdge]] = [], inputCount: Int = 0, requiredInputs: [Int]? = nil, webhookID: String? = nil
    ) {
        self.index = index
        self.id = id
        self.name = name
        self.type = type
        self.version = version
        self.position = position
        self.parameters = parameters
        self.credentials = credentials
        self.options = options
        self.isTrigger = isTrigger
        self.effect = effect
        self.isMessage = isMessage
        self.outputs = outputs
        self.inputCount = inputCount
        self.requiredInputs = requiredInputs
        self.webhookID = webhookID
    }
}

/// Where an output leads.
package struct PlanEdge: Sendable, Hashable {
    /// Place of the target in the plan's list of nodes.
    package var target: Int
    /// Input of the target, from 0.
    package var input: Int

    /// Leads to input `input` of node `target`.
    package init(target: Int, input: Int) {
        self.target = target
        self.input = input
    }
}
