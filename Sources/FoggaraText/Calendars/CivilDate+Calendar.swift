package import FoggaraSystem

extension CivilDate {
    /// 0 for Sunday to 6 for Saturday, as JavaScript and cron count.
    package var weekday: Int {
        // 1 January 1970 was a Thursday.
        let remainder = (daysSinceEpoch + 4) % 7
        return remainder < 0 ? remainder + 7 : remainder
    }

    /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
    package var isoWeekday: Int {
        weekday == 0 ? 7 : weekday
    }

    /// 1 for 1 January to 365 or 366.
    package var dayOfYear: Int {
        var days = day
        for month in 1..<month { days += Self.daysInMonth(month, year: year) }
        return days
    }

    /// The week of ISO 8601: it starts on Monday and belongs to the year of its Thursday.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = CivilDate(daysSinceEpoch: daysSinceEpoch + 4 - isoWeekday)
        return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
    }

    /// The week as counted in the United States: it starts on Sunday, and week 1 holds 1 January; 1 to 53.
    ///
    /// The last days of December belong to week 1 when the new year begins within their week.
    package var usWeek: Int {
        let saturday = CivilDate(daysSinceEpoch: daysSinceEpoch + 6 - weekday)
        if saturday.year != year { return 1 }
        return (saturday.dayOfYear + 6) / 7
    }

    /// The date that many days later.
    package func adding(days: Int) -> CivilDate {
        CivilDate(daysSinceEpoch: daysSinceEpoch + days)
    }

    /// The same day that many months later, or the last day of that month when it is shorter.
    package func adding(months: Int) -> CivilDate {
        let count = year * 12 + month - 1 + months
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        let newMonth = count - newYear * 12 + 1
        let newDay = min(day, Self.daysInMonth(newMonth, year: newYear))
        return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
    }
}
