/// The grammar of cron texts as n8n accepts it.
///
/// - Source: n8n 2.41.1 with npm cron 4.4.0, recorded and tried: five or six fields, names of months and weekdays,
///   presets; ranges do not wrap, `? L W #` are refused.
enum CronText {
    private static let presets: Set<String> = [
        "@yearly", "@monthly", "@weekly", "@daily", "@hourly", "@minutely", "@secondly", "@weekdays", "@weekends",
    ]
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

    /// The part that is wrong; nil when the text is a cron text whose dates come.
    static func fault(of text: String) -> String? {
        let lower = text.lowercased()
        if lower.utf8.first == UInt8(ascii: "@") { return presets.contains(lower) ? nil : text }
        var fields = lower.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard fields.count == 5 || fields.count == 6 else { return text }
        if fields.count == 5 { fields.insert("0", at: 0) }
        let ranges = [0...59, 0...59, 0...23, 1...31, 1...12, 0...7]
        var sets: [Set<Int>] = []
        for (index, field) in fields.enumerated() {
            guard let set = values(named(field), ranges[index]) else { return field }
            sets.append(set)
        }
        // A day that none of its months has never comes, unless weekdays come too.
        let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let comes = sets[4].contains { month in sets[3].contains { $0 <= lengths[month - 1] } }
        return comes || sets[5].count < 7 ? nil : fields[3] + " " + fields[4]
    }

    /// Replaces names by numbers, as n8n does anywhere in the text.
    private static func named(_ field: String) -> String {
        var text = field
        for (list, offset) in [(months, 1), (days, 0)] {
            for (place, name) in list.enumerated() { text = text.replacing(name, with: String(place + offset)) }
        }
        return text
    }

    private static func values(_ field: String, _ range: ClosedRange<Int>) -> Set<Int>? {
        var set: Set<Int> = []
        for part in field.split(separator: ",", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "/", omittingEmptySubsequences: false)
            guard halves.count <= 2, let base = halves.first else { return nil }
            var step = 1
            if halves.count == 2 {
                guard let number = number(halves[1]), number > 0 else { return nil }
                step = number
            }
            let bounds: ClosedRange<Int>
            if base == "*" {
                bounds = range
            } else {
                let ends = base.split(separator: "-", omittingEmptySubsequences: false).map(number)
                guard ends.count <= 2, let low = ends.first ?? nil, range.contains(low) else { return nil }
                if ends.count == 2 {
                    guard let high = ends[1], high >= low, range.contains(high) else { return nil }
                    bounds = low...high
                } else {
                    bounds = halves.count == 2 ? low...range.upperBound : low...low
                }
            }
            for value in stride(from: bounds.lowerBound, through: bounds.upperBound, by: step) { set.insert(value) }
        }
        return set
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
            return nil
        }
        return Int(text)
    }
}
