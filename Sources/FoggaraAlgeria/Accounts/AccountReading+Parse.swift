extension AccountReading {
    /// Reads the account that a text holds: the first whose check digits fit, else the first that was meant as one.
    ///
    /// - Shape: `ccp 23456789 clé 88`, `23456789/88`, `2345678988`, `007 99999 0023456789 41`, `٠٠٧٩٩٩٩٩٠٠٢٣٤٥٦٧٨٩٤١`.
    package static func parse(_ text: String, kind: Kind? = nil) -> AccountReading? {
        let found = all(in: text, kind: kind).map(\.reading)
        return found.first(where: \.isValid) ?? found.first
    }

    /// Finds every account of a text in order, those with wrong check digits included.
    ///
    /// - Parameter kind: the kind wanted; `rib` takes the RIP of Algérie Poste too. Nil takes all.
    package static func all(in text: String, kind: Kind? = nil) -> [FoundAccount] {
        AccountFinder(text, wanted: kind).candidates().filter { found in
            kind == nil || found.reading.kind == kind || (kind == .rib && found.reading.kind == .rip)
        }
    }
}
