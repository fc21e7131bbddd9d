import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Finds out how the requests of a node are signed; read once, for the first item, as in n8n.
struct HTTPCredentialReader {
    private let call: NodeCall

    init(_ call: NodeCall) { self.call = call }

    /// The credentials.
    ///
    /// - Errors: a credential that is not configured, a type that has no native signing.
    func read() async throws(NodeError) -> HTTPCredentials {
        let type: String
        switch try call.text("authentication", 0, or: "none") {
        case "genericCredentialType": type = try call.text("genericAuthType", 0)
        case "predefinedCredentialType": type = try call.text("nodeCredentialType", 0)
        case "basicAuth": type = "httpBasicAuth"
        case "digestAuth": type = "httpDigestAuth"
        case "headerAuth": type = "httpHeaderAuth"
        case "queryAuth": type = "httpQueryAuth"
        case "oAuth2": type = "oAuth2Api"
        default: return .none
        }
        guard let reference = call.node.credentials.first(where: { $0.type == type }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for \"\(type)\"")
        }
        return try sign(type, try await call.services.credentials.fields(reference))
    }

    private func sign(_ type: String, _ fields: JSONObject) throws(NodeError) -> HTTPCredentials {
        func text(_ key: String) -> String { fields[key].map { $0.isNull ? "" : ScriptValue.text($0) } ?? "" }
        switch type {
        case "httpBasicAuth": return .basic(text("user"), text("password"))
        case "httpBearerAuth": return .bearer(text("token"))
        case "httpDigestAuth": return .digest(user: text("user"), password: text("password"))
        case "httpHeaderAuth": return .header(text("name"), text("value"))
        case "httpQueryAuth": return .fields(headers: [], query: [text("name"): .string(text("value"))], body: [:])
        case "httpCustomAuth": return try custom(text("json"))
        default:
            if let known = ServiceCredentials.sign(type, fields) { return known }
            if type == "oAuth2Api" { return .oauth(OAuthAccess(fields)) }
            if let token = fields["oauthTokenData"]?["access_token"]?.string { return .bearer(token) }
            throw NodeError("NodeApiError", "Unable to sign without access token", item: 0)
        }
    }

    private func custom(_ json: String) throws(NodeError) -> HTTPCredentials {
        guard let value = LenientJSON.strict(json), let object = value.object else {
            throw NodeError("NodeOperationError", "Invalid Custom Auth JSON", item: 0)
        }
        let headers = (object["headers"]?.object ?? [:]).map {
            (name: $0.key, value: FieldConversion.text($0.value))
        }
        return .fields(headers: headers, query: object["qs"]?.object ?? [:], body: object["body"]?.object ?? [:])
    }
}
