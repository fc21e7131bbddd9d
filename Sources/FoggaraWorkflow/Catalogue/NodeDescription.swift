package import FoggaraJSON

/// What a node of one version takes and gives.
package final class NodeDescription: Sendable {
    /// Full name of the type.
    let typeName: String
    /// The version.
    package let version: Double
    /// Whether a run can start at such a node.
    package let isTrigger: Bool
    /// Whether n8n gives such a node a webhook identifier.
    package let declaresWebhooks: Bool
    /// Parameters in the order that decides which of several with one name is meant.
    package let properties: [NodeProperty]
    /// Places in ``properties`` in the order in which their conditions can be answered.
    let order: [Int]
    /// Credentials the node may use, with the conditions under which it does.
    package let credentials: [CredentialRule]
    let inputs: JSONNode?
    let outputs: JSONNode?
    let requiredInputs: JSONNode?
    /// Names of the outputs, when they have names.
    package let outputNames: [String]
    /// Names of the inputs, when they have names.
    package let inputNames: [String]

    /// Reads one entry of a type's file.
    init(of typeName: String, version: Double, syntax: JSONNode, properties: [JSONNode]) {
        self.typeName = typeName
        self.version = version
        var group: [String] = []
        var credentials: [CredentialRule] = []
        var inputs: JSONNode?
        var outputs: JSONNode?
        var requiredInputs: JSONNode?
        var outputNames: [String] = []
        var inputNames: [String] = []
        var declaresWebhooks = false
        for member in syntax.members {
            switch member.key {
            case "group": group = member.value.elements.compactMap(\.string)
            case "credentials": credentials = member.value.elements.map(CredentialRule.init)
            case "inputs": inputs = member.value
            case "outputs": outputs = member.value
            case "requiredInputs": requiredInputs = member.value
            case "webhooks": declaresWebhooks = true
            case "outputNames": outputNames = member.value.elements.compactMap(\.string)
            case "inputNames": inputNames = member.value.elements.compactMap(\.string)
            default: break
            }
        }
        isTrigger = group.contains("trigger")
        self.declaresWebhooks = declaresWebhooks
        self.properties = properties.map(NodeProperty.init)
        order = ParameterResolver.order(self.properties, isRoot: true)
        self.credentials = credentials
        self.inputs = inputs
        self.outputs = outputs
        self.requiredInputs = requiredInputs
        self.outputNames = outputNames
        self.inputNames = inputNames
    }

    /// The credentials that a node with these resolved parameters uses.
    package func credentials(for parameters: JSONObject) -> [CredentialRule] {
        let scope = ParameterScope(siblings: parameters, root: parameters, version: version)
        return credentials.filter { scope.shows($0.display) }
    }
}

/// A credential that a node may use.
package struct CredentialRule: Sendable {
    /// Credential type.
    package let type: String
    /// Whether the node cannot run without it.
    package let isRequired: Bool
    let display: DisplayRule?

    init(_ syntax: JSONNode) {
        type = syntax["name"]?.string ?? ""
        isRequired = syntax["required"]?.bool ?? false
        display = syntax["displayOptions"].map(DisplayRule.init)
    }
}
