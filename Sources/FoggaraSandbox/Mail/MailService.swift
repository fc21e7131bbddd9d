package import FoggaraJSON

/// A mail server that takes messages and keeps them.
///
/// - Guarantees: a message that was answered with 250 is in ``contents``, once.
/// - Source: RFC 5321, RFC 4954 (log-in), RFC 1870 (size), RFC 6152 (8-bit), RFC 6531 (UTF-8 addresses).
package struct MailService: StandIn {
    /// The service that is doubled.
    package static let name = StandInName.smtp

    /// The name and password that are good.
    package static let user = "foggara"
    /// The password.
    package static let password = "sandbox-mail"
    /// The largest message, in bytes.
    package static let defaultSizeLimit = 10 << 20

    /// Whether a client must log in before it sends.
    package let requiresLogin: Bool
    /// The largest message, in bytes.
    package let sizeLimit: Int
    private(set) var messages: [JSONValue] = []

    /// - Shape of the settings: `{"auth":"required","size":1000}`; log-in is optional unless stated.
    package init?(seed: UInt64, settings: JSONObject) {
        guard settings.keys.allSatisfy({ $0 == "auth" || $0 == "size" }) else { return nil }
        switch settings["auth"]?.string {
        case "required": requiresLogin = true
        case "optional": requiresLogin = false
        case nil where settings["auth"] == nil: requiresLogin = false
        default: return nil
        }
        guard let size = settings["size"] else {
            sizeLimit = Self.defaultSizeLimit
            return
        }
        guard let bytes = size.number?.integer, (1...Int64(Self.defaultSizeLimit)).contains(bytes) else { return nil }
        sizeLimit = Int(bytes)
    }

    /// - Shape: `{"messages":[{"from":"…","to":["…"],"subject":"…","text":"…","headers":{…}}]}`
    package var contents: JSONValue { ["messages": .array(messages)] }

    /// Keeps a message.
    mutating func keep(_ message: JSONValue) { messages.append(message) }
}

extension Desk where Service == MailService {
    /// The fault for a stage of a mail session; faults without a stage are for the end of the message.
    mutating func fault(at stage: SMTPSession.Stage) -> Fault.Kind? {
        faults.take(for: stage.rawValue, isNamed: stage != .message)
    }
}
