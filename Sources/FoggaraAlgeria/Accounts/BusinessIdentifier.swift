/// Identifiers of Algerian businesses and persons, by their shape alone.
///
/// No check digit of them is published, so a right shape is no proof; it says so nowhere else.
/// - Source: invoices and forms seen in practice; the NIN by decree 10-210 (read 2026-10).
package struct BusinessIdentifier: Hashable, Sendable {
    /// What an identifier is.
    package enum Kind: String, Sendable, CaseIterable {
        /// Tax number: 15 digits, branches 20.
        case nif
        /// Number of the statistics office: 15 digits, 18 in some forms.
        case nis
        /// Trade register: wilaya, seven digits, A for a person or B for a company, year.
        case rc
        /// National identity number: 18 digits.
        case nin
        /// Article d'imposition: about eleven digits.
        case article
    }

    /// What it is.
    package let kind: Kind
    /// Digits without blanks; a trade register as `16B1234567-00/16`.
    package let number: String

    /// Reads an identifier of a kind; nil when the text has another shape.
    ///
    /// - Shape: `416001000000007`; `16/00-1234567 B 20`, `16B1234567-00/16`, `16 B 1234567`.
    package init?(_ text: String, kind: Kind) {
        let values = FoldedMarks(text).values.filter { $0 != 0x20 }
        self.kind = kind
        if kind == .rc {
            guard let number = Self.register(values) else { return nil }
            self.number = number
            return
        }
        guard values.allSatisfy({ Letters.isDigit($0) }), Self.lengths(kind).contains(values.count) else { return nil }
        number = Words.text(values[...])
    }

    /// A form for logs: the first two and the last two signs.
    package var masked: String { number.prefix(2) + "••••" + number.suffix(2) }

    private static func lengths(_ kind: Kind) -> Set<Int> {
        switch kind {
        case .nif: [15, 20]
        case .nis: [15, 18]
        case .nin: [18]
        case .article: [10, 11, 12]
        case .rc: []
        }
    }

    /// `16/00-1234567b20` and `16b1234567-00/16` in the second form, as far as their parts are given.
    private static func register(_ values: [UInt32]) -> String? {
        let parts = values.split { $0 == 0x2F || $0 == 0x2D }.map { Words.text($0) }
        guard let letter = values.first(where: { !Letters.isDigit($0) && $0 != 0x2F && $0 != 0x2D }),
            letter == 0x61 || letter == 0x62
        else { return nil }
        let sign = letter == 0x61 ? "A" : "B"
        // Wilaya first, then the letter: 16b1234567[-00/16].
        if let first = parts.first, first.utf8.count == 10, isLetter(first, at: 2) {
            let head = first.prefix(2) + sign + first.suffix(7)
            return parts.count == 3 && parts[1].utf8.count == 2 && parts[2].utf8.count == 2
                ? "\(head)-\(parts[1])/\(parts[2])" : parts.count == 1 ? String(head) : nil
        }
        // Wilaya, part, number with letter and year: 16/00-1234567b20.
        guard parts.count == 3, parts[0].utf8.count == 2, parts[1].utf8.count == 2, parts[2].utf8.count == 10,
            isLetter(parts[2], at: 7), isDigits(parts[0]), isDigits(parts[1])
        else { return nil }
        return "\(parts[0])\(sign)\(parts[2].prefix(7))-\(parts[1])/\(parts[2].suffix(2))"
    }

    /// Whether all but one sign are digits, and that one is the letter.
    private static func isLetter(_ text: String, at place: Int) -> Bool {
        text.utf8.enumerated().allSatisfy { index, byte in
            index == place ? byte == UInt8(ascii: "a") || byte == UInt8(ascii: "b") : (0x30...0x39).contains(byte)
        }
    }

    private static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
