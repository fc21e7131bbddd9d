/// A moment with its zone and language, as Luxon's DateTime.
struct MomentValue: Sendable {
    /// Milliseconds since 1970 in UTC.
    let milliseconds: Double
    /// Zone that the fields are computed in.
    let zone: MomentZone
    /// Locale that names are written in.
    var locale: String
    /// Why the moment is none.
    let invalid: String?
    /// Why the moment is not valid, in a sentence.
    var explanation: String?
    /// Minutes ahead of UTC.
    let offset: Double
    /// What the wall clock shows.
    let civil: CivilTime

    /// A moment in a zone.
    init(_ milliseconds: Double, _ zone: MomentZone, locale: String = "en-US") {
        self.zone = zone
        self.locale = locale
        if milliseconds.isNaN {
            invalid = "invalid input"
        } else if abs(milliseconds) > 8.64e15 {
            invalid = "Timestamp out of range"
        } else {
            invalid = nil
        }
        let time = invalid == nil ? milliseconds : 0
        self.milliseconds = invalid == nil ? milliseconds.rounded(.towardZero) : .nan
        offset = zone.offset(time)
        civil = CivilTime(milliseconds: time.rounded(.down) + offset * 60_000)
    }

    /// No moment, for a reason.
    init(invalid reason: String, _ explanation: String? = nil, locale: String = "en-US") {
        milliseconds = .nan
        zone = .utc
        self.locale = locale
        invalid = reason
        self.explanation = explanation
        offset = 0
        civil = CivilTime(year: 1970)
    }

    /// The moment at which the wall clock of a zone shows `civil`; a skipped time moves on, a repeated one is the first
    /// unless `guess` says otherwise.
    init(_ civil: CivilTime, _ zone: MomentZone, guess: Double? = nil, locale: String = "en-US", adding: Double = 0) {
        let wall = civil.milliseconds
        let first = guess ?? zone.offset(wall - zone.offset(wall) * 60_000)
        var time = wall - first * 60_000
        let second = zone.offset(time)
        if second != first {
            time -= (second - first) * 60_000
            let third = zone.offset(time)
            if second != third { time = wall - min(second, third) * 60_000 }
        }
        self.init(time + adding, zone, locale: locale)
    }

    /// Whether it is a moment at all.
    var isValid: Bool { invalid == nil }

    /// The same moment in another zone.
    func with(zone: MomentZone) -> MomentValue {
        MomentValue(milliseconds, zone, locale: locale)
    }

    /// The same moment with another locale.
    func with(locale: String) -> MomentValue {
        var result = self
        result.locale = locale
        return result
    }

    /// The locale without what was asked for beside it.
    var localeName: String { locale.split(separator: "-u-").first.map(String.init) ?? locale }

    /// What was asked for beside the locale: `nu` for the digits, `ca` for the calendar.
    func localeKeyword(_ key: String) -> String? {
        locale.contains("-u-") ? IntlLocale.canonical(locale)?.keywords[key] : nil
    }

    /// Quarter of the year from 1 to 4.
    var quarter: Int { (civil.month + 2) / 3 }

    /// The moment moved by calendar units first and exact time after.
    func adding(_ span: SpanValue, _ sign: Double = 1) -> MomentValue {
        guard isValid else { return self }
        func part(_ unit: SpanUnit) -> Double { (span[unit] ?? 0) * sign }
        func whole(_ unit: SpanUnit) -> Int { Machine.clamp(part(unit).rounded(.towardZero)) }
        let year = civil.year + whole(.years)
        let month = civil.month + whole(.months) + whole(.quarters) * 3
        guard abs(year) < 400_000, abs(month) < 5_000_000, abs(whole(.days)) < 300_000_000,
            abs(whole(.weeks)) < 50_000_000
        else { return MomentValue(invalid: "Timestamp out of range", locale: locale) }
        var moved = civil
        moved.year = year
        moved.month = month
        moved.day = min(civil.day, CivilTime.daysInMonth(year, month)) + whole(.days) + whole(.weeks) * 7
        var rest = SpanValue()
        for unit in [SpanUnit.years, .quarters, .months, .weeks, .days] {
            rest[unit] = part(unit) - part(unit).rounded(.towardZero)
        }
        for unit in [SpanUnit.hours, .minutes, .seconds, .milliseconds] { rest[unit] = part(unit) }
        return MomentValue(moved, zone, guess: offset, locale: locale, adding: rest.milliseconds)
    }

    /// The first instant of a unit.
    func start(of unit: SpanUnit, localeWeeks: Bool = false) -> MomentValue {
        guard isValid else { return self }
        var moved = civil
        switch unit {
        case .years: moved = CivilTime(year: civil.year)
        case .quarters: moved = CivilTime(year: civil.year, month: (quarter - 1) * 3 + 1)
        case .months: moved = CivilTime(year: civil.year, month: civil.month)
        case .weeks:
            moved = CivilTime(year: civil.year, month: civil.month, day: civil.day)
            let first = localeWeeks ? DateNames.firstWeekday(locale) : 1
            moved.day -= ((civil.weekday - first) % 7 + 7) % 7
        case .days: moved = CivilTime(year: civil.year, month: civil.month, day: civil.day)
        case .hours: (moved.minute, moved.second, moved.millisecond) = (0, 0, 0)
        case .minutes: (moved.second, moved.millisecond) = (0, 0)
        case .seconds: moved.millisecond = 0
        case .milliseconds: break
        }
        return MomentValue(moved, zone, guess: offset, locale: locale)
    }

    /// The last millisecond of a unit.
    func end(of unit: SpanUnit, localeWeeks: Bool = false) -> MomentValue {
        var one = SpanValue()
        one[unit] = 1
        var less = SpanValue()
        less[.milliseconds] = 1
        return adding(one).start(of: unit, localeWeeks: localeWeeks).adding(less, -1)
    }

    /// Difference from `other` in units, calendar units counted by the calendar.
    func difference(from other: MomentValue, _ units: [SpanUnit]) -> SpanValue {
        let isLater = other.milliseconds > milliseconds
        let (earlier, later) = isLater ? (self, other) : (other, self)
        var cursor = earlier
        var results = SpanValue()
        var highWater = earlier
        var lowest: SpanUnit?
        for unit in [SpanUnit.years, .quarters, .months, .weeks, .days] where units.contains(unit) {
            lowest = unit
            let count: Int
            switch unit {
            case .years: count = later.civil.year - cursor.civil.year
            case .quarters: count = later.quarter - cursor.quarter + (later.civil.year - cursor.civil.year) * 4
            case .months: count = later.civil.month - cursor.civil.month + (later.civil.year - cursor.civil.year) * 12
            default:
                let (a, b) = (cursor.civil, later.civil)
                let days = CivilTime.days(b.year, b.month, b.day) - CivilTime.days(a.year, a.month, a.day)
                count = unit == .weeks ? (days - days % 7) / 7 : days
            }
            results[unit] = Double(count)
            highWater = earlier.adding(results)
            if highWater.milliseconds > later.milliseconds {
                results[unit] = Double(count - 1)
                cursor = earlier.adding(results)
                if cursor.milliseconds > later.milliseconds {
                    highWater = cursor
                    results[unit] = Double(count - 2)
                    cursor = earlier.adding(results)
                }
            } else {
                cursor = highWater
            }
        }
        let remaining = later.milliseconds - cursor.milliseconds
        let lower = units.filter { [.hours, .minutes, .seconds, .milliseconds].contains($0) }
        var span = results
        if lower.isEmpty {
            if let lowest {
                if highWater.milliseconds < later.milliseconds {
                    var one = SpanValue()
                    one[lowest] = 1
                    highWater = cursor.adding(one)
                }
                if highWater.milliseconds != cursor.milliseconds {
                    results[lowest] =
                        (results[lowest] ?? 0)
                        + remaining / (highWater.milliseconds - cursor.milliseconds)
                }
            }
            span = results
        } else {
            var rest = SpanValue()
            rest[.milliseconds] = remaining
            span = rest.shifted(to: lower).adding(results)
        }
        span.locale = locale
        return isLater ? span.negated() : span
    }

    /// ISO 8601 text in milliseconds.
    func iso(offset includesOffset: Bool = true, basic: Bool = false) -> String {
        isoDate(basic) + "T" + isoTime(basic: basic, includesOffset: includesOffset)
    }

    /// The date as ISO 8601 writes it, without hyphens when `basic`.
    func isoDate(_ basic: Bool = false, precision: Int? = nil) -> String {
        let dash = basic ? "" : "-"
        let isLong = civil.year > 9999 || civil.year < 0
        let year = isLong ? (civil.year < 0 ? "-" : "+") + Self.pad(abs(civil.year), 6) : Self.pad(civil.year, 4)
        if precision == 0 { return year }
        let month = year + dash + Self.pad(civil.month, 2)
        return precision == 1 ? month : month + dash + Self.pad(civil.day, 2)
    }

    /// The time of day as ISO 8601 writes it.
    func isoTime(
        basic: Bool = false, includesOffset: Bool = true, dropsSeconds: Bool = false, dropsMilliseconds: Bool = false,
        precision: Int? = nil
    ) -> String {
        let finest = precision ?? 6
        let colon = basic ? "" : ":"
        var text = finest > 2 ? Self.pad(civil.hour, 2) : ""
        if finest > 3 { text += colon + Self.pad(civil.minute, 2) }
        if finest > 4, !(dropsSeconds && civil.second == 0 && civil.millisecond == 0) {
            text += colon + Self.pad(civil.second, 2)
            if finest > 5, !(dropsMilliseconds && civil.millisecond == 0) {
                text += "." + Self.pad(civil.millisecond, 3)
            }
        }
        return includesOffset ? text + offsetText(colon, zulu: true) : text
    }

    /// The offset from UTC as `+01:00`, with `colon` between hours and minutes.
    func offsetText(_ colon: String, zulu: Bool = false) -> String {
        if zulu, offset == 0, zone.isFixed { return "Z" }
        let minutes = Int(abs(offset).rounded(.towardZero))
        return (offset < 0 ? "-" : "+") + Self.pad(minutes / 60, 2) + colon + Self.pad(minutes % 60, 2)
    }

    /// A number filled with zeros to at least `count` digits.
    static func pad(_ number: Int, _ count: Int) -> String {
        let text = String(abs(number))
        let zeros = String(repeating: "0", count: max(0, count - text.count))
        return (number < 0 ? "-" : "") + zeros + text
    }
}
