package import FoggaraJSON

/// The inputs and outputs of a node with given parameters.
package struct NodePorts: Sendable, Hashable {
    /// One input or output.
    package struct Port: Sendable, Hashable {
        /// Kind of connection; `main` for data.
        package var kind: String
        /// Name, when it has one.
        package var name: String?
    }

    /// Inputs, data inputs by their number.
    package var inputs: [Port]
    /// Outputs by their number, without the error output.
    package var outputs: [Port]
    /// Data inputs that must have arrived before the node may run with the others missing; empty when any one will do,
    /// nil when the type says nothing.
    package var requiredInputs: [Int]?

    /// Number of data inputs.
    package var mainInputCount: Int { inputs.count { $0.kind == "main" } }
    /// Number of data outputs, without the error output.
    package var mainOutputCount: Int { outputs.count { $0.kind == "main" } }
}

extension NodeDescription {
    /// The ports of a node with these resolved parameters.
    package func ports(for parameters: JSONObject) -> NodePorts {
        var inputs = fixed(inputs) ?? dynamicInputs(parameters)
        var outputs = fixed(outputs) ?? dynamicOutputs(parameters)
        // A node may give more outputs than it lists: Filter lists one, names two and has two.
        while outputs.count < outputNames.count, outputs.allSatisfy({ $0.kind == "main" }) {
            outputs.append(.init(kind: "main"))
        }
        for index in inputs.indices where index < inputNames.count { inputs[index].name = inputNames[index] }
        for index in outputs.indices where index < outputNames.count { outputs[index].name = outputNames[index] }
        return NodePorts(inputs: inputs, outputs: outputs, requiredInputs: required(parameters))
    }

    private func fixed(_ list: JSONNode?) -> [NodePorts.Port]? {
        guard let list, list.kind == .array else { return nil }
        return list.elements.map { .init(kind: $0.string ?? $0["type"]?.string ?? "main") }
    }

    private func main(_ count: Int) -> [NodePorts.Port] {
        // A bound, since the number may come from a parameter.
        Array(repeating: .init(kind: "main"), count: min(max(count, 0), 64))
    }

    private func dynamicInputs(_ parameters: JSONObject) -> [NodePorts.Port] {
        switch typeName {
        case "n8n-nodes-base.merge": main(count(parameters["numberInputs"]) ?? 2)
        default: main(1)
        }
    }

    /// The rules of each type whose outputs depend on its parameters.
    ///
    /// - Source: n8n 2.41.1, recorded behaviour.
    private func dynamicOutputs(_ parameters: JSONObject) -> [NodePorts.Port] {
        switch typeName {
        case "n8n-nodes-base.switch" where version >= 3:
            if parameters["mode"] == "expression" { return main(count(parameters["numberOutputs"]) ?? 4) }
            let rules = parameters["rules"]?["values"]?.array ?? []
            var ports = rules.map { rule -> NodePorts.Port in
                let isRenamed = rule["renameOutput"] == true
                return .init(kind: "main", name: isRenamed ? rule["outputKey"]?.string : nil)
            }
            if parameters["options"]?["fallbackOutput"] == "extra" { ports.append(.init(kind: "main")) }
            return ports
        case "n8n-nodes-base.switch":
            if parameters["mode"] == "expression" { return main(count(parameters["outputsAmount"]) ?? 4) }
            return main(parameters["rules"]?["rules"]?.array?.count ?? 0)
        case "n8n-nodes-base.webhook":
            guard case .array(let methods)? = parameters["httpMethod"] else { return main(1) }
            return methods.map { .init(kind: "main", name: $0.string) }
        case "n8n-nodes-base.respondToWebhook":
            let hasResponse = version == 1.3 || version >= 1.4 && parameters["enableResponseOutput"] == true
            return main(hasResponse ? 2 : 1)
        default: return main(1)
        }
    }

    private func required(_ parameters: JSONObject) -> [Int]? {
        guard let requiredInputs else { return nil }
        switch requiredInputs.kind {
        case .number: return []
        case .array: return requiredInputs.elements.compactMap { $0.number?.integer.map(Int.init) }
        default:
            guard typeName == "n8n-nodes-base.merge" else { return nil }
            return parameters["mode"] == "chooseBranch" ? [0, 1] : []
        }
    }

    private func count(_ value: JSONValue?) -> Int? { value?.number?.integer.map(Int.init) }
}
