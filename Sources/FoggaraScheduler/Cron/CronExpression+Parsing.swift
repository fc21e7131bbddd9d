extension CronExpression {
    /// The presets; neither `@annually` nor `@midnight` nor `@reboot` is one.
    private static let presets: [String: String] = [
        "@yearly": "0 0 0 1 1 *", "@monthly": "0 0 0 1 * *", "@weekly": "0 0 0 * * 0", "@daily": "0 0 0 * * *",
        "@hourly": "0 0 * * * *", "@minutely": "0 * * * * *", "@secondly": "* * * * * *",
        "@weekdays": "0 0 0 * * 1-5", "@weekends": "0 0 0 * * 0,6",
    ]

    private static let names: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
        "nov": 11, "dec": 12, "sun": 0, "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6,
    ]

    /// The six fields of a text, names replaced by numbers.
    static func fields(of text: String) throws(CronError) -> [String] {
        let lower = text.lowercased()
        let source = presets[lower] ?? lower
        let numeric = try replacingNames(in: source)
        var fields = numeric.split { $0.isWhitespace }.map(String.init)
        if fields.count < 5 { throw CronError(code: .tooFewFields, unit: nil, text: text) }
        if fields.count > 6 { throw CronError(code: .tooManyFields, unit: nil, text: text) }
        if fields.count == 5 { fields.insert("0", at: 0) }
        return fields
    }

    /// Replaces letters, three at a time, wherever they stand: a week day in the field of months is just its number.
    private static func replacingNames(in text: String) throws(CronError) -> String {
        var output = ""
        var name = ""
        for character in text {
            if character.isASCII, character.isLetter {
                name.append(character)
                if name.utf8.count < 3 { continue }
                output += try number(of: name)
                name = ""
            } else {
                if !name.isEmpty { output += try number(of: name) }
                name = ""
                output.append(character)
            }
        }
        return name.isEmpty ? output : output + (try number(of: name))
    }

    private static func number(of name: String) throws(CronError) -> String {
        guard let number = names[name] else { throw CronError(code: .unknownName, unit: nil, text: name) }
        return String(number)
    }

    /// The numbers of one field: a list of values, ranges, steps and stars.
    static func set(_ field: String, _ unit: CronUnit) throws(CronError) -> CronSet {
        let parts = field.split(separator: ",", omittingEmptySubsequences: false)
        for part in parts where part.dropFirst().contains("*") {
            throw CronError(code: .misplacedStar, unit: unit, text: String(part))
        }
        // A star is short for the whole range, in messages too.
        let full = "\(unit.range.lowerBound)-\(unit.range.upperBound)"
        let expanded = parts.map { $0.hasPrefix("*") ? full + $0.dropFirst() : String($0) }
        var set = CronSet()
        for part in expanded {
            guard let part = Part(part) else { throw CronError(code: .unreadable, unit: unit, text: field) }
            if part.step == 0 { throw CronError(code: .zeroStep, unit: unit, text: field) }
            if let upper = part.upper, part.lower > upper {
                throw CronError(code: .backwardRange, unit: unit, text: field)
            }
            if part.lower < unit.range.lowerBound || (part.upper ?? part.lower) > unit.range.upperBound {
                throw CronError(code: .outOfRange, unit: unit, text: expanded.joined(separator: ","))
            }
            let upper = part.upper ?? (part.step == nil ? part.lower : unit.range.upperBound)
            for number in stride(from: part.lower, through: upper, by: part.step ?? 1) { set.insert(number) }
        }
        return set
    }

    /// `5`, `5-9`, `5/2` or `5-9/2`, in ASCII digits.
    private struct Part {
        let lower: Int
        let upper: Int?
        let step: Int?

        init?(_ text: String) {
            let steps = text.split(separator: "/", omittingEmptySubsequences: false)
            guard steps.count <= 2, let range = steps.first else { return nil }
            let bounds = range.split(separator: "-", omittingEmptySubsequences: false)
            guard bounds.count <= 2, let first = bounds.first, let lower = Self.number(first) else { return nil }
            self.lower = lower
            if bounds.count == 2 {
                guard let upper = Self.number(bounds[1]) else { return nil }
                self.upper = upper
            } else {
                upper = nil
            }
            if steps.count == 2 {
                guard let step = Self.number(steps[1]) else { return nil }
                self.step = step
            } else {
                step = nil
            }
        }

        /// Digits only; more than nine of them are as far out of range as nine.
        private static func number(_ text: Substring) -> Int? {
            guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
            let significant = text.drop { $0 == "0" }
            return significant.utf8.count > 9 ? 999_999_999 : Int(text)
        }
    }
}
