import FoggaraText

/// What `Intl.DisplayNames` was asked for.
struct NameOptions: Sendable {
    /// The locale.
    var locale = IntlLocale.standard
    /// `language`, `region`, `script`, `currency`, `calendar` or `dateTimeField`.
    var type = "language"
    /// `long`, `short` or `narrow`.
    var style = "long"
    /// Whether a name that is not known is given as its code.
    var givesCode = true
    /// Whether dialects have names of their own.
    var isDialect = true
}

extension Machine {
    fileprivate func nameOptions(_ call: Call) throws(Trap) -> Value {
        let owner = "Intl.DisplayNames"
        var result = NameOptions(locale: try locale(call[0]))
        guard call[1].isObject else { throw typeError("Cannot convert undefined or null to object") }
        result.style = try option(call[1], "style", ["narrow", "short", "long"], of: owner) ?? "long"
        let types = ["language", "region", "script", "currency", "calendar", "dateTimeField"]
        guard let type = try option(call[1], "type", types, of: owner) else {
            throw typeError("Required option \"type\" must not be undefined")
        }
        result.type = type
        result.givesCode = try option(call[1], "fallback", ["code", "none"], of: owner) != "none"
        result.isDialect = try option(call[1], "languageDisplay", ["dialect", "standard"], of: owner) != "standard"
        return make(.displayNames, .locale(.names(result)))
    }

    fileprivate func displayName(_ call: Call) throws(Trap) -> Value {
        guard case .locale(.names(let options))? = cell(of: call.this)?.payload else {
            throw typeError("Method Intl.DisplayNames.prototype.of called on incompatible receiver")
        }
        guard let library = LanguageLibrary.shared else { throw missingLanguages() }
        let code = try toString(call[0])
        let invalid = error("RangeError", "invalid_argument")
        let isShort = options.style != "long"
        let locale = options.locale.icu
        var (found, fallback): (String?, String) = (nil, code)
        func name(_ kind: Int, _ key: String) -> String? {
            library.name(kind, key, isDialect: options.isDialect, isShort: isShort, locale)
        }
        let isPlain = code.utf8.allSatisfy { $0 < 0x80 }
        switch options.type {
        case "language":
            guard let tag = IntlLocale.canonical(code), tag.keywords.isEmpty else { throw invalid }
            fallback = tag.base
            found = name(0, tag.base.split(separator: "-").joined(separator: "_"))
            if found == tag.base || found == tag.icu { found = nil }
        case "region":
            guard isPlain,
                code.count == 2 && code.allSatisfy(\.isLetter) || code.count == 3 && code.allSatisfy(\.isNumber)
            else { throw invalid }
            fallback = code.uppercased()
            found = name(1, fallback)
            if found == fallback { found = nil }
        case "script":
            guard isPlain, code.count == 4, code.allSatisfy(\.isLetter) else { throw invalid }
            fallback = code.prefix(1).uppercased() + code.dropFirst().lowercased()
            found = name(2, fallback)
            if found == fallback { found = nil }
        case "currency":
            guard isPlain, code.count == 3, code.allSatisfy(\.isLetter) else { throw invalid }
            fallback = code.uppercased()
            found = library.currency(fallback, 1, locale)
            if found == fallback { found = nil }
        case "calendar":
            let key = code.lowercased()
            guard isPlain, !code.isEmpty else { throw invalid }
            fallback = key
            found = name(3, IntlLocale.calendars[key] ?? key)
            if found == key { found = nil }
        default:
            let fields = [
                "era": 0, "year": 1, "quarter": 2, "month": 3, "weekOfYear": 4, "weekday": 6, "dayOfYear": 7, "day": 9,
                "dayPeriod": 10, "hour": 11, "minute": 12, "second": 13, "timeZoneName": 15,
            ]
            guard let field = fields[code] else { throw invalid }
            let widths = ["long": 0, "short": 1, "narrow": 2]
            found = library.fieldName(field, width: widths[options.style] ?? 0, locale)
        }
        return found.map { text($0) } ?? (options.givesCode ? text(fallback) : .undefined)
    }

    fileprivate func segments(_ call: Call) throws(Trap) -> Value {
        guard case .locale(.segmenter(let locale, let granularity))? = cell(of: call.this)?.payload else {
            throw typeError("Method Intl.Segmenter.prototype.segment called on incompatible receiver")
        }
        let units = try toUnits(call[0])
        let source = text(units)
        guard let library = LanguageLibrary.shared else { throw missingLanguages() }
        let types = ["grapheme": 0, "word": 1, "sentence": 3]
        var (values, start): ([Value], Int) = ([], 0)
        for (end, status) in library.segments(units, type: types[granularity] ?? 0, locale.icu) ?? [] {
            try grow(2)
            var members: [(String, Value)] = [
                ("segment", text(units[start..<end])), ("index", .int(start)), ("input", source),
            ]
            if granularity == "word" { members.append(("isWordLike", .bool(status >= 100))) }
            values.append(record(members))
            start = end
        }
        try reserve(elements: values.count)
        memory += values.count * Cost.element
        let cell = ObjectCell(.segments)
        cell.elements = values
        return allocate(cell)
    }

    fileprivate func tag(_ call: Call) throws(Trap) -> IntlLocale {
        guard case .locale(.tag(let locale))? = cell(of: call.this)?.payload else {
            throw typeError("Receiver is not an Intl.Locale")
        }
        return locale
    }

    fileprivate func newTag(_ call: Call) throws(Trap) -> Value {
        guard call[0].isText || call[0].isObject else {
            throw typeError("First argument to Intl.Locale constructor can't be empty or missing")
        }
        guard var locale = try locales(call[0].isText ? call[0] : newList([call[0]])).first else {
            throw error("RangeError", "Incorrect locale information provided")
        }
        let keys = [
            ("calendar", "ca"), ("collation", "co"), ("hourCycle", "hc"), ("caseFirst", "kf"),
            ("numberingSystem", "nu"),
        ]
        for (name, key) in keys {
            if let value = try option(call[1], name) { locale.keywords[key] = value }
        }
        if call[1].isObject {
            let numeric = try get(call[1], "numeric")
            if !numeric.isUndefined { locale.keywords["kn"] = toBoolean(numeric) ? "" : "false" }
            var parts = locale.base.split(separator: "-").map(String.init)
            if let language = try option(call[1], "language") { parts[0] = language.lowercased() }
            if let script = try option(call[1], "script") {
                if parts.count > 1, parts[1].count == 4 { parts.remove(at: 1) }
                parts.insert(script.prefix(1).uppercased() + script.dropFirst().lowercased(), at: 1)
            }
            if let region = try option(call[1], "region") {
                let place = parts.count > 1 && parts[1].count == 4 ? 2 : 1
                if parts.count > place, parts[place].count <= 3 { parts.remove(at: place) }
                parts.insert(region.uppercased(), at: place)
            }
            locale.base = parts.joined(separator: "-")
        }
        return make(.localeTag, .locale(.tag(locale)))
    }
}

extension RegistryBuilder {
    /// Names of languages and regions, segments of texts, and tags of `Intl`.
    mutating func defineIntlNames() {
        intlClass("DisplayNames") { (m, c) throws(Trap) in try m.nameOptions(c) }
        method(.displayNames, "of", 1) { (m, c) throws(Trap) in try m.displayName(c) }
        method(.displayNames, "resolvedOptions") { (m, c) throws(Trap) in
            guard case .locale(.names(let options))? = m.cell(of: c.this)?.payload else { return .undefined }
            var members: [(String, Value)] = [
                ("locale", m.text(options.locale.tag)), ("style", m.text(options.style)),
                ("type", m.text(options.type)), ("fallback", m.text(options.givesCode ? "code" : "none")),
            ]
            if options.type == "language" {
                members.append(("languageDisplay", m.text(options.isDialect ? "dialect" : "standard")))
            }
            return m.record(members)
        }
        intlClass("Segmenter") { (m, c) throws(Trap) in
            let locale = try m.locale(c[0])
            let kinds = ["grapheme", "word", "sentence"]
            let granularity = try m.option(try m.intlOptions(c[1]), "granularity", kinds, of: "Intl.Segmenter")
            return m.make(.segmenter, .locale(.segmenter(locale: locale, granularity: granularity ?? "grapheme")))
        }
        method(.segmenter, "segment", 1) { (m, c) throws(Trap) in try m.segments(c) }
        method(.segmenter, "resolvedOptions") { (m, c) throws(Trap) in
            guard case .locale(.segmenter(let locale, let granularity))? = m.cell(of: c.this)?.payload else {
                return .undefined
            }
            return m.record([("locale", m.text(locale.tag)), ("granularity", m.text(granularity))])
        }
        defineLocaleTags()
        defineLocaleFacts()
    }

    private mutating func defineLocaleTags() {
        intlClass("Locale") { (m, c) throws(Trap) in try m.newTag(c) }
        method(.localeTag, "toString") { (m, c) throws(Trap) in m.text(try m.tag(c).tag) }
        getter(.localeTag, "baseName") { (m, c) throws(Trap) in m.text(try m.tag(c).base) }
        getter(.localeTag, "language") { (m, c) throws(Trap) in m.text(DateNames.language(try m.tag(c).base)) }
        getter(.localeTag, "script") { (m, c) throws(Trap) in
            m.optionalText(try m.tag(c).base.split(separator: "-").dropFirst().first { $0.count == 4 }.map(String.init))
        }
        getter(.localeTag, "region") { (m, c) throws(Trap) in
            let parts = try m.tag(c).base.split(separator: "-").dropFirst()
            return m.optionalText(parts.first { $0.count == 2 || $0.count == 3 }.map(String.init))
        }
        for (name, key) in [
            ("calendar", "ca"), ("collation", "co"), ("hourCycle", "hc"), ("caseFirst", "kf"),
            ("numberingSystem", "nu"),
        ] {
            getter(.localeTag, name) { (m, c) throws(Trap) in m.optionalText(try m.tag(c).keywords[key]) }
        }
        getter(.localeTag, "numeric") { (m, c) throws(Trap) in
            .bool(try m.tag(c).keywords["kn"].map { $0 != "false" } ?? false)
        }
        for (name, change) in [("maximize", LocaleChange.maximized), ("minimize", .minimized)] {
            method(.localeTag, name) { (m, c) throws(Trap) in
                var locale = try m.tag(c)
                guard let library = LanguageLibrary.shared else { throw m.missingLanguages() }
                let own = locale.base.split(separator: "-").joined(separator: "_")
                if let found = library.locale(own, change) {
                    locale.base = found.split(separator: "_").joined(separator: "-")
                }
                return m.make(.localeTag, .locale(.tag(locale)))
            }
        }
    }
}
