/// Reads the other dates JavaScript's `Date` takes.
///
/// - Shape: `March 1, 2025 10:30`, `Tue, 01 Nov 2016 13:23:12 +0630`, `01/03/2025`.
/// - Guarantees: numbers with slashes are month, day, year, as JavaScript reads them.
struct WordDateReader {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private let words: [Substring]
    private var day: Int?
    private var month: Int?
    private var year: Int?
    private var moment = WallMoment()

    init(_ text: String) {
        words = text.split { $0 == " " || $0 == "," }
    }

    mutating func read() -> WallMoment? {
        var isAfternoon: Bool?
        for word in words {
            let lower = word.lowercased()
            if lower == "am" || lower == "pm" {
                isAfternoon = lower == "pm"
            } else if word.contains(":") {
                guard time(word) else { return nil }
            } else if lower == "gmt" || lower == "utc" || lower == "z" {
                moment.offsetMinutes = 0
            } else if word.first == "+" || word.first == "-", word.count == 5, let value = Int(word.dropFirst()) {
                moment.offsetMinutes = (word.first == "-" ? -1 : 1) * (value / 100 * 60 + value % 100)
            } else if word.contains("/") || word.dropFirst().contains("-") {
                guard slashed(word) else { return nil }
            } else if let value = Int(word) {
                if day == nil, value >= 1, value <= 31 {
                    day = value
                } else if year == nil {
                    year = value
                } else {
                    return nil
                }
            } else if let place = Self.months.firstIndex(where: { lower.hasPrefix($0) }) {
                month = place + 1
            } else if !["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(where: { lower.hasPrefix($0) }) {
                return nil
            }
        }
        if let isAfternoon {
            let hour = moment.milliseconds / 3_600_000
            guard (1...12).contains(hour) else { return nil }
            moment.milliseconds += ((isAfternoon ? 12 : 0) - (hour == 12 ? 12 : 0)) * 3_600_000
        }
        guard let month, (1...12).contains(month), let year else { return nil }
        let day = day ?? 1
        guard day >= 1, day <= 31 else { return nil }
        let full = year < 50 ? year + 2000 : year < 100 ? year + 1900 : year
        moment.days = DateText.days(year: full, month: month, day: 1) + day - 1
        return moment
    }

    private mutating func time(_ word: Substring) -> Bool {
        let parts = word.split(separator: ":").map { $0.split(separator: ".").first.flatMap { Int($0) } }
        guard parts.count >= 2, parts.count <= 3, let hour = parts[0], let minute = parts[1], hour < 25, minute < 60
        else { return false }
        let second = parts.count == 3 ? parts[2] : 0
        guard let second, second <= 60 else { return false }
        moment.milliseconds = ((hour * 60 + minute) * 60 + second) * 1000
        return true
    }

    private mutating func slashed(_ word: Substring) -> Bool {
        let parts = word.split { $0 == "/" || $0 == "-" }.map { Int($0) }
        guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2] else { return false }
        if first > 31 {
            (year, month, day) = (first, second, third)
        } else {
            (month, day, year) = (first, second, third)
        }
        return true
    }
}
