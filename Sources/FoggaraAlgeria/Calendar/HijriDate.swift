package import FoggaraSystem

/// A day of an Islamic calendar.
///
/// Months begin in Algeria when the crescent is seen, so every date made from a table may be off by one day.
package struct HijriDate: Hashable, Sendable {
    /// Which table the months come from.
    package enum Table: String, Sendable, CaseIterable {
        /// The calendar of Umm al-Qura, 1318 to 1500; the tabular one before and after.
        case ummAlQura
        /// The arithmetic calendar with eleven leap years in thirty, epoch 16 July 622.
        case tabular
    }

    /// Year of the Hijra.
    package let year: Int
    /// 1 for Muharram to 12 for Dhu al-hijja.
    package let month: Int
    /// 1 to 30.
    package let day: Int

    /// The Islamic date of a civil one.
    package init(_ date: CivilDate, table: Table = .ummAlQura) {
        let days = date.daysSinceEpoch
        var month = Self.guess(days)
        while Self.firstDay(month, table) > days { month -= 1 }
        while Self.firstDay(month + 1, table) <= days { month += 1 }
        self.init(year: Self.year(of: month), month: Self.month(of: month), day: days - Self.firstDay(month, table) + 1)
    }

    private init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The civil date of a day of an Islamic month.
    package static func civil(year: Int, month: Int, day: Int, table: Table = .ummAlQura) -> CivilDate {
        CivilDate(daysSinceEpoch: firstDay(year * 12 + month - 1, table) + day - 1)
    }

    /// How many days the month has: 29 or 30.
    package var daysInMonth: Int { Self.daysInMonth(year: year, month: month) }

    /// How many days a month has: 29 or 30.
    package static func daysInMonth(year: Int, month: Int, table: Table = .ummAlQura) -> Int {
        firstDay(year * 12 + month, table) - firstDay(year * 12 + month - 1, table)
    }
}

// MARK: - Months counted from the Hijra

extension HijriDate {
    /// A month near the day: thirty years have 10,631 days; the epoch is 492,148 days before 1970.
    private static func guess(_ days: Int) -> Int { (days + 492_148) * 360 / 10_631 + 12 }

    private static func year(of month: Int) -> Int { month >= 0 ? month / 12 : (month - 11) / 12 }
    private static func month(of month: Int) -> Int { month - year(of: month) * 12 + 1 }

    private static func firstDay(_ month: Int, _ table: Table) -> Int {
        let place = month - UmmAlQuraMonths.firstYear * 12
        return table == .ummAlQura && starts.indices.contains(place) ? starts[place] : tabularDay(month)
    }

    private static func tabularDay(_ month: Int) -> Int {
        let (year, number) = (year(of: month), Self.month(of: month))
        let leapDays = (11 * year + 3) / 30
        return -492_148 + (year - 1) * 354 + leapDays + 29 * (number - 1) + number / 2
    }

    /// First days of the months in the table, and of the month behind it.
    private static let starts: [Int] = {
        var day = UmmAlQuraMonths.firstDay
        var starts = [day]
        for text in UmmAlQuraMonths.packed.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let lengths = Int(text, radix: 16) ?? 0
            for bit in (0..<12).reversed() {
                day += lengths >> bit & 1 == 1 ? 30 : 29
                starts.append(day)
            }
        }
        return starts
    }()
}
