/// Knows the questions that links stand for, and takes the decisions.
package protocol ApprovalDesk: Sendable {
    /// What a token stands for now; changes nothing.
    func look(_ token: String) async -> ApprovalStanding
    /// Takes a decision; the first one counts.
    ///
    /// - Returns: what holds then, durably.
    func decide(_ token: String, approves: Bool) async -> ApprovalStanding
}

/// What a link stands for at a moment.
package enum ApprovalStanding: Sendable, Hashable {
    /// Nobody made this link.
    case unknown
    /// The question waits for an answer.
    case open(ApprovalView)
    /// It was answered; `isNew` says by this very call.
    case decided(ApprovalView, ApprovalVerdict, isNew: Bool)
    /// Nobody answered in time.
    case expired(ApprovalView)
    /// Nothing can be said at this moment; trying later may work.
    case unavailable
}

/// What a page shows of a question.
package struct ApprovalView: Sendable, Hashable {
    /// The question in one line.
    package var subject: String
    /// The evidence: plain text.
    package var message: String
    /// `en`, `fr`, `ar`, `arq`.
    package var language: String
    /// Until when it can be answered, as people read it.
    package var until: String

    /// Describes a question.
    package init(subject: String, message: String, language: String, until: String) {
        self.subject = subject
        self.message = message
        self.language = language
        self.until = until
    }
}

/// A decision that holds.
package struct ApprovalVerdict: Sendable, Hashable {
    /// Whether it was a yes.
    package var approves: Bool
    /// When it was taken, as people read it.
    package var at: String
    /// By whom; nil when unknown.
    package var by: String?

    /// Describes a decision.
    package init(approves: Bool, at: String, by: String? = nil) {
        self.approves = approves
        self.at = at
        self.by = by
    }
}
