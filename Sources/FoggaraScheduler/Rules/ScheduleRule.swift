/// One interval of a schedule, ready to run: a cron text and, for "every n" rules, a filter.
package struct ScheduleRule: Hashable, Sendable {
    /// When it ticks.
    package let cron: CronExpression
    /// Which ticks pass; nil when all do.
    package let recurrence: Recurrence?

    /// Makes a rule.
    package init(cron: CronExpression, recurrence: Recurrence? = nil) {
        self.cron = cron
        self.recurrence = recurrence
    }
}
