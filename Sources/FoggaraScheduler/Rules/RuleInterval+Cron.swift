extension RuleInterval {
    /// The cron text of the entry; a size that does not divide its unit evenly ticks every unit and is filtered.
    package func cronText(derived: DerivedTimes) -> String {
        let second = String(derived.second)
        switch field {
        case .seconds:
            return "*/\(size.text) * * * * *"
        case .minutes:
            return size.divides(60) ? "\(second) */\(size.text) * * * *" : "\(second) * * * * *"
        case .hours:
            let hours = size.divides(24) ? "*/\(size.text)" : "*"
            return "\(second) \(minute.text) \(hours) * * *"
        case .days:
            return "\(second) \(minute.text) \(hour.text) * * *"
        case .weeks:
            let days = weekdays.isEmpty ? "*" : weekdays.map(\.text).joined(separator: ",")
            return "\(second) \(minute.text) \(hour.text) * * \(days)"
        case .months:
            let months = size.divides(12) ? "*/\(size.text)" : "*"
            return "\(second) \(minute.text) \(hour.text) \(dayOfMonth.text) \(months) *"
        case .cronExpression:
            return expression
        }
    }

    /// The filter that spaces the ticks; nil when the cron text alone says when.
    package var recurrence: Recurrence? {
        switch field {
        case .seconds, .cronExpression: nil
        case .minutes: size.divides(60) ? nil : Recurrence(unit: .minutes, size: size)
        case .hours: size.value == 1 ? nil : Recurrence(unit: .hours, size: size)
        case .days: size.value == 1 ? nil : Recurrence(unit: .days, size: size)
        case .weeks: size.value == 1 ? nil : Recurrence(unit: .weeks, size: size)
        case .months: size.value == 1 ? nil : Recurrence(unit: .months, size: size)
        }
    }

    /// What version 1.3 and later say about a size out of range; nil when it is fine.
    var rangeFault: String? {
        switch field {
        case .seconds: (1...59).contains(size.value) ? nil : "Seconds must be in range 1-59"
        case .minutes: (1...59).contains(size.value) ? nil : "Minutes must be in range 1-59"
        case .hours: (1...23).contains(size.value) ? nil : "Hours must be in range 1-23"
        case .days: (1...31).contains(size.value) ? nil : "Days must be in range 1-31"
        case .months: size.value >= 1 ? nil : "Months must be larger than 0"
        case .weeks, .cronExpression: nil
        }
    }
}
