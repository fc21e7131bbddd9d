/// Reads ISO 8601 and SQL dates: `2025`, `2025-03`, `20250301T0830Z`, `2025-W09-6`, `2025-060`, `10:30`.
struct ISODateReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> WallMoment? {
        if let moment = timeAlone() { return moment }
        place = 0
        guard var moment = date() else { return nil }
        if place == bytes.count { return moment }
        guard
            bytes[place] == UInt8(ascii: "T") || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "t")
        else { return nil }
        place += 1
        return time(&moment) && place == bytes.count ? moment : nil
    }

    /// A time without a date belongs to the first day; only whether it is a date matters.
    private mutating func timeAlone() -> WallMoment? {
        guard bytes.count >= 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        var moment = WallMoment()
        return time(&moment) && place == bytes.count ? moment : nil
    }

    private mutating func digits(_ count: Int) -> Int? {
        guard place + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[place..<(place + count)] {
            guard DateText.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        place += count
        return value
    }

    private func has(_ letter: UInt8) -> Bool { place < bytes.count && bytes[place] == letter }

    private mutating func take(_ letter: UInt8) -> Bool {
        guard has(letter) else { return false }
        place += 1
        return true
    }

    private var digitsAhead: Int {
        bytes[place...].prefix { DateText.isDigit($0) }.count
    }

    private mutating func date() -> WallMoment? {
        var sign = 1
        var yearDigits = 4
        if has(UInt8(ascii: "+")) || has(UInt8(ascii: "-")) {
            sign = has(UInt8(ascii: "-")) ? -1 : 1
            place += 1
            yearDigits = 6
        }
        guard let digits = digits(yearDigits) else { return nil }
        let year = digits * sign
        let isExtended = take(UInt8(ascii: "-"))
        if has(UInt8(ascii: "W")) {
            place += 1
            return week(year, isExtended)
        }
        switch digitsAhead {
        case 0: return isExtended ? nil : calendar(year, 1, 1)
        case 3:
            guard let day = self.digits(3), day >= 1, day <= 365 + (DateText.length(year: year, month: 2) - 28) else {
                return nil
            }
            return WallMoment(days: DateText.days(year: year, month: 1, day: 1) + day - 1)
        case 2 where isExtended:
            guard let month = self.digits(2) else { return nil }
            if !take(UInt8(ascii: "-")) { return calendar(year, month, 1) }
            guard let day = self.digits(2) else { return nil }
            return calendar(year, month, day)
        case 4 where !isExtended:
            guard let month = self.digits(2), let day = self.digits(2) else { return nil }
            return calendar(year, month, day)
        case 2:
            guard let month = self.digits(2) else { return nil }
            return calendar(year, month, 1)
        default: return nil
        }
    }

    private func calendar(_ year: Int, _ month: Int, _ day: Int) -> WallMoment? {
        guard (1...12).contains(month), day >= 1, day <= DateText.length(year: year, month: month) else { return nil }
        return WallMoment(days: DateText.days(year: year, month: month, day: day))
    }

    private mutating func week(_ year: Int, _ isExtended: Bool) -> WallMoment? {
        guard let week = digits(2), (1...53).contains(week) else { return nil }
        var day = 1
        if isExtended ? take(UInt8(ascii: "-")) : digitsAhead == 1 {
            guard let given = digits(1), (1...7).contains(given) else { return nil }
            day = given
        }
        // The week that holds 4 January is the first; 1970-01-01 was a Thursday.
        let fourth = DateText.days(year: year, month: 1, day: 4)
        let monday = fourth - ((fourth + 3) % 7 + 7) % 7
        return WallMoment(days: monday + (week - 1) * 7 + day - 1)
    }

    private mutating func time(_ moment: inout WallMoment) -> Bool {
        guard let hour = digits(2), hour <= 24 else { return false }
        var minute = 0
        var second = 0
        var fraction = 0
        let isExtended = take(UInt8(ascii: ":"))
        if isExtended || digitsAhead >= 2 {
            guard let value = digits(2), value < 60 else { return false }
            minute = value
            if isExtended ? take(UInt8(ascii: ":")) : digitsAhead >= 2 {
                guard let value = digits(2), value <= 60 else { return false }
                second = value
                if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
                    let count = digitsAhead
                    guard count > 0, count <= 30 else { return false }
                    for index in 0..<3 {
                        fraction = fraction * 10 + (index < count ? Int(bytes[place + index] - 0x30) : 0)
                    }
                    place += count
                }
            }
        }
        if hour == 24, minute + second + fraction > 0 { return false }
        moment.milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + fraction
        return offset(&moment)
    }

    private mutating func offset(_ moment: inout WallMoment) -> Bool {
        if has(UInt8(ascii: " ")) { place += 1 }
        if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) {
            moment.offsetMinutes = 0
            return true
        }
        guard has(UInt8(ascii: "+")) || has(UInt8(ascii: "-")) else { return true }
        let sign = has(UInt8(ascii: "-")) ? -1 : 1
        place += 1
        guard let hours = digits(2) else { return false }
        _ = take(UInt8(ascii: ":"))
        let minutes = digitsAhead >= 2 ? digits(2) ?? 0 : 0
        moment.offsetMinutes = sign * (hours * 60 + minutes)
        return true
    }
}
