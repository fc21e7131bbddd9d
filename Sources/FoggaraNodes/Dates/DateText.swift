package import FoggaraJSON

/// Reads the dates that n8n's conditions and dates fields accept.
///
/// Plan: ISO 8601 (calendar, week and ordinal dates, basic and extended, or a time alone), then RFC 2822 and HTTP
/// dates, SQL dates, then the loose texts JavaScript's `Date` reads. Ten or thirteen digits are refused: nobody knows
/// whether they are seconds or milliseconds.
package enum DateText {
    /// The instant in milliseconds since 1970; nil when the value is no date.
    package static func instant(_ value: JSONValue, zone: DateZone) -> Int64? {
        switch value {
        case .string(let text): instant(text, zone: zone)
        case .number: instant(ScriptValue.text(value), zone: zone)
        default: nil
        }
    }

    /// The instant in milliseconds since 1970; nil when the text is no date.
    package static func instant(_ source: String, zone: DateZone) -> Int64? {
        let text = ScriptValue.trim(source)
        let bytes = Array(text.utf8)
        if bytes.isEmpty { return nil }
        if bytes.allSatisfy({ isDigit($0) }), bytes.count == 10 || bytes.count == 13 { return nil }
        var reader = ISODateReader(bytes)
        if let moment = reader.read() { return moment.instant(zone) }
        var words = WordDateReader(text)
        return words.read()?.instant(zone)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Days from 1970-01-01 to a date of the Gregorian calendar.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Days of a month.
    static func length(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A wall time, with an offset when the text gave one.
struct WallMoment {
    var days = 0
    var milliseconds = 0
    var offsetMinutes: Int?

    func instant(_ zone: DateZone) -> Int64 {
        let local = Int64(days) * 86_400_000 + Int64(milliseconds)
        return local - Int64(offsetMinutes ?? zone.offsetMinutes(local)) * 60_000
    }
}
