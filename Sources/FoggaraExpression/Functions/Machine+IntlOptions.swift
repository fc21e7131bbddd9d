import FoggaraText

extension Machine {
    /// The locales of an argument in their canonical form; an ill-formed one is a RangeError.
    func locales(_ value: Value) throws(Trap) -> [IntlLocale] {
        if value.isUndefined { return [] }
        var items = [value]
        if case .locale(.tag(let locale))? = cell(of: value)?.payload { return [locale] }
        if value.isObject {
            items = []
            let count = Machine.clamp(try toNumber(try get(value, "length")))
            for index in 0..<max(0, min(count, 1_000)) { items.append(try get(value, .index(UInt32(index)))) }
        } else if !value.isText {
            if case .null = value { throw typeError("Cannot convert undefined or null to object") }
            return []
        }
        var result: [IntlLocale] = []
        for item in items {
            if case .locale(.tag(let locale))? = cell(of: item)?.payload {
                result.append(locale)
                continue
            }
            guard item.isText || item.isObject else { throw typeError("Incorrect locale information provided") }
            let name = try toString(item)
            let first = name.split(separator: "-").first?.lowercased() ?? ""
            guard (2...8).contains(first.count), first.count != 4, first != "root",
                let locale = IntlLocale.canonical(name)
            else {
                throw error("RangeError", "Incorrect locale information provided")
            }
            if !result.contains(locale) { result.append(locale) }
        }
        return result
    }

    /// The locale that an object of `Intl` uses: the first that there are data for.
    func locale(_ value: Value, keys: [String] = []) throws(Trap) -> IntlLocale {
        for locale in try locales(value) {
            if let found = locale.resolved(keys: keys) { return found }
            guard LanguageLibrary.shared != nil else { throw missingLanguages() }
        }
        return .standard
    }

    /// Stops the evaluation: a language without tables here, and no ICU.
    func missingLanguages() -> Trap { unsupported("texts in this language without the package libicu72") }

    /// An option as text, one of `allowed` when they are given.
    func option(
        _ options: Value, _ name: String, _ allowed: [String] = [], of owner: String = ""
    ) throws(Trap) -> String? {
        guard options.isObject else { return nil }
        let value = try get(options, name)
        if value.isUndefined { return nil }
        let text = try toString(value)
        guard allowed.isEmpty || allowed.contains(text) else {
            throw error("RangeError", "Value \(text) out of range for \(owner) options property \(name)")
        }
        return text
    }

    /// An option as a number within a range.
    func integerOption(_ options: Value, _ name: String, _ range: ClosedRange<Int>) throws(Trap) -> Int? {
        guard options.isObject else { return nil }
        let value = try get(options, name)
        if value.isUndefined { return nil }
        let number = try toNumber(value)
        guard number.isFinite, range.contains(Int(max(-1e9, min(1e9, number.rounded(.down))))) else {
            throw error("RangeError", "\(name) value is out of range.")
        }
        return Int(number.rounded(.down))
    }

    /// Options of a constructor: null is refused, what is no object is taken as one without members.
    func intlOptions(_ value: Value) throws(Trap) -> Value {
        if case .null = value { throw typeError("Cannot convert undefined or null to object") }
        return value
    }

    /// The parts of a text as a list of objects.
    func partList(
        _ parts: [FormatParts.Part], unit: String? = nil, source: ((FormatParts.Part) -> String)? = nil,
        _ name: (FormatParts.Part) -> String
    ) -> Value {
        newList(
            parts.map { part in
                let (object, cell) = newObject()
                let type = name(part)
                cell.put(key("type"), text(type))
                cell.put(key("value"), text(part.units))
                if let unit, type != "literal" { cell.put(key("unit"), text(unit)) }
                if let source { cell.put(key("source"), text(source(part))) }
                return object
            })
    }

    /// An object of texts and numbers in order.
    func record(_ members: [(String, Value)]) -> Value {
        let (object, cell) = newObject()
        for (name, value) in members where !value.isUndefined { cell.put(key(name), value) }
        return object
    }

    /// A text, or undefined for none.
    func optionalText(_ text: String?) -> Value { text.map { self.text($0) } ?? .undefined }
}
