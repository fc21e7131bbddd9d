/// Units that exclude each other were given together; Luxon throws then.
struct MomentConflict: Error {
    /// Luxon's words for it.
    let message: String
}

/// Units that a moment is made of, checked and completed as Luxon does.
///
/// - Source: Luxon's documentation of `DateTime.fromObject` and `set`, version 3.7; read 2026-11-22.
struct MomentFields {
    /// Values by unit in the singular, as `month`.
    var values: [String: Double] = [:]
    /// How the values show in explanations: `number` unless they were texts.
    var type = "number"

    /// The unit in the singular that a name stands for; nil for an unknown one.
    static func unit(_ name: String) -> String? {
        let lower = name.lowercased()
        let known = [
            "year": "year", "month": "month", "day": "day", "hour": "hour", "minute": "minute", "quarter": "quarter",
            "second": "second", "millisecond": "millisecond", "weekday": "weekday", "weeknumber": "weekNumber",
            "weeksnumber": "weekNumber", "weekyear": "weekYear", "localweekday": "localWeekday",
            "localweeknumber": "localWeekNumber", "localweekyear": "localWeekYear",
        ]
        if lower == "ordinal" { return lower }
        return known[lower] ?? (lower.hasSuffix("s") ? known[String(lower.dropLast())] : nil)
    }

    private subscript(_ unit: String) -> Double? { values[unit] }

    private var hasYear: Bool { values["year"] != nil }
    private var hasMonthDay: Bool { values["month"] != nil || values["day"] != nil }
    private var hasWeek: Bool { (values["weekYear"] ?? 0) != 0 || (values["weekNumber"] ?? 0) != 0 }

    private func checkConflicts() throws(MomentConflict) {
        if hasYear || hasMonthDay || values["ordinal"] != nil, hasWeek {
            throw MomentConflict(
                message: "Can't mix weekYear/weekNumber units with year/month/day or ordinals")
        }
        if hasMonthDay, values["ordinal"] != nil {
            throw MomentConflict(message: "Can't mix ordinal dates with month/day")
        }
    }

    /// Turns units of local weeks into the others; the first day and the days that a first week needs.
    private mutating func takeLocalWeeks(_ locale: String) throws(MomentConflict) -> (first: Int, minimal: Int) {
        let names = [("localWeekday", "weekday"), ("localWeekNumber", "weekNumber"), ("localWeekYear", "weekYear")]
        guard names.contains(where: { values[$0.0] != nil }) else { return (1, 4) }
        if names.contains(where: { values[$0.1] != nil }) {
            throw MomentConflict(message: "Cannot mix locale-based week fields with ISO-based week fields")
        }
        for (local, plain) in names { values[plain] = values.removeValue(forKey: local) }
        return MomentFormat.weekRules(locale)
    }

    private static let clock = ["hour", "minute", "second", "millisecond"]

    /// The moment that the units make: greater ones left out are today's, smaller ones the least.
    func moment(
        _ zone: MomentZone, locale: String, now: Double, guess: Double? = nil
    ) throws(MomentConflict) -> MomentValue {
        var given = self
        let rules = try given.takeLocalWeeks(locale)
        try given.checkConflicts()
        let hasGregor = given.hasYear || given.hasMonthDay
        let usesWeeks = given.hasWeek || (given["weekday"] ?? 0) != 0 && !hasGregor
        let today = MomentValue(now, zone).civil
        var units = ["year", "month", "day"]
        var current: [String: Double] = [
            "year": Double(today.year), "month": Double(today.month), "day": Double(today.day),
            "hour": Double(today.hour), "minute": Double(today.minute), "second": Double(today.second),
            "millisecond": Double(today.millisecond), "ordinal": Double(today.ordinal),
        ]
        if usesWeeks {
            units = ["weekYear", "weekNumber", "weekday"]
            let week = MomentFormat.localWeek(today, rules.first, rules.minimal)
            current["weekYear"] = Double(week.year)
            current["weekNumber"] = Double(week.week)
            current["weekday"] = Double((today.weekday - rules.first + 7) % 7 + 1)
        } else if given["ordinal"] != nil {
            units = ["year", "ordinal"]
        }
        var isFound = false
        for unit in units + Self.clock {
            if given.values[unit] != nil { isFound = true }
            guard given.values[unit] == nil else { continue }
            let least: Double = Self.clock.contains(unit) ? 0 : 1
            given.values[unit] = isFound ? least : current[unit] ?? 0
        }
        if let fault = given.fault(usesWeeks, rules) {
            return MomentValue(invalid: "unit out of range", fault, locale: locale)
        }
        var civil = given.civil(usesWeeks, rules)
        (civil.hour, civil.minute) = (Int(given["hour"] ?? 0), Int(given["minute"] ?? 0))
        (civil.second, civil.millisecond) = (Int(given["second"] ?? 0), Int(given["millisecond"] ?? 0))
        let result = MomentValue(civil, zone, guess: guess, locale: locale)
        if let weekday = given["weekday"], weekday != 0, hasGregor, Double(result.civil.weekday) != weekday {
            return MomentValue(
                invalid: "mismatched weekday",
                "you can't specify both a weekday of \(JSNumber.text(weekday)) and a date of \(result.iso())",
                locale: locale)
        }
        return result
    }

    /// The first unit out of its range, in Luxon's words.
    private func fault(_ usesWeeks: Bool, _ rules: (first: Int, minimal: Int)) -> String? {
        func check(_ unit: String, _ range: ClosedRange<Double>, shown: String? = nil) -> String? {
            let value = values[unit] ?? 0
            guard value != value.rounded() || !range.contains(value) else { return nil }
            return "you specified \(JSNumber.text(value)) (of type \(type)) as a \(shown ?? unit), which is invalid"
        }
        let any = -9_007_199_254_740_991.0...9_007_199_254_740_991
        var fault: String?
        let year = Machine.clamp(max(-300_000, min(300_000, values["year"] ?? values["weekYear"] ?? 0)))
        if usesWeeks {
            let weeks = MomentFormat.weeksInYear(year, rules.first, rules.minimal)
            fault =
                check("weekYear", any) ?? check("weekNumber", 1...Double(weeks), shown: "week")
                ?? check("weekday", 1...7)
        } else if values["ordinal"] != nil {
            fault = check("year", any) ?? check("ordinal", 1...(CivilTime.isLeap(year) ? 366 : 365))
        } else {
            let month = Int(max(1, min(12, (values["month"] ?? 1).rounded())))
            fault =
                check("year", any) ?? check("month", 1...12)
                ?? check("day", 1...Double(CivilTime.daysInMonth(year, month)))
        }
        if let fault { return fault }
        let isDay24 = values["hour"] == 24 && Self.clock.dropFirst().allSatisfy { values[$0] == 0 }
        return (isDay24 ? nil : check("hour", 0...23)) ?? check("minute", 0...59) ?? check("second", 0...59)
            ?? check("millisecond", 0...999)
    }

    private func civil(_ usesWeeks: Bool, _ rules: (first: Int, minimal: Int)) -> CivilTime {
        func whole(_ unit: String, _ fallback: Int = 1) -> Int {
            values[unit].map { Machine.clamp(max(-400_000, min(400_000, $0))) } ?? fallback
        }
        if usesWeeks {
            let start = MomentFormat.weekStart(whole("weekYear"), rules.first, rules.minimal)
            let date = CivilTime.date(start + (whole("weekNumber") - 1) * 7 + whole("weekday") - 1)
            return CivilTime(year: date.0, month: date.1, day: date.2)
        }
        if values["ordinal"] != nil {
            let date = CivilTime.date(CivilTime.days(whole("year"), 1, 1) + whole("ordinal") - 1)
            return CivilTime(year: date.0, month: date.1, day: date.2)
        }
        return CivilTime(year: whole("year"), month: whole("month"), day: whole("day"))
    }

    /// A moment with these units set; values beyond their range run over.
    func applied(to moment: MomentValue) throws(MomentConflict) -> MomentValue {
        var given = self
        let rules = try given.takeLocalWeeks(moment.locale)
        try given.checkConflicts()
        var civil = moment.civil
        func whole(_ unit: String) -> Int? {
            given[unit].map { Machine.clamp(max(-4_000_000, min(4_000_000, $0.rounded(.towardZero)))) }
        }
        let usesWeeks = ["weekYear", "weekNumber", "weekday"].contains { given[$0] != nil }
        if usesWeeks {
            let week = MomentFormat.localWeek(civil, rules.first, rules.minimal)
            var full = given
            full.values["weekYear"] = given["weekYear"] ?? Double(week.year)
            full.values["weekNumber"] = given["weekNumber"] ?? Double(week.week)
            full.values["weekday"] = given["weekday"] ?? Double((civil.weekday - rules.first + 7) % 7 + 1)
            let date = full.civil(true, rules)
            (civil.year, civil.month, civil.day) = (date.year, date.month, date.day)
        } else if given["ordinal"] != nil {
            var full = given
            full.values["year"] = given["year"] ?? Double(civil.year)
            let date = full.civil(false, rules)
            (civil.year, civil.month, civil.day) = (date.year, date.month, date.day)
        } else {
            civil.year = whole("year") ?? civil.year
            civil.month = whole("month") ?? civil.month
            civil.day = whole("day") ?? min(civil.day, CivilTime.daysInMonth(civil.year, civil.month))
        }
        civil.hour = whole("hour") ?? civil.hour
        civil.minute = whole("minute") ?? civil.minute
        civil.second = whole("second") ?? civil.second
        civil.millisecond = whole("millisecond") ?? civil.millisecond
        return MomentValue(civil, moment.zone, guess: moment.offset, locale: moment.locale)
    }
}
