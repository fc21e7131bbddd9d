import FoggaraSystem

/// The date of a mail.
///
/// - Shape: `Tue, 24 Feb 2026 22:13:20 +0000`.
/// - Source: RFC 5322, section 3.3.
enum MailDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The instant in UTC.
    static func text(_ instant: Instant) -> String {
        let seconds = instant.seconds
        let second = Int((seconds % 86_400 + 86_400) % 86_400)
        let day = Int((seconds - Int64(second)) / 86_400)
        var year = 1970 + day * 400 / 146_097
        while DateText.days(year: year, month: 1, day: 1) > day { year -= 1 }
        while DateText.days(year: year + 1, month: 1, day: 1) <= day { year += 1 }
        var month = 12
        while DateText.days(year: year, month: month, day: 1) > day { month -= 1 }
        let dayOfMonth = day - DateText.days(year: year, month: month, day: 1) + 1
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let weekday = days[(day % 7 + 7) % 7]
        let time = "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
        return "\(weekday), \(dayOfMonth) \(months[month - 1]) \(year) \(time) +0000"
    }
}
