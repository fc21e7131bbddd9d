extension Instant: CustomStringConvertible {
    /// The instant as JavaScript's `toISOString` prints it.
    ///
    /// - Shape: `2026-01-15T10:07:23.000Z`; years outside 0 to 9999 have a sign and six digits.
    package var iso8601: String {
        let seconds = seconds
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let date = CivilDate(daysSinceEpoch: Int(days))
        let second = Int(seconds - days * 86_400)
        var text: [UInt8] = []
        text.reserveCapacity(27)
        if (0...9999).contains(date.year) {
            Self.append(date.year, digits: 4, to: &text)
        } else {
            text.append(date.year < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
            Self.append(abs(date.year), digits: 6, to: &text)
        }
        text.append(UInt8(ascii: "-"))
        Self.append(date.month, digits: 2, to: &text)
        text.append(UInt8(ascii: "-"))
        Self.append(date.day, digits: 2, to: &text)
        text.append(UInt8(ascii: "T"))
        Self.append(second / 3600, digits: 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Self.append(second / 60 % 60, digits: 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Self.append(second % 60, digits: 2, to: &text)
        text.append(UInt8(ascii: "."))
        Self.append(millisecond, digits: 3, to: &text)
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// The instant in UTC.
    ///
    /// - Shape: `2026-01-15T10:07:23.123Z`
    package var description: String { iso8601 }

    /// Reads a date with an optional time and offset; without an offset the text means UTC.
    ///
    /// - Shape: `2026-01-15`, `2026-01-15T10:07Z`, `2026-01-15T10:07:23.123456+01:00`; a blank or `t` may stand for `T`.
    /// - Guarantees: digits after the millisecond are dropped; 24:00 and second 60 are refused.
    /// - Source: RFC 3339, section 5.6, with the parts after the day optional.
    package init?(iso8601 text: String) {
        var reader = ISO8601Reader(bytes: Array(text.utf8))
        guard let instant = reader.instant() else { return nil }
        self = instant
    }

    /// Appends a number that is not negative with leading zeros.
    private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
        var scale = 1
        for _ in 1..<digits { scale *= 10 }
        while scale > 0 {
            text.append(UInt8(ascii: "0") + UInt8(number / scale % 10))
            scale /= 10
        }
    }
}

/// Reads the fields of an ISO 8601 text from left to right.
private struct ISO8601Reader {
    let bytes: [UInt8]
    var offset = 0

    mutating func instant() -> Instant? {
        guard let date = date() else { return nil }
        var seconds = Int64(date.daysSinceEpoch) * 86_400
        var milliseconds: Int64 = 0
        if offset < bytes.count {
            guard skip("T") || skip("t") || skip(" ") else { return nil }
            guard let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60 else { return nil }
            seconds += Int64(hour * 3600 + minute * 60)
            if skip(":") {
                guard let second = number(2), second < 60 else { return nil }
                seconds += Int64(second)
                if skip(".") || skip(",") {
                    guard let fraction = fraction() else { return nil }
                    milliseconds = fraction
                }
            }
            guard let zone = zoneSeconds() else { return nil }
            seconds -= Int64(zone)
        }
        return offset == bytes.count ? Instant(milliseconds: seconds * 1000 + milliseconds) : nil
    }

    private mutating func date() -> CivilDate? {
        var year: Int?
        if skip("+") {
            year = number(6)
        } else if skip("-") {
            year = number(6).map { -$0 }
        } else {
            year = number(4)
        }
        guard let year, skip("-"), let month = number(2), skip("-"), let day = number(2) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private mutating func fraction() -> Int64? {
        var value: Int64 = 0
        var digits = 0
        while offset < bytes.count, let digit = Self.digit(bytes[offset]) {
            if digits < 3 { value = value * 10 + Int64(digit) }
            digits += 1
            offset += 1
        }
        guard digits > 0 else { return nil }
        for _ in 0..<max(0, 3 - digits) { value *= 10 }
        return value
    }

    private mutating func zoneSeconds() -> Int? {
        if offset == bytes.count || skip("Z") || skip("z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hour = number(2), hour < 24 else { return nil }
        var minute = 0
        if skip(":") || offset < bytes.count {
            guard let value = number(2), value < 60 else { return nil }
            minute = value
        }
        let seconds = hour * 3600 + minute * 60
        return isWest ? -seconds : seconds
    }

    private mutating func number(_ digits: Int) -> Int? {
        guard offset + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[offset..<offset + digits] {
            guard let digit = Self.digit(byte) else { return nil }
            value = value * 10 + digit
        }
        offset += digits
        return value
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private static func digit(_ byte: UInt8) -> Int? {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
