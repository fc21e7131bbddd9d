/// The banks that have a code in the RIB.
package enum Bank {
    /// The name of a bank by its code of three digits; nil for a code that is not in the table.
    ///
    /// New banks appear: an unknown code is a reason to look twice, never to refuse.
    package static func name(_ code: String) -> String? { names[code] }

    /// - Source: an open RIB validator and the bank list of GeoAlgeria (read 2026-10).
    static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { names[String(parts[0])] = String(parts[1]) }
        }
        return names
    }()

    private static let table = """
        001 BNA
        002 BEA
        003 BADR
        004 CPA
        005 BDL
        006 Al Baraka
        007 Algérie Poste
        008 Trésor
        010 CNMA
        011 CNEP-Banque
        012 Citibank
        014 ABC
        020 Natixis
        021 Société Générale Algérie
        026 Arab Bank
        027 BNP Paribas El Djazaïr
        029 Trust Bank
        031 Housing Bank
        032 AGB
        035 Fransabank
        036 Crédit Agricole CIB
        037 HSBC
        038 Al Salam
        111 Banque d'Algérie
        """
}
