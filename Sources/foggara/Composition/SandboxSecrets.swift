import FoggaraJSON
import FoggaraSandbox
import FoggaraStore
import FoggaraWorkflow

/// Credentials that open the stand-ins, so that a sandbox run needs none of the user's.
struct SandboxSecrets: SecretReader {
    private var values: [String: JSONValue] = [:]

    /// Gives every credential that `templates` declare the fields its stand-in accepts, and every secret value of a
    /// configuration the one in `config`, or a fixed word.
    init(templates: [Template], addresses: SandboxAddresses, config: JSONValue = [:]) {
        for template in templates {
            for credential in template.credentials {
                let name = SecretName.credential(template: template.id, name: credential.key)
                values[name] = Self.fields(credential, addresses)
            }
            for property in template.config.properties where property.isSecret {
                let name = SecretName.config(template: template.id, key: property.key)
                values[name] = config[property.key] ?? "sandbox"
            }
        }
    }

    /// The value under a name.
    func secret(_ name: String) async throws(StoreError) -> JSONValue? { values[name] }

    private static func fields(_ credential: CredentialDeclaration, _ addresses: SandboxAddresses) -> JSONValue {
        switch credential.type {
        // An exported Meta trigger has one for each of its secrets, named after it.
        case "crypto":
            [
                "hmacSecret": .string(
                    credential.name?.text(in: "en").hasSuffix("verifyToken") == true
                        ? ServiceKeys.metaVerifyToken : ServiceKeys.metaAppSecret)
            ]
        case "googleApi": ["email": .string(SandboxAccount.email), "privateKey": .string(SandboxAccount.privateKey)]
        case "googleSheetsOAuth2Api":
            ["oauthTokenData": ["access_token": .string(SandboxAccount.userToken)]]
        case "slackApi": ["webhookUrl": .string("https://hooks.slack.com" + SlackService.webhookPath)]
        case "smtp":
            [
                "host": .string(addresses.smtp?.address ?? "127.0.0.1"),
                "port": .number(JSONNumber(Int(addresses.smtp?.port ?? 25))), "secure": false,
                "disableStartTls": true, "user": "", "password": "",
            ]
        case "httpBearerAuth": ["token": .string(ServiceKeys.bearer)]
        case "whatsAppApi", "facebookGraphApi": ["accessToken": .string(ServiceKeys.bearer)]
        case "httpHeaderAuth": ["name": "X-API-TOKEN", "value": .string(ServiceKeys.yalidineToken)]
        case "httpCustomAuth":
            [
                "json": .string(
                    JSONWriter.compact([
                        "headers": [
                            "X-API-ID": .string(ServiceKeys.yalidineID),
                            "X-API-TOKEN": .string(ServiceKeys.yalidineToken),
                        ]
                    ]))
            ]
        case "openAiApi": ["apiKey": .string(ServiceKeys.modelKey), "url": "https://api.openai.com/v1"]
        case "ollamaApi": ["baseUrl": "http://localhost:11434"]
        default: ["token": "sandbox"]
        }
    }
}
