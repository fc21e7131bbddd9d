import FoggaraText

/// What an object of `Intl` keeps.
enum LocaleFormat {
    case number(NumberOptions)
    case date(DateOptions)
    case collator(CollationOptions)
    case plural(NumberOptions, isOrdinal: Bool)
    case list(locale: IntlLocale, type: String, style: String)
    case relative(locale: IntlLocale, style: String, isNamed: Bool)
    case segmenter(locale: IntlLocale, granularity: String)
    case names(NameOptions)
    case tag(IntlLocale)
    case duration(DurationOptions)
}

extension RegistryBuilder {
    /// `Intl` and what its classes have in common.
    mutating func defineIntl() {
        global("Intl", .object(.intl))
        method(.intl, "getCanonicalLocales", 1) { (m, c) throws(Trap) in
            m.newList(try m.locales(c[0]).map { m.text($0.tag) })
        }
        method(.intlStatics, "supportedLocalesOf", 1) { (m, c) throws(Trap) in
            var found: [Value] = []
            for locale in try m.locales(c[0]) {
                guard let known = locale.resolved(keys: []) else { continue }
                if known.base == locale.base || known.base.hasPrefix(locale.base) || locale.base.hasPrefix(known.base) {
                    found.append(m.text(locale.tag))
                }
            }
            return m.newList(found)
        }
        defineIntlNumber()
        defineIntlDate()
        defineIntlTexts()
        defineIntlNames()
        defineIntlDuration()
        defineCollator()
    }

    /// A constructor of `Intl` that asks for `new`.
    mutating func intlClass(_ name: String, _ make: @escaping NativeFunction.Body) {
        let id = native(name, 0, statics: .intlStatics, isConstructor: true) { (m, c) throws(Trap) in
            guard c.isNew else { throw m.typeError("Constructor Intl.\(name) requires 'new'") }
            return try make(m, c)
        }
        constant(.intl, name, .method(id))
    }
}
