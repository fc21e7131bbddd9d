package import FoggaraSystem
import FoggaraText

/// Dates and times as forms and messages write them.
package enum CalendarText {
    /// Minutes that clocks in Algeria are ahead of UTC, all year since 1 May 1981.
    ///
    /// - Source: time zone database, zone Africa/Algiers (read 2026-10).
    package static let minutesAheadOfUTC = 60

    /// Reads `2026-11-05` or `05/11/2026`.
    package static func date(_ text: String) -> CivilDate? {
        var scanner = DigitScanner(text)
        guard let first = scanner.digits(1...4), let sign = scanner.any("-/."), let month = scanner.digits(1...2),
            scanner.any(String(sign)) != nil, let last = scanner.digits(1...4), scanner.isAtEnd
        else { return nil }
        let isISO = first.count == 4
        guard isISO ? sign == "-" && last.count == 2 : last.count == 4 else { return nil }
        return CivilDate(
            year: isISO ? first.value : last.value, month: month.value, day: isISO ? last.value : first.value)
    }

    /// Reads a time of day in minutes: `09:00`, `9h30`, `21h`, `24:00`.
    package static func minutes(_ text: String) -> Int? {
        var scanner = DigitScanner(Folding.fold(text))
        guard let hour = scanner.digits(1...2) else { return nil }
        var minute = 0
        if scanner.any(":h") != nil {
            if !scanner.isAtEnd {
                guard let digits = scanner.digits(2...2) else { return nil }
                minute = digits.value
            }
        }
        guard scanner.isAtEnd, minute < 60, hour.value * 60 + minute <= 1440 else { return nil }
        return hour.value * 60 + minute
    }

    /// Reads a moment in milliseconds since 1970 UTC; without a zone the clock of Algiers is meant.
    ///
    /// - Shape: `2026-11-05`, `2026-11-05T14:32`, `2026-11-05 14:32:10.5+01:00`, `05/11/2026 14:32`, `1793889600`
    ///   (seconds), `1793889600000` (milliseconds).
    package static func moment(_ text: String) -> Int64? {
        var text = Substring(text)
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            guard let number = Int64(text) else { return nil }
            return (9...10).contains(text.utf8.count)
                ? number * 1000 : (12...13).contains(text.utf8.count) ? number : nil
        }
        let day = text.prefix { $0 != "T" && $0 != " " }
        guard let date = date(String(day)) else { return nil }
        var scanner = DigitScanner(String(text.dropFirst(day.count).dropFirst()))
        let midnight = Int64(date.daysSinceEpoch) * 86_400_000
        if day.count == text.count { return midnight - Int64(minutesAheadOfUTC) * 60_000 }
        guard let hour = scanner.digits(1...2), hour.value < 24, scanner.any(":h") != nil,
            let minute = scanner.digits(2...2), minute.value < 60
        else { return nil }
        var millis = hour.value * 3_600_000 + minute.value * 60_000
        if scanner.any(":") != nil {
            guard let second = scanner.digits(2...2), second.value < 60 else { return nil }
            millis += second.value * 1000
            if scanner.any(".") != nil {
                guard let fraction = scanner.digits(1...9) else { return nil }
                let padded = String((String(fraction.text) + "00").prefix(3))
                millis += Int(padded) ?? 0
            }
        }
        guard let ahead = zone(&scanner), scanner.isAtEnd else { return nil }
        return midnight + Int64(millis) - Int64(ahead) * 60_000
    }

    private static func zone(_ scanner: inout DigitScanner) -> Int? {
        if scanner.isAtEnd { return minutesAheadOfUTC }
        if scanner.any("Zz") != nil { return 0 }
        guard let sign = scanner.any("+-"), let hours = scanner.digits(2...2), hours.value < 24 else { return nil }
        var minutes = 0
        if !scanner.isAtEnd {
            _ = scanner.any(":")
            guard let digits = scanner.digits(2...2), digits.value < 60 else { return nil }
            minutes = digits.value
        }
        return (hours.value * 60 + minutes) * (sign == "-" ? -1 : 1)
    }

    /// A minute of the clock of Algiers, counted since 1970-01-01T00:00: `2026-11-05T14:32:00+01:00`.
    package static func iso(localMinute: Int) -> String {
        let day = localMinute >= 0 ? localMinute / 1440 : (localMinute - 1439) / 1440
        let minute = localMinute - day * 1440
        return "\(iso(CivilDate(daysSinceEpoch: day)))T\(two(minute / 60)):\(two(minute % 60)):00+01:00"
    }

    /// A date as `2026-11-05`.
    package static func iso(_ date: CivilDate) -> String {
        let year = String(date.year)
        return String(repeating: "0", count: max(0, 4 - year.count)) + "\(year)-\(two(date.month))-\(two(date.day))"
    }

    static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

/// Reads digits and signs one after another.
struct DigitScanner {
    private var rest: Substring

    init(_ text: String) { rest = Substring(text) }

    var isAtEnd: Bool { rest.isEmpty }

    /// The ASCII digits that stand there, at most as many as allowed; nil when there are too few.
    mutating func digits(_ count: ClosedRange<Int>) -> (value: Int, count: Int, text: Substring)? {
        let found = rest.prefix { $0.isASCII && $0.isNumber }.prefix(count.upperBound)
        guard count.contains(found.utf8.count), let value = Int(found) else { return nil }
        rest = rest.dropFirst(found.count)
        return (value, found.utf8.count, found)
    }

    /// One of the signs.
    mutating func any(_ signs: String) -> Character? {
        guard let first = rest.first, signs.contains(first) else { return nil }
        rest = rest.dropFirst()
        return first
    }
}
