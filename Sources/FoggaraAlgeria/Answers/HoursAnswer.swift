package import FoggaraJSON
import FoggaraSystem

/// What the node `foggara.businessHours` gives for one item, and what the script it is exported as gives.
///
/// - Shape: `{"open":false,"reason":"holiday","holiday":"eidFitr","holidayFr":"Aïd el-Fitr","holidayAr":"عيد الفطر",
///   "opensAt":"2026-03-23T09:00:00+01:00","closesAt":"2026-03-23T17:00:00+01:00","flags":["lunarDate"]}`. While open
///   the two times are those of the present span, else of the next one; null when none begins within 60 days.
///   `reason` is a ``BusinessHours/Reason``. `lunarDate` says that a computed feast lies within one day. A moment or
///   hour that is none gives `{"error":"…"}` alone.
/// - Guarantees: the same answer as `data/n8n/foggara.businessHours.js`.
package enum HoursAnswer {
    /// The answer for the parameters of one item.
    package static func read(_ input: JSONObject) -> JSONObject {
        let written = PlainParameter.text(input["at"])
        guard let millis = CalendarText.moment(written) else { return fault("The moment is no date: \(written)") }
        let shop: BusinessHours
        switch hours(input) {
        case .success(let read): shop = read
        case .failure(let problem): return fault(problem.message)
        }
        let shifted = millis + Int64(CalendarText.minutesAheadOfUTC) * 60_000
        let minute = Int(shifted >= 0 ? shifted / 60_000 : (shifted - 59_999) / 60_000)
        let verdict = shop.verdict(atLocalMinute: minute)
        let holiday = verdict.holiday?.holiday
        let time: (Int?) -> JSONValue = { $0.map { .string(CalendarText.iso(localMinute: $0)) } ?? .null }
        let text: (String?) -> JSONValue = { $0.map { .string($0) } ?? .null }
        return [
            "open": .bool(verdict.reason == .open), "reason": .string(verdict.reason.rawValue),
            "holiday": text(holiday?.rawValue), "holidayFr": text(holiday?.nameFrench),
            "holidayAr": text(holiday?.nameArabic), "opensAt": time(verdict.span?.lowerBound),
            "closesAt": time(verdict.span?.upperBound), "flags": verdict.isUnsure ? ["lunarDate"] : [],
        ]
    }

    private struct Problem: Error { let message: String }

    private static func fault(_ message: String) -> JSONObject { ["error": .string(message)] }

    private static func hours(_ input: JSONObject) -> Result<BusinessHours, Problem> {
        let options = input["options"]?.object ?? [:]
        var shop = BusinessHours()
        let (opens, closes) = (PlainParameter.text(input["opens"]), PlainParameter.text(input["closes"]))
        guard let hours = span(opens, closes) else {
            return .failure(Problem(message: "The opening hours are no times: \(opens) – \(closes)"))
        }
        shop.hours = hours
        let ramadan = (PlainParameter.text(options["ramadanOpens"]), PlainParameter.text(options["ramadanCloses"]))
        if !ramadan.0.isEmpty || !ramadan.1.isEmpty {
            guard let hours = span(ramadan.0, ramadan.1) else {
                return .failure(Problem(message: "The opening hours are no times: \(ramadan.0) – \(ramadan.1)"))
            }
            shop.ramadanHours = hours
        }
        shop.daysOff = daysOff(input["daysOff"])
        shop.hasFridayBreak = options["fridayBreak"]?.bool ?? true
        shop.observesHolidays = options["holidays"]?.bool ?? true
        for text in parts(PlainParameter.text(options["closedDates"])) {
            let ends = text.split(separator: "..", maxSplits: 1).map { CalendarText.date(String($0)) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else {
                return .failure(Problem(message: "The closed dates are no dates: \(text)"))
            }
            shop.closedDates.append(first...last)
        }
        var announced: [(event: LunarDates.Event, date: CivilDate)] = []
        for text in parts(PlainParameter.text(options["lunarDates"])) {
            let sides = text.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let event = LunarDates.Event(String(sides[0])),
                let date = CalendarText.date(String(sides[1]))
            else { return .failure(Problem(message: "The lunar dates are no dates: \(text)")) }
            announced.append((event, date))
        }
        shop.lunar = LunarDates(announced: announced)
        return .success(shop)
    }

    private static func span(_ opens: String, _ closes: String) -> (Int, Int)? {
        guard let opens = CalendarText.minutes(opens), let closes = CalendarText.minutes(closes), opens < 1440 else {
            return nil
        }
        return (opens, closes)
    }

    private static func parts(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == " " || $0.isNewline }.map { String($0) }
    }

    private static let week = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

    /// Days off as a list, or as names between commas; without the parameter Friday is off.
    private static func daysOff(_ value: JSONValue?) -> Set<Int> {
        let names: [String]
        switch value {
        case .array(let list): names = list.compactMap(\.string)
        case .string(let text): names = parts(text)
        default: return [5]
        }
        return Set(names.compactMap { week.firstIndex(of: Folding.fold($0)) })
    }
}
