/// What `Intl.DurationFormat` was asked for.
struct DurationOptions: Sendable {
    /// How one unit is written.
    struct Unit: Sendable {
        /// Its name, as `hours`.
        let name: String
        /// `long`, `short`, `narrow`, `numeric`, `2-digit` or `fractional`.
        let style: String
        /// Whether it is written although it is zero.
        let isAlways: Bool
        /// The name that `Intl.NumberFormat` has for it.
        var singular: String { String(name.dropLast()) }
        /// Whether it is written in digits alone.
        var isNumeric: Bool { style == "numeric" || style == "2-digit" }
    }

    /// The locale.
    let locale: IntlLocale
    /// `long`, `short`, `narrow` or `digital`.
    let style: String
    /// Units from years down.
    var units: [Unit] = []
    /// Digits of the fraction of a second, when they were asked for.
    var fraction: Int?

    /// Names of the units from the largest down.
    static let names = [
        "years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds",
        "nanoseconds",
    ]

    /// A duration in the order of ``names`` as the locale writes it; nil where that takes a library that is not there.
    ///
    /// - Source: ECMA-402, PartitionDurationFormatPattern; read 2026-11-22.
    func write(_ values: [Double]) -> [String]? {
        var parts: [String] = []
        let isNegative = values.contains { $0 < 0 }
        var showsSign = true
        var place = 0
        while place < units.count {
            let unit = units[place]
            if unit.isNumeric || unit.style == "fractional" && place > 6 {
                if unit.isNumeric, let text = digital(values, from: place, isNegative, &showsSign) {
                    parts.append(text)
                }
                break
            }
            var value = values[place]
            var options = NumberOptions(locale: locale)
            options.style = "unit"
            options.unit = unit.singular
            options.unitDisplay = unit.style
            let endsHere = place + 1 < units.count && units[place + 1].style == "fractional"
            if endsHere {
                value = joined(values, from: place)
                options.minimumFraction = fraction ?? 0
                options.maximumFraction = fraction ?? 9
                options.roundingMode = "trunc"
            }
            if value != 0 || unit.isAlways {
                if showsSign {
                    if value == 0, isNegative { value = -0.0 }
                    showsSign = false
                } else {
                    options.signDisplay = "never"
                }
                guard let text = NumberText.write(value, options) else { return nil }
                parts.append(text)
            }
            if endsHere { break }
            place += 1
        }
        return parts
    }

    /// A unit with all smaller ones as its fraction.
    private func joined(_ values: [Double], from place: Int) -> Double {
        var (result, scale) = (values[place], 1.0)
        for value in values[(place + 1)...] {
            scale *= 1_000
            result += value / scale
        }
        return result
    }

    /// Hours, minutes and seconds between colons.
    private func digital(_ values: [Double], from first: Int, _ isNegative: Bool, _ showsSign: inout Bool) -> String? {
        let seconds = joined(values, from: 6)
        let showsHours = first == 4 && (values[4] != 0 || units[4].isAlways)
        let showsSeconds = seconds != 0 || units[6].isAlways
        let showsMinutes = first <= 5 && (showsHours && showsSeconds || values[5] != 0 || units[5].isAlways)
        var parts: [String] = []
        for (place, isShown) in [(4, showsHours), (5, showsMinutes), (6, showsSeconds)] where isShown {
            var options = NumberOptions(locale: locale)
            options.grouping = "false"
            if units[place].style == "2-digit" { options.minimumInteger = 2 }
            var value = values[place]
            if place == 6 {
                value = seconds
                options.minimumFraction = fraction ?? 0
                options.maximumFraction = fraction ?? 9
                options.roundingMode = "trunc"
            } else {
                options.maximumFraction = 0
            }
            if showsSign {
                if value == 0, isNegative { value = -0.0 }
                showsSign = false
            } else {
                options.signDisplay = "never"
            }
            parts.append(NumberText.write(value, options) ?? "")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ":")
    }
}
