import FoggaraSystem

extension Machine {
    fileprivate func thisTime(_ call: Call) throws(Trap) -> Double {
        guard case .date(let time)? = cell(of: call.this)?.payload else {
            throw typeError("this is not a Date object.")
        }
        return time
    }

    /// A new `Date`; milliseconds since 1970, NaN for an invalid one.
    func newDate(_ time: Double) -> Value {
        let whole = abs(time) <= 8.64e15 ? time.rounded(.towardZero) + 0 : .nan
        return make(.date, .date(whole))
    }

    /// Milliseconds of year, month, day, hour, minute, second, millisecond; the process lives in UTC.
    fileprivate func time(of parts: [Value]) throws(Trap) -> Double {
        var numbers: [Double] = []
        for part in parts.prefix(7) { numbers.append(try toNumber(part).rounded(.towardZero)) }
        guard numbers.allSatisfy({ $0.isFinite && abs($0) < 1e13 }), !numbers.isEmpty else { return .nan }
        while numbers.count < 7 { numbers.append(numbers.count == 2 ? 1 : 0) }
        if numbers[0] >= 0, numbers[0] <= 99 { numbers[0] += 1900 }
        guard abs(numbers[0]) < 300_000, abs(numbers[1]) < 4_000_000 else { return .nan }
        let days = Double(CivilTime.days(Int(numbers[0]), Int(numbers[1]) + 1, 1)) + numbers[2] - 1
        return days * 86_400_000 + numbers[3] * 3_600_000 + numbers[4] * 60_000 + numbers[5] * 1000 + numbers[6]
    }
}

extension RegistryBuilder {
    /// The native Date; its zone is the process's, UTC.
    mutating func defineDate() {
        function("Date", 7, statics: .dateStatics, isConstructor: true) { (m, c) throws(Trap) in
            let now = Double(m.host.now.milliseconds)
            guard c.isNew else { return m.text(LooseDate.text(now)) }
            if c.count == 0 { return m.newDate(now) }
            if c.count == 1 {
                if case .date(let time)? = m.cell(of: c[0])?.payload { return m.newDate(time) }
                let value = try m.toPrimitive(c[0], .any)
                if case .text(let handle) = value { return m.newDate(LooseDate.parse(m.string(handle))) }
                return m.newDate(try m.toNumber(value))
            }
            return m.newDate(try m.time(of: c.all()))
        }
        method(.dateStatics, "now") { (m, c) throws(Trap) in .number(Double(m.host.now.milliseconds)) }
        method(.dateStatics, "parse", 1) { (m, c) throws(Trap) in .number(LooseDate.parse(try m.toString(c[0]))) }
        method(.dateStatics, "UTC", 7) { (m, c) throws(Trap) in
            let time = try m.time(of: c.all())
            return .number(abs(time) <= 8.64e15 ? time : .nan)
        }
        for name in ["getTime", "valueOf"] {
            method(.date, name) { (m, c) throws(Trap) in .number(try m.thisTime(c)) }
        }
        let parts: [(String, @Sendable (CivilTime) -> Int)] = [
            ("FullYear", { $0.year }), ("Month", { $0.month - 1 }), ("Date", { $0.day }),
            ("Day", { $0.weekday % 7 }), ("Hours", { $0.hour }), ("Minutes", { $0.minute }),
            ("Seconds", { $0.second }), ("Milliseconds", { $0.millisecond }),
        ]
        for (name, part) in parts {
            for prefix in ["get", "getUTC"] {
                method(.date, prefix + name) { (m, c) throws(Trap) in
                    let time = try m.thisTime(c)
                    return time.isNaN ? .number(.nan) : .int(part(CivilTime(milliseconds: time)))
                }
            }
        }
        method(.date, "getYear") { (m, c) throws(Trap) in
            let time = try m.thisTime(c)
            return time.isNaN ? .number(.nan) : .int(CivilTime(milliseconds: time).year - 1900)
        }
        method(.date, "getTimezoneOffset") { (m, c) throws(Trap) in
            try m.thisTime(c).isNaN ? .number(.nan) : .int(0)
        }
        for (name, first, count) in [
            ("FullYear", 0, 3), ("Month", 1, 2), ("Date", 2, 1), ("Hours", 3, 4), ("Minutes", 4, 3), ("Seconds", 5, 2),
            ("Milliseconds", 6, 1),
        ] {
            for prefix in ["set", "setUTC"] {
                method(.date, prefix + name, count) { (m, c) throws(Trap) in
                    var time = try m.thisTime(c)
                    if time.isNaN, first == 0 { time = 0 }
                    let civil = CivilTime(milliseconds: time.isNaN ? 0 : time)
                    var numbers = [
                        civil.year, civil.month - 1, civil.day, civil.hour, civil.minute, civil.second,
                        civil.millisecond,
                    ].map(Double.init)
                    for index in 0..<min(count, max(1, c.count)) { numbers[first + index] = try m.toNumber(c[index]) }
                    let isShortYear = numbers[0] >= 0 && numbers[0] <= 99
                    if isShortYear { numbers[0] += 400_00 }
                    var result = try m.time(of: numbers.map { .number($0) })
                    if isShortYear {
                        result -= Double(CivilTime.days(40_000, 1, 1) - CivilTime.days(0, 1, 1)) * 86_400_000
                    }
                    if time.isNaN || abs(result) > 8.64e15 { result = .nan }
                    m.cell(of: c.this)?.payload = .date(result)
                    return .number(result)
                }
            }
        }
        method(.date, "setTime", 1) { (m, c) throws(Trap) in
            let time = try m.toNumber(c[0])
            let result = abs(time) <= 8.64e15 ? time.rounded(.towardZero) : .nan
            m.cell(of: c.this)?.payload = .date(result)
            return .number(result)
        }
        method(.date, "toISOString") { (m, c) throws(Trap) in
            let time = try m.thisTime(c)
            guard !time.isNaN else { throw m.error("RangeError", "Invalid time value") }
            return m.text(MomentValue(time, .utc).iso())
        }
        method(.date, "toJSON", 1) { (m, c) throws(Trap) in
            let time = try m.thisTime(c)
            return time.isNaN ? .null : m.text(MomentValue(time, .utc).iso())
        }
        method(.date, "toString") { (m, c) throws(Trap) in m.text(LooseDate.text(try m.thisTime(c))) }
        let forms: [(String, String)] = [
            ("toDateString", "EEE MMM dd yyyy"), ("toTimeString", "HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'"),
            ("toUTCString", "EEE, dd MMM yyyy HH:mm:ss 'GMT'"), ("toGMTString", "EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
        ]
        for (name, format) in forms {
            method(.date, name) { (m, c) throws(Trap) in
                let time = try m.thisTime(c)
                return m.text(time.isNaN ? "Invalid Date" : MomentFormat.write(MomentValue(time, .utc), format))
            }
        }
        for (name, date, time) in [
            ("toLocaleString", true, true), ("toLocaleDateString", true, false), ("toLocaleTimeString", false, true),
        ] {
            method(.date, name) { (m, c) throws(Trap) in
                let moment = MomentValue(try m.thisTime(c), .utc)
                guard moment.isValid else { return m.text("Invalid Date") }
                return m.text(try m.localized(moment, c[0], c[1], date: date, time: time))
            }
        }
        method(.date, symbol: Machine.KnownSymbol.toPrimitive, "[Symbol.toPrimitive]") { (m, c) throws(Trap) in
            let time = try m.thisTime(c)
            if case .text(let handle) = c[0], m.string(handle) == "number" { return .number(time) }
            return m.text(LooseDate.text(time))
        }
    }
}

/// The texts that the native Date writes and reads.
enum LooseDate {
    /// A time as `Date.prototype.toString` writes it, in UTC.
    static func text(_ time: Double) -> String {
        if time.isNaN { return "Invalid Date" }
        return MomentFormat.write(
            MomentValue(time, .utc), "EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'")
    }

    /// Milliseconds that a text means: ISO first, then words and numbers in the loose order of engines.
    static func parse(_ text: String) -> Double {
        let trimmed = text.trimmed()
        let isISO =
            trimmed.utf8.prefix(4).allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || trimmed.first == "+"
            || trimmed.first == "-"
        let shape = trimmed.utf8.allSatisfy { $0 != 0x57 && $0 != 0x2F }
        if isISO, shape, !trimmed.contains(" "), trimmed.utf8.count >= 4 {
            let dashes = trimmed.prefix(10).filter { $0 == "-" }.count
            let plausible =
                trimmed.count == 4 || trimmed.count == 7 && dashes == 1 || trimmed.count >= 10 && dashes >= 2
            if plausible {
                let moment = MomentParser.iso(trimmed, .utc, setZone: false, now: 0, locale: "en-US")
                if moment.isValid { return moment.milliseconds }
            }
        }
        return words(trimmed)
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func words(_ text: String) -> Double {
        var numbers: [Int] = []
        var month: Int?
        var time: [Int] = []
        var offset = 0
        var isPM: Bool?
        var place = text.startIndex
        var separator: Character?
        while place < text.endIndex {
            let character = text[place]
            if character == "(" {
                guard let end = text[place...].firstIndex(of: ")") else { return .nan }
                place = text.index(after: end)
            } else if character.isLetter {
                let word = text[place...].prefix { $0.isLetter || $0 == "." }
                let lower = word.lowercased().filter { $0 != "." }
                place = word.endIndex
                if let found = months.firstIndex(where: { lower.hasPrefix($0) }) {
                    month = found + 1
                } else if lower == "am" || lower == "pm" {
                    isPM = lower == "pm"
                } else if lower == "t" || lower == "gmt" || lower == "utc" || lower == "z" {
                    continue
                } else if ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(where: { lower.hasPrefix($0) }) {
                    continue
                } else if numbers.isEmpty {
                    return .nan
                } else {
                    return .nan
                }
            } else if character.isASCII, character.isNumber {
                let run = text[place...].prefix { $0.isASCII && $0.isNumber }
                place = run.endIndex
                guard let number = Int(run), run.count <= 6 else { return .nan }
                let goesOn = place < text.endIndex && text[place] == ":"
                if goesOn || !time.isEmpty && separator == ":" {
                    time.append(number)
                    separator = ":"
                    if place < text.endIndex, text[place] == ":" {
                        place = text.index(after: place)
                    } else {
                        separator = nil
                    }
                } else {
                    numbers.append(number)
                }
                if place < text.endIndex, text[place] == ".", time.count == 3 {
                    let fraction = text[text.index(after: place)...].prefix { $0.isNumber }
                    time.append(Int(String(fraction.prefix(3)).padded(3)) ?? 0)
                    place = fraction.endIndex
                }
            } else if character == "+" || character == "-", !time.isEmpty {
                let rest = text[text.index(after: place)...]
                let run = rest.prefix { $0.isNumber || $0 == ":" }
                guard let number = Int(run.filter { $0 != ":" }) else { return .nan }
                let minutes = run.filter { $0 != ":" }.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
                offset = character == "-" ? -minutes : minutes
                place = run.endIndex
            } else if " ,/-.".contains(character) {
                place = text.index(after: place)
            } else {
                return .nan
            }
        }
        var year: Int
        var day: Int
        if let month {
            guard numbers.count >= 1 else { return .nan }
            (day, year) =
                numbers.count > 1
                ? (numbers[0], numbers[1]) : (numbers[0] > 31 ? 1 : numbers[0], numbers[0] > 31 ? numbers[0] : 2001)
            if numbers.count > 1, numbers[0] > 31 { (day, year) = (numbers[1], numbers[0]) }
            return milliseconds(year, month, day, time, isPM, offset)
        }
        guard numbers.count >= 2 else { return .nan }
        let third = numbers.count > 2 ? numbers[2] : 2001
        if numbers[0] > 31 {
            return milliseconds(numbers[0], numbers[1], third == 2001 ? 1 : third, time, isPM, offset)
        }
        year = third
        day = numbers[1]
        return milliseconds(year, numbers[0], day, time, isPM, offset)
    }

    private static func milliseconds(
        _ year: Int, _ month: Int, _ day: Int, _ time: [Int], _ isPM: Bool?, _ offset: Int
    ) -> Double {
        let full = year < 50 ? 2000 + year : year < 100 ? 1900 + year : year
        guard (1...12).contains(month), (1...31).contains(day) else { return .nan }
        var hour = time.first ?? 0
        if let isPM {
            guard (1...12).contains(hour) else { return .nan }
            hour = hour % 12 + (isPM ? 12 : 0)
        }
        let minute = time.count > 1 ? time[1] : 0
        let second = time.count > 2 ? time[2] : 0
        guard hour <= 24, minute < 60, second < 60 else { return .nan }
        let civil = CivilTime(
            year: full, month: month, day: day, hour: hour, minute: minute, second: second,
            millisecond: time.count > 3 ? time[3] : 0)
        return civil.milliseconds - Double(offset) * 60_000
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate func trimmed() -> String {
        String(decoding: JSNumber.trim(Array(utf16)[...]), as: UTF16.self)
    }

    /// Zeros after the text up to `count` characters.
    fileprivate func padded(_ count: Int) -> String { self + String(repeating: "0", count: max(0, count - self.count)) }
}
