package import FoggaraJSON

/// One entry of a Schedule Trigger's rule, with the defaults of the node filled in.
///
/// - Shape: `{"field": "weeks", "weeksInterval": 2, "triggerAtDay": [0, 3], "triggerAtHour": 9, "triggerAtMinute": 30}`
package struct RuleInterval: Hashable, Sendable {
    /// What the entry counts.
    package enum Field: String, CaseIterable, Sendable {
        case seconds
        case minutes
        case hours
        case days
        case weeks
        case months
        case cronExpression
    }

    /// What the entry counts.
    package let field: Field
    /// Every how many; 1 for cron texts.
    package let size: RuleNumber
    /// Minute of the hour, for hours and longer.
    package let minute: RuleNumber
    /// Hour of the day, for days and longer.
    package let hour: RuleNumber
    /// Day of the month, for months.
    package let dayOfMonth: RuleNumber
    /// Week days, for weeks; 0 is Sunday. None means every day.
    package let weekdays: [RuleNumber]
    /// The cron text, for `cronExpression`.
    package let expression: String

    /// The default of each size.
    private static func defaultSize(_ field: Field) -> Int {
        switch field {
        case .seconds: 30
        case .minutes: 5
        default: 1
        }
    }

    /// Reads an entry; what is left out has the node's default. Nil when `field` names no known kind.
    package init?(_ json: JSONValue) {
        let name = json["field"]?.string ?? Field.days.rawValue
        guard let field = Field(rawValue: name) else { return nil }
        func number(_ key: String, _ standard: Int) -> RuleNumber {
            json[key].flatMap { RuleNumber($0) } ?? RuleNumber(standard)
        }
        self.field = field
        size = number(field.rawValue + "Interval", Self.defaultSize(field))
        minute = number("triggerAtMinute", 0)
        hour = number("triggerAtHour", 0)
        dayOfMonth = number("triggerAtDayOfMonth", 1)
        weekdays = json["triggerAtDay"]?.array?.compactMap { RuleNumber($0) } ?? [RuleNumber(0)]
        switch json["expression"] {
        case .string(let text): expression = text
        case .number(let number): expression = number.text
        default: expression = ""
        }
    }

    /// The entries of a Schedule Trigger's parameters; without any, every day at 0:00.
    ///
    /// - Throws: ``ScheduleRefusal`` for an entry of unknown kind.
    package static func all(in parameters: JSONValue) throws(ScheduleRefusal) -> [RuleInterval] {
        let entries = parameters["rule"]?["interval"]?.array ?? [.object([:])]
        var intervals: [RuleInterval] = []
        for (index, entry) in entries.enumerated() {
            guard let interval = RuleInterval(entry) else {
                throw ScheduleRefusal(
                    code: .invalidInterval, interval: index, message: "Invalid interval",
                    description: "Unknown field: \(entry["field"]?.string ?? "")")
            }
            intervals.append(interval)
        }
        return intervals
    }

    /// The entry as the node stores it: defaults filled in, fields of other kinds left out.
    package var json: JSONObject {
        var object: JSONObject = ["field": .string(field.rawValue)]
        if field == .cronExpression {
            object["notice"] = ""
            object["expression"] = .string(expression)
            return object
        }
        object[field.rawValue + "Interval"] = size.json
        if field == .weeks { object["triggerAtDay"] = .array(weekdays.map(\.json)) }
        if field == .months { object["triggerAtDayOfMonth"] = dayOfMonth.json }
        if field == .days || field == .weeks || field == .months { object["triggerAtHour"] = hour.json }
        if field != .seconds && field != .minutes { object["triggerAtMinute"] = minute.json }
        return object
    }
}
