extension TypeInference {
    /// Checks names of units and forms of dates that are written out.
    mutating func checkDates(_ name: String, _ receiver: ExpressionType, _ arguments: [Int32]) {
        if name == "toFormat" || name == "format" && Self.isDate(receiver) {
            checkFormat(arguments.first)
            return
        }
        guard case .instance(let kind, _) = receiver else { return }
        switch (kind.kind, name) {
        case (.moment, "plus"), (.moment, "minus"), (.span, "plus"), (.span, "minus"), (.spanStatics, "fromObject"),
            (.span, "set"):
            checkMembers(arguments.first, Self.isUnit)
            if kind.kind == .moment, arguments.count > 1 { checkUnit(arguments[1], Self.isLooseUnit) }
        case (.moment, "set"), (.momentStatics, "fromObject"): checkMembers(arguments.first, Self.isField)
        case (.moment, "startOf"), (.moment, "endOf"), (.span, "as"), (.span, "get"):
            checkUnit(arguments.first, Self.isUnit)
        case (.moment, "hasSame"), (.moment, "diff"):
            if arguments.count > 1 { checkUnit(arguments[1], Self.isUnit) }
        case (.moment, "diffNow"): checkUnit(arguments.first, Self.isUnit)
        case (.span, "shiftTo"): for argument in arguments { checkUnit(argument, Self.isUnit) }
        default: break
        }
    }

    private mutating func checkUnit(_ argument: Int32?, _ isKnown: (String) -> Bool) {
        guard let argument else { return }
        let node = tree[argument]
        let places = node.kind == .array ? Array(tree.list(node.a, node.b)) : [argument]
        for place in places {
            guard tree[place].kind == .string, let text = tree.constantKey(place), !isKnown(text) else { continue }
            report(.unknownUnit(text), at: place)
        }
    }

    private mutating func checkMembers(_ argument: Int32?, _ isKnown: (String) -> Bool) {
        guard let argument, tree[argument].kind == .object else { return }
        for child in tree.list(tree[argument].a, tree[argument].b) {
            let property = tree[child]
            guard property.kind == .property, !property.flag, let key = tree.constantKey(property.a), !isKnown(key),
                // What is undefined is left out, whatever its name.
                !types[Int(property.b)].isNullable || types[Int(property.b)] == .any
            else { continue }
            report(.unknownUnit(key), at: property.a)
        }
    }

    private static func isUnit(_ name: String) -> Bool { SpanUnit(name) != nil }

    private static func isLooseUnit(_ name: String) -> Bool {
        isUnit(name)
            || [
                "sec", "secs", "min", "mins", "hr", "hrs", "ms", "msec", "msecs", "wk", "wks", "mth", "mths", "yr",
                "yrs",
            ].contains(name.lowercased())
    }

    private static func isField(_ name: String) -> Bool {
        var lower = name.lowercased()
        if lower.hasSuffix("s") { lower.removeLast() }
        return fields.contains(lower)
    }

    private static let fields: Set<String> = [
        "year", "month", "day", "hour", "minute", "second", "millisecond", "weekday", "weeknumber", "weekyear",
        "ordinal", "quarter", "localweekday", "localweeknumber", "localweekyear", "locale", "numberingsystem",
        "outputcalendar", "zone",
    ]

    /// Names that a unit may have, for suggestions.
    static let unitNames: [String] = [
        "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds",
    ]

    // MARK: Forms

    /// Tells of a form in the tokens of other libraries, where `YYYY` is a year and `DD` a day.
    private mutating func checkFormat(_ argument: Int32?) {
        guard let argument, tree[argument].kind == .string, let format = tree.constantKey(argument),
            format.contains("Y"), !format.contains("'"), !format.contains("[")
        else { return }
        var better = ""
        var run = ""
        func settle() {
            switch run {
            case "Y", "YY", "YYYY", "D", "DD": better += run.lowercased()
            default: better += run
            }
            run = ""
        }
        for letter in format {
            if let last = run.last, last != letter { settle() }
            run.append(letter)
        }
        settle()
        guard better != format else { return }
        report(.foreignFormat(format, better: better), at: argument)
    }
}
