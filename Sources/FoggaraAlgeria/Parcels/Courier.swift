/// A courier whose wordings are known.
package enum Courier: String, Sendable, CaseIterable {
    /// Yalidine and its sister networks.
    case yalidine
    /// ZR Express on Procolis.
    case zrExpress = "zr-express"
    /// Maystro Delivery, which tells states by number.
    case maystro
    /// NOEST, which tells events by key.
    case noest
    /// The couriers on EcoTrack; each may rename its labels.
    case ecotrack

    /// The status that a courier's wording or number stands for; ``ParcelStatus/unknown`` when no table has it.
    ///
    /// Case, accents and what stands between words do not count: `ECHEC LIVRAISON` is `Echèc livraison`.
    package func status(_ wording: String) -> ParcelStatus { CourierTables.status(wording, of: self) }

    /// The status of a wording of some courier; unknown when they disagree.
    package static func status(_ wording: String) -> ParcelStatus {
        let found = Set(allCases.filter { $0 != .maystro }.map { $0.status(wording) }).subtracting([.unknown])
        return found.count == 1 ? found.first ?? .unknown : .unknown
    }
}
