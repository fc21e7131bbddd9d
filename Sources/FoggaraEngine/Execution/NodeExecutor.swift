package import FoggaraExpression
package import FoggaraJSON
package import FoggaraSystem
package import FoggaraWorkflow

/// What runs the nodes of one or several types.
///
/// - Guarantees asked of a conformer: no clock, network, file or randomness except through ``NodeCall/services``;
///   everything sent goes through ``EffectGate``; a second run with the same inputs asks for the same effects in the
///   same order, so that recovery finds them again.
package protocol NodeExecutor: Sendable {
    /// Full type names served.
    var types: [String] { get }

    /// Runs a node once with all items of its inputs.
    ///
    /// - Throws: ``NodeError`` when the node as a whole fails. A node that goes on with failed items returns them with
    ///   `error` set (``Item/error`` or a json of only `error`).
    func run(_ call: NodeCall) async throws(NodeError) -> NodeResult
}

/// Everything a node is given for one run.
package struct NodeCall: Sendable {
    /// The node.
    package let node: PlanNode
    /// The plan it belongs to.
    package let plan: Plan
    /// Items by input; an input without data is empty.
    package let inputs: [[Item]]
    /// Which run of this node it is in the execution, from 0.
    package let runIndex: Int
    /// Whether the execution was started by hand.
    package let isManual: Bool
    /// Parameters, expressions evaluated per item.
    package let parameters: any ParameterReader
    /// The world.
    package let services: NodeServices

    /// Puts a call together.
    package init(
        node: PlanNode, plan: Plan, inputs: [[Item]], runIndex: Int, isManual: Bool,
        parameters: any ParameterReader, services: NodeServices
    ) {
        self.node = node
        self.plan = plan
        self.inputs = inputs
        self.runIndex = runIndex
        self.isManual = isManual
        self.parameters = parameters
        self.services = services
    }

    /// The items of the first input.
    package var items: [Item] { inputs.first ?? [] }
    /// Whether failed items go on instead of stopping the node.
    package var continuesOnFail: Bool { node.options.onError != .stopWorkflow }
}

/// Reads the parameters of the node that runs.
package protocol ParameterReader: Sendable {
    /// The value of a parameter for one item; nil when it is absent or its expression gives undefined.
    ///
    /// - Parameter path: keys from the parameters down, joined by dots: `options.response.response.fullResponse`.
    /// - Throws: the error of an expression.
    func value(_ path: String, item: Int) throws(NodeError) -> JSONValue?

    /// The value with what JSON cannot hold (dates, NaN) still told apart; nil when the parameter is absent.
    func result(_ path: String, item: Int) throws(NodeError) -> ExpressionResult?

    /// The stored value, expressions not evaluated.
    func raw(_ path: String) -> JSONValue?

    /// Evaluates `text` as a parameter text of this node for one item, with further variables (`$response`,
    /// `$pageCount`, …) in scope.
    func evaluate(_ text: JSONValue, item: Int, variables: JSONObject) throws(NodeError) -> JSONValue?
}

extension ParameterReader {
    /// The value as JSON, for readers that know nothing else.
    package func result(_ path: String, item: Int) throws(NodeError) -> ExpressionResult? {
        try value(path, item: item).map { .json($0) }
    }
}

/// What a node gave.
package struct NodeResult: Sendable {
    /// Items by output; nil for an output that got nothing at all, which stops its branch.
    package var outputs: [[Item]?]

    /// Gives items by output.
    package init(outputs: [[Item]?]) { self.outputs = outputs }

    /// Gives items on the only output.
    package init(_ items: [Item]) { outputs = [items] }
}

/// The world as a node may touch it.
package struct NodeServices: Sendable {
    /// Guards everything that is sent.
    package let effects: any EffectGate
    /// What earlier executions have seen.
    package let history: any SeenHistory
    /// Credentials of the vault.
    package let credentials: any CredentialReader
    /// Sends requests to declared hosts.
    package let http: any HTTPTransport
    /// Sends mail.
    package let mail: any MailTransport
    /// Wall clock and sleep.
    package let clock: any WallClock

    /// Puts the services together.
    package init(
        effects: any EffectGate, history: any SeenHistory, credentials: any CredentialReader,
        http: any HTTPTransport, mail: any MailTransport, clock: any WallClock
    ) {
        self.effects = effects
        self.history = history
        self.credentials = credentials
        self.http = http
        self.mail = mail
        self.clock = clock
    }
}
