import FoggaraEngine
import FoggaraJSON

/// How the credentials of known services sign a request.
enum ServiceCredentials {
    /// The signature of a credential type; nil for types that are not known here.
    static func sign(_ type: String, _ fields: JSONObject) -> HTTPCredentials? {
        func text(_ key: String) -> String { fields[key].map { $0.isNull ? "" : ScriptValue.text($0) } ?? "" }
        switch type {
        case "slackApi": return .bearer(text("accessToken"))
        case "slackOAuth2Api":
            let user = fields["oauthTokenData"]?["authed_user"]?["access_token"]?.string
            return .bearer(user ?? fields["oauthTokenData"]?["access_token"]?.string ?? "")
        case "openAiApi":
            var headers = [(name: "authorization", value: "Bearer " + text("apiKey"))]
            if !text("organizationId").isEmpty {
                headers.append((name: "openai-organization", value: text("organizationId")))
            }
            return .fields(headers: headers, query: [:], body: [:])
        case "airtableTokenApi", "whatsAppApi": return .bearer(text("accessToken"))
        case "stripeApi": return .bearer(text("secretKey"))
        case "githubApi": return .header("authorization", "token " + text("accessToken"))
        case "discordBotApi": return .header("authorization", "Bot " + text("botToken"))
        case "facebookGraphApi":
            return .fields(headers: [], query: ["access_token": .string(text("accessToken"))], body: [:])
        case "hubspotApi": return .fields(headers: [], query: ["hapikey": .string(text("apiKey"))], body: [:])
        case "shopifyApi": return .basic(text("apiKey"), text("password"))
        case "twilioApi":
            return text("authType") == "apiKey"
                ? .basic(text("apiKeySid"), text("apiKeySecret")) : .basic(text("accountSid"), text("authToken"))
        case "wordpressApi": return .basic(text("username"), text("password"))
        case "jiraSoftwareCloudApi": return .basic(text("email"), text("apiToken"))
        // A server of one's own needs no key.
        case "ollamaApi": return text("apiKey").isEmpty ? HTTPCredentials.none : .bearer(text("apiKey"))
        case "telegramApi": return HTTPCredentials.none
        default: return nil
        }
    }
}
