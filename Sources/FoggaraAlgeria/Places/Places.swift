/// A place named by a text.
package struct PlaceMatch: Hashable, Sendable {
    /// The wilaya of 69.
    package let wilaya: WilayaCode
    /// The commune as the administration prints its French name; nil when only the wilaya is named.
    package let commune: String?

    /// Makes a match.
    package init(wilaya: WilayaCode, commune: String?) {
        self.wilaya = wilaya
        self.commune = commune
    }
}

/// What came of looking for a place.
package enum PlaceReading: Hashable, Sendable {
    /// One place.
    case found(PlaceMatch)
    /// Several wilayas fit, sorted: ask which.
    case ambiguous([WilayaCode])
    /// No place is named.
    case none
}

/// Finding wilayas and communes in what customers write.
package enum Places {
    /// The place a text names; nil when it names none or leaves open which.
    ///
    /// - Shape: `Bab Ezzouar, Alger`, `livraison l 3annaba`, `باب الواد`, `w31`, `16000`, `DZ-16`.
    package static func find(in text: String) -> PlaceMatch? {
        if case .found(let match) = read(text) { return match }
        return nil
    }

    /// The place a text names, with the choices when it leaves open which.
    ///
    /// - Parameter numbering: whose list a bare number of 59 to 69 comes from; by default they name nothing.
    package static func read(_ text: String, numbering: WilayaNumbering = .legacy58) -> PlaceReading {
        let reading = PlaceFinder(text, numbering: numbering).read()
        guard reading == .none, text.unicodeScalars.contains("\u{06A4}") else { return reading }
        // Telephones without the letter ڨ make people type ڤ for /g/.
        let repaired = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{06A4}" ? "\u{06A8}" : $0 }))
        return PlaceFinder(repaired, numbering: numbering).read()
    }

    /// The place of a site or courier that numbers wilayas 1 to 58, with its name for the town.
    ///
    /// - Guarantees: a town that moved to one of the wilayas 59–69 gets its new code.
    package static func resolve(shipCode: Int, town: String?) -> PlaceMatch? {
        guard let ship = WilayaCode(rawValue: shipCode), ship.isUnambiguous else { return nil }
        guard let town else { return PlaceMatch(wilaya: ship, commune: nil) }
        let finder = PlaceFinder(town)
        if let commune = finder.commune(inside: ship) { return commune }
        return PlaceMatch(wilaya: ship, commune: nil)
    }
}
