/// Why a Schedule Trigger cannot be activated, in n8n's words.
package struct ScheduleRefusal: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Code: String, Sendable {
        /// A size out of its range (from version 1.3 on), or an unknown kind of interval.
        case invalidInterval
        /// A cron text that cannot be used.
        case invalidCron
        /// A time zone that does not exist.
        case invalidTimeZone
    }

    /// What is wrong.
    package let code: Code
    /// The interval to blame, counted from 0.
    package let interval: Int
    /// n8n's message.
    package let message: String
    /// n8n's second line, where it has one.
    package let description: String?
    /// The cron texts made until then, the refused one included.
    package let crons: [String]
    /// The fault in the cron text, where it is one.
    package let cron: CronError?

    /// Makes a refusal.
    package init(
        code: Code, interval: Int, message: String, description: String? = nil, crons: [String] = [],
        cron: CronError? = nil
    ) {
        self.code = code
        self.interval = interval
        self.message = message
        self.description = description
        self.crons = crons
        self.cron = cron
    }

    /// The sentence the user of n8n sees.
    package var activationMessage: String {
        "There was a problem activating the workflow: \"\(message)\""
    }

    /// What every refused cron text gets as second line.
    static let cronHelp = "More information on how to build them at https://crontab.guru/"
}
