/// Reads moments from ISO 8601, SQL, mail and web texts.
struct MomentParser {
    /// The text that is read.
    let text: [UInt8]
    /// Index of the next byte.
    var place = 0
    /// What was read so far.
    var civil: CivilTime
    /// Offset from UTC that the text names, in minutes.
    var offset: Int?
    /// Zone that the text names.
    var zone: MomentZone?
    /// Whether the date was written as year, week and day.
    var isWeekDate = false
    /// A unit of weeks or days of the year beyond its range.
    private var outside: (value: Int, unit: String)?

    private init(_ text: String, today: CivilTime) {
        self.text = Array(text.utf8)
        civil = today
    }

    private mutating func digits(_ count: Int) -> Int? {
        guard place + count <= text.count else { return nil }
        var value = 0
        for index in place..<place + count {
            guard text[index] >= 0x30, text[index] <= 0x39 else { return nil }
            value = value * 10 + Int(text[index] - 0x30)
        }
        place += count
        return value
    }

    private mutating func take(_ character: Character) -> Bool {
        guard place < text.count, text[place] == character.asciiValue else { return false }
        place += 1
        return true
    }

    private func digitRun() -> Int {
        var count = 0
        while place + count < text.count, text[place + count] >= 0x30, text[place + count] <= 0x39 { count += 1 }
        return count
    }

    /// A moment from ISO text in a zone that holds when the text has none.
    static func iso(_ text: String, _ zone: MomentZone, setZone: Bool, now: Double, locale: String) -> MomentValue {
        var parser = MomentParser(text, today: CivilTime(year: 1970))
        if parser.startsWithTime {
            let today = MomentValue(now, zone).civil
            parser.civil = CivilTime(year: today.year, month: today.month, day: today.day)
        }
        guard parser.readISO() else { return unparsable(text, "ISO 8601", locale) }
        return parser.moment(zone, setZone, locale)
    }

    /// Reads a date in the form of SQL.
    static func sql(_ text: String, _ zone: MomentZone, setZone: Bool, now: Double, locale: String) -> MomentValue {
        let today = MomentValue(now, zone).civil
        var parser = MomentParser(text, today: CivilTime(year: today.year, month: today.month, day: today.day))
        guard parser.readSQL() else { return unparsable(text, "SQL", locale) }
        return parser.moment(zone, setZone, locale)
    }

    /// No moment: the text is none in a form.
    static func unparsable(_ text: String, _ form: String, _ locale: String) -> MomentValue {
        MomentValue(invalid: "unparsable", "the input \"\(text)\" can't be parsed as \(form)", locale: locale)
    }

    /// The first unit out of its range, in Luxon's words.
    private var fault: String? {
        func told(_ value: Int, _ unit: String) -> String {
            "you specified \(value) (of type number) as a \(unit), which is invalid"
        }
        if let outside { return told(outside.value, outside.unit) }
        if !(1...12).contains(civil.month) { return told(civil.month, "month") }
        if civil.day < 1 || civil.day > CivilTime.daysInMonth(civil.year, civil.month), !isWeekDate {
            return told(civil.day, "day")
        }
        let isDay24 = civil.hour == 24 && civil.minute == 0 && civil.second == 0 && civil.millisecond == 0
        if civil.hour > 23, !isDay24 { return told(civil.hour, "hour") }
        if civil.minute > 59 { return told(civil.minute, "minute") }
        return civil.second > 59 ? told(civil.second, "second") : nil
    }

    private func moment(_ fallback: MomentZone, _ setZone: Bool, _ locale: String) -> MomentValue {
        if let fault { return MomentValue(invalid: "unit out of range", fault, locale: locale) }
        if let zone {
            let found = MomentValue(civil, zone, locale: locale)
            return setZone ? found : found.with(zone: fallback)
        }
        guard let offset else { return MomentValue(civil, fallback, locale: locale) }
        let fixed = MomentValue(civil, MomentZone(fixed: offset), locale: locale)
        return setZone ? fixed : fixed.with(zone: fallback)
    }

    /// Whether the text has no date before its time.
    private var startsWithTime: Bool { text.first == 0x54 || text.count >= 3 && text[2] == 0x3A }

    private mutating func readISO() -> Bool {
        if text.isEmpty { return false }
        if !startsWithTime {
            guard readDate() else { return false }
            if place == text.count { return true }
            guard take("T") || take("t") else { return false }
        } else {
            _ = take("T")
        }
        guard readTime(), readOffset() else { return false }
        if take("[") {
            guard let end = text[place...].firstIndex(of: 0x5D) else { return false }
            guard let named = MomentZone(String(decoding: text[place..<end], as: UTF8.self)) else { return false }
            zone = named
            place = end + 1
        }
        return place == text.count
    }

    private mutating func readDate() -> Bool {
        var sign = 1
        civil.month = 1
        civil.day = 1
        if text[0] == 0x2B || text[0] == 0x2D {
            sign = text[0] == 0x2D ? -1 : 1
            place = 1
            guard let year = digits(6) else { return false }
            civil.year = year * sign
        } else {
            let run = digitRun()
            guard let year = digits(4) else { return false }
            civil.year = year
            if run == 8 {
                guard let month = digits(2), let day = digits(2) else { return false }
                (civil.month, civil.day) = (month, day)
                return true
            }
            if run == 7 {
                guard let day = digits(3) else { return false }
                return setOrdinal(day)
            }
            if run == 6 {
                guard let month = digits(2) else { return false }
                civil.month = month
                return true
            }
            if run != 4 { return false }
        }
        if place == text.count { return true }
        if take("W") {
            guard let week = digits(2) else { return false }
            return setWeek(week, place < text.count && text[place] != 0x54 ? digits(1) : 1)
        }
        guard take("-") else { return true }
        if take("W") {
            guard let week = digits(2) else { return false }
            if take("-") { return setWeek(week, digits(1)) }
            return setWeek(week, 1)
        }
        if digitRun() == 3 {
            guard let day = digits(3) else { return false }
            return setOrdinal(day)
        }
        guard let month = digits(2) else { return false }
        civil.month = month
        if take("-") {
            guard let day = digits(2) else { return false }
            civil.day = day
        }
        return true
    }

    private mutating func setOrdinal(_ day: Int) -> Bool {
        guard day >= 1, day <= (CivilTime.isLeap(civil.year) ? 366 : 365) else {
            outside = (day, "ordinal")
            return true
        }
        let date = CivilTime.date(CivilTime.days(civil.year, 1, 1) + day - 1)
        (civil.month, civil.day) = (date.1, date.2)
        return true
    }

    private mutating func setWeek(_ week: Int, _ weekday: Int?) -> Bool {
        guard let weekday else { return false }
        guard week >= 1, week <= CivilTime.weeksInYear(civil.year), (1...7).contains(weekday) else {
            outside = (1...7).contains(weekday) ? (week, "week") : (weekday, "weekday")
            return true
        }
        civil = Self.weekDate(civil.year, week, weekday, civil)
        return true
    }

    /// The date of an ISO week and day, with the time of `base`.
    static func weekDate(_ year: Int, _ week: Int, _ weekday: Int, _ base: CivilTime) -> CivilTime {
        let fourth = CivilTime(year: year, month: 1, day: 4)
        let days = CivilTime.days(year, 1, 4) - (fourth.weekday - 1) + (week - 1) * 7 + weekday - 1
        let date = CivilTime.date(days)
        var result = base
        (result.year, result.month, result.day) = date
        return result
    }

    private mutating func readTime() -> Bool {
        guard let hour = digits(2) else { return false }
        civil.hour = hour
        let isExtended = place < text.count && text[place] == 0x3A
        if isExtended { place += 1 } else if digitRun() < 2 { return true }
        guard let minute = digits(2) else { return false }
        civil.minute = minute
        if isExtended ? take(":") : digitRun() >= 2 {
            guard let second = digits(2) else { return false }
            civil.second = second
            if take(".") || take(",") {
                let run = digitRun()
                guard run >= 1, run <= 30 else { return false }
                var value = 0
                for index in 0..<3 { value = value * 10 + (index < run ? Int(text[place + index] - 0x30) : 0) }
                civil.millisecond = value
                place += run
            }
        }
        return true
    }

    private mutating func readOffset() -> Bool {
        if place == text.count { return true }
        if take("Z") || take("z") {
            offset = 0
            return true
        }
        guard place < text.count, text[place] == 0x2B || text[place] == 0x2D else {
            return place < text.count && text[place] == 0x5B
        }
        let sign = text[place] == 0x2D ? -1 : 1
        place += 1
        guard let hours = digits(2) else { return false }
        _ = take(":")
        let minutes = digitRun() >= 2 ? digits(2) ?? 0 : 0
        offset = sign * (hours * 60 + minutes)
        return true
    }

    private mutating func readSQL() -> Bool {
        let hasDate = !(text.count >= 3 && text[2] == 0x3A)
        if hasDate {
            guard digitRun() == 4, let year = digits(4), take("-"), digitRun() <= 2, let month = digits(digitRun()),
                take("-"), digitRun() <= 2, let day = digits(digitRun())
            else { return false }
            (civil.year, civil.month, civil.day) = (year, month, day)
            if place == text.count { return true }
            guard take(" ") else { return false }
        }
        guard digitRun() == 2, readTime() else { return false }
        if place == text.count { return true }
        _ = take(" ")
        if place < text.count, text[place] == 0x2B || text[place] == 0x2D || text[place] == 0x5A {
            return readOffset() && place == text.count
        }
        guard let named = MomentZone(String(decoding: text[place...], as: UTF8.self)) else { return false }
        zone = named
        return true
    }

    // MARK: - Mail and web

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static let zones = [
        "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360, "pst": -480, "pdt": -420,
    ]

    private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let longDays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The form of mails: `Sun, 15 Mar 2026 11:30:00 +0100`.
    static func mail(
        _ text: String, _ zone: MomentZone, setZone: Bool, locale: String, now: Double = 0
    ) -> MomentValue? {
        var words = text.split(omittingEmptySubsequences: true) { $0 == " " || $0 == "\n" || $0 == "\t" }.map(
            String.init)
        var weekday: Int?
        if let first = words.first, first.hasSuffix(",") {
            guard let found = days.firstIndex(of: first.dropLast().lowercased()) else { return nil }
            weekday = found + 1
            words.removeFirst()
        }
        guard words.count == 5, words[0].count <= 2, words[2].count == 2 || words[2].count == 4,
            let day = Int(words[0]), let month = months.firstIndex(of: words[1].lowercased()), let year = Int(words[2]),
            let clock = clock(words[3])
        else { return nil }
        let mark = words[4].lowercased()
        var offset = mark == "utc" ? nil : zones[mark]
        if offset == nil, mark.count == 5, let number = Int(mark), mark.first == "+" || mark.first == "-" {
            offset = (abs(number) / 100 * 60 + abs(number) % 100) * (mark.first == "-" ? -1 : 1)
        }
        guard let offset else { return nil }
        return made(
            words[2].count == 2 ? (year > 60 ? 1900 + year : 2000 + year) : year, month + 1, day, clock, weekday,
            MomentZone(fixed: offset), setZone ? nil : zone, locale, now)
    }

    /// The three forms of web headers: of RFC 1123, RFC 850 and of C.
    static func http(
        _ text: String, _ zone: MomentZone, setZone: Bool, locale: String, now: Double
    ) -> MomentValue? {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if words.count == 6, words[2].isEmpty { words.remove(at: 2) }
        guard let first = words.first?.lowercased() else { return nil }
        var (date, time): ([String], String) = ([], "")
        var weekday: Int?
        if words.count == 6, words[5] == "GMT", words[1].count == 2, words[3].count == 4 {
            (date, time) = (Array(words[1...3]), words[4])
            weekday = days.firstIndex { $0 + "," == first }
        } else if words.count == 4, words[3] == "GMT" {
            (date, time) = (words[1].split(separator: "-").map(String.init), words[2])
            weekday = longDays.firstIndex { $0 + "," == first }
        } else if words.count == 5, words[4].count == 4 {
            (date, time) = ([words[2], words[1], words[4]], words[3])
            weekday = days.firstIndex(of: first)
        }
        guard let weekday, date.count == 3, let day = Int(date[0]),
            let month = months.firstIndex(of: date[1].lowercased()), let year = Int(date[2]), let clock = clock(time)
        else { return nil }
        return made(
            date[2].count == 2 ? (year > 60 ? 1900 + year : 2000 + year) : year, month + 1, day, clock, weekday + 1,
            .utc, setZone ? nil : zone, locale, now)
    }

    private static func clock(_ text: String) -> [Int]? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == parts.count ? numbers : nil
    }

    private static func made(
        _ year: Int, _ month: Int, _ day: Int, _ clock: [Int], _ weekday: Int?, _ zone: MomentZone,
        _ shown: MomentZone?, _ locale: String, _ now: Double
    ) -> MomentValue? {
        var fields = MomentFields()
        fields.values = [
            "year": Double(year), "month": Double(month), "day": Double(day), "hour": Double(clock[0]),
            "minute": Double(clock[1]),
        ]
        if clock.count > 2 { fields.values["second"] = Double(clock[2]) }
        if let weekday { fields.values["weekday"] = Double(weekday) }
        let moment = try? fields.moment(zone, locale: locale, now: now)  // units of a calendar exclude none
        guard let moment else { return nil }
        return shown.map { moment.isValid ? moment.with(zone: $0) : moment } ?? moment
    }
}
