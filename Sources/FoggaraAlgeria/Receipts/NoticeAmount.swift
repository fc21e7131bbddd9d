/// An amount of money in a notice or statement, with grouping and decimals as Algerians mix them.
///
/// - Shape: `1000.00`, `1 000,00`, `1.000,00`, `1,000.00`, `12 000`, `4500`; a sign with one or two digits behind it at
///   the end is the decimal mark, every other one groups three digits.
struct NoticeAmount {
    /// The amount in centimes.
    let centimes: Int
    /// Index behind the last digit.
    let end: Int

    /// Reads an amount that starts at a digit; nil beyond thirteen digits.
    static func scan(_ values: [UInt32], at start: Int) -> NoticeAmount? {
        var whole = digits(values, start)
        var end = start + whole.count
        var separator: UInt32?
        while whole.count > 0, end < values.count, [0x20, 0x2E, 0x2C, 0x27].contains(values[end]),
            separator == nil ? (1...3).contains(whole.count) : values[end] == separator,
            digits(values, end + 1).count == 3
        {
            separator = values[end]
            whole += digits(values, end + 1)
            end += 4
        }
        var cents: [UInt32] = []
        if end < values.count, values[end] == 0x2E || values[end] == 0x2C, values[end] != separator {
            let decimals = digits(values, end + 1)
            if (1...2).contains(decimals.count) {
                cents = decimals
                end += 1 + decimals.count
            }
        }
        guard (1...13).contains(whole.count) else { return nil }
        while cents.count < 2 { cents.append(0x30) }
        return NoticeAmount(centimes: (whole + cents).reduce(0) { $0 * 10 + Int($1) - 0x30 }, end: end)
    }

    private static func digits(_ values: [UInt32], _ start: Int) -> [UInt32] {
        var index = start
        while index < values.count, Letters.isDigit(values[index]) { index += 1 }
        return start < index ? Array(values[start..<index]) : []
    }
}
