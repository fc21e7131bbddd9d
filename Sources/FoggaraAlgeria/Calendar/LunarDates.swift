package import FoggaraSystem
import FoggaraText

/// The feasts and Ramadan, computed from the table of Umm al-Qura and corrected where the real date is known.
package struct LunarDates: Sendable {
    /// What can be corrected: the first day of Ramadan or of a lunar holiday.
    package enum Event: Hashable, Sendable {
        case ramadan
        case holiday(PublicHoliday)

        /// Reads `ramadan`, `eidFitr`, `eidAdha`, `moharram`, `achoura`, `mawlid`, in any case.
        package init?(_ name: String) {
            let folded = Folding.fold(name)
            if folded == "ramadan" {
                self = .ramadan
            } else if let holiday = PublicHoliday.allCases.first(where: {
                $0.lunarDay != nil && Folding.fold($0.rawValue) == folded
            }) {
                self = .holiday(holiday)
            } else {
                return nil
            }
        }
    }

    /// Announced first days; each replaces the computed one that lies within five days of it.
    package let announced: [(event: Event, date: CivilDate)]

    /// Dates by the table, with the announced ones in their place.
    package init(announced: [(event: Event, date: CivilDate)] = []) { self.announced = announced }

    /// The first day of an event in an Islamic year, and whether it is only computed.
    package func first(_ event: Event, year: Int) -> (date: CivilDate, isEstimated: Bool) {
        let (month, day): (Int, Int)
        switch event {
        case .ramadan: (month, day) = (9, 1)
        case .holiday(let holiday): (month, day) = holiday.lunarDay ?? (1, 1)
        }
        let computed = HijriDate.civil(year: year, month: month, day: day)
        let told = announced.first {
            $0.event == event && abs($0.date.daysSinceEpoch - computed.daysSinceEpoch) <= 5
        }
        return (told?.date ?? computed, told == nil)
    }

    /// The lunar holidays whose first day lies in the Islamic years around a civil date.
    package func holidays(around date: CivilDate) -> [HolidayDate] {
        let year = HijriDate(date).year
        return (year - 1...year + 1).flatMap { year in
            PublicHoliday.allCases.filter { $0.lunarDay != nil }.map { holiday in
                let (first, isEstimated) = first(.holiday(holiday), year: year)
                return HolidayDate(holiday: holiday, first: first, isEstimated: isEstimated)
            }
        }
    }

    /// Whether a day is in Ramadan, and whether that depends on a computed date within one day.
    package func ramadan(_ date: CivilDate) -> (isRamadan: Bool, isUnsure: Bool) {
        let year = HijriDate(date).year
        let (start, end) = (first(.ramadan, year: year), first(.holiday(.eidFitr), year: year))
        let isNear = [start, end].contains {
            $0.isEstimated && abs(date.daysSinceEpoch - $0.date.daysSinceEpoch) <= 1
        }
        return (start.date <= date && date < end.date, isNear)
    }

    /// The holiday on a day, fixed or lunar.
    package func holiday(on date: CivilDate) -> HolidayDate? {
        if let fixed = PublicHoliday.allCases.first(where: {
            $0.fixedDay.map { $0.month == date.month && $0.day == date.day } ?? false
        }) {
            return HolidayDate(holiday: fixed, first: date, isEstimated: false)
        }
        return holidays(around: date).first { $0.first <= date && date <= $0.last }
    }

    /// Whether a computed feast lies within one day, so that its real date may make this day a holiday or not.
    package func isUnsure(_ date: CivilDate) -> Bool {
        holidays(around: date).contains {
            $0.isEstimated && $0.first.adding(days: -1) <= date && date <= $0.last.adding(days: 1)
        }
    }

    /// Every holiday of a civil year in order.
    package func holidays(inYear year: Int) -> [HolidayDate] {
        var all: [HolidayDate] = []
        for holiday in PublicHoliday.allCases {
            if let (month, day) = holiday.fixedDay, let date = CivilDate(year: year, month: month, day: day) {
                all.append(HolidayDate(holiday: holiday, first: date, isEstimated: false))
            }
        }
        guard let middle = CivilDate(year: year, month: 7, day: 1) else { return all }
        all += holidays(around: middle).filter { $0.first.year == year }
        return all.sorted { ($0.first, $0.holiday.rawValue) < ($1.first, $1.holiday.rawValue) }
    }
}
