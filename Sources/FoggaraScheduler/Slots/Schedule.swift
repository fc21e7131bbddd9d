package import FoggaraJSON
package import FoggaraText

/// The identity of a schedule: the trigger of one activated workflow.
package struct ScheduleID: Hashable, Sendable, CustomStringConvertible {
    /// The text, for example `<workflow>:<node>`.
    package let rawValue: String

    /// Wraps a text.
    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// The text itself.
    package var description: String { rawValue }
}

/// When a workflow is started: rules in a time zone.
package struct Schedule: Hashable, Sendable {
    /// Whose times these are.
    package let id: ScheduleID
    /// The rules, in the order of the trigger's intervals.
    package let rules: [ScheduleRule]
    /// The zone of the wall clock.
    package let zone: TimeZone

    /// Makes a schedule of ready rules.
    package init(id: ScheduleID, rules: [ScheduleRule], zone: TimeZone) {
        self.id = id
        self.rules = rules
        self.zone = zone
    }

    /// Reads the parameters of a Schedule Trigger.
    ///
    /// - Shape: `{"rule": {"interval": [{"field": "days", "triggerAtHour": 8}]}}`; `{}` is every day at 0:00.
    /// - Throws: ``ScheduleRefusal`` where n8n refuses to activate.
    package init(
        id: ScheduleID, parameters: JSONValue, typeVersion: Double, zone zoneName: String,
        derived: DerivedTimes = .lowest
    ) throws(ScheduleRefusal) {
        let intervals = try RuleInterval.all(in: parameters)
        if typeVersion >= 1.3 {
            for (index, interval) in intervals.enumerated() {
                guard let fault = interval.rangeFault else { continue }
                throw ScheduleRefusal(
                    code: .invalidInterval, interval: index, message: "Invalid interval", description: fault)
            }
        }
        var zone: TimeZone?
        var crons: [String] = []
        var rules: [ScheduleRule] = []
        for (index, interval) in intervals.enumerated() {
            let text = interval.cronText(derived: derived)
            crons.append(text)
            do {
                let cron = try CronExpression(text)
                zone = try zone ?? TimeZone(named: zoneName.isEmpty ? "UTC" : zoneName)
                rules.append(ScheduleRule(cron: cron, recurrence: interval.recurrence))
            } catch {
                throw Self.refusal(of: error, interval: index, isCronText: interval.field == .cronExpression, crons)
            }
        }
        self.init(id: id, rules: rules, zone: zone ?? .utc)
    }

    /// n8n says the same of every fault in a cron text; for other rules it passes on the library's words.
    private static func refusal(
        of error: any Error, interval: Int, isCronText: Bool, _ crons: [String]
    ) -> ScheduleRefusal {
        let cron = error as? CronError
        let message = cron?.message ?? "Invalid timezone."
        return ScheduleRefusal(
            code: cron == nil ? .invalidTimeZone : .invalidCron, interval: interval,
            message: isCronText ? "Invalid cron expression" : message,
            description: isCronText ? ScheduleRefusal.cronHelp : nil, crons: crons, cron: cron)
    }
}
