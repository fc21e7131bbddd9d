import CICU

/// The functions of ICU and the formats made with them.
@safe
struct LanguageHandles {
    /// How many formats are kept; when there are more, all are given back.
    static let capacity = 128

    enum Kind: Int32 {
        case number, numbers, plural, date, patterns, dates, relative, list, collator, names
    }

    private let api: UnsafeMutablePointer<fog_icu>
    private let text: UnsafeMutablePointer<fog_icu_text>
    private var formats: [String: (kind: Kind, handle: UnsafeMutableRawPointer)] = unsafe [:]

    /// Loads the library; nil when it is missing.
    init?() {
        unsafe api = .allocate(capacity: 1)
        unsafe text = .allocate(capacity: 1)
        unsafe text.initialize(
            to: fog_icu_text(
                text: .allocate(capacity: 4_096), length: 0, fields: .allocate(capacity: 512), fieldCount: 0))
        guard unsafe fog_icu_load(api) > 0 else { return nil }
    }

    /// Names of the locales that there are data for.
    func available() -> Set<String> {
        var names: Set<String> = []
        for index in unsafe 0..<api.pointee.uloc_countAvailable() {
            if let name = unsafe api.pointee.uloc_getAvailable(index) { unsafe names.insert(String(cString: name)) }
        }
        return names
    }

    /// Gives all formats back when `count` more would be too many; who needs several at once asks for all of them first.
    private mutating func makeRoom(for count: Int) {
        guard unsafe formats.count + count > Self.capacity else { return }
        for unsafe(_, format) in unsafe formats { unsafe fog_icu_close(api, format.kind.rawValue, format.handle) }
        unsafe formats = [:]
    }

    private mutating func format(
        _ kind: Kind, _ key: String, _ make: (UnsafePointer<fog_icu>) -> UnsafeMutableRawPointer?
    ) -> UnsafeMutableRawPointer? {
        let key = "\(kind.rawValue) \(key)"
        if let known = unsafe formats[key] { return unsafe known.handle }
        makeRoom(for: 1)
        guard let made = unsafe make(api) else { return nil }
        unsafe formats[key] = (kind, made)
        return unsafe made
    }

    private func result(_ isDone: Int32) -> FieldedText? {
        guard isDone != 0, let units = units() else { return nil }
        var fields: [FieldedText.Field] = []
        let count = unsafe Int(text.pointee.fieldCount)
        guard let rows = unsafe text.pointee.fields else { return nil }
        for row in 0..<count {
            let (start, end) = unsafe (Int(rows[4 * row + 2]), Int(rows[4 * row + 3]))
            guard start <= end else { continue }
            unsafe fields.append(
                .init(category: Int(rows[4 * row]), field: Int(rows[4 * row + 1]), range: start..<end))
        }
        return FieldedText(units: units, fields: fields)
    }

    private func units() -> [UInt16]? {
        let count = unsafe Int(text.pointee.length)
        guard count >= 0, count <= 4096 else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: text.pointee.text, count: count))
    }

    private func string(_ isDone: Int32) -> String? {
        guard isDone != 0, let units = units() else { return nil }
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func numberFormat(_ skeleton: String, _ locale: String) -> UnsafeMutableRawPointer? {
        unsafe format(.number, locale + " " + skeleton) { api in
            let units = Array(skeleton.utf16)
            return unsafe fog_icu_number_open(api, units, Int32(units.count), locale)
        }
    }

    mutating func number(_ digits: String, _ skeleton: String, _ locale: String) -> FieldedText? {
        guard let format = unsafe numberFormat(skeleton, locale) else { return nil }
        return unsafe result(fog_icu_number(api, format, digits, Int32(digits.utf8.count), text))
    }

    mutating func numbers(
        _ first: String, _ second: String, _ skeleton: String, _ locale: String
    ) -> FieldedText? {
        let made = unsafe format(.numbers, locale + " " + skeleton) { api in
            let units = Array(skeleton.utf16)
            return unsafe fog_icu_numbers_open(api, units, Int32(units.count), locale)
        }
        guard let format = unsafe made else { return nil }
        return unsafe result(
            fog_icu_numbers(
                api, format, first, Int32(first.utf8.count), second, Int32(second.utf8.count), text))
    }

    mutating func plural(
        _ digits: String, _ isOrdinal: Bool, _ skeleton: String, _ locale: String
    ) -> String? {
        makeRoom(for: 2)
        guard let number = unsafe numberFormat(skeleton, locale) else { return nil }
        let rules = unsafe format(.plural, locale + (isOrdinal ? " ordinal" : "")) { api in
            unsafe fog_icu_plural_open(api, locale, isOrdinal ? 1 : 0)
        }
        guard let rules = unsafe rules else { return nil }
        return unsafe string(fog_icu_plural(api, rules, number, digits, Int32(digits.utf8.count), text))
    }

    private mutating func dateFormat(
        _ pattern: String, _ zone: String, _ locale: String, _ dateStyle: Int = 3, _ timeStyle: Int = 3
    ) -> UnsafeMutableRawPointer? {
        unsafe format(.date, "\(locale) \(zone) \(dateStyle) \(timeStyle) \(pattern)") { api in
            let (units, zone) = (Array(pattern.utf16), Array(zone.utf16))
            return unsafe fog_icu_date_open(
                api, locale, zone, Int32(zone.count), units, Int32(units.count), Int32(dateStyle), Int32(timeStyle))
        }
    }

    mutating func date(_ time: Double, _ pattern: String, _ zone: String, _ locale: String) -> FieldedText? {
        guard let format = unsafe dateFormat(pattern, zone, locale) else { return nil }
        return unsafe result(fog_icu_date(api, format, time, text))
    }

    mutating func pattern(_ dateStyle: Int, _ timeStyle: Int, _ locale: String) -> String? {
        guard let format = unsafe dateFormat("", "UTC", locale, dateStyle, timeStyle) else { return nil }
        return unsafe string(fog_icu_date_pattern(api, format, text))
    }

    mutating func calendar(_ locale: String) -> String? {
        guard let format = unsafe dateFormat("", "UTC", locale) else { return nil }
        return unsafe string(fog_icu_calendar(api, format, text))
    }

    mutating func week(_ locale: String) -> (first: Int, minimal: Int)? {
        guard let format = unsafe dateFormat("", "UTC", locale) else { return nil }
        return unsafe (Int(fog_icu_week(api, format, 0)), Int(fog_icu_week(api, format, 1)))
    }

    mutating func symbols(_ kind: Int, _ range: Range<Int>, _ locale: String) -> [String]? {
        guard let format = unsafe dateFormat("", "UTC", locale) else { return nil }
        var names: [String] = []
        for index in range {
            let name = unsafe string(fog_icu_symbol(api, format, Int32(kind), Int32(index), text))
            names.append(name ?? "")
        }
        return names
    }

    private mutating func patterns(_ locale: String) -> UnsafeMutableRawPointer? {
        unsafe format(.patterns, locale) { api in unsafe fog_icu_patterns_open(api, locale) }
    }

    mutating func bestPattern(_ skeleton: String, _ locale: String) -> String? {
        guard let patterns = unsafe patterns(locale) else { return nil }
        let units = Array(skeleton.utf16)
        return unsafe string(fog_icu_best(api, patterns, units, Int32(units.count), text))
    }

    mutating func fieldName(_ field: Int, _ width: Int, _ locale: String) -> String? {
        guard let patterns = unsafe patterns(locale) else { return nil }
        return unsafe string(fog_icu_field_name(api, patterns, Int32(field), Int32(width), text))
    }

    mutating func dates(
        _ first: Double, _ second: Double, _ skeleton: String, _ zone: String, _ locale: String
    ) -> FieldedText? {
        let made = unsafe format(.dates, "\(locale) \(zone) \(skeleton)") { api in
            let (units, zone) = (Array(skeleton.utf16), Array(zone.utf16))
            return unsafe fog_icu_dates_open(api, locale, units, Int32(units.count), zone, Int32(zone.count))
        }
        guard let format = unsafe made else { return nil }
        return unsafe result(fog_icu_dates(api, format, first, second, text))
    }

    mutating func relative(
        _ count: Double, _ unit: Int, _ isNamed: Bool, _ style: Int, _ locale: String
    ) -> FieldedText? {
        let made = unsafe format(.relative, "\(locale) \(style)") { api in
            unsafe fog_icu_relative_open(api, locale, Int32(style))
        }
        guard let format = unsafe made else { return nil }
        return unsafe result(fog_icu_relative(api, format, count, Int32(unit), isNamed ? 1 : 0, text))
    }

    mutating func list(_ texts: [[UInt16]], _ type: Int, _ width: Int, _ locale: String) -> FieldedText? {
        let made = unsafe format(.list, "\(locale) \(type) \(width)") { api in
            unsafe fog_icu_list_open(api, locale, Int32(type), Int32(width))
        }
        guard let format = unsafe made else { return nil }
        var (units, ends): ([UInt16], [Int32]) = ([], [])
        for text in texts {
            units += text
            ends.append(Int32(units.count))
        }
        return unsafe result(fog_icu_list(api, format, units, ends, Int32(ends.count), text))
    }

    mutating func compare(
        _ first: [UInt16], _ second: [UInt16], _ attributes: [(Int, Int)], _ locale: String
    ) -> Int? {
        let key = attributes.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
        let made = unsafe format(.collator, locale + " " + key) { api in
            guard let collator = unsafe fog_icu_collator_open(api, locale) else { return nil }
            for (name, value) in attributes { unsafe fog_icu_collator_set(api, collator, Int32(name), Int32(value)) }
            return unsafe collator
        }
        guard let collator = unsafe made else { return nil }
        return unsafe Int(fog_icu_compare(api, collator, first, Int32(first.count), second, Int32(second.count)))
    }

    func segments(_ units: [UInt16], _ type: Int, _ locale: String) -> [(end: Int, status: Int)]? {
        var ends = [Int32](repeating: 0, count: 2 * units.count + 2)
        let count = unsafe fog_icu_breaks(
            api, Int32(type), locale, units, Int32(units.count), &ends, Int32(ends.count))
        guard count >= 0 else { return nil }
        return (0..<Int(count)).map { (Int(ends[2 * $0]), Int(ends[2 * $0 + 1])) }
    }

    mutating func name(
        _ kind: Int, _ key: String, _ isDialect: Bool, _ isShort: Bool, _ locale: String
    ) -> String? {
        let made = unsafe format(.names, "\(locale) \(isDialect) \(isShort)") { api in
            unsafe fog_icu_names_open(api, locale, isDialect ? 1 : 0, isShort ? 1 : 0)
        }
        guard let names = unsafe made else { return nil }
        return unsafe string(fog_icu_name(api, names, Int32(kind), key, text))
    }

    func currency(_ code: String, _ style: Int, _ locale: String) -> String? {
        unsafe string(fog_icu_currency(api, Array(code.utf16) + [0], locale, Int32(style), text))
    }

    func places(_ code: String) -> Int { unsafe Int(fog_icu_currency_places(api, Array(code.utf16) + [0])) }

    func locale(_ name: String, _ change: LocaleChange) -> String? {
        var output = [CChar](repeating: 0, count: 256)
        let count = unsafe fog_icu_locale(api, Int32(change.rawValue), name, &output, 256)
        guard count > 0 else { return nil }
        return String(decoding: output.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
