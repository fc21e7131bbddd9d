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
        method(.date, "setYear", 1) { (m, c) throws(Trap) in
            let year = try m.toNumber(c[0]).rounded(.towardZero)
            let full = year >= 0 && year <= 99 ? year + 1900 : year
            return try m.call(try m.get(c.this, "setFullYear"), c.this, [.number(full)])
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
                let shown = try m.thisTime(c)
                guard shown.isFinite else { return m.text("Invalid Date") }
                let fields: Machine.DateDefaults = date && time ? .all : date ? .date : .time
                return try m.written(shown, try m.dateOptions(c[0], c[1], needs: fields, defaults: fields))
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

    /// Milliseconds that a text means.
    static func parse(_ text: String) -> Double { LooseDateParser.parse(Array(text.utf16)) }
}
