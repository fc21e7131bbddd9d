import FoggaraText

extension Machine {
    /// Options of `localeCompare` and `Intl.Collator`.
    func collation(_ locale: Value, _ options: Value) throws(Trap) -> CollationOptions {
        let owner = "Intl.Collator"
        var result = CollationOptions()
        result.locale = try self.locale(locale, keys: ["co", "kn", "kf"])
        let options = try intlOptions(options)
        let keywords = result.locale.keywords
        result.isNumeric = keywords["kn"].map { $0 != "false" } ?? false
        result.caseFirst = keywords["kf"] ?? "false"
        result.usage = try option(options, "usage", ["sort", "search"], of: owner) ?? "sort"
        if options.isObject {
            let numeric = try get(options, "numeric")
            if !numeric.isUndefined { result.isNumeric = toBoolean(numeric) }
            result.caseFirst =
                try option(options, "caseFirst", ["upper", "lower", "false"], of: owner) ?? result.caseFirst
            result.sensitivity =
                try option(options, "sensitivity", ["base", "accent", "case", "variant"], of: owner) ?? "variant"
            let ignored = try get(options, "ignorePunctuation")
            if !ignored.isUndefined { result.ignoresPunctuation = toBoolean(ignored) }
        }
        return result
    }
}

extension RegistryBuilder {
    /// `Intl.Collator`.
    mutating func defineCollator() {
        let collator = native("Collator", 0, statics: .intlStatics, isConstructor: true) { (m, c) throws(Trap) in
            m.make(.collator, .locale(.collator(try m.collation(c[0], c[1]))))
        }
        constant(.intl, "Collator", .method(collator))
        getter(.collator, "compare") { (m, c) throws(Trap) in
            m.make(.function, .bound(try m.get(c.this, "%compare"), this: c.this, arguments: []))
        }
        method(.collator, "%compare", 2) { (m, c) throws(Trap) in
            guard case .locale(.collator(let options))? = m.cell(of: c.this)?.payload else { return .undefined }
            return .int(Collation.compare(try m.toUnits(c[0]), try m.toUnits(c[1]), options))
        }
        method(.collator, "resolvedOptions") { (m, c) throws(Trap) in
            guard case .locale(.collator(let options))? = m.cell(of: c.this)?.payload else { return .undefined }
            return m.record([
                ("locale", m.text(options.locale.lessRegion(["en-US", "fr-CA", "de-AT", "zh-CN", "zh-TW", "zh-HK"]))),
                ("usage", m.text(options.usage)),
                ("sensitivity", m.text(options.sensitivity)), ("ignorePunctuation", .bool(options.ignoresPunctuation)),
                ("collation", m.text(options.locale.keywords["co"] ?? "default")),
                ("numeric", .bool(options.isNumeric)),
                ("caseFirst", m.text(options.caseFirst)),
            ])
        }
    }
}
