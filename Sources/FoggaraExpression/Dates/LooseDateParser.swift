/// Reads dates as V8 does: the standard's form first, then words and numbers in nearly any order.
///
/// - Source: behaviour of V8's `Date.parse`, ECMA-262 section 21.4.1.32 for the first form; read 2026-11-22.
struct LooseDateParser {
    /// A word, number or mark of the text.
    private enum Token: Equatable {
        case end, blank, other
        case number(Int, digits: Int)
        case mark(UInt16)
        case month(Int, length: Int)
        case meridiem(Int)
        case zone(Int, length: Int)
        case time
        case word
    }

    private let tokens: [Token]
    private var place = 0
    private var days: [Int] = []
    private var namedMonth: Int?
    private var isStandard = false
    private var times: [Int] = []
    private var isTimeFull = false
    private var hourShift: Int?
    private var zoneSign: Int?
    private var zoneHour: Int?
    private var zoneMinute: Int?

    private init(_ text: [UInt16]) { tokens = Self.scan(text) }

    /// Milliseconds that a text means; NaN for none.
    static func parse(_ text: [UInt16]) -> Double {
        var parser = LooseDateParser(text)
        guard let rest = parser.standard() else { return .nan }
        guard parser.loose(rest) else { return .nan }
        return parser.milliseconds() ?? .nan
    }

    // MARK: Words

    private static let words: [String: Token] = {
        var words: [String: Token] = ["am": .meridiem(0), "pm": .meridiem(12), "t": .time]
        let zones = [
            "ut": 0, "utc": 0, "z": 0, "gmt": 0, "cdt": -5, "cst": -6, "edt": -4, "est": -5, "mdt": -6, "mst": -7,
            "pdt": -7, "pst": -8,
        ]
        for (name, hours) in zones { words[name] = .zone(hours, length: name.count) }
        return words
    }()
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func scan(_ text: [UInt16]) -> [Token] {
        var tokens: [Token] = []
        var place = 0
        while place < text.count {
            let unit = text[place]
            if unit >= 0x30, unit <= 0x39 {
                let start = place
                var (value, significant) = (0, 0)
                while place < text.count, text[place] >= 0x30, text[place] <= 0x39 {
                    if significant > 0 || text[place] != 0x30 {
                        significant += 1
                        if significant <= 9 { value = value * 10 + Int(text[place] - 0x30) }
                    }
                    place += 1
                }
                tokens.append(.number(value, digits: place - start))
            } else if [0x3A, 0x2D, 0x2B, 0x2E, 0x29].contains(unit) {
                tokens.append(.mark(unit))
                place += 1
            } else if unit >= 0x41, !JSNumber.isBlank(unit) {
                let start = place
                while place < text.count, text[place] >= 0x41, !JSNumber.isBlank(text[place]) { place += 1 }
                tokens.append(word(text[start..<place]))
            } else if JSNumber.isBlank(unit) {
                while place < text.count, JSNumber.isBlank(text[place]) { place += 1 }
                tokens.append(.blank)
            } else if unit == 0x28 {
                var depth = 0
                repeat {
                    if text[place] == 0x28 { depth += 1 } else if text[place] == 0x29 { depth -= 1 }
                    place += 1
                } while depth > 0 && place < text.count
                tokens.append(.other)
            } else {
                tokens.append(.other)
                place += 1
            }
        }
        return tokens
    }

    private static func word(_ units: ArraySlice<UInt16>) -> Token {
        let start = String(decoding: units.prefix(3).map { $0 < 0x80 ? $0 | 0x20 : $0 }, as: UTF16.self)
        if units.count >= 3, let month = months.firstIndex(of: start) { return .month(month + 1, length: units.count) }
        return units.count <= 3 ? words[start] ?? .word : .word
    }

    private var next: Token { place < tokens.count ? tokens[place] : .end }

    private mutating func take() -> Token {
        defer { place += 1 }
        return next
    }

    private mutating func skip(_ character: Character) -> Bool {
        guard next == .mark(UInt16(character.asciiValue ?? 0)) else { return false }
        place += 1
        return true
    }

    private func fixed(_ digits: Int) -> Int? {
        if case .number(let value, let count) = next, count == digits { return value }
        return nil
    }

    private var nextSign: Int? { next == .mark(0x2B) ? 1 : next == .mark(0x2D) ? -1 : nil }

    /// Whether the next word is `Z`.
    private var isZ: Bool { if case .zone(_, length: 1) = next { true } else { false } }

    // MARK: The standard's form

    /// Reads as much of the standard's form as there is; the token that does not fit, or nil where none may follow.
    private mutating func standard() -> Token? {
        if let sign = nextSign {
            let token = take()
            guard let year = fixed(6) else { return token }
            place += 1
            if sign < 0, year == 0 { return token }
            days.append(sign * year)
        } else if let year = fixed(4) {
            place += 1
            days.append(year)
        } else {
            return take()
        }
        if skip("-") {
            guard let month = fixed(2), (1...12).contains(month) else { return take() }
            place += 1
            days.append(month)
            if skip("-") {
                guard let day = fixed(2), (1...31).contains(day) else { return take() }
                place += 1
                days.append(day)
            }
        }
        if next == .time {
            place += 1
            guard standardTime() else { return nil }
        } else if next != .end {
            return take()
        }
        if zoneSign == nil, times.isEmpty { (zoneSign, zoneHour, zoneMinute) = (1, 0, 0) }
        isStandard = true
        return .end
    }

    private mutating func standardTime() -> Bool {
        guard let hour = fixed(2), hour <= 24 else { return false }
        place += 1
        times.append(hour)
        guard skip(":"), let minute = fixed(2), minute < 60, hour < 24 || minute == 0 else { return false }
        place += 1
        times.append(minute)
        if skip(":") {
            guard let second = fixed(2), second < 60, hour < 24 || second == 0 else { return false }
            place += 1
            times.append(second)
            if skip(".") {
                guard case .number(let value, let digits) = next, hour < 24 || value == 0 else { return false }
                place += 1
                times.append(Self.thousandths(value, digits))
            }
        }
        if isZ {
            place += 1
            (zoneSign, zoneHour, zoneMinute) = (1, 0, 0)
        } else if let sign = nextSign {
            place += 1
            zoneSign = sign
            if let both = fixed(4) {
                guard both / 100 < 24, both % 100 < 60 else { return false }
                (zoneHour, zoneMinute) = (both / 100, both % 100)
                place += 1
            } else {
                guard let hour = fixed(2), hour < 24 else { return false }
                place += 1
                guard skip(":"), let minute = fixed(2), minute < 60 else { return false }
                place += 1
                (zoneHour, zoneMinute) = (hour, minute)
            }
        }
        return next == .end
    }

    private static func thousandths(_ value: Int, _ digits: Int) -> Int {
        switch digits {
        case 1: return value * 100
        case 2: return value * 10
        default:
            var (value, count) = (value, min(digits, 9))
            while count > 3 {
                value /= 10
                count -= 1
            }
            return value
        }
    }

    // MARK: Any other form

    private mutating func loose(_ first: Token) -> Bool {
        var hasNumber = !days.isEmpty
        var token = first
        while token != .end {
            switch token {
            case .number(let value, _):
                hasNumber = true
                guard number(value) else { return false }
            case .month(let month, _):
                namedMonth = month
                _ = skip("-")
            case .meridiem(let shift) where !times.isEmpty: hourShift = shift
            case .zone(let hours, _) where hasNumber:
                (zoneSign, zoneHour, zoneMinute) = (hours < 0 ? -1 : 1, abs(hours), 0)
            case .word, .time, .meridiem, .zone:
                if hasNumber { return false }
                if case .number = next { return false }
            case .mark(0x2B), .mark(0x2D):
                let isUTC = zoneHour == 0 && zoneMinute == 0
                if isUTC || !times.isEmpty {
                    guard offset(token == .mark(0x2B) ? 1 : -1) else { return false }
                    hasNumber = true
                } else if hasNumber {
                    return false
                }
            case .mark(0x29): if hasNumber { return false }
            default: break
            }
            token = take()
        }
        return true
    }

    private mutating func number(_ value: Int) -> Bool {
        if next == .mark(0x3A) {
            place += 1
            if skip(":") {
                guard times.isEmpty else { return false }
                times = [value, 0]
                return true
            }
            guard addTime(value) else { return false }
            _ = skip(".")
            return true
        }
        if next == .mark(0x2E) {
            place += 1
            if expectsTime(value) {
                guard addTime(value), case .number(let fraction, let digits) = take() else { return false }
                return finishTime(Self.thousandths(fraction, digits))
            }
        }
        if zoneHour != nil, zoneMinute == nil, value < 60 {
            zoneMinute = value
        } else if expectsTime(value) {
            guard finishTime(value) else { return false }
            return next == .end || next == .blank || isZ || nextSign != nil
        } else {
            guard days.count < 3 else { return false }
            days.append(value)
            _ = skip("-")
        }
        return true
    }

    private func expectsTime(_ value: Int) -> Bool {
        !isTimeFull && (times.count == 1 || times.count == 2) && value < 60
            || !isTimeFull && times.count == 3 && value < 1_000
    }

    private mutating func addTime(_ value: Int) -> Bool {
        guard times.count < 4 else { return false }
        times.append(value)
        return true
    }

    private mutating func finishTime(_ value: Int) -> Bool {
        guard addTime(value) else { return false }
        while times.count < 4 { times.append(0) }
        isTimeFull = true
        return true
    }

    private mutating func offset(_ sign: Int) -> Bool {
        zoneSign = sign
        var (value, digits) = (0, 0)
        if case .number(let number, let count) = next {
            place += 1
            (value, digits) = (number, count)
        }
        if next == .mark(0x3A) {
            (zoneHour, zoneMinute) = (value, nil)
        } else if digits == 1 || digits == 2 {
            (zoneHour, zoneMinute) = (value, 0)
        } else if digits == 3 || digits == 4 {
            (zoneHour, zoneMinute) = (value / 100, value % 100)
        } else {
            return false
        }
        return true
    }

    // MARK: Result

    private func milliseconds() -> Double? {
        guard let (year, month, day) = date(), var time = time() else { return nil }
        if let sign = zoneSign { time -= Double(sign * ((zoneHour ?? 0) * 60 + (zoneMinute ?? 0))) * 60_000 }
        let result = Double(CivilTime.days(year, month, 1) + day - 1) * 86_400_000 + time
        return abs(result) <= 8.64e15 ? result : nil
    }

    private func date() -> (Int, Int, Int)? {
        guard !days.isEmpty else { return nil }
        let parts = days + Array(repeating: 1, count: 3 - days.count)
        let isDay = (1...31).contains(parts[0])
        var (year, month, day): (Int, Int, Int)
        if let namedMonth {
            (year, month, day) = isDay ? (parts[1], namedMonth, parts[0]) : (parts[0], namedMonth, parts[1])
        } else if isStandard || !isDay {
            (year, month, day) = (parts[0], parts[1], parts[2])
        } else {
            (year, month, day) = (parts[2], parts[0], parts[1])
        }
        if !isStandard {
            if (0...49).contains(year) { year += 2000 } else if (50...99).contains(year) { year += 1900 }
        }
        guard (1...12).contains(month), (1...31).contains(day), abs(year) < 1_000_000 else { return nil }
        return (year, month, day)
    }

    private func time() -> Double? {
        let parts = times + Array(repeating: 0, count: 4 - times.count)
        var hour = parts[0]
        if let hourShift {
            guard hour <= 12 else { return nil }
            hour = hour % 12 + hourShift
        }
        let isMidnight = hour == 24 && parts[1] == 0 && parts[2] == 0 && parts[3] == 0
        guard hour < 24 || isMidnight, parts[1] < 60, parts[2] < 60, parts[3] < 1_000 else { return nil }
        return Double((hour * 60 + parts[1]) * 60 + parts[2]) * 1_000 + Double(parts[3])
    }
}
