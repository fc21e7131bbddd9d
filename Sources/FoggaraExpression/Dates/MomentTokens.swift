/// Reads moments by a format of Luxon's tokens.
struct MomentTokenParser {
    private let text: [Character]
    private let locale: String
    private var place = 0
    private var fields: [String: Int] = [:]
    private var offset: Int?
    private var zoneName: String?
    private var isPM: Bool?
    /// Whether the format has hours of a whole day.
    private var countsAllHours = false

    /// The moment that `text` holds in `format`.
    static func read(
        _ text: String, _ format: String, zone: MomentZone, setZone: Bool, locale: String, now: Double
    ) throws(MomentConflict) -> MomentValue {
        var parser = MomentTokenParser(text: Array(text), locale: locale)
        guard parser.run(format), parser.place == parser.text.count, !parser.isEmpty else {
            return MomentValue(
                invalid: "unparsable", "the input \"\(text)\" can't be parsed as format \(format)", locale: locale)
        }
        return try parser.moment(zone, setZone, now)
    }

    private init(text: [Character], locale: String) {
        self.text = text
        self.locale = locale
    }

    /// Whether the format named nothing.
    private var isEmpty: Bool { fields.isEmpty && offset == nil && zoneName == nil && isPM == nil }

    private mutating func run(_ format: String) -> Bool {
        for part in MomentFormat.split(format) {
            if part.isLiteral {
                for character in part.text {
                    guard place < text.count, text[place] == character || isBlank(character) && isBlank(text[place])
                    else {
                        return false
                    }
                    place += 1
                }
            } else if !token(part.text) {
                return false
            }
        }
        return true
    }

    private func isBlank(_ character: Character) -> Bool {
        character == " " || character == "\u{A0}" || character == "\u{202F}"
    }

    private mutating func number(_ field: String, _ least: Int, _ most: Int) -> Bool {
        var value = 0
        var count = 0
        while count < most, place < text.count, let digit = text[place].wholeNumberValue {
            value = value * 10 + digit
            place += 1
            count += 1
        }
        guard count >= least else { return false }
        fields[field] = value
        return true
    }

    private mutating func name(_ field: String, _ names: [String], base: Int = 1) -> Bool {
        var best: (index: Int, count: Int)?
        for (index, name) in names.enumerated() {
            for variant in [name, name.hasSuffix(".") ? String(name.dropLast()) : name] {
                let characters = Array(variant.lowercased())
                guard place + characters.count <= text.count, characters.count > best?.count ?? 0 else { continue }
                if String(text[place..<place + characters.count]).lowercased() == variant.lowercased() {
                    best = (index, characters.count)
                }
            }
        }
        guard let best else { return false }
        place += best.count
        if place < text.count, text[place] == ".", names[best.index].hasSuffix("."),
            !String(text[(place - 1)..<place]).hasSuffix(".")
        {
            place += 1
        }
        fields[field] = best.index + base
        return true
    }

    private mutating func token(_ token: String) -> Bool {
        let names = DateNames.of(locale)
        switch token {
        case "y": return number("year", 1, 6)
        case "yy":
            guard number("year", 2, 4), let year = fields["year"] else { return false }
            if year < 100 { fields["year"] = year > 60 ? 1900 + year : 2000 + year }
            return true
        case "yyyy": return number("year", 4, 4)
        case "yyyyy": return number("year", 4, 6)
        case "yyyyyy": return number("year", 6, 6)
        case "M", "L": return number("month", 1, 2)
        case "MM", "LL": return number("month", 2, 2)
        case "MMM", "LLL": return name("month", names.monthsShort)
        case "MMMM", "LLLL": return name("month", names.monthsLong)
        case "d": return number("day", 1, 2)
        case "dd": return number("day", 2, 2)
        case "o": return number("ordinal", 1, 3)
        case "ooo": return number("ordinal", 3, 3)
        case "H", "h", "HH", "hh":
            countsAllHours = countsAllHours || token.hasPrefix("H")
            return number("hour", token.count, 2)
        case "m": return number("minute", 1, 2)
        case "mm": return number("minute", 2, 2)
        case "q": return number("quarter", 1, 1)
        case "s": return number("second", 1, 2)
        case "ss": return number("second", 2, 2)
        case "S": return number("millisecond", 1, 3)
        case "SSS": return number("millisecond", 3, 3)
        case "u":
            let start = place
            guard number("fraction", 1, 9), let value = fields.removeValue(forKey: "fraction") else { return false }
            var scaled = Double(value)
            for _ in 0..<(place - start) { scaled /= 10 }
            fields["millisecond"] = Int(scaled * 1000)
            return true
        case "a":
            guard name("meridiem", names.meridiems, base: 0) else { return false }
            isPM = fields.removeValue(forKey: "meridiem") == 1
            return true
        case "kkkk": return number("weekYear", 4, 4)
        case "W": return number("weekNumber", 1, 2)
        case "WW": return number("weekNumber", 2, 2)
        case "E", "c": return number("weekday", 1, 1)
        case "EEE", "ccc": return name("weekday", names.daysShort)
        case "EEEE", "cccc": return name("weekday", names.daysLong)
        case "X": return timestamp(1000)
        case "x": return timestamp(1)
        case "Z", "ZZ": return readOffset(colon: true)
        case "ZZZ": return readOffset(colon: false)
        case "z": return readZone()
        default:
            guard let pattern = DatePatterns.pattern(token, locale) else {
                let characters = Array(token)
                guard place + characters.count <= text.count,
                    Array(text[place..<place + characters.count]) == characters
                else { return false }
                place += characters.count
                return true
            }
            return run(pattern.replacing("dd/MM", with: "d/M"))
        }
    }

    private mutating func timestamp(_ factor: Int) -> Bool {
        let isNegative = place < text.count && text[place] == "-"
        if isNegative { place += 1 }
        guard number("time", 1, 16), let value = fields["time"] else { return false }
        if factor > 1, place < text.count, text[place] == "." {
            place += 1
            let start = place
            guard number("fraction", 1, 9), let fraction = fields.removeValue(forKey: "fraction") else { return false }
            var scaled = Double(fraction)
            for _ in 0..<(place - start) { scaled /= 10 }
            fields["time"] = (value * factor + Int(scaled * 1000)) * (isNegative ? -1 : 1)
            return true
        }
        fields["time"] = value * factor * (isNegative ? -1 : 1)
        return true
    }

    private mutating func readOffset(colon: Bool) -> Bool {
        guard place < text.count, text[place] == "+" || text[place] == "-" else { return false }
        let sign = text[place] == "-" ? -1 : 1
        place += 1
        guard number("offsetHours", 1, 2), let hours = fields.removeValue(forKey: "offsetHours") else { return false }
        var minutes = 0
        if place < text.count, text[place] == ":" { place += 1 }
        if place < text.count, text[place].isNumber {
            guard number("offsetMinutes", 2, 2), let value = fields.removeValue(forKey: "offsetMinutes") else {
                return false
            }
            minutes = value
        }
        offset = sign * (hours * 60 + minutes)
        return true
    }

    private mutating func readZone() -> Bool {
        var name = ""
        while place < text.count, text[place].isLetter || text[place].isNumber || "/_+-:".contains(text[place]) {
            name.append(text[place])
            place += 1
        }
        zoneName = name
        return !name.isEmpty
    }

    private func moment(
        _ fallback: MomentZone, _ setZone: Bool, _ now: Double
    ) throws(MomentConflict) -> MomentValue {
        if let time = fields["time"] { return MomentValue(Double(time), fallback, locale: locale) }
        if isPM != nil, countsAllHours {
            throw MomentConflict(message: "Can't include meridiem when specifying 24-hour format")
        }
        var made = MomentFields(values: fields.mapValues(Double.init))
        if let quarter = made.values.removeValue(forKey: "quarter") { made.values["month"] = (quarter - 1) * 3 + 1 }
        if let hour = made.values["hour"], let isPM {
            if isPM, hour < 12 { made.values["hour"] = hour + 12 }
            if !isPM, hour == 12 { made.values["hour"] = 0 }
        }
        var zone = offset.map { MomentZone(fixed: $0) } ?? fallback
        if let zoneName {
            guard let found = MomentZone(zoneName) else {
                return MomentValue(
                    invalid: "unsupported zone", "the zone \"\(zoneName)\" is not supported", locale: locale)
            }
            zone = found
        }
        let result = try made.moment(zone, locale: locale, now: now)
        return setZone || !result.isValid ? result : result.with(zone: fallback)
    }
}
