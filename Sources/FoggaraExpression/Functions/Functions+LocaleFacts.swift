import FoggaraText

extension Machine {
    fileprivate func localeTag(_ call: Call) throws(Trap) -> IntlLocale {
        guard case .locale(.tag(let locale))? = cell(of: call.this)?.payload else {
            throw typeError("Receiver is not an Intl.Locale")
        }
        return locale
    }

    /// The region that a tag names, or the one that is likely for its language.
    private func region(_ locale: IntlLocale) -> String {
        let own = locale.base.split(separator: "-").dropFirst().first { $0.count == 2 || $0.count == 3 }
        if let own { return String(own) }
        let likely = LanguageLibrary.shared?.locale(
            locale.base.split(separator: "-").joined(separator: "_"), .maximized)
        return likely?.split(separator: "_").last.map(String.init) ?? ""
    }

    /// First day and days of the weekend where a tag is used.
    ///
    /// - Source: Unicode CLDR 48, weekData; read 2026-11-22.
    fileprivate func weekInfo(_ locale: IntlLocale) -> Value {
        let region = region(locale)
        let fridays: Set<String> = [
            "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE",
        ]
        let weekend =
            region == "IR"
            ? [5]
            : region == "AF"
                ? [4, 5]
                : region == "IN" || region == "UG"
                    ? [7]
                    : fridays.contains(region) ? [5, 6] : [6, 7]
        let saturdays: Set<String> = [
            "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY",
        ]
        let sundays: Set<String> = [
            "AG", "AS", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CO", "DM", "DO", "ET", "GT", "GU", "HK", "HN", "ID",
            "IL", "IN", "JM", "JP", "KE", "KH", "KR", "LA", "MH", "MM", "MO", "MT", "MX", "MZ", "NI", "NP", "PA", "PE",
            "PH", "PK", "PR", "PT", "PY", "SA", "SG", "SV", "TH", "TT", "TW", "UM", "US", "VE", "VI", "WS", "YE", "ZA",
            "ZW",
        ]
        let first = saturdays.contains(region) ? 6 : sundays.contains(region) ? 7 : region == "MV" ? 5 : 1
        return record([("firstDay", .int(first)), ("weekend", newList(weekend.map { .int($0) }))])
    }

    /// How hours are counted where a tag is used.
    fileprivate func hourCycles(_ locale: IntlLocale) throws(Trap) -> Value {
        if let asked = locale.keywords["hc"] { return newList([text(asked)]) }
        guard let pattern = LanguageLibrary.shared?.bestPattern("j", locale.icu) else { throw missingLanguages() }
        return newList([text(DateOptions.cycle(of: pattern) ?? "h23")])
    }
}

extension RegistryBuilder {
    /// What `Intl.Locale` knows of the place where a tag is used.
    mutating func defineLocaleFacts() {
        method(.localeTag, "getWeekInfo") { (m, c) throws(Trap) in m.weekInfo(try m.localeTag(c)) }
        method(.localeTag, "getTextInfo") { (m, c) throws(Trap) in
            let language = DateNames.language(try m.localeTag(c).base)
            let leftward = ["ar", "he", "fa", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr"].contains(language)
            return m.record([("direction", m.text(leftward ? "rtl" : "ltr"))])
        }
        method(.localeTag, "getHourCycles") { (m, c) throws(Trap) in try m.hourCycles(try m.localeTag(c)) }
        method(.localeTag, "getNumberingSystems") { (m, c) throws(Trap) in
            m.newList([m.text(try m.localeTag(c).digits)])
        }
        method(.segments, "containing", 1) { (m, c) throws(Trap) in
            guard let cell = m.cell(of: c.this) else { return .undefined }
            let place = try m.toInteger(c[0])
            for part in cell.elements.reversed() {
                if case .number(let start) = try m.get(part, "index"), Int(start) <= place {
                    guard place >= 0, Int(start) + (try m.lengthOf(try m.get(part, "segment"))) > place else { break }
                    return part
                }
            }
            return .undefined
        }
        method(.segments, symbol: Machine.KnownSymbol.iterator, "[Symbol.iterator]") { (m, c) throws(Trap) in
            m.make(.iterator, .iterator(IteratorState(.values(m.cell(of: c.this)?.elements ?? []))))
        }
    }
}
