import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem

/// What an outside service posts to a shop's webhook: body and headers, signed with the service's word.
struct OutsideNotice: Sendable {
    /// Who posts.
    enum Kind: String, Sendable, CaseIterable {
        /// Meta, for a message to the shop's WhatsApp number.
        case whatsapp
        /// Meta, for a direct message to the shop's Instagram account.
        case instagram
        /// Chargily, at the end of a checkout.
        case chargily
        /// Anybody, with JSON.
        case json
        /// Anybody, with a form.
        case form
    }

    let headers: [HTTPField]
    let body: [UInt8]

    /// Signs a body as it stands; `secret` is the stand-ins' own when nil.
    init(_ kind: Kind, body: [UInt8], secret: String?) {
        self.body = body
        switch kind {
        case .whatsapp, .instagram:
            headers = [
                HTTPField("Content-Type", "application/json"),
                MetaHook.signature(of: body, secret: secret ?? ServiceKeys.metaAppSecret),
            ]
        case .chargily:
            headers = [
                HTTPField("Content-Type", "application/json"),
                HTTPField("signature", ChargilyWebhook.signature(of: body, key: secret ?? ServiceKeys.chargilyKey)),
            ]
        case .json: headers = [HTTPField("Content-Type", "application/json")]
        case .form: headers = [HTTPField("Content-Type", "application/x-www-form-urlencoded")]
        }
    }

    /// Puts a text in the service's form: a customer's words, the status of a checkout, JSON, or a form.
    init(_ kind: Kind, text: String, from: String?, id: String, secret: String?, at now: Instant) {
        let delivery: JSONValue
        switch kind {
        case .whatsapp:
            delivery = MetaWebhook.whatsApp(
                from: from ?? "213551234567", name: "Client",
                message: ["type": "text", "text": ["body": .string(text)]],
                id: id, at: now)
        case .instagram:
            delivery = MetaWebhook.instagram(
                from: from ?? "7700000001", event: ["message": ["mid": .string(id), "text": .string(text)]], at: now)
        case .chargily:
            let body = ChargilyWebhook.body(
                checkout: ["id": .string(id), "entity": "checkout", "status": .string(text), "currency": "dzd"],
                number: Int(now.seconds), at: now)
            self.init(kind, body: Array(body.utf8), secret: secret)
            return
        case .json, .form:
            self.init(kind, body: Array(text.utf8), secret: secret)
            return
        }
        self.init(
            kind, body: MetaWebhook.signed(delivery, secret: secret ?? ServiceKeys.metaAppSecret).body, secret: secret)
    }
}
