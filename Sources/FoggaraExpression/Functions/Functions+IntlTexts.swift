extension RegistryBuilder {
    /// Lists, relative times and graphemes of `Intl`, and what its objects tell about themselves.
    mutating func defineIntlTexts() {
        let list = native("ListFormat", 0, isConstructor: true) { (m, c) throws(Trap) in
            let locale = try m.localeName(c[0])
            var type = "conjunction"
            if c[1].isObject {
                let value = try m.get(c[1], "type")
                if value.isText { type = try m.toString(value) }
            }
            return m.make(.listFormat, .locale(.list(locale: locale, type: type)))
        }
        constant(.intl, "ListFormat", .method(list))
        method(.listFormat, "format", 1) { (m, c) throws(Trap) in
            guard case .locale(.list(let locale, let type))? = m.cell(of: c.this)?.payload else { return .undefined }
            var items: [String] = []
            for value in try m.list(from: c[0]) {
                guard value.isText else { throw m.typeError("Iterable yielded a value which is not a string") }
                items.append(try m.toString(value))
            }
            return m.text(ListText.write(items, locale, type))
        }
        let relative = native("RelativeTimeFormat", 0, isConstructor: true) { (m, c) throws(Trap) in
            var named = false
            if c[1].isObject {
                let value = try m.get(c[1], "numeric")
                if value.isText { named = try m.toString(value) == "auto" }
                let style = try m.get(c[1], "style")
                if style.isText, try m.toString(style) != "long" { throw m.unsupported("short relative times") }
            }
            return m.make(.relativeTimeFormat, .locale(.relative(locale: try m.localeName(c[0]), named: named)))
        }
        constant(.intl, "RelativeTimeFormat", .method(relative))
        method(.relativeTimeFormat, "format", 2) { (m, c) throws(Trap) in
            guard case .locale(.relative(let locale, let named))? = m.cell(of: c.this)?.payload else {
                return .undefined
            }
            let count = try m.toNumber(c[0])
            guard let unit = SpanUnit(try m.toString(c[1])), unit != .milliseconds, count.isFinite else {
                throw m.error("RangeError", "Invalid unit argument for format()")
            }
            guard count == count.rounded() else { throw m.unsupported("fractions of relative times") }
            let isPast = count < 0 || count == 0 && count.sign == .minus
            return m.text(RelativeText.text(abs(Int(count)), unit, isPast: isPast, locale, named: named))
        }
        let segmenter = native("Segmenter", 0, isConstructor: true) { (m, c) throws(Trap) in
            if c[1].isObject {
                let value = try m.get(c[1], "granularity")
                if value.isText, try m.toString(value) != "grapheme" { throw m.unsupported("words and sentences") }
            }
            return m.make(.segmenter, .none)
        }
        constant(.intl, "Segmenter", .method(segmenter))
        method(.segmenter, "segment", 1) { (m, c) throws(Trap) in
            let text = try m.toString(c[0])
            var values: [Value] = []
            var index = 0
            for character in text {
                let (object, cell) = m.newObject()
                cell.put(m.key("segment"), m.text(String(character)))
                cell.put(m.key("index"), .int(index))
                cell.put(m.key("input"), m.text(text))
                index += character.utf16.count
                values.append(object)
            }
            return m.newList(values)
        }
        method(.intl, "getCanonicalLocales", 1) { (m, c) throws(Trap) in
            var names: [Value] = []
            let items = c[0].isUndefined ? [] : c[0].isText ? [c[0]] : try m.list(from: c[0])
            for item in items {
                let parts = try m.localeName(item).split(separator: "-").enumerated().map { index, part in
                    index == 0
                        ? part.lowercased()
                        : part.count == 2
                            ? part.uppercased()
                            : part.count == 4
                                ? part.prefix(1).uppercased() + part.dropFirst().lowercased() : part.lowercased()
                }
                names.append(m.text(parts.joined(separator: "-")))
            }
            return m.newList(names)
        }
        for kind in [ObjectClass.numberFormat, .dateTimeFormat] {
            method(kind, "resolvedOptions") { (m, c) throws(Trap) in
                let (object, cell) = m.newObject()
                switch m.cell(of: c.this)?.payload {
                case .locale(.number(let options)):
                    cell.put(m.key("locale"), m.text(options.locale))
                    cell.put(
                        m.key("numberingSystem"), m.text(DateNames.digits(options.locale) == nil ? "latn" : "arab"))
                    cell.put(m.key("style"), m.text(options.style))
                    if options.style == "currency" { cell.put(m.key("currency"), m.text(options.currency)) }
                    cell.put(m.key("minimumIntegerDigits"), .int(options.minimumInteger))
                    cell.put(m.key("minimumFractionDigits"), .int(options.minimumFraction))
                    cell.put(m.key("maximumFractionDigits"), .int(options.maximumFraction))
                case .locale(.date(let locale, let options)):
                    cell.put(m.key("locale"), m.text(locale))
                    cell.put(m.key("calendar"), m.text("gregory"))
                    cell.put(m.key("numberingSystem"), m.text(DateNames.digits(locale) == nil ? "latn" : "arab"))
                    let zone: Value = options.isObject ? try m.get(options, "timeZone") : .undefined
                    cell.put(m.key("timeZone"), zone.isUndefined ? m.text("UTC") : zone)
                default: break
                }
                return object
            }
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
