import FoggaraSystem

/// The repeating rule of a zone, as the `TZ` variable spells it.
///
/// - Shape: `CET-1CEST,M3.5.0,M10.5.0/3`; `<+01>-1`
/// - Source: RFC 9636, section 3.3.2, and POSIX.1-2017, section 8.3; hours of a rule may reach from −167 to 167.
struct PosixZone: Sendable {
    /// A day of the year and a time on the wall.
    struct Rule: Sendable {
        enum Day: Sendable {
            /// `Jn`: 1 to 365, 29 February is never counted.
            case julian(Int)
            /// `n`: 0 to 365, 29 February is counted.
            case ordinal(Int)
            /// `Mm.w.d`: the w-th weekday d of month m; week 5 is the last.
            case weekday(month: Int, week: Int, day: Int)
        }

        let day: Day
        /// Seconds after 0:00 on the wall.
        let second: Int64

        /// Seconds since 1970-01-01T00:00 on the wall at which the rule applies in a year.
        func localSecond(in year: Int) -> Int64 {
            let days: Int
            switch day {
            case .julian(let number):
                let leap = CivilDate.isLeap(year: year) && number >= 60 ? 1 : 0
                days = Self.firstDay(of: year) + number - 1 + leap
            case .ordinal(let number):
                days = Self.firstDay(of: year) + number
            case .weekday(let month, let week, let weekday):
                let first = CivilDate(year: year, month: month, day: 1)?.daysSinceEpoch ?? 0
                let firstWeekday = CivilDate(daysSinceEpoch: first).weekday
                var offset = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
                while offset >= CivilDate.daysInMonth(month, year: year) { offset -= 7 }
                days = first + offset
            }
            return Int64(days) * 86_400 + second
        }

        private static func firstDay(of year: Int) -> Int {
            CivilDate(year: year, month: 1, day: 1)?.daysSinceEpoch ?? 0
        }
    }

    let standard: ZoneRules.Period
    /// Summer time with its beginning and end; nil where the clock is never changed.
    let summer: (period: ZoneRules.Period, start: Rule, end: Rule)?

    /// What holds at a second of UTC.
    func period(at second: Int64) -> ZoneRules.Period {
        guard let summer else { return standard }
        var current = standard
        // The changes of the year before decide how this year begins.
        for change in changes(around: second) where change.second <= second { current = change.period }
        return current == standard ? standard : summer.period
    }

    /// The next change after a second of UTC.
    func nextChange(after second: Int64) -> ZoneRules.Change? {
        changes(around: second).first { $0.second > second }
    }

    private func changes(around second: Int64) -> [ZoneRules.Change] {
        guard let summer else { return [] }
        let year = LocalTime(millisecondsSinceEpoch: second * 1000).date.year
        var changes: [ZoneRules.Change] = []
        for year in (year - 1)...(year + 1) {
            let start = summer.start.localSecond(in: year) - Int64(standard.offset.seconds)
            let end = summer.end.localSecond(in: year) - Int64(summer.period.offset.seconds)
            changes.append(ZoneRules.Change(second: start, period: summer.period))
            changes.append(ZoneRules.Change(second: end, period: standard))
        }
        return changes.sorted { $0.second < $1.second }
    }
}
