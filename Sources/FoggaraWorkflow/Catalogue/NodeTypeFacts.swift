package import FoggaraJSON

/// What Foggara knows about a type beyond n8n's description: cost, effects, hosts.
package struct NodeTypeFacts: Sendable {
    /// Steps of the tariff.
    package enum CostClass: String, Sendable, Hashable {
        /// Decides or routes.
        case control
        /// Makes or changes data.
        case data
        /// Asks a service.
        case call
        /// Tells a person.
        case message
        /// Starts a run.
        case trigger
        /// Does nothing.
        case note
    }

    /// What calls and messages are counted by.
    package enum Counting: String, Sendable, Hashable {
        /// One for each item.
        case item
        /// One for all items together.
        case run
    }

    /// Class in the tariff.
    package let cost: CostClass
    /// What calls and messages are counted by.
    package let counting: Counting
    /// Whether the native engine runs it.
    package let isNative: Bool
    /// Whether its outputs exclude each other per item.
    package let branches: Bool
    /// Whether it may close a cycle.
    package let loops: Bool
    /// Whether it can ask for one page after the other.
    package let hasPagination: Bool
    /// Whether a template may state its effect itself.
    package let hasStatableEffect: Bool
    /// Whether its parameters may name secrets of the form, since none of them reaches an item or the journal.
    package let takesSecrets: Bool
    /// Whether a template may state that its requests are messages to a person.
    package var canBeMessage: Bool { cost == .call && hasStatableEffect }
    private let syntax: JSONNode

    /// Reads one line of the table of facts.
    init(_ syntax: JSONNode) {
        self.syntax = syntax
        cost = syntax["cost"]?.string.flatMap(CostClass.init) ?? .data
        counting = syntax["counted"]?.string.flatMap(Counting.init) ?? .item
        isNative = syntax["native"]?.bool ?? false
        branches = syntax["branches"]?.bool ?? false
        loops = syntax["loops"]?.bool ?? false
        hasPagination = syntax["pagination"]?.bool ?? false
        hasStatableEffect = syntax["overridable"]?.bool ?? false
        takesSecrets = syntax["secrets"]?.bool ?? false
    }

    /// What retry and recovery may do with a node of these resolved parameters.
    ///
    /// - Guarantees: an expression in a deciding parameter matches no rule, so that the last, most careful one holds.
    package func effect(of parameters: JSONObject, version: Double) -> EffectClass {
        let scope = ParameterScope(siblings: parameters, root: parameters, version: version)
        for rule in syntax["effect"]?.elements ?? [] {
            if let when = rule["when"], !scope.satisfies(when) { continue }
            return rule["is"]?.string.flatMap(EffectClass.init) ?? .atMostOnce
        }
        return .pure
    }

    /// Unbilled requests that prepare a call of a node with these resolved parameters: access tokens, titles, headers.
    package func lookups(of parameters: JSONObject, version: Double) -> Int {
        let scope = ParameterScope(siblings: parameters, root: parameters, version: version)
        let rule = syntax["lookups"]?.elements.first { $0["when"].map(scope.satisfies) ?? true }
        return rule?["is"]?.number?.integer.map { Int(clamping: $0) } ?? 0
    }

    /// Where a node connects to.
    package var hosts: HostRule {
        guard let rule = syntax["hosts"] else { return .none }
        if let parameter = rule["parameter"]?.string { return .parameter(parameter) }
        if let field = rule["credential"]?.string { return .credential(field: field) }
        if let all = rule["all"] { return .all(all.elements.compactMap(\.string)) }
        if let any = rule["any"] { return .any(any.elements.compactMap(\.string)) }
        return .none
    }

    /// What the items it gives hold, when that is known.
    package var output: OutputShape? { syntax["output"].map(OutputShape.init) }

    /// Whether a node of these parameters remembers items from run to run.
    package func remembers(_ parameters: JSONObject, version: Double) -> Bool {
        guard let when = syntax["remembers"] else { return false }
        return ParameterScope(siblings: parameters, root: parameters, version: version).satisfies(when)
    }
}

/// Where nodes of a type connect to.
package enum HostRule: Sendable, Hashable {
    /// Nowhere.
    case none
    /// To the host of the address in a parameter.
    case parameter(String)
    /// To what a field of the credential says.
    case credential(field: String)
    /// To all of these.
    case all([String])
    /// To one of these.
    case any([String])
}
