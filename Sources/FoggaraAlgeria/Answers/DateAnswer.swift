package import FoggaraJSON
import FoggaraSystem
import FoggaraText

/// What the function `calendar` and the command of that name answer about a day.
///
/// - Shape: `{"date":"2026-03-20","long":"vendredi 20 mars 2026","longAr":"الجمعة، 20 مارس 2026","hijri":"1447-10-01",
///   "ramadan":false,"weekend":true,"holiday":"eidFitr","holidayFr":"Aïd el-Fitr","holidayAr":"عيد الفطر",
///   "undecided":false,"flags":["lunarDate"]}`. `lunarDate` says that a computed feast or the ends of Ramadan lie
///   within one day. A text that is no date gives nulls and is undecided.
package enum DateAnswer {
    /// The answer for a date such as `2026-03-20` or `20/03/2026`, or for a moment, whose day in Algiers counts.
    package static func read(_ text: String) -> JSONObject {
        guard let date = date(text) else {
            return ["date": .null, "undecided": true, "flags": ["noDate"]]
        }
        let lunar = LunarDates()
        let (hijri, holiday, ramadan) = (HijriDate(date), lunar.holiday(on: date), lunar.ramadan(date))
        let text: (String?) -> JSONValue = { $0.map { .string($0) } ?? .null }
        return [
            "date": .string(CalendarText.iso(date)),
            "long": .string(DateWriting.french.long(date)), "longAr": .string(DateWriting.arabic.long(date)),
            "hijri": .string(
                "\(hijri.year)-\(CalendarText.two(hijri.month))-\(CalendarText.two(hijri.day))"),
            "ramadan": .bool(ramadan.isRamadan), "weekend": .bool(date.weekday >= 5),
            "holiday": text(holiday?.holiday.rawValue), "holidayFr": text(holiday?.holiday.nameFrench),
            "holidayAr": text(holiday?.holiday.nameArabic), "undecided": false,
            "flags": lunar.isUnsure(date) || ramadan.isUnsure ? ["lunarDate"] : [],
        ]
    }

    /// A holiday with its first and last day.
    package static func object(_ holiday: HolidayDate) -> JSONObject {
        [
            "holiday": .string(holiday.holiday.rawValue), "first": .string(CalendarText.iso(holiday.first)),
            "last": .string(CalendarText.iso(holiday.last)), "nameFr": .string(holiday.holiday.nameFrench),
            "nameAr": .string(holiday.holiday.nameArabic), "estimated": .bool(holiday.isEstimated),
        ]
    }

    private static func date(_ text: String) -> CivilDate? {
        if let date = CalendarText.date(text) { return date }
        guard let millis = CalendarText.moment(text) else { return nil }
        let local = millis + Int64(CalendarText.minutesAheadOfUTC) * 60_000
        return CivilDate(daysSinceEpoch: Int(local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000))
    }
}
