import FoggaraText

extension Machine {
    /// Reads locale and options of a number format.
    func numberOptions(_ locale: Value, _ options: Value) throws(Trap) -> NumberOptions {
        let owner = "Intl.NumberFormat"
        var result = NumberOptions(locale: try self.locale(locale, keys: ["nu"]))
        let options = try intlOptions(options)
        guard options.isObject else { return result }
        if let digits = try option(options, "numberingSystem"), IntlLocale.digitZeros[digits] != nil {
            result.locale.keywords["nu"] = digits
        }
        result.style =
            try option(options, "style", ["decimal", "percent", "currency", "unit"], of: owner) ?? "decimal"
        try readCurrency(options, owner, &result)
        result.notation =
            try option(options, "notation", ["standard", "scientific", "engineering", "compact"], of: owner)
            ?? "standard"
        let isCurrency = result.style == "currency"
        let places = isCurrency && result.notation == "standard" ? self.places(of: result.currency) : 0
        try readDigits(
            options, isCurrency ? (places, places) : (0, result.style == "percent" ? 0 : 3), &result)
        result.compactDisplay = try option(options, "compactDisplay", ["short", "long"], of: owner) ?? "short"
        result.grouping = result.notation == "compact" ? "min2" : "auto"
        let grouping = try get(options, "useGrouping")
        if !grouping.isUndefined {
            if case .bool(true) = grouping {
                result.grouping = "always"
            } else if !toBoolean(grouping) {
                result.grouping = "false"
            } else {
                let word = try toString(grouping)
                if word != "true", word != "false" {
                    guard ["min2", "auto", "always"].contains(word) else {
                        throw error(
                            "RangeError",
                            "Value \(word) out of range for Intl.NumberFormat options property useGrouping")
                    }
                    result.grouping = word
                }
            }
        }
        result.signDisplay =
            try option(options, "signDisplay", ["auto", "never", "always", "exceptZero", "negative"], of: owner)
            ?? "auto"
        return result
    }

    private func readCurrency(_ options: Value, _ owner: String, _ result: inout NumberOptions) throws(Trap) {
        if let currency = try option(options, "currency") {
            guard currency.utf8.count == 3, currency.allSatisfy({ $0.isASCII && $0.isLetter }) else {
                throw error("RangeError", "Invalid currency code : \(currency)")
            }
            result.currency = currency.uppercased()
        } else if result.style == "currency" {
            throw typeError("Currency code is required with currency style.")
        }
        result.currencyDisplay =
            try option(options, "currencyDisplay", ["code", "symbol", "narrowSymbol", "name"], of: owner) ?? "symbol"
        result.currencySign = try option(options, "currencySign", ["standard", "accounting"], of: owner) ?? "standard"
        if let unit = try option(options, "unit") {
            guard Self.isUnit(unit) else {
                throw error("RangeError", "Invalid unit argument for Intl.NumberFormat() '\(unit)'")
            }
            result.unit = unit
        } else if result.style == "unit" {
            throw typeError("Invalid unit argument for Intl.NumberFormat() ''")
        }
        result.unitDisplay = try option(options, "unitDisplay", ["short", "narrow", "long"], of: owner) ?? "short"
    }

    /// Units that ECMA-402 sanctions, alone or as `kilometer-per-hour`.
    private static func isUnit(_ name: String) -> Bool {
        let known: Set<String> = [
            "acre", "bit", "byte", "celsius", "centimeter", "day", "degree", "fahrenheit", "fluid-ounce", "foot",
            "gallon", "gigabit", "gigabyte", "gram", "hectare", "hour", "inch", "kilobit", "kilobyte", "kilogram",
            "kilometer", "liter", "megabit", "megabyte", "meter", "microsecond", "mile", "mile-scandinavian",
            "milliliter", "millimeter", "millisecond", "minute", "month", "nanosecond", "ounce", "percent", "petabyte",
            "pound", "second", "stone", "terabit", "terabyte", "week", "yard", "year",
        ]
        if known.contains(name) { return true }
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard let middle = parts.firstIndex(of: "per"), middle > 0 else { return false }
        return known.contains(parts[..<middle].joined(separator: "-"))
            && known.contains(parts[(middle + 1)...].joined(separator: "-"))
    }

    /// Digits after the mark of a currency.
    private func places(of currency: String) -> Int {
        switch currency {
        case "DZD", "EUR", "USD", "GBP", "MAD", "CHF", "CAD", "SAR", "AED", "EGP": 2
        case "TND": 3
        default: LanguageLibrary.shared?.places(ofCurrency: currency) ?? 2
        }
    }

    /// The digit options that numbers and plural rules share.
    func readDigits(_ options: Value, _ defaults: (Int, Int), _ result: inout NumberOptions) throws(Trap) {
        let owner = "Intl.NumberFormat"
        result.minimumInteger = try integerOption(options, "minimumIntegerDigits", 1...21) ?? 1
        let minimum = try integerOption(options, "minimumFractionDigits", 0...100)
        let maximum = try integerOption(options, "maximumFractionDigits", 0...100)
        var minimumSignificant = try integerOption(options, "minimumSignificantDigits", 1...21)
        let maximumSignificant = try integerOption(options, "maximumSignificantDigits", 1...21)
        if let increment = try integerOption(options, "roundingIncrement", 1...5_000) {
            guard [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000].contains(increment) else {
                throw error("RangeError", "roundingIncrement value is out of range.")
            }
            result.roundingIncrement = increment
        }
        result.roundingMode =
            try option(
                options, "roundingMode",
                [
                    "ceil", "floor", "expand", "trunc", "halfCeil", "halfFloor", "halfExpand", "halfTrunc", "halfEven",
                ], of: owner) ?? "halfExpand"
        result.roundingPriority =
            try option(options, "roundingPriority", ["auto", "morePrecision", "lessPrecision"], of: owner) ?? "auto"
        result.stripsIntegers =
            try option(options, "trailingZeroDisplay", ["auto", "stripIfInteger"], of: owner) == "stripIfInteger"
        var hasSignificant = minimumSignificant != nil || maximumSignificant != nil
        var hasFraction = minimum != nil || maximum != nil
        if result.roundingPriority == "auto" {
            if hasSignificant { hasFraction = false }
            if !hasSignificant, !hasFraction, result.notation == "compact" {
                (result.minimumFraction, result.maximumFraction) = (0, 0)
                (result.minimumSignificant, result.maximumSignificant) = (1, 2)
                result.roundingPriority = "morePrecision"
                return
            }
        } else {
            (hasSignificant, hasFraction) = (true, true)
        }
        if hasSignificant {
            minimumSignificant = minimumSignificant ?? 1
            result.minimumSignificant = minimumSignificant
            result.maximumSignificant = maximumSignificant ?? 21
            guard let low = minimumSignificant, low <= result.maximumSignificant ?? 21 else {
                throw error("RangeError", "maximumSignificantDigits value is out of range.")
            }
        }
        result.minimumFraction = minimum ?? min(defaults.0, maximum ?? defaults.0)
        result.maximumFraction = maximum ?? max(defaults.1, result.minimumFraction)
        guard result.minimumFraction <= result.maximumFraction else {
            throw error("RangeError", "maximumFractionDigits value is out of range.")
        }
    }

    /// The decimal digits of an argument: texts and big integers keep all of theirs.
    func decimal(_ value: Value) throws(Trap) -> String {
        let value = value.isObject ? try toPrimitive(value, .number) : value
        if case .bigint(let handle) = value {
            let number = bigints[Int(handle)]
            return (number.isNegative ? "-" : "") + BigInteger(limbs: number.limbs).text(radix: 10)
        }
        if value.isText {
            let text = try toString(value)
            let digits = text.drop { $0 == "-" || $0 == "+" }
            if digits.utf8.count > 15, digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }),
                JSNumber.parse(Array(text.utf16)).isFinite
            {
                return text.first == "+" ? String(digits) : text
            }
        }
        return NumberText.digits(of: try toNumber(value))
    }

    fileprivate func numberFormat(_ value: Value) throws(Trap) -> NumberOptions {
        guard case .locale(.number(let options))? = cell(of: value)?.payload else {
            throw typeError("Method get Intl.NumberFormat.prototype.format called on incompatible receiver")
        }
        return options
    }

    /// A number as its format writes it.
    func written(_ value: Value, _ options: NumberOptions) throws(Trap) -> Value {
        let shown: String?
        if case .number(let number) = value {
            shown = NumberText.write(number, options)
        } else if case .bigint(let handle) = value {
            shown = NumberText.write(bigints[Int(handle)], options)
        } else {
            let digits = try decimal(value)
            let number = JSNumber.parse(Array(digits.utf16))
            shown =
                NumberText.digits(of: number) == digits || number.isNaN
                ? NumberText.write(number, options) : NumberSkeleton.write(digits, options)?.string
        }
        guard let shown else { throw missingLanguages() }
        return text(shown)
    }

    fileprivate func range(_ call: Call) throws(Trap) -> (FieldedText, NumberOptions) {
        let options = try numberFormat(call.this)
        guard !call[0].isUndefined, !call[1].isUndefined else { throw typeError("start or end is undefined") }
        let (first, second) = (try decimal(call[0]), try decimal(call[1]))
        guard first != "NaN", second != "NaN" else { throw error("RangeError", "Invalid number value") }
        var skeleton = NumberSkeleton.text(options)
        // ICU 72 scales twice where both ends are the same.
        if first == second { skeleton = skeleton.replacing("scale/100", with: "scale/10") }
        guard let library = LanguageLibrary.shared,
            let range = library.numbers(first, second, skeleton, options.locale.icu)
        else {
            throw missingLanguages()
        }
        return (range, options)
    }

    fileprivate func resolved(_ options: NumberOptions) -> Value {
        let isCurrency = options.style == "currency"
        let isUnit = options.style == "unit"
        let hasFraction = options.maximumSignificant == nil || options.roundingPriority != "auto"
        func shown(_ condition: Bool, _ name: String) -> Value { condition ? text(name) : .undefined }
        return record([
            ("locale", text(options.locale.tag)), ("numberingSystem", text(options.locale.digits)),
            ("style", text(options.style)), ("currency", shown(isCurrency, options.currency)),
            ("currencyDisplay", shown(isCurrency, options.currencyDisplay)),
            ("currencySign", shown(isCurrency, options.currencySign)), ("unit", shown(isUnit, options.unit)),
            ("unitDisplay", shown(isUnit, options.unitDisplay)), ("minimumIntegerDigits", .int(options.minimumInteger)),
            ("minimumFractionDigits", hasFraction ? .int(options.minimumFraction) : .undefined),
            ("maximumFractionDigits", hasFraction ? .int(options.maximumFraction) : .undefined),
            (
                "minimumSignificantDigits",
                options.maximumSignificant == nil ? .undefined : .int(options.minimumSignificant ?? 1)
            ),
            ("maximumSignificantDigits", options.maximumSignificant.map { .int($0) } ?? .undefined),
            ("useGrouping", options.grouping == "false" ? .bool(false) : text(options.grouping)),
            ("notation", text(options.notation)),
            ("compactDisplay", shown(options.notation == "compact", options.compactDisplay)),
            ("signDisplay", text(options.signDisplay)), ("roundingIncrement", .int(options.roundingIncrement)),
            ("roundingMode", text(options.roundingMode)), ("roundingPriority", text(options.roundingPriority)),
            ("trailingZeroDisplay", text(options.stripsIntegers ? "stripIfInteger" : "auto")),
        ])
    }
}

extension RegistryBuilder {
    /// `Intl.NumberFormat` and what numbers say of themselves in a language.
    mutating func defineIntlNumber() {
        let number = native("NumberFormat", 0, statics: .intlStatics, isConstructor: true) { (m, c) throws(Trap) in
            m.make(.numberFormat, .locale(.number(try m.numberOptions(c[0], c[1]))))
        }
        constant(.intl, "NumberFormat", .method(number))
        getter(.numberFormat, "format") { (m, c) throws(Trap) in
            m.make(.function, .bound(try m.get(c.this, "%format"), this: c.this, arguments: []))
        }
        method(.numberFormat, "%format", 1) { (m, c) throws(Trap) in
            try m.written(c[0], try m.numberFormat(c.this))
        }
        method(.numberFormat, "formatToParts", 1) { (m, c) throws(Trap) in
            let options = try m.numberFormat(c.this)
            guard let text = NumberSkeleton.write(try m.decimal(c[0]), options) else { throw m.missingLanguages() }
            return m.partList(FormatParts.split(text, category: 2)) { part in
                part.field.map { NumberSkeleton.part($0.field, options, part.units) } ?? "literal"
            }
        }
        method(.numberFormat, "formatRange", 2) { (m, c) throws(Trap) in m.text(try m.range(c).0.units) }
        method(.numberFormat, "formatRangeToParts", 2) { (m, c) throws(Trap) in
            let (text, options) = try m.range(c)
            let spans = text.fields.filter { $0.category > 0x1000 }
            return m.partList(
                FormatParts.split(text, category: 2),
                source: { part in
                    let span = spans.first { $0.range.contains(part.start) }
                    return span.map { $0.field == 0 ? "startRange" : "endRange" } ?? "shared"
                }, { part in part.field.map { NumberSkeleton.part($0.field, options, part.units) } ?? "literal" })
        }
        method(.numberFormat, "resolvedOptions") { (m, c) throws(Trap) in m.resolved(try m.numberFormat(c.this)) }
        for kind in [ObjectClass.number, .bigint] {
            method(kind, "toLocaleString") { (m, c) throws(Trap) in
                var value = c.this
                if kind == .number { value = .number(try m.toNumber(value)) }
                return try m.written(value, try m.numberOptions(c[0], c[1]))
            }
        }
    }
}
