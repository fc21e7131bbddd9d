import FoggaraSystem
import FoggaraText

extension CronExpression {
    /// How far ahead a date is looked for: the longest way from one 29 February to the next.
    static let searchYears = 8

    /// The first wall time that fits and is not before `start`; nil when none comes within eight years.
    func firstWall(notBefore start: LocalTime) -> LocalTime? {
        var date = start.date
        if matches(date), let time = firstSecond(notBefore: start.millisecondOfDay / 1000) {
            return wall(date, time)
        }
        let lastYear = date.year + Self.searchYears + 1
        date = date.adding(days: 1)
        while date.year < lastYear {
            if !months.contains(date.month) {
                date = CivilDate(year: date.year, month: date.month, day: 1)?.adding(months: 1) ?? date
            } else if matches(date) {
                return firstSecond(notBefore: 0).flatMap { wall(date, $0) }
            } else {
                date = date.adding(days: 1)
            }
        }
        return nil
    }

    /// Whether a wall time from `start` up to but not including `end` fits.
    func hasWall(from start: LocalTime, to end: LocalTime) -> Bool {
        firstWall(notBefore: start).map { $0 < end } ?? false
    }

    /// Whether the text names the day. When day of month and week day are both restricted, either is enough.
    func matches(_ date: CivilDate) -> Bool {
        guard months.contains(date.month) else { return false }
        let isDay = daysOfMonth.contains(date.day)
        let isWeekday = daysOfWeek.contains(date.weekday)
        if daysOfMonth.count < 31, daysOfWeek.count < 7 { return isDay || isWeekday }
        return isDay && isWeekday
    }

    /// Whether any date at all fits: 30 February does not.
    var hasDate: Bool {
        if daysOfWeek.count < 7 { return true }
        // 2000 was a leap year.
        return (1...12).contains { month in
            guard months.contains(month), let day = daysOfMonth.first(notBelow: 1) else { return false }
            return day <= CivilDate.daysInMonth(month, year: 2000)
        }
    }

    /// The first second of the day that fits and is not before `second`.
    private func firstSecond(notBefore second: Int) -> Int? {
        var hour = second / 3600
        var minute = second / 60 % 60
        var rest = second % 60
        while hour < 24 {
            guard let nextHour = hours.first(notBelow: hour) else { return nil }
            if nextHour > hour { (hour, minute, rest) = (nextHour, 0, 0) }
            if let nextMinute = minutes.first(notBelow: minute) {
                if nextMinute > minute { (minute, rest) = (nextMinute, 0) }
                if let nextSecond = seconds.first(notBelow: rest) { return (hour * 60 + minute) * 60 + nextSecond }
                (minute, rest) = (minute + 1, 0)
            } else {
                (hour, minute, rest) = (hour + 1, 0, 0)
            }
        }
        return nil
    }

    private func wall(_ date: CivilDate, _ second: Int) -> LocalTime? {
        LocalTime(date: date, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
    }
}
