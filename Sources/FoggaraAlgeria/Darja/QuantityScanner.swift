/// What a number in folded text means: money, time, date, share, area, size, model, quantity; else the number itself.
///
/// - Units: amounts are in dinars; `alf`, `million` and `milliard` count centimes, as people speak.
struct QuantityScanner {
    let scanner: ScalarScanner
    let lexicon: DarjaLexicon

    /// A number as written: its end, its value in thousandths (nil above twelve digits).
    private struct Number {
        let end: Int
        let thousandths: Int?
        let hasBlank: Bool
    }

    private static let largest = 1_000_000_000_000_000

    /// The entity of the number at an index; nil when the digits belong to a word such as `3andi`.
    func entity(at: Int) -> DarjaToken? {
        let blanks = number(at, overBlanks: true)
        let isMoneyBehind = lexicon.moneyUnit(scanner.scalars, letters(skipBlank(blanks.end))) != nil
        let number = blanks.hasBlank && !isMoneyBehind ? self.number(at, overBlanks: false) : blanks
        let next = skipBlank(number.end)
        let isGlued = next == number.end
        let unit = letters(next)
        if isGlued, lexicon.word(scanner.scalars, at..<scanner.wordEnd(at)) != nil { return nil }
        let text = scanner.text(at..<number.end)
        if !scanner.isDigit(unit.upperBound), let amount = amount(number, unit: unit, isGlued: isGlued) {
            return DarjaToken(kind: .dzd, range: at..<unit.upperBound, value: Self.dinars(amount))
        }
        if let token = time(at) ?? date(at) { return token }
        if scanner[next] == 0x25 { return DarjaToken(kind: .pct, range: at..<next + 1, value: text) }
        if ["48", "58", "69"].contains(text), lexicon.isWilayaWord(scanner.scalars, unit) {
            return DarjaToken(kind: .all, range: at..<unit.upperBound)
        }
        if isGlued, let token = glued(at, number: text, unitAt: next) { return token }
        if isGlued, !unit.isEmpty { return nil }
        return DarjaToken(kind: .n, range: at..<number.end, value: text)
    }

    private func skipBlank(_ index: Int) -> Int {
        scanner[index] == 0x20 && index < scanner.scalars.count ? index + 1 : index
    }

    private func letters(_ at: Int) -> Range<Int> { at..<scanner.lettersEnd(at) }

    private func amount(_ number: Number, unit: Range<Int>, isGlued: Bool) -> Int? {
        guard let thousandths = number.thousandths else { return nil }
        let amount: (partialValue: Int, overflow: Bool)
        switch lexicon.moneyUnit(scanner.scalars, unit) {
        case .dinar: amount = (thousandths / 10, false)
        case .alf: amount = (thousandths, false)
        case .million: amount = thousandths.multipliedReportingOverflow(by: 1000)
        case .milliard: amount = thousandths.multipliedReportingOverflow(by: 1_000_000)
        case nil:
            guard isGlued, unit.count == 1, scanner[unit.lowerBound] == 0x6B else { return nil }
            amount = thousandths.multipliedReportingOverflow(by: 100)
        }
        return amount.overflow || amount.partialValue >= Self.largest ? nil : amount.partialValue
    }

    private static func dinars(_ centimes: Int) -> String {
        centimes % 100 == 0 ? "\(centimes / 100)" : "\(centimes / 100).\(two(centimes % 100))"
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func glued(_ at: Int, number: String, unitAt: Int) -> DarjaToken? {
        if scanner[unitAt] == 0x6D, scanner[unitAt + 1] == 0x32, !scanner.isAlphanumeric(unitAt + 2) {
            return DarjaToken(kind: .m2, range: at..<unitAt + 2, value: number)
        }
        if let end = EntityScanner.sizeEnd(scanner, at) {
            return DarjaToken(kind: .size, range: at..<end, value: scanner.text(at..<end))
        }
        if unitAt == at + 1, (0x33...0x35).contains(scanner[at]), scanner[unitAt] == 0x67,
            !scanner.isAlphanumeric(unitAt + 1)
        {
            return DarjaToken(kind: .model, range: at..<unitAt + 1, value: scanner.text(at..<unitAt + 1))
        }
        let end = scanner.run(unitAt, most: 4, scanner.isSmallLetter)
        guard end > unitAt, !scanner.isAlphanumeric(end), Self.units.contains(scanner.text(unitAt..<end)) else {
            return nil
        }
        return DarjaToken(kind: .q, range: at..<end, value: number + scanner.text(unitAt..<end))
    }

    private static let units: Set<String> = [
        "kg", "gr", "gb", "go", "mb", "mo", "tb", "to", "km", "cm", "mm", "ml", "cl", "mn", "min", "ans", "pcs", "mah",
        "mp", "hz", "eme", "er", "g", "m", "l", "h", "j", "p", "x", "w", "v",
    ]
}

// MARK: - Numbers, times and dates

extension QuantityScanner {
    private func number(_ at: Int, overBlanks: Bool) -> Number {
        let end = scanner.digitsEnd(at)
        let sign = scanner[end]
        if end - at <= 3, sign == 0x2E || sign == 0x2C || (sign == 0x20 && overBlanks) {
            var last = end
            while scanner[last] == sign, last < scanner.scalars.count, scanner.digitsEnd(last + 1) == last + 4 {
                last += 4
            }
            if last > end { return Number(end: last, thousandths: value(at..<last, places: 0), hasBlank: sign == 0x20) }
        }
        if sign == 0x2E || sign == 0x2C {
            let last = scanner.digitsEnd(end + 1)
            if (1...2).contains(last - end - 1) {
                return Number(end: last, thousandths: value(at..<last, places: last - end - 1), hasBlank: false)
            }
        }
        return Number(end: end, thousandths: value(at..<end, places: 0), hasBlank: false)
    }

    /// The thousandths that the digits of a range write.
    private func value(_ range: Range<Int>, places: Int) -> Int? {
        var value = 0
        var count = 0
        for index in range where scanner.isDigit(index) {
            value = value &* 10 &+ Int(scanner[index] - 0x30)
            count += 1
        }
        guard count <= 12 else { return nil }
        return value * [1000, 100, 10][places]
    }

    private func time(_ at: Int) -> DarjaToken? {
        let hours = scanner.digitsEnd(at)
        guard hours - at <= 2, scanner[hours] == 0x68 || scanner[hours] == 0x3A else { return nil }
        let minutes = scanner.digitsEnd(hours + 1)
        let hasMinutes = minutes - hours == 3
        guard hasMinutes || (minutes == hours + 1 && scanner[hours] == 0x68) else { return nil }
        guard !scanner.isAlphanumeric(minutes), scanner[minutes] != 0x3A else { return nil }
        let hour = scanner.number(at..<hours)
        let minute = hasMinutes ? scanner.number(hours + 1..<minutes) : 0
        guard hour < 24, minute < 60 else { return nil }
        return DarjaToken(kind: .time, range: at..<minutes, value: "\(Self.two(hour)):\(Self.two(minute))")
    }

    private func date(_ at: Int) -> DarjaToken? {
        let dayEnd = scanner.digitsEnd(at)
        let sign = scanner[dayEnd]
        guard dayEnd - at <= 2, sign == 0x2F || sign == 0x2D || sign == 0x2E else { return nil }
        let monthEnd = scanner.digitsEnd(dayEnd + 1)
        guard (1...2).contains(monthEnd - dayEnd - 1) else { return nil }
        let day = scanner.number(at..<dayEnd)
        let month = scanner.number(dayEnd + 1..<monthEnd)
        var end = monthEnd
        var year = ""
        if scanner[monthEnd] == sign, monthEnd < scanner.scalars.count {
            let yearEnd = scanner.digitsEnd(monthEnd + 1)
            let digits = scanner.text(monthEnd + 1..<yearEnd)
            let isYear = digits.utf8.count == 2 || (digits.utf8.count == 4 && digits.hasPrefix("20"))
            if isYear, !scanner.isAlphanumeric(yearEnd), scanner[yearEnd] != 0x2F {
                end = yearEnd
                year = (digits.utf8.count == 2 ? "20" : "") + digits + "-"
            }
        }
        guard !scanner.isAlphanumeric(end), scanner[end] != 0x2F, sign == 0x2F || !year.isEmpty else { return nil }
        let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month), day > 0, day <= days[month - 1] else { return nil }
        return DarjaToken(kind: .date, range: at..<end, value: "\(year)\(Self.two(month))-\(Self.two(day))")
    }
}
