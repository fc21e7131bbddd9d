package import FoggaraJSON

/// Reads the messages out of a webhook body of WhatsApp or Instagram.
///
/// Cases left out unless asked for: statuses and read receipts, echoes of the account's own messages. Deleted messages
/// and comments never count.
/// - Guarantees: never fails; what is not as it should be is passed over.
/// - Source: WhatsApp Business Platform and Instagram Platform, webhook references, read 2026-10.
package struct MetaMessages: Sendable {
    /// Which service the webhook is subscribed to.
    package let channel: MetaChannel
    /// Whether statuses become items.
    package let takesStatuses: Bool
    /// Whether the account's own messages become items.
    package let takesEchoes: Bool

    /// Chooses what counts.
    package init(channel: MetaChannel, takesStatuses: Bool = false, takesEchoes: Bool = false) {
        self.channel = channel
        self.takesStatuses = takesStatuses
        self.takesEchoes = takesEchoes
    }

    /// The messages in the order of the body; a body of another service has none.
    package func read(_ body: JSONValue) -> [MetaMessage] {
        guard body["object"]?.string == channel.object else { return [] }
        return (body["entry"]?.array ?? []).flatMap { entry in
            switch channel {
            case .whatsapp:
                (entry["changes"]?.array ?? []).filter { $0["field"]?.string == "messages" }.flatMap { change in
                    WhatsAppChange(value: change["value"] ?? .null, takesStatuses: takesStatuses).messages
                }
            case .instagram:
                (entry["messaging"]?.array ?? []).compactMap { event in
                    InstagramEvent(
                        event: event, account: entry["id"]?.string ?? "", takesStatuses: takesStatuses,
                        takesEchoes: takesEchoes
                    ).message
                }
            }
        }
    }
}
