import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem

/// `foggara algeria calendar [YEAR|DATE]`: the holidays of a year, or what a day is.
enum CalendarCommand {
    static let spec = CommandSpec(
        name: "algeria calendar", operands: [.init(name: "YEAR_OR_DATE", isOptional: true)],
        examples: ["foggara algeria calendar 2026", "foggara algeria calendar 2026-03-20 --json"]
    ) { call in
        guard let text = call.operands.first, let year = Int(text), (1900...2300).contains(year) else {
            return try AlgeriaLines.answer(call, columns: ["date", "long", "hijri", "holidayFr", "flags"]) {
                DateAnswer.read($0)
            }
        }
        let holidays = LunarDates().holidays(inYear: year)
        if call.console.isJSON {
            for holiday in holidays { call.console.json(.object(DateAnswer.object(holiday))) }
        } else {
            var table = TextTable([.left, .left, .left, .left])
            for holiday in holidays {
                let isOne = holiday.first == holiday.last
                let days = CalendarText.iso(holiday.first) + (isOne ? "" : "..\(CalendarText.iso(holiday.last))")
                table.add(
                    days, holiday.holiday.nameFrench, holiday.holiday.nameArabic, holiday.isEstimated ? "±1" : "")
            }
            for line in table.lines() { call.console.line(line) }
        }
        return .clean
    }
}
