package import FoggaraJSON
package import FoggaraSystem
package import FoggaraText

/// The item a Schedule Trigger gives when it fires.
///
/// - Shape: `{"timestamp": "2026-01-01T00:00:00.000+01:00", "Readable date": "January 1st 2026, 12:00:00 am", …}`
/// - Source: n8n 2.41.1, as recorded. The words are English in every language of n8n.
package enum ScheduleItem {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// The item for an instant in a zone. The instant is the slot's, so that a late start changes nothing.
    package static func make(at instant: Instant, in zone: TimeZone) -> JSONObject {
        let wall = zone.localTime(at: instant)
        let date = wall.date
        let month = months[date.month - 1]
        let time = readableTime(wall)
        return [
            "timestamp": .string(zone.iso8601(instant)),
            "Readable date": .string("\(month) \(date.day)\(ordinal(date.day)) \(date.year), \(time)"),
            "Readable time": .string(time),
            "Day of week": .string(weekdays[date.weekday]),
            "Year": .string(String(date.year)),
            "Month": .string(month),
            "Day of month": .string(twoDigits(date.day)),
            "Hour": .string(twoDigits(wall.hour)),
            "Minute": .string(twoDigits(wall.minute)),
            "Second": .string(twoDigits(wall.second)),
            "Timezone": .string("\(zone.name) (UTC\(zone.offset(at: instant)))"),
        ]
    }

    /// The key under which n8n refuses a second execution of the same instant.
    ///
    /// - Shape: `<workflow>:<node>:2026-01-15T10:08:00.000Z`
    package static func deduplicationKey(workflow: String, node: String, instant: Instant) -> String {
        "\(workflow):\(node):\(instant.iso8601)"
    }

    /// - Shape: `4:04:05 pm`; noon and midnight are 12.
    private static func readableTime(_ wall: LocalTime) -> String {
        let hour = wall.hour % 12 == 0 ? 12 : wall.hour % 12
        let half = wall.hour < 12 ? "am" : "pm"
        return "\(hour):\(twoDigits(wall.minute)):\(twoDigits(wall.second)) \(half)"
    }

    private static func ordinal(_ day: Int) -> String {
        switch day {
        case 11, 12, 13: "th"
        default:
            switch day % 10 {
            case 1: "st"
            case 2: "nd"
            case 3: "rd"
            default: "th"
            }
        }
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
