import FoggaraJSON
import FoggaraSystem

/// The value of a cell, and how it came to be what the sheet shows.
enum SheetCell: Hashable, Sendable {
    case empty
    case text(String)
    case number(JSONNumber)
    case bool(Bool)
    /// A formula, which this stand-in never computes.
    case formula(String)
    /// A day: its number in the sheet's count, and as it was typed.
    case date(serial: Int, shown: String)

    /// The most characters of a cell.
    static let longestText = 50_000

    /// A value as it is, with option `RAW`; nil for a list or an object.
    init?(raw value: JSONValue) {
        switch value {
        case .null: self = .empty
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = .number(number)
        case .string(let text): self = text.isEmpty ? .empty : .text(text)
        case .array, .object: return nil
        }
    }

    /// A value as if typed by a person into a sheet of the locale en_US, with option `USER_ENTERED`.
    ///
    /// A leading zero is lost, `=` and `+` begin a formula, a comma groups, and a day becomes its number.
    init?(typed value: JSONValue, year: Int) {
        guard case .string(let text) = value else {
            self.init(raw: value)
            return
        }
        let trimmed = text.trimmingBlanks
        if trimmed.isEmpty {
            self = .empty
        } else if trimmed.hasPrefix("'") {
            self = .text(String(trimmed.dropFirst()))
        } else if let number = Self.number(trimmed) {
            self = .number(number)
        } else if trimmed.count > 1, trimmed.hasPrefix("=") || trimmed.hasPrefix("+") {
            self = .formula(trimmed.hasPrefix("=") ? trimmed : "=" + trimmed)
        } else if trimmed.uppercased() == "TRUE" || trimmed.uppercased() == "FALSE" {
            self = .bool(trimmed.uppercased() == "TRUE")
        } else if let day = Self.day(trimmed, year: year) {
            // The sheet's day 0 is 30 December 1899, 25,569 days before 1970.
            self = .date(serial: day.daysSinceEpoch + 25_569, shown: trimmed)
        } else {
            self = .text(text)
        }
    }

    /// The number that a typed text means: sign, grouping commas and leading zeros vanish; nil for other texts.
    private static func number(_ text: String) -> JSONNumber? {
        var digits = text
        let isNegative = digits.hasPrefix("-")
        if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, !parts[0].isEmpty || parts.count == 2 else { return nil }
        let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) && !groups[0].isEmpty else {
            return nil
        }
        var whole = groups.joined()
        var fraction = parts.count == 2 ? String(parts[1]) : ""
        guard !(whole + fraction).isEmpty, (whole + fraction).allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        while whole.hasPrefix("0"), whole.count > 1 { whole.removeFirst() }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        if whole.isEmpty { whole = "0" }
        let isZero = whole == "0" && fraction.isEmpty
        return JSONNumber(digits: (isNegative && !isZero ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction))
    }

    /// The day that a typed text means: `2026-11-05`, `11/5/2026`, `11/5` in the order month, day.
    private static func day(_ text: String, year: Int) -> CivilDate? {
        let dashed = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if dashed.count == 3, let year = dashed[0], let month = dashed[1], let day = dashed[2], year > 999 {
            return CivilDate(year: year, month: month, day: day)
        }
        let slashed = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard slashed.count == 2 || slashed.count == 3, let month = slashed[0], let day = slashed[1] else { return nil }
        return CivilDate(year: slashed.count == 3 ? slashed[2] ?? 0 : year, month: month, day: day)
    }

    /// How a reader wants values.
    enum Rendering: String {
        case formatted = "FORMATTED_VALUE"
        case unformatted = "UNFORMATTED_VALUE"
        case formula = "FORMULA"
    }

    /// The value as a reader gets it; days as text only when `daysAsText` or formatted.
    func value(_ rendering: Rendering, daysAsText: Bool) -> JSONValue {
        let isFormatted = rendering == .formatted
        return switch self {
        case .empty: ""
        case .text(let text): .string(text)
        case .number(let number): isFormatted ? .string(number.text) : .number(number)
        case .bool(let flag): isFormatted ? .string(flag ? "TRUE" : "FALSE") : .bool(flag)
        case .formula(let source): rendering == .formula ? .string(source) : "#NAME?"
        case .date(let serial, let shown): isFormatted || daysAsText ? .string(shown) : .number(JSONNumber(serial))
        }
    }
}

extension String {
    /// The text without blanks at both ends.
    fileprivate var trimmingBlanks: String {
        var part = Substring(self)
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}
