package import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraText
import FoggaraWorkflow

/// Approval: asks a person by mail, with the evidence, and waits for the decision.
///
/// One mail for all items of the input; parameters are those of the first item. The link in it shows the evidence and
/// two buttons. Outputs: approved, refused, expired; every item goes on with `approval: {decision, at, by?}`.
///
/// The mail is a keyed effect although SMTP knows no keys: each attempt sends the same `Message-ID` and the same link,
/// and the link takes one decision. So a second copy of a mail whose first sending is unknown asks nothing new and
/// decides nothing twice, while holding the run for a person to look would lose the time to answer.
package struct ApprovalNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.approval"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Sends the mail and lets the run go until the answer or the end of the time to answer.
    ///
    /// - Errors: no duration of a second or more in `expiresAfter`, an address that cannot be written, what the server
    ///   refuses. A node that goes on gives an error item on the output `expired`: what was not asked is not approved.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        if call.items.isEmpty { return NodeResult(outputs: [[], [], []]) }
        do throws(NodeError) { return try await ask(call) } catch {
            guard call.continuesOnFail else { throw error }
            return NodeResult(outputs: [[], [], [error.failedItem(from: 0)]])
        }
    }

    private func ask(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        guard let seconds = StatedDuration.seconds(of: try call.text("expiresAfter", 0, or: "P1D")), seconds > 0 else {
            throw NodeError("NodeOperationError", "'expiresAfter' is no duration such as P1D or PT4H")
        }
        guard let reference = call.node.credentials.first(where: { $0.type == "smtp" }) else {
            throw NodeError("NodeOperationError", "Node does not have any credentials set for \"smtp\"")
        }
        let server = try await call.services.credentials.fields(reference)
        // A repeated attempt keeps the end that the first one announced, so that it sends the same link.
        let announced = await call.services.effects.announcedDetail(item: 0)?["until"]?.number?.integer
        let until = announced.map(Instant.init(milliseconds:)) ?? call.services.clock.now() + .seconds(seconds)
        let question = ApprovalQuestion(
            subject: try call.text("subject", 0), message: try call.text("message", 0),
            language: try call.text("language", 0, or: "fr"), until: Self.text(until, zone: call.plan.timezone))
        let mail = ApprovalMail(question, link: try call.services.doors.approvalLink(until: until))
        let draft = try MailDraft(call, 0, text: mail.text, html: mail.html)
        try await send(draft, of: call, through: server, until: until)
        var facts = question.facts
        if draft.to.count == 1 { facts["to"] = .string(draft.to[0].address) }
        let items = ApprovalAnswer.items(call.items, .expired, at: until, by: nil)
        return NodeResult(
            outputs: [[], [], items], after: NodeWait(until: until, door: WaitDoor(.approval, facts: facts)))
    }

    private func send(
        _ draft: MailDraft, of call: NodeCall, through server: JSONObject, until: Instant
    ) async throws(NodeError) {
        let services = call.services
        let effect = EffectRequest(
            item: 0, kind: .message, effect: call.node.effect == .pure ? .keyed : call.node.effect,
            host: server["host"]?.string ?? "", summary: "question to \(draft.recipients.count) recipients",
            detail: ["until": .number(JSONNumber(until.milliseconds))])
        _ = try await services.effects.perform(
            effect,
            send: { key async throws(NodeError) in
                let identifier = draft.identifier(key)
                let message = MailMessage(
                    from: draft.from.address, recipients: draft.recipients.map(\.address),
                    content: MailWriter(draft, identifier: identifier, date: services.clock.now()).write())
                return ["response": .string(try await services.mail.send(message, through: server))]
            }, readBack: nil)
    }

    /// `2026-11-22 21:30 (Africa/Algiers)`.
    private static func text(_ instant: Instant, zone name: String) -> String {
        let zone = (try? TimeZone(named: name)) ?? .utc  // the plan was refused if the zone is unknown
        let text = zone.iso8601(instant)
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) (\(zone.name))"
    }
}
