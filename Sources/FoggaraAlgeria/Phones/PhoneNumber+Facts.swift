extension PhoneNumber {
    /// The country by its ISO 3166 code; nil for calling codes of several countries and rare ones.
    package var country: String? { Self.countries[countryCode] }

    /// Calling codes of one country each, of those whose numbers Algerian shops see.
    ///
    /// - Source: ITU-T E.164 assigned country codes (read 2026-11).
    static let countries: [Int: String] = [
        213: "DZ", 33: "FR", 216: "TN", 212: "MA", 218: "LY", 222: "MR", 223: "ML", 227: "NE", 221: "SN", 20: "EG",
        34: "ES", 39: "IT", 44: "GB", 49: "DE", 32: "BE", 31: "NL", 41: "CH", 351: "PT", 46: "SE", 90: "TR",
        86: "CN", 971: "AE", 966: "SA", 974: "QA", 965: "KW", 973: "BH", 968: "OM", 961: "LB", 962: "JO", 963: "SY",
    ]

    /// The area code of a fixed number with its trunk zero: `021`; nil for other kinds.
    package var areaCode: String? {
        guard countryCode == 213, kind == .fixedLine, isValid else { return nil }
        return "0" + significant.prefix(2)
    }

    /// Who answers a short number of Algeria; nil for commercial codes and all other numbers.
    package var service: String? { kind == .shortCode ? Self.services[significant] : nil }

    /// - Source: press and operators' pages (read 2026-10).
    static let services: [String: String] = [
        "14": "protection civile", "1021": "protection civile", "17": "police", "1548": "police",
        "1055": "gendarmerie", "1111": "protection de l'enfance", "1070": "feux de forêt", "112": "urgences",
        "1530": "Algérie Poste",
    ]

    /// A form for logs and screens of others: `0551••••67`.
    package var masked: String {
        guard kind != .shortCode else { return significant }
        return courier.prefix(4) + "••••" + courier.suffix(2)
    }
}
