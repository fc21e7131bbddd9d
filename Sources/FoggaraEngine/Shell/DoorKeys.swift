package import FoggaraStore
package import FoggaraSystem

/// Signs the addresses at which waiting runs are answered, and knows its own signatures again.
///
/// - Shape: `<base>/approve/<run>.<node>.<run of it>.<expiry>.<signature>` and
///   `<base>/webhook-waiting/<run>?signature=<hexadecimal>`.
/// - Guarantees: HMAC-SHA256, 256 bits, compared in constant time; a signature holds for one run, and for approvals for
///   one run of one node and one expiry.
package struct DoorKeys: Sendable {
    /// The fewest bytes a key may have.
    package static let keyLength = 32
    private let key: Secret<[UInt8]>
    /// Where the program is reached from outside, without a slash at the end.
    package let base: String

    /// Signs with a key of ``keyLength`` bytes or more.
    package init(key: Secret<[UInt8]>, base: String) {
        self.key = key
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    }

    /// The address that resumes a run, n8n's `$execution.resumeUrl`.
    package func resumeURL(_ run: RunID) -> String {
        "\(base)/webhook-waiting/\(run.text)?signature=\(Hex.encode(signature("resume/\(run.text)")))"
    }

    /// The address of the form that resumes a run, n8n's `$execution.resumeFormUrl`.
    package func formURL(_ run: RunID) -> String {
        "\(base)/form-waiting/\(run.text)?signature=\(Hex.encode(signature("resume/\(run.text)")))"
    }

    /// Whether `text` is the signature of a run's resume address.
    package func isResumeSignature(_ text: String, of run: RunID) -> Bool {
        guard let bytes = Hex.decode(text) else { return false }
        return Hash.areEqual(bytes, signature("resume/\(run.text)"))
    }

    /// The token of an approval.
    package func token(_ ticket: ApprovalTicket) -> String {
        ticket.text + "." + Base64.encodeURL(signature("approval/" + ticket.text))
    }

    /// The approval that a token was made for; nil when this key did not make it.
    package func ticket(_ token: String) -> ApprovalTicket? {
        guard token.utf8.count <= 200, let end = token.lastIndex(of: "."),
            let bytes = Base64.decode(String(token[token.index(after: end)...]))
        else { return nil }
        let text = String(token[..<end])
        guard Hash.areEqual(bytes, signature("approval/" + text)) else { return nil }
        return ApprovalTicket(text)
    }

    private func signature(_ text: String) -> [UInt8] {
        Hash.hmac(.sha256, key: key.reveal(), Array(text.utf8))
    }
}

/// Which question a link answers.
package struct ApprovalTicket: Sendable, Hashable {
    /// The run.
    package var run: RunID
    /// The run of the node that asks.
    package var place: NodeRunReference
    /// Until when it can be answered.
    package var until: Instant

    /// Names a question.
    package init(run: RunID, place: NodeRunReference, until: Instant) {
        self.run = run
        self.place = place
        self.until = until
    }

    /// The signed text: `4f0d2f5537c35f70.3.0.1772000000000`.
    fileprivate var text: String { "\(run.text).\(place.node).\(place.run).\(until.milliseconds)" }

    fileprivate init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, let node = Int(parts[1]), let run = Int(parts[2]), let until = Int64(parts[3]) else {
            return nil
        }
        self.init(
            run: RunID(String(parts[0])), place: NodeRunReference(node: node, run: run),
            until: Instant(milliseconds: until))
    }
}

/// The doors of one run of one node.
struct RunDoors: DoorLinks {
    let keys: DoorKeys?
    let run: RunID
    let place: NodeRunReference

    func approvalLink(until: Instant) throws(NodeError) -> String {
        guard let keys else { return try ClosedDoors().approvalLink(until: until) }
        return keys.base + "/approve/" + keys.token(ApprovalTicket(run: run, place: place, until: until))
    }
}
