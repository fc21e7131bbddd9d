import CICU
import FoggaraSystem

/// Names, numbers, dates and order of the world's languages, from the system's ICU.
///
/// - Guarantees: the library is loaded when it is first used, formats are made once and kept, at most
///   ``LanguageHandles/capacity`` of them; one thread at a time uses them.
/// - Source: ICU 72 and newer, https://unicode-org.github.io/icu-docs/apidoc/released/icu4c/, read 2026-11-22.
package final class LanguageLibrary: Sendable {
    /// The library; nil where libicu is not installed.
    package static let shared = LanguageLibrary()

    private let handles: Locked<LanguageHandles>
    /// Names of the locales it has data for, in its own form (`fr_DZ`).
    private let available: Set<String>

    private init?() {
        guard let handles = LanguageHandles() else { return nil }
        available = handles.available()
        self.handles = Locked(handles)
    }

    /// Whether there are data for a locale in the library's own form.
    package func isAvailable(_ name: String) -> Bool { available.contains(name) }

    /// A number written by a skeleton.
    ///
    /// - Shape: `digits` is a decimal as `-12.5e3`, `NaN` or `Infinity`.
    package func number(_ digits: String, _ skeleton: String, _ locale: String) -> FieldedText? {
        handles.withLock { $0.number(digits, skeleton, locale) }
    }

    /// Two numbers written as a range.
    package func numbers(_ first: String, _ second: String, _ skeleton: String, _ locale: String) -> FieldedText? {
        handles.withLock { $0.numbers(first, second, skeleton, locale) }
    }

    /// The plural category of a number as a skeleton writes it.
    package func plural(_ digits: String, isOrdinal: Bool, _ skeleton: String, _ locale: String) -> String? {
        handles.withLock { $0.plural(digits, isOrdinal, skeleton, locale) }
    }

    /// A date by a pattern.
    package func date(_ time: Double, _ pattern: String, zone: String, _ locale: String) -> FieldedText? {
        handles.withLock { $0.date(time, pattern, zone, locale) }
    }

    /// The pattern of the customary forms: 0 full, 1 long, 2 medium, 3 short, -1 none.
    package func pattern(dateStyle: Int, timeStyle: Int, _ locale: String) -> String? {
        handles.withLock { $0.pattern(dateStyle, timeStyle, locale) }
    }

    /// The pattern that a locale has for the fields of a skeleton.
    package func bestPattern(_ skeleton: String, _ locale: String) -> String? {
        handles.withLock { $0.bestPattern(skeleton, locale) }
    }

    /// Two dates as a range.
    package func dates(_ first: Double, _ second: Double, _ skeleton: String, zone: String, _ locale: String)
        -> FieldedText?
    {
        handles.withLock { $0.dates(first, second, skeleton, zone, locale) }
    }

    /// The calendar of a locale, as `gregorian`.
    package func calendar(_ locale: String) -> String? { handles.withLock { $0.calendar(locale) } }

    /// First day of the week, 1 for Sunday, and how many days its first week needs.
    package func week(_ locale: String) -> (first: Int, minimal: Int)? { handles.withLock { $0.week(locale) } }

    /// Names of the calendar by the library's kinds of symbols.
    package func symbols(_ kind: Int, _ range: Range<Int>, _ locale: String) -> [String]? {
        handles.withLock { $0.symbols(kind, range, locale) }
    }

    /// A relative time; `style` 0 long, 1 short, 2 narrow.
    package func relative(_ count: Double, unit: Int, isNamed: Bool, style: Int, _ locale: String) -> FieldedText? {
        handles.withLock { $0.relative(count, unit, isNamed, style, locale) }
    }

    /// Texts as a list: `type` 0 and, 1 or, 2 units; `width` 0 wide, 1 short, 2 narrow.
    package func list(_ texts: [[UInt16]], type: Int, width: Int, _ locale: String) -> FieldedText? {
        handles.withLock { $0.list(texts, type, width, locale) }
    }

    /// Order of two texts.
    ///
    /// - Shape: `attributes` are pairs of the library's attribute and value.
    package func compare(
        _ first: [UInt16], _ second: [UInt16], _ attributes: [(Int, Int)], _ locale: String
    ) -> Int? {
        handles.withLock { $0.compare(first, second, attributes, locale) }
    }

    /// Ends of the segments of a text and their status: `type` 0 characters, 1 words, 3 sentences.
    package func segments(_ text: [UInt16], type: Int, _ locale: String) -> [(end: Int, status: Int)]? {
        handles.withLock { $0.segments(text, type, locale) }
    }

    /// The name of a language (0), region (1), script (2) or calendar (3).
    package func name(_ kind: Int, _ key: String, isDialect: Bool, isShort: Bool, _ locale: String) -> String? {
        handles.withLock { $0.name(kind, key, isDialect, isShort, locale) }
    }

    /// The name of a currency: its symbol (0), full name (1) or narrow symbol (2).
    package func currency(_ code: String, _ style: Int, _ locale: String) -> String? {
        handles.withLock { $0.currency(code, style, locale) }
    }

    /// Digits after the mark that a currency has.
    package func places(ofCurrency code: String) -> Int { handles.withLock { $0.places(code) } }

    /// The name of a field of dates; `width` 0 wide, 1 short, 2 narrow.
    package func fieldName(_ field: Int, width: Int, _ locale: String) -> String? {
        handles.withLock { $0.fieldName(field, width, locale) }
    }

    /// A name of a locale turned into another.
    package func locale(_ name: String, _ change: LocaleChange) -> String? {
        handles.withLock { $0.locale(name, change) }
    }
}

/// What a name of a locale is turned into.
package enum LocaleChange: Int, Sendable {
    /// A language tag into the library's own form.
    case own
    /// The library's own form into a language tag.
    case tag
    /// With the script and region that are likely.
    case maximized
    /// Without the parts that are likely.
    case minimized
    /// The digits that it uses, as `latn`.
    case digits
}
