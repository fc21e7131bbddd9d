package import FoggaraJSON
package import FoggaraSystem

/// One of Foggara's own functions, which a host offers to expressions; it reads its arguments and nothing else.
package typealias ExpressionFunction = @Sendable ([JSONValue]) -> JSONValue

/// What the world gives to an expression: the items, the nodes that ran, clock, zone, randomness and configuration.
///
/// - Guarantees: all but ``inputItems``, ``itemIndex``, ``now`` and ``zoneName`` have a default that says "nothing".
package protocol ExpressionHost: Sendable {
    /// Items of the first input that has any; nil when the node has no input at all.
    var inputItems: [ExpressionItem]? { get }
    /// Index of the current item.
    var itemIndex: Int { get }
    /// Index of the current run of the node.
    var runIndex: Int { get }
    /// The time that `$now` and a `Date` made without arguments show.
    var now: Instant { get }
    /// IANA name of the workflow's zone.
    var zoneName: String { get }
    /// A number from 0 up to 1.
    func random() -> Double

    /// The node whose parameter is evaluated.
    var currentNode: ExpressionNode? { get }
    /// Where each input's data came from; nil when nothing ran before.
    var inputOrigins: [ExpressionOrigin?]? { get }
    /// A node of the workflow by its name.
    func node(named name: String) -> ExpressionNode?
    /// How many runs of a node have data; nil when it has not run.
    func runCount(of node: String) -> Int?
    /// Outputs of one run of a node; nil when there is no such run.
    func outputs(of node: String, run: Int) -> [[ExpressionItem]?]?
    /// Origins of one run's inputs.
    func origins(of node: String, run: Int) -> [ExpressionOrigin?]
    /// Names of the nodes that feed a node over main connections, with the output each uses, in input order.
    func parents(of node: String) -> [ExpressionOrigin]
    /// Data a node keeps during the run, as the loop node does.
    func context(of node: String) -> JSONObject

    /// Facts about the workflow and the run.
    var run: ExpressionRun { get }
    /// `$vars`.
    var variables: JSONObject { get }
    /// `$env`; nil when expressions may not read the environment.
    var environment: JSONObject? { get }
    /// `$config`, the template's own settings.
    var configuration: JSONObject { get }
    /// Variables that only some fields know, as `$pageCount`, `$request` and `$response`, by name.
    var fieldVariables: JSONObject { get }
    /// `$execution.customData` as it stands.
    var customData: JSONObject { get }
    /// Keeps one entry of the run's custom data.
    func setCustomData(_ key: String, _ value: String)
    /// Calls one of Foggara's own functions, of ``ExpressionNames/hostFunctions``; nil when the name is none.
    ///
    /// - Guarantees: arguments are as JSON would hold them, an undefined one is null.
    func call(_ function: String, _ arguments: [JSONValue]) throws(ExpressionError) -> JSONValue?
    /// Names that ``call(_:_:)`` knows; of the others the expression reads undefined, as in n8n.
    var functionNames: Set<String> { get }
}

extension ExpressionHost {
    /// The first run.
    package var runIndex: Int { 0 }
    /// The middle, for hosts without randomness.
    package func random() -> Double { 0.5 }
    /// No node.
    package var currentNode: ExpressionNode? { nil }
    /// Nothing ran before.
    package var inputOrigins: [ExpressionOrigin?]? { nil }
    /// No node is known.
    package func node(named name: String) -> ExpressionNode? { nil }
    /// Nothing has run.
    package func runCount(of node: String) -> Int? { nil }
    /// Nothing has run.
    package func outputs(of node: String, run: Int) -> [[ExpressionItem]?]? { nil }
    /// Nothing has run.
    package func origins(of node: String, run: Int) -> [ExpressionOrigin?] { [] }
    /// Nothing is connected.
    package func parents(of node: String) -> [ExpressionOrigin] { [] }
    /// Nothing is kept.
    package func context(of node: String) -> JSONObject { [:] }
    /// A run without facts.
    package var run: ExpressionRun { ExpressionRun() }
    /// No variables.
    package var variables: JSONObject { [:] }
    /// Not readable.
    package var environment: JSONObject? { nil }
    /// No settings.
    package var configuration: JSONObject { [:] }
    /// No variables of a field.
    package var fieldVariables: JSONObject { [:] }
    /// Nothing kept.
    package var customData: JSONObject { [:] }
    /// Drops the entry.
    package func setCustomData(_ key: String, _ value: String) {}
    /// Knows no function.
    package func call(_ function: String, _ arguments: [JSONValue]) throws(ExpressionError) -> JSONValue? { nil }
    /// No functions.
    package var functionNames: Set<String> { [] }
}
