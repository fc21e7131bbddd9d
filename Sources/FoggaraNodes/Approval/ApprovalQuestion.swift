package import FoggaraJSON

/// What a person is asked, as mail and page show it.
package struct ApprovalQuestion: Sendable, Hashable {
    /// The question in one line.
    package var subject: String
    /// The evidence: plain text.
    package var message: String
    /// Language of mail and page: `en`, `fr`, `ar`, `arq`.
    package var language: String
    /// Until when it can be answered, as people read it.
    package var until: String

    /// Asks.
    package init(subject: String, message: String, language: String, until: String) {
        self.subject = subject
        self.message = message
        self.language = language
        self.until = until
    }

    /// Reads the facts of a door; nil when they are about something else.
    package init?(facts: JSONObject) {
        guard let subject = facts["subject"]?.string, let message = facts["message"]?.string,
            let language = facts["language"]?.string, let until = facts["until"]?.string
        else { return nil }
        self.init(subject: subject, message: message, language: language, until: until)
    }

    /// The facts of the door at which it is answered.
    var facts: JSONObject {
        [
            "subject": .string(subject), "message": .string(message), "language": .string(language),
            "until": .string(until),
        ]
    }
}
