package import FoggaraSystem
import FoggaraText

/// When a shop is open: daily hours, days off, Friday prayer, holidays, Ramadan.
///
/// - Units: minutes since midnight; a closing that is not after the opening lies on the next day, equal ones mean all day.
/// - Source: usual hours of Algerian shops and offices; every figure is a setting.
package struct BusinessHours: Sendable {
    /// Why a shop is open or closed.
    package enum Reason: String, Sendable {
        case open, closedDate, holiday, dayOff, fridayPrayer, beforeOpening, afterClosing
    }

    /// What a moment finds.
    package struct Verdict: Sendable {
        /// Why the shop is open or closed.
        package let reason: Reason
        /// The present span when open, else the next one within 60 days; minutes of the clock of Algiers since 1970.
        package let span: Range<Int>?
        /// The holiday on that day when it is the reason.
        package let holiday: HolidayDate?
        /// Whether the answer depends on a feast or a Ramadan whose date is only computed and within one day.
        package let isUnsure: Bool
    }

    /// The break of the Friday prayer.
    package static let fridayPrayer = 750..<840

    /// Opening and closing on ordinary days.
    package var hours: (opens: Int, closes: Int) = (540, 1020)
    /// Opening and closing in Ramadan; nil when it changes nothing.
    package var ramadanHours: (opens: Int, closes: Int)?
    /// Days of the week without business, 0 for Sunday.
    package var daysOff: Set<Int> = [5]
    /// Whether the shop closes for the Friday prayer.
    package var hasFridayBreak = true
    /// Whether public holidays are free.
    package var observesHolidays = true
    /// Days on which the shop is closed for reasons of its own.
    package var closedDates: [ClosedRange<CivilDate>] = []
    /// Dates of feasts and Ramadan.
    package var lunar = LunarDates()

    /// Hours from 9:00 to 17:00, Friday off.
    package init() {}

    /// Whether the shop is open at a minute of the clock of Algiers, counted since 1970-01-01T00:00.
    package func verdict(atLocalMinute minute: Int) -> Verdict {
        let day = minute >= 0 ? minute / 1440 : (minute - 1439) / 1440
        let date = CivilDate(daysSinceEpoch: day)
        let isUnsure =
            (observesHolidays && lunar.isUnsure(date)) || (ramadanHours != nil && lunar.ramadan(date).isUnsure)
        for start in [day - 1, day] {
            if let span = spans(on: start).first(where: { $0.contains(minute) }) {
                return Verdict(reason: .open, span: span, holiday: nil, isUnsure: isUnsure)
            }
        }
        var next: Range<Int>?
        for later in day...day + 60 where next == nil { next = spans(on: later).first { $0.lowerBound > minute } }
        let (reason, holiday) = reason(on: date, minute: minute - day * 1440, first: spans(on: day).first, day: day)
        return Verdict(reason: reason, span: next, holiday: holiday, isUnsure: isUnsure)
    }

    /// Why a whole day is free; nil for a day with business.
    package func closure(on date: CivilDate) -> (reason: Reason, holiday: HolidayDate?)? {
        if closedDates.contains(where: { $0.contains(date) }) { return (.closedDate, nil) }
        if observesHolidays, let holiday = lunar.holiday(on: date) { return (.holiday, holiday) }
        return daysOff.contains(date.weekday) ? (.dayOff, nil) : nil
    }

    private func reason(
        on date: CivilDate, minute: Int, first: Range<Int>?, day: Int
    ) -> (Reason, HolidayDate?) {
        if let closure = closure(on: date) { return closure }
        if date.weekday == 5, hasFridayBreak, Self.fridayPrayer.contains(minute), whole(on: date).contains(minute) {
            return (.fridayPrayer, nil)
        }
        return ((first.map { minute + day * 1440 < $0.lowerBound } ?? false) ? .beforeOpening : .afterClosing, nil)
    }

    private func whole(on date: CivilDate) -> Range<Int> {
        let (opens, closes) = (lunar.ramadan(date).isRamadan ? ramadanHours : nil) ?? hours
        return opens..<(closes > opens ? closes : closes + 1440)
    }

    /// The spans of business that begin on a day, in minutes since 1970.
    package func spans(on day: Int) -> [Range<Int>] {
        let date = CivilDate(daysSinceEpoch: day)
        guard closure(on: date) == nil else { return [] }
        let whole = whole(on: date)
        var spans = [whole]
        if date.weekday == 5, hasFridayBreak, whole.overlaps(Self.fridayPrayer) {
            let (start, end) = (Self.fridayPrayer.lowerBound, Self.fridayPrayer.upperBound)
            spans = []
            if whole.lowerBound < start { spans.append(whole.lowerBound..<start) }
            if end < whole.upperBound { spans.append(max(end, whole.lowerBound)..<whole.upperBound) }
        }
        return spans.map { $0.lowerBound + day * 1440..<$0.upperBound + day * 1440 }
    }
}
