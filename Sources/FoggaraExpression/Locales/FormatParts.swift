import FoggaraText

/// Texts cut into the parts that `formatToParts` names.
enum FormatParts {
    /// A stretch of a text and the field it belongs to; none for what stands between.
    struct Part {
        /// The innermost field around it.
        var field: FieldedText.Field?
        /// Its text.
        var units: [UInt16]
        /// Where it begins.
        var start: Int
    }

    /// The stretches of a text, each in its innermost field of a category.
    static func split(_ text: FieldedText, category: Int) -> [Part] {
        var owners = [Int?](repeating: nil, count: text.units.count)
        let order = text.fields.indices.filter { text.fields[$0].category == category }.sorted {
            text.fields[$0].range.count > text.fields[$1].range.count
        }
        for index in order {
            for place in text.fields[index].range where owners.indices.contains(place) { owners[place] = index }
        }
        var parts: [Part] = []
        var place = 0
        while place < owners.count {
            var end = place
            while end < owners.count, owners[end] == owners[place] { end += 1 }
            parts.append(
                Part(
                    field: owners[place].map { text.fields[$0] }, units: Array(text.units[place..<end]), start: place))
            place = end
        }
        return parts
    }

    /// The name of a part of a date.
    static func date(_ field: Int) -> String {
        switch field {
        case 0: "era"
        case 1, 20: "year"
        case 2, 26: "month"
        case 3: "day"
        case 4, 5, 15, 16: "hour"
        case 6: "minute"
        case 7: "second"
        case 8: "fractionalSecond"
        case 9, 19, 25: "weekday"
        case 14, 35, 36: "dayPeriod"
        case 17, 23, 24, 29, 31, 32, 33: "timeZoneName"
        case 30: "yearName"
        case 34: "relatedYear"
        default: "literal"
        }
    }
}
