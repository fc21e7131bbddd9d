/// Year, month, day and time of a wall clock, without a zone.
struct CivilTime: Sendable {
    /// Year, astronomical: 0 is 1 BC.
    var year: Int
    /// Month from 1.
    var month = 1
    /// Day of the month from 1.
    var day = 1
    /// Hour from 0 to 23.
    var hour = 0
    /// Minute from 0 to 59.
    var minute = 0
    /// Second from 0 to 59.
    var second = 0
    /// Millisecond from 0 to 999.
    var millisecond = 0

    init(year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0)
    {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.millisecond = millisecond
    }

    /// Reads milliseconds of the wall clock since 1970.
    init(milliseconds: Double) {
        let total = milliseconds.rounded(.down)
        let days = (total / 86_400_000).rounded(.down)
        var rest = Int(total - days * 86_400_000)
        (year, month, day) = Self.date(Int(days))
        hour = rest / 3_600_000
        rest %= 3_600_000
        minute = rest / 60_000
        rest %= 60_000
        second = rest / 1000
        millisecond = rest % 1000
    }

    /// Milliseconds of the wall clock since 1970; months and days beyond their range run over.
    var milliseconds: Double {
        let days = Double(Self.days(year, month, 1)) + Double(day - 1)
        return days * 86_400_000 + Double(hour) * 3_600_000 + Double(minute) * 60_000 + Double(second) * 1000
            + Double(millisecond)
    }

    /// Days since 1970 of a date; months run over.
    static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let months = year * 12 + month - 1
        let y = months >= 0 ? months / 12 : -((-months + 11) / 12)
        let m = months - y * 12 + 1
        let shifted = m <= 2 ? y - 1 : y
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date of a number of days since 1970.
    static func date(_ days: Int) -> (Int, Int, Int) {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
    }

    /// Whether the Gregorian year has 366 days.
    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Days of a month, counted from 1.
    static func daysInMonth(_ year: Int, _ month: Int) -> Int {
        days(year, month + 1, 1) - days(year, month, 1)
    }

    /// 1 for Monday to 7 for Sunday.
    var weekday: Int {
        let days = Self.days(year, month, day)
        return ((days + 3) % 7 + 7) % 7 + 1
    }

    /// Day of the year from 1.
    var ordinal: Int { Self.days(year, month, day) - Self.days(year, 1, 1) + 1 }

    /// ISO week and its year.
    var week: (year: Int, number: Int) {
        let number = (ordinal - weekday + 10) / 7
        if number < 1 { return (year - 1, Self.weeksInYear(year - 1)) }
        if number > Self.weeksInYear(year) { return (year + 1, 1) }
        return (year, number)
    }

    /// Number of ISO weeks of a week year: 52 or 53.
    static func weeksInYear(_ year: Int) -> Int {
        let first = CivilTime(year: year).weekday
        return first == 4 || first == 3 && isLeap(year) ? 53 : 52
    }
}
