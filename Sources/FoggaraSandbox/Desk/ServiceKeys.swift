/// The keys that open the stand-ins, apart from Google's and Slack's; made for them alone and good for nothing else.
package enum ServiceKeys {
    /// The numeric id of the Yalidine account, header `X-API-ID`.
    package static let yalidineID = "16160001"
    /// The token of the Yalidine account, header `X-API-TOKEN`.
    package static let yalidineToken = "sandbox-token"
    /// What signs Yalidine's webhooks.
    package static let yalidineWebhookSecret = "whsec-foggara"
    /// The bearer token that Meta, the SMS gateway and Chargily accept, so that one credential opens all three.
    package static let bearer = "sandbox-token"
    /// What signs Meta's webhooks.
    package static let metaAppSecret = "app-secret-foggara"
    /// The word that Meta's webhook handshake carries.
    package static let metaVerifyToken = "verify-foggara"
    /// The number from which WhatsApp messages are sent.
    package static let phoneNumberID = "106540000000000"
    /// The Instagram account of the shop.
    package static let instagramID = "17841400000000000"
    /// What signs Chargily's webhooks: the same secret key that opens the interface.
    package static let chargilyKey = bearer
    /// The key of the model in the cloud.
    package static let modelKey = "sk-sandbox-foggara"
}
