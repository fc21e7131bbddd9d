import FoggaraText

extension Machine {
    fileprivate func pluralOptions(_ call: Call) throws(Trap) -> Value {
        let owner = "Intl.PluralRules"
        var options = NumberOptions(locale: try locale(call[0]))
        let given = try intlOptions(call[1])
        let isOrdinal = try option(given, "type", ["cardinal", "ordinal"], of: owner) == "ordinal"
        if given.isObject {
            options.notation =
                try option(given, "notation", ["standard", "scientific", "engineering", "compact"], of: owner)
                ?? "standard"
            try readDigits(given, (0, 3), &options)
        }
        return make(.pluralRules, .locale(.plural(options, isOrdinal: isOrdinal)))
    }

    fileprivate func pluralCategories(_ options: NumberOptions, _ isOrdinal: Bool) throws(Trap) -> Value {
        var found: Set<String> = ["other"]
        for number in [
            0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22, 23, 31, 80, 100, 103, 800, 1_000_000,
        ] {
            found.insert(try pluralWord(NumberText.digits(of: number), options, isOrdinal))
        }
        return newList(["zero", "one", "two", "few", "many", "other"].filter(found.contains).map { text($0) })
    }

    fileprivate func pluralWord(
        _ digits: String, _ options: NumberOptions, _ isOrdinal: Bool
    ) throws(Trap) -> String {
        let isPlain =
            options.locale.isOwn && options.minimumFraction == 0 && options.maximumFraction == 3
            && options.maximumSignificant == nil && options.notation == "standard"
        if isPlain {
            return PluralWords.select(JSNumber.parse(Array(digits.utf16)), options.locale.base, isOrdinal)
        }
        let word = LanguageLibrary.shared?.plural(
            digits, isOrdinal: isOrdinal, NumberSkeleton.text(options), options.locale.icu)
        guard let word else { throw missingLanguages() }
        return word
    }

    fileprivate func listText(_ call: Call) throws(Trap) -> (FieldedText, Bool) {
        guard case .locale(.list(let locale, let type, let style))? = cell(of: call.this)?.payload else {
            throw typeError("Method Intl.ListFormat.prototype.format called on incompatible receiver")
        }
        var items: [[UInt16]] = []
        if !call[0].isUndefined {
            for value in try list(from: call[0]) {
                guard value.isText else {
                    throw typeError("Iterable yielded \(try toString(value)) which is not a string")
                }
                items.append(try toUnits(value))
            }
        }
        if locale.isOwn, style == "long", type != "unit" || locale.base.hasPrefix("en") {
            let texts = items.map { String(decoding: $0, as: UTF16.self) }
            return (FieldedText(units: Array(ListText.write(texts, locale.base, type).utf16)), false)
        }
        let types = ["conjunction": 0, "disjunction": 1, "unit": 2]
        let widths = ["long": 0, "short": 1, "narrow": 2]
        guard
            let text = LanguageLibrary.shared?.list(
                items, type: types[type] ?? 0, width: widths[style] ?? 0, locale.icu)
        else { throw missingLanguages() }
        return (text, true)
    }

    fileprivate func listParts(_ call: Call) throws(Trap) -> Value {
        guard case .locale(.list(let locale, let type, let style))? = cell(of: call.this)?.payload else {
            throw typeError("Method Intl.ListFormat.prototype.formatToParts called on incompatible receiver")
        }
        let types = ["conjunction": 0, "disjunction": 1, "unit": 2]
        let widths = ["long": 0, "short": 1, "narrow": 2]
        let items = try list(from: call[0]).map { try? toUnits($0) }.compactMap { $0 }  // only texts have units
        guard
            let text = LanguageLibrary.shared?.list(
                items, type: types[type] ?? 0, width: widths[style] ?? 0, locale.icu)
        else { throw missingLanguages() }
        return partList(FormatParts.split(text, category: 3)) { $0.field?.field == 1 ? "element" : "literal" }
    }

    /// The number of ICU's unit of relative times.
    fileprivate static func relativeUnit(_ name: String) -> (name: String, number: Int)? {
        let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
        let units = ["year", "quarter", "month", "week", "day", "hour", "minute", "second"]
        return units.firstIndex(of: singular).map { (singular, $0) }
    }

    fileprivate func relativeText(_ call: Call) throws(Trap) -> (text: FieldedText, unit: String) {
        guard case .locale(.relative(let locale, let style, let isNamed))? = cell(of: call.this)?.payload else {
            throw typeError("Method Intl.RelativeTimeFormat.prototype.format called on incompatible receiver")
        }
        let count = try toNumber(call[0])
        let name = try toString(call[1])
        guard let unit = Self.relativeUnit(name) else {
            throw error("RangeError", "Invalid unit argument for Intl.RelativeTimeFormat.prototype.format() '\(name)'")
        }
        guard count.isFinite else {
            throw error(
                "RangeError", "Value need to be finite number for Intl.RelativeTimeFormat.prototype.format()"
            )
        }
        let styles = ["long": 0, "short": 1, "narrow": 2]
        guard let library = LanguageLibrary.shared,
            let text = library.relative(
                count, unit: unit.number, isNamed: isNamed, style: styles[style] ?? 0, locale.icu)
        else { throw missingLanguages() }
        return (text, unit.name)
    }
}

extension RegistryBuilder {
    /// Plural rules, lists and relative times of `Intl`.
    mutating func defineIntlTexts() {
        intlClass("PluralRules") { (m, c) throws(Trap) in try m.pluralOptions(c) }
        method(.pluralRules, "select", 1) { (m, c) throws(Trap) in
            guard case .locale(.plural(let options, let isOrdinal))? = m.cell(of: c.this)?.payload else {
                throw m.typeError("Method Intl.PluralRules.prototype.select called on incompatible receiver")
            }
            let number = try m.toNumber(c[0])
            guard number.isFinite else { return m.text("other") }
            return m.text(try m.pluralWord(NumberText.digits(of: number), options, isOrdinal))
        }
        method(.pluralRules, "selectRange", 2) { (m, c) throws(Trap) in
            guard case .locale(.plural(let options, let isOrdinal))? = m.cell(of: c.this)?.payload else {
                throw m.typeError("Method Intl.PluralRules.prototype.selectRange called on incompatible receiver")
            }
            if c[0].isUndefined || c[1].isUndefined { throw m.typeError("Invalid argument") }
            let (first, last) = (try m.toNumber(c[0]), try m.toNumber(c[1]))
            guard !first.isNaN, !last.isNaN else { throw m.error("RangeError", "Invalid argument") }
            // A range takes the word of its end; English knows no other word for ranges than this one.
            if DateNames.language(options.locale.base) == "en" { return m.text("other") }
            return m.text(try m.pluralWord(NumberText.digits(of: last), options, isOrdinal))
        }
        method(.pluralRules, "resolvedOptions") { (m, c) throws(Trap) in
            guard case .locale(.plural(let options, let isOrdinal))? = m.cell(of: c.this)?.payload else {
                return .undefined
            }
            let isSignificant = options.maximumSignificant != nil
            return m.record([
                ("locale", m.text(options.locale.lessRegion(["pt-PT", "en-US"]))),
                ("type", m.text(isOrdinal ? "ordinal" : "cardinal")),
                ("notation", m.text(options.notation)), ("minimumIntegerDigits", .int(options.minimumInteger)),
                ("minimumFractionDigits", isSignificant ? .undefined : .int(options.minimumFraction)),
                ("maximumFractionDigits", isSignificant ? .undefined : .int(options.maximumFraction)),
                ("minimumSignificantDigits", isSignificant ? .int(options.minimumSignificant ?? 1) : .undefined),
                ("maximumSignificantDigits", options.maximumSignificant.map { .int($0) } ?? .undefined),
                ("pluralCategories", try m.pluralCategories(options, isOrdinal)),
                ("roundingIncrement", .int(options.roundingIncrement)), ("roundingMode", m.text(options.roundingMode)),
                ("roundingPriority", m.text(options.roundingPriority)),
                ("trailingZeroDisplay", m.text(options.stripsIntegers ? "stripIfInteger" : "auto")),
            ])
        }
        intlClass("ListFormat") { (m, c) throws(Trap) in
            let locale = try m.locale(c[0])
            let options = try m.intlOptions(c[1])
            let type = try m.option(options, "type", ["conjunction", "disjunction", "unit"], of: "Intl.ListFormat")
            let style = try m.option(options, "style", ["long", "short", "narrow"], of: "Intl.ListFormat")
            return m.make(
                .listFormat, .locale(.list(locale: locale, type: type ?? "conjunction", style: style ?? "long")))
        }
        method(.listFormat, "format", 1) { (m, c) throws(Trap) in m.text(try m.listText(c).0.units) }
        method(.listFormat, "formatToParts", 1) { (m, c) throws(Trap) in try m.listParts(c) }
        method(.listFormat, "resolvedOptions") { (m, c) throws(Trap) in
            guard case .locale(.list(let locale, let type, let style))? = m.cell(of: c.this)?.payload else {
                return .undefined
            }
            return m.record([("locale", m.text(locale.tag)), ("type", m.text(type)), ("style", m.text(style))])
        }
        defineRelativeTimes()
    }

    private mutating func defineRelativeTimes() {
        intlClass("RelativeTimeFormat") { (m, c) throws(Trap) in
            let owner = "Intl.RelativeTimeFormat"
            var locale = try m.locale(c[0], keys: ["nu"])
            let options = try m.intlOptions(c[1])
            if let digits = try m.option(options, "numberingSystem"), IntlLocale.digitZeros[digits] != nil {
                locale.keywords["nu"] = digits
            }
            let style = try m.option(options, "style", ["long", "short", "narrow"], of: owner)
            let numeric = try m.option(options, "numeric", ["always", "auto"], of: owner)
            return m.make(
                .relativeTimeFormat,
                .locale(.relative(locale: locale, style: style ?? "long", isNamed: numeric == "auto")))
        }
        method(.relativeTimeFormat, "format", 2) { (m, c) throws(Trap) in m.text(try m.relativeText(c).text.units) }
        method(.relativeTimeFormat, "formatToParts", 2) { (m, c) throws(Trap) in
            let (text, unit) = try m.relativeText(c)
            return m.partList(FormatParts.split(text, category: 2), unit: unit) { part in
                part.field.map { NumberSkeleton.part($0.field, NumberOptions(), part.units) } ?? "literal"
            }
        }
        method(.relativeTimeFormat, "resolvedOptions") { (m, c) throws(Trap) in
            guard case .locale(.relative(let locale, let style, let isNamed))? = m.cell(of: c.this)?.payload else {
                return .undefined
            }
            return m.record([
                ("locale", m.text(locale.tag)), ("style", m.text(style)),
                ("numeric", m.text(isNamed ? "auto" : "always")), ("numberingSystem", m.text(locale.digits)),
            ])
        }
    }
}

/// Lists as people write them.
///
/// - Source: Unicode CLDR 48, list patterns of en, fr, ar; read 2026-11-21.
enum ListText {
    /// Joins texts as a locale lists them.
    static func write(_ items: [String], _ locale: String, _ type: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let head = items.dropLast()
        let isOr = type == "disjunction"
        switch DateNames.language(locale) {
        case "fr":
            if type == "unit" { return head.joined(separator: ", ") + " et " + last }
            return head.joined(separator: ", ") + (isOr ? " ou " : " et ") + last
        case "ar": return items.joined(separator: isOr ? " أو " : " و")
        default:
            if type == "unit" { return items.joined(separator: ", ") }
            let word = isOr ? "or" : "and"
            return items.count == 2 ? "\(items[0]) \(word) \(last)" : head.joined(separator: ", ") + ", \(word) " + last
        }
    }
}
