extension PosixZone {
    /// Reads a rule; nil when it is not well formed.
    init?(_ text: String) {
        var reader = Reader(bytes: Array(text.utf8))
        guard let name = reader.name(), let offset = reader.offset() else { return nil }
        standard = ZoneRules.Period(offset: UTCOffset(seconds: -offset), isSummer: false, abbreviation: name)
        if reader.isAtEnd {
            summer = nil
            return
        }
        guard let summerName = reader.name() else { return nil }
        var summerOffset = -offset + 3600
        if !reader.isNext(",") {
            guard let explicit = reader.offset() else { return nil }
            summerOffset = -explicit
        }
        guard reader.skip(","), let start = reader.rule(), reader.skip(","), let end = reader.rule(), reader.isAtEnd
        else { return nil }
        let period = ZoneRules.Period(
            offset: UTCOffset(seconds: summerOffset), isSummer: true, abbreviation: summerName)
        summer = (period, start, end)
    }
}

/// Reads the parts of a rule from left to right.
private struct Reader {
    let bytes: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == bytes.count }

    func isNext(_ character: Unicode.Scalar) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: character)
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard isNext(character) else { return false }
        index += 1
        return true
    }

    /// Letters, or anything but `>` between angle brackets.
    mutating func name() -> String? {
        let start: Int
        if skip("<") {
            start = index
            while index < bytes.count, !isNext(">") { index += 1 }
            guard skip(">") else { return nil }
            return String(decoding: bytes[start..<index - 1], as: UTF8.self)
        }
        start = index
        while index < bytes.count, (bytes[index] | 0x20) >= 0x61, (bytes[index] | 0x20) <= 0x7A { index += 1 }
        return index - start >= 3 ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func offset() -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = number(), hours <= 167 else { return nil }
        var seconds = hours * 3600
        if skip(":") {
            guard let minutes = number(), minutes < 60 else { return nil }
            seconds += minutes * 60
            if skip(":") {
                guard let rest = number(), rest < 60 else { return nil }
                seconds += rest
            }
        }
        return isNegative ? -seconds : seconds
    }

    mutating func rule() -> PosixZone.Rule? {
        let day: PosixZone.Rule.Day
        if skip("M") {
            guard let month = number(), (1...12).contains(month), skip("."), let week = number(),
                (1...5).contains(week), skip("."), let weekday = number(), weekday <= 6
            else { return nil }
            day = .weekday(month: month, week: week, day: weekday)
        } else if skip("J") {
            guard let number = number(), (1...365).contains(number) else { return nil }
            day = .julian(number)
        } else {
            guard let number = number(), number <= 365 else { return nil }
            day = .ordinal(number)
        }
        guard skip("/") else { return PosixZone.Rule(day: day, second: 7200) }
        guard let second = offset() else { return nil }
        return PosixZone.Rule(day: day, second: Int64(second))
    }

    mutating func number() -> Int? {
        var value = 0
        let start = index
        while index < bytes.count, index - start < 4, bytes[index] >= 0x30, bytes[index] <= 0x39 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return index > start ? value : nil
    }
}
