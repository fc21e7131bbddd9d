import FoggaraAlgeria
import FoggaraSystem
import FoggaraText
import Testing

/// The tables of dates and money against the data that the system's language library has for Algeria.
@Suite("Algerian forms and the language library", .enabled(if: LanguageLibrary.shared != nil))
struct LanguageDataTests {
    /// What people in Algeria write otherwise than the library's data.
    private func corrected(_ text: String, _ language: DateWriting, day: Int) -> String {
        // The first of a month is "1er" in French.
        guard language == .french, day == 1 else { return text }
        return text.hasPrefix("1 ") ? "1er" + text.dropFirst(1) : text.replacing(" 1 ", with: " 1er ")
    }

    private func milliseconds(_ date: CivilDate) -> Double { Double(date.daysSinceEpoch) * 86_400_000 }

    @Test(
        "every day of eight years is written as the library writes it",
        arguments: [(DateWriting.french, "fr_DZ"), (DateWriting.arabic, "ar_DZ")])
    func days(_ language: DateWriting, _ locale: String) throws {
        let library = try #require(LanguageLibrary.shared)
        let full = try #require(library.pattern(dateStyle: 0, timeStyle: -1, locale))
        let long = try #require(library.pattern(dateStyle: 1, timeStyle: -1, locale))
        let start = try #require(CivilDate(year: 2024, month: 1, day: 1)).daysSinceEpoch
        for day in start..<start + 2922 {
            let date = CivilDate(daysSinceEpoch: day)
            let time = milliseconds(date)
            let written = try #require(library.date(time, full, zone: "UTC", locale)).string
            #expect(language.long(date) == corrected(written, language, day: date.day))
            let medium = try #require(library.date(time, long, zone: "UTC", locale)).string
            #expect(language.medium(date) == corrected(medium, language, day: date.day))
            // Forms have two digits for days and months; the library's marks of direction are left out.
            let short = try #require(library.date(time, "dd/MM/y", zone: "UTC", locale)).string
            #expect(language.short(date) == short)
        }
    }

    @Test(
        "months and days of the week have the library's names",
        arguments: [(DateWriting.french, "fr_DZ"), (DateWriting.arabic, "ar_DZ")])
    func names(_ language: DateWriting, _ locale: String) throws {
        let library = try #require(LanguageLibrary.shared)
        for month in 1...12 {
            let date = try #require(CivilDate(year: 2026, month: month, day: 15))
            #expect(library.date(milliseconds(date), "LLLL", zone: "UTC", locale)?.string == language.month(month))
            #expect(library.date(milliseconds(date), "MMMM", zone: "UTC", locale)?.string == language.month(month))
        }
        for day in 0..<7 {
            // 4 January 1970 was a Sunday.
            let time = Double(3 + day) * 86_400_000
            #expect(library.date(time, "EEEE", zone: "UTC", locale)?.string == language.weekday(day))
        }
    }

    @Test("the clock has twenty-four hours", arguments: [(DateWriting.french, "fr_DZ"), (DateWriting.arabic, "ar_DZ")])
    func clock(_ language: DateWriting, _ locale: String) throws {
        let library = try #require(LanguageLibrary.shared)
        for minute in 0..<1440 {
            let written = library.date(Double(minute) * 60_000, "HH:mm", zone: "UTC", locale)?.string
            #expect(language.clock(minute) == written)
        }
    }

    /// Amounts about every change of length, and some between.
    private static let amounts: [Int] = {
        var amounts: [Int] = [0, 450_050, 123_456_789, 99_999_999_999]
        var power = 1
        for _ in 0..<15 {
            for digit in [1, 2, 9] { amounts += [digit * power - 1, digit * power, digit * power + 5] }
            power *= 10
        }
        return amounts + amounts.filter { $0 > 0 }.map { -$0 }
    }()

    @Test(
        "amounts have the library's digits, groups, decimals and currency",
        arguments: [(MoneyLanguage.french, "fr_DZ"), (MoneyLanguage.arabic, "ar_DZ")])
    func money(_ language: MoneyLanguage, _ locale: String) throws {
        let library = try #require(LanguageLibrary.shared)
        for centimes in Self.amounts {
            let amount = Dinars(centimes: centimes)
            let written = try #require(library.number(amount.decimal(trimmed: false), "currency/DZD .00", locale))
                .string
            // A mark of direction inside the amount, before the minus, is left out: the one in front orders the whole.
            let bare = String(String.UnicodeScalarView(written.unicodeScalars.filter { $0 != "\u{200E}" }))
            #expect(amount.formatted(language, style: .formal) == bare, "\(centimes)")
        }
    }
}
