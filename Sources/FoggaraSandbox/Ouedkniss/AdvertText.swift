import FoggaraSystem

/// The words of adverts.
enum AdvertText {
    /// Agencies that advertise; all invented.
    static let stores = ["Agence El Baraka Immo", "Dar Essalem Immobilier", "Immo Tafat", "Agence Les Oliviers"]

    /// A title as the site's form makes it or a seller types it.
    static func title(
        _ kind: AdvertKind, rooms: Int?, city: AdvertCity, region: AdvertRegion, _ language: AdvertLanguage,
        isDemand: Bool
    ) -> String {
        let size = rooms.map { " F\($0)" } ?? ""
        if isDemand { return "Cherche \(kind.french)\(size) \(region.french) \(city.french)" }
        return switch language {
        case .french: "\(kind.isRent ? "Location" : "Vente") \(kind.french)\(size) \(region.french) \(city.french)"
        case .arabic: "\(kind.isRent ? "كراء" : "بيع") \(kind.arabic)\(size) \(region.arabic) \(city.arabic)"
        case .arabizi: "\(kind.isRent ? "Kra" : "Lbi3") \(kind.arabizi)\(size) \(city.french)"
        }
    }

    /// A description: features, papers, price, how to be reached.
    ///
    /// - Parameter plain: leaves out every number, so that nothing can be taken for a price.
    static func description(
        _ asked: AskedPrice, isRent: Bool, _ language: AdvertLanguage, plain: Bool, _ dice: SeededRandom
    ) -> String {
        var parts = [features(language)[dice.next(below: 4)]]
        if isRent {
            parts.append(language.choose("Avance 12 mois.", "تسبيق 12 شهر.", "Avance 12 chhar."))
        } else {
            parts.append(papers(language)[dice.next(below: 3)])
        }
        if plain { parts.removeLast() }
        if !asked.words.isEmpty { parts.append(asked.words) }
        if dice.next(below: 3) == 0, !plain {
            // Numbers of a block that is given to nobody in particular: all zeros but the last two digits.
            let last = dice.next(below: 90) + 10
            parts.append(
                language.choose("Tél 0550 00 00 \(last)", "الهاتف 0550 00 00 \(last)", "3aytou 0550 00 00 \(last)"))
        }
        // Some sellers write nothing but their price, some not even that.
        if dice.next(below: 8) == 0 { return asked.words }
        return parts.joined(separator: " ")
    }

    private static func features(_ language: AdvertLanguage) -> [String] {
        switch language {
        case .french:
            [
                "Bel endroit calme, toutes commodités à proximité.", "Vue sur mer, ascenseur, garage, cuisine équipée.",
                "Résidence clôturée et gardée, sans vis-à-vis.", "Refait à neuf, chauffage central, climatisation.",
            ]
        case .arabic:
            [
                "مكان هادئ قريب من كل المرافق.", "إطلالة على البحر، مصعد، مرآب.", "إقامة محروسة.",
                "مجددة بالكامل، تدفئة مركزية ومكيف.",
            ]
        case .arabizi:
            [
                "Blassa calme qriba l kolch.", "Vue sur mer, fiha garage w ascenseur.", "Cité 3assa nqiya bezzaf.",
                "Mjedda kamel, chauffage central.",
            ]
        }
    }

    private static func papers(_ language: AdvertLanguage) -> [String] {
        switch language {
        case .french: ["Acte notarié et livret foncier.", "Acte dans l'indivision.", "Papier timbré, désistement."]
        case .arabic: ["عقد ودفتر عقاري.", "عقد في الشيوع.", "تنازل."]
        case .arabizi: ["Acte w livret foncier.", "Acte f chyou3.", "Papier timbré."]
        }
    }

    /// Text fit for an address: small ASCII letters, digits and single hyphens.
    static func slug(_ text: String) -> String {
        let plain: [Unicode.Scalar: String] = [
            "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "ä": "a", "î": "i", "ï": "i", "ô": "o",
            "ö": "o",
            "û": "u", "ù": "u", "ü": "u", "ç": "c",
        ]
        var out = ""
        for scalar in text.lowercased().unicodeScalars {
            if let letter = plain[scalar] {
                out += letter
            } else if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                out.unicodeScalars.append(scalar)
            } else if !out.hasSuffix("-"), !out.isEmpty {
                out += "-"
            }
        }
        return out.hasSuffix("-") ? String(out.dropLast()) : out
    }
}
