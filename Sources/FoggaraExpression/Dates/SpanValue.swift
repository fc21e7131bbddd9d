/// Units of Luxon's durations, greatest first.
enum SpanUnit: String, CaseIterable, Sendable {
    case years, quarters, months, weeks, days, hours, minutes, seconds, milliseconds

    /// The unit that a name means, singular or plural, in any case.
    init?(_ name: String) {
        var lower = name.lowercased()
        if !lower.hasSuffix("s") { lower += "s" }
        self.init(rawValue: lower)
    }

    /// How many `smaller` units one has, by Luxon's casual measure or by the mean of 400 years.
    func contains(_ smaller: SpanUnit, isLongterm: Bool = false) -> Double {
        if self == smaller { return 1 }
        return Self.factor(self, smaller, isLongterm) ?? 1 / (Self.factor(smaller, self, isLongterm) ?? 1)
    }

    private static func factor(_ large: SpanUnit, _ small: SpanUnit, _ isLongterm: Bool) -> Double? {
        if isLongterm {
            let days = 146_097.0 / 400
            switch (large, small) {
            case (.years, .weeks): return days / 7
            case (.years, .days): return days
            case (.quarters, .weeks): return days / 28
            case (.quarters, .days): return days / 4
            case (.months, .weeks): return days / 84
            case (.months, .days): return days / 12
            default: break
            }
        }
        switch (large, small) {
        case (.years, .quarters): return 4
        case (.years, .months): return 12
        case (.years, .weeks): return 52
        case (.years, .days): return 365
        case (.quarters, .months): return 3
        case (.quarters, .weeks): return 13
        case (.quarters, .days): return 91
        case (.months, .weeks): return 4
        case (.months, .days): return 30
        case (.weeks, .days): return 7
        case (.days, .hours): return 24
        case (.hours, .minutes), (.minutes, .seconds): return 60
        case (.seconds, .milliseconds): return 1000
        default: break
        }
        let order = Self.allCases
        guard let a = order.firstIndex(of: large), let b = order.firstIndex(of: small), a < b else { return nil }
        let days = a < 4 ? factor(large, .days, isLongterm) ?? 1 : 1
        let rest: [SpanUnit] = [.days, .hours, .minutes, .seconds, .milliseconds]
        guard let from = rest.firstIndex(of: a < 4 ? .days : large), let to = rest.firstIndex(of: small) else {
            return nil
        }
        var product = days
        for index in from..<to { product *= [24, 60, 60, 1000][index] }
        return product
    }
}

/// A length of time in units, as Luxon's Duration.
struct SpanValue: Sendable {
    private(set) var values: [(unit: SpanUnit, count: Double)] = []
    /// Locale that it is written in.
    var locale = "en-US"
    /// Why it is not valid; nil when it is.
    var invalid: String?
    /// Whether its units are measured by the mean of 400 years.
    var isLongterm = false

    /// Whether it is a length of time at all.
    var isValid: Bool { invalid == nil }

    subscript(unit: SpanUnit) -> Double? {
        get { values.first { $0.unit == unit }?.count }
        set {
            if let place = values.firstIndex(where: { $0.unit == unit }) {
                if let newValue { values[place].count = newValue } else { values.remove(at: place) }
            } else if let newValue {
                values.append((unit, newValue))
            }
        }
    }

    /// Its length with casual units: a month has 30 days, a year 365.
    var milliseconds: Double {
        values.reduce(0) { $0 + $1.count * $1.unit.contains(.milliseconds, isLongterm: isLongterm) }
    }

    /// The sum, unit by unit.
    func adding(_ other: SpanValue, _ sign: Double = 1) -> SpanValue {
        var result = SpanValue(locale: locale, invalid: invalid ?? other.invalid, isLongterm: isLongterm)
        for unit in SpanUnit.allCases where self[unit] != nil || other[unit] != nil {
            result[unit] = (self[unit] ?? 0) + (other[unit] ?? 0) * sign
        }
        return result
    }

    private init(locale: String, invalid: String?, isLongterm: Bool) {
        self.locale = locale
        self.invalid = invalid
        self.isLongterm = isLongterm
    }

    init() {}

    /// The same length backward.
    func negated() -> SpanValue { mapped { $0 == 0 ? 0 : -$0 } }

    /// Every count changed by a function.
    func mapped(_ change: (Double) -> Double) -> SpanValue {
        var result = self
        for (unit, count) in values { result[unit] = change(count) }
        return result
    }

    /// The same length in the given units.
    func shifted(to units: [SpanUnit]) -> SpanValue {
        if units.isEmpty { return self }
        var built = SpanValue(locale: locale, invalid: invalid, isLongterm: isLongterm)
        var accumulated: [(SpanUnit, Double)] = []
        var last: SpanUnit?
        for unit in SpanUnit.allCases {
            if units.contains(unit) {
                last = unit
                var own = 0.0
                for place in accumulated.indices {
                    own += accumulated[place].0.contains(unit, isLongterm: isLongterm) * accumulated[place].1
                    accumulated[place].1 = 0
                }
                own += self[unit] ?? 0
                let whole = own.rounded(.towardZero)
                built[unit] = whole
                accumulated.append((unit, (own * 1000 - whole * 1000) / 1000))
            } else if let count = self[unit] {
                accumulated.append((unit, count))
            }
        }
        if let last {
            for (unit, count) in accumulated where count != 0 {
                built[last] =
                    (built[last] ?? 0) + (unit == last ? count : count / last.contains(unit, isLongterm: isLongterm))
            }
        }
        return built.normalized()
    }

    /// Units carried so that all but the first stay below the next greater one.
    func normalized() -> SpanValue {
        var result = self
        let factor = milliseconds < 0 ? -1.0 : 1.0
        var previous: SpanUnit?
        for unit in SpanUnit.allCases.reversed() where result[unit] != nil {
            if let previous {
                let value = (result[previous] ?? 0) * factor
                let ratio = unit.contains(previous, isLongterm: isLongterm)
                let carry = (value / ratio).rounded(.down)
                result[unit] = (result[unit] ?? 0) + carry * factor
                result[previous] = (result[previous] ?? 0) - carry * ratio * factor
            }
            previous = unit
        }
        previous = nil
        for unit in SpanUnit.allCases where result[unit] != nil {
            if let previous {
                let fraction = (result[previous] ?? 0).truncatingRemainder(dividingBy: 1)
                result[previous] = (result[previous] ?? 0) - fraction
                result[unit] = (result[unit] ?? 0) + fraction * previous.contains(unit, isLongterm: isLongterm)
            }
            previous = unit
        }
        return result.mapped { $0 == 0 ? 0 : $0 }
    }

    /// The same length in all units from years down, empty ones left out.
    func rescaled() -> SpanValue {
        let all = shifted(to: [.years, .months, .weeks, .days, .hours, .minutes, .seconds, .milliseconds])
        var result = SpanValue(locale: locale, invalid: invalid, isLongterm: isLongterm)
        for (unit, count) in all.values where count != 0 { result[unit] = count }
        return result
    }

    /// ISO 8601 text.
    var iso: String {
        var text = "P"
        func number(_ value: Double) -> String { JSNumber.text(value) }
        if let years = self[.years], years != 0 { text += number(years) + "Y" }
        let months = (self[.months] ?? 0) + (self[.quarters] ?? 0) * 3
        if months != 0 { text += number(months) + "M" }
        if let weeks = self[.weeks], weeks != 0 { text += number(weeks) + "W" }
        if let days = self[.days], days != 0 { text += number(days) + "D" }
        let (hours, minutes) = (self[.hours] ?? 0, self[.minutes] ?? 0)
        let (seconds, milliseconds) = (self[.seconds] ?? 0, self[.milliseconds] ?? 0)
        if hours != 0 || minutes != 0 || seconds != 0 || milliseconds != 0 { text += "T" }
        if hours != 0 { text += number(hours) + "H" }
        if minutes != 0 { text += number(minutes) + "M" }
        if seconds != 0 || milliseconds != 0 {
            text += number(((seconds + milliseconds / 1000) * 1000).rounded() / 1000) + "S"
        }
        return text == "P" ? "PT0S" : text
    }

    /// Reads `P1Y2M3DT4H5M6.7S`; nil when it is none.
    init?(iso text: String) {
        var rest = Substring(text)
        let sign = rest.first == "-" ? -1.0 : 1.0
        if sign < 0 { rest = rest.dropFirst() }
        guard rest.first == "P" else { return nil }
        rest = rest.dropFirst()
        var isTime = false
        var lastPlace = -1
        while !rest.isEmpty {
            if rest.first == "T" {
                if isTime { return nil }
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            guard let whole = Self.integer(&rest) else { return nil }
            var fraction: Substring?
            if let mark = rest.first, mark == "." || mark == "," {
                rest = rest.dropFirst()
                guard let part = Self.integer(&rest, allowsSign: mark == ",") else { return nil }
                // Only seconds have a comma.
                guard mark == "." || rest.first == "S" else { return nil }
                fraction = part
            }
            let table: [Character: (SpanUnit, Int)] =
                isTime
                ? ["H": (.hours, 5), "M": (.minutes, 6), "S": (.seconds, 7)]
                : ["Y": (.years, 1), "M": (.months, 2), "W": (.weeks, 3), "D": (.days, 4)]
            guard let mark = rest.first, let (unit, place) = table[mark], place > lastPlace,
                let count = Double(unit == .seconds ? whole : whole + (fraction.map { "." + $0 } ?? ""))
            else { return nil }
            rest = rest.dropFirst()
            lastPlace = place
            self[unit] = count == 0 ? count : count * sign
            if unit == .seconds, let fraction, let part = Double("0." + fraction.drop { $0 == "-" }) {
                self[.milliseconds] = (part * 1000).rounded(.down) * (sign < 0 || whole.first == "-" ? -1 : 1)
            }
        }
    }

    /// Takes the digits of a number, with a sign in front of them.
    private static func integer(_ rest: inout Substring, allowsSign: Bool = true) -> Substring? {
        var digits = rest[...]
        if allowsSign, digits.first == "-" { digits = digits.dropFirst() }
        let end = digits.prefix { $0.isASCII && $0.isNumber }.endIndex
        guard end > digits.startIndex, rest[..<end].count <= 21 else { return nil }
        defer { rest = rest[end...] }
        return rest[..<end]
    }
}

/// Two moments, the first of them inside, as Luxon's Interval.
struct IntervalValue: Sendable {
    /// First moment.
    var start: MomentValue
    /// Moment after the last.
    var end: MomentValue
    /// Why it is not valid; nil when it is.
    var invalid: String?
    /// Why it is not valid, in a sentence.
    var explanation: String?

    init(_ start: MomentValue, _ end: MomentValue) {
        self.start = start
        self.end = end
        if !start.isValid {
            invalid = "missing or invalid start"
        } else if !end.isValid {
            invalid = "missing or invalid end"
        } else if end.milliseconds < start.milliseconds {
            invalid = "end before start"
            explanation =
                "The end of an interval must be after its start, but you had start=\(start.iso()) and end=\(end.iso())"
        }
    }

    init(invalid reason: String, _ explanation: String? = nil) {
        start = MomentValue(invalid: reason)
        end = start
        invalid = reason
        self.explanation = explanation
    }

    /// Both ends as ISO 8601 writes them.
    var iso: String { start.iso() + "/" + end.iso() }
}
