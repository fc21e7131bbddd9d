/// Where a parcel is, in one vocabulary for all couriers.
///
/// ```
///  created ─► pending_pickup ─► picked_up ─► in_transit ⇄ at_hub ─► out_for_delivery ─► delivered
///      │                                        ⇅ on_hold              ⇅ delivery_attempted
///      └─► cancelled                            └──────────► return_in_transit ─► returned      lost: from anywhere
/// ```
///
/// - Source: status vocabulary of open courier integrations, checked against the lists of five couriers (read 2026-10).
package enum ParcelStatus: String, Sendable, CaseIterable {
    case created
    case pendingPickup = "pending_pickup"
    case pickedUp = "picked_up"
    case inTransit = "in_transit"
    case atHub = "at_hub"
    case outForDelivery = "out_for_delivery"
    case deliveryAttempted = "delivery_attempted"
    case onHold = "on_hold"
    case returnInTransit = "return_in_transit"
    case delivered, returned, cancelled, lost
    /// A wording that no table knows: never an error, worth a look.
    case unknown

    /// Whether nothing more happens to the parcel.
    package var isTerminal: Bool {
        switch self {
        case .delivered, .returned, .cancelled, .lost: true
        default: false
        }
    }

    /// Whether the parcel is on its way back or back.
    package var isReturning: Bool { self == .returnInTransit || self == .returned }

    /// How far along a parcel is; statuses between which it goes to and fro have one stage.
    package var stage: Int {
        switch self {
        case .unknown: 0
        case .created: 1
        case .pendingPickup: 2
        case .pickedUp: 3
        case .inTransit, .atHub, .onHold: 4
        case .outForDelivery, .deliveryAttempted: 5
        case .returnInTransit: 6
        case .delivered, .returned, .cancelled, .lost: 7
        }
    }

    /// The status known after two events whose order is not told: the one further along, itself among equals.
    ///
    /// - Guarantees: associative, `x.joined(x) == x`, and `unknown` changes nothing; a terminal status stays.
    package func joined(_ other: ParcelStatus) -> ParcelStatus { other.stage > stage ? other : self }

    /// Whether an event of this status may follow `earlier`; a courier's correction of a terminal one may not.
    package func canFollow(_ earlier: ParcelStatus) -> Bool {
        if earlier.isTerminal || self == .unknown { return self == earlier || self == .unknown }
        if earlier == .returnInTransit { return self == .returned || self == .lost || self == .returnInTransit }
        return true
    }
}

// MARK: - Words for people

extension ParcelStatus {
    /// The label in French.
    package var labelFrench: String {
        switch self {
        case .created: "Enregistré"
        case .pendingPickup: "En attente de ramassage"
        case .pickedUp: "Ramassé"
        case .inTransit: "En transit"
        case .atHub: "Au centre"
        case .outForDelivery: "En cours de livraison"
        case .deliveryAttempted: "Tentative de livraison"
        case .onHold: "En attente"
        case .returnInTransit: "Retour en cours"
        case .delivered: "Livré"
        case .returned: "Retourné"
        case .cancelled: "Annulé"
        case .lost: "Perdu"
        case .unknown: "Statut inconnu"
        }
    }

    /// The label in Arabic.
    package var labelArabic: String {
        switch self {
        case .created: "تم التسجيل"
        case .pendingPickup: "في انتظار الاستلام"
        case .pickedUp: "تم الاستلام من المتجر"
        case .inTransit: "قيد النقل"
        case .atHub: "في المركز"
        case .outForDelivery: "خرج للتوصيل"
        case .deliveryAttempted: "محاولة تسليم"
        case .onHold: "معلّق"
        case .returnInTransit: "الإرجاع قيد النقل"
        case .delivered: "تم التسليم"
        case .returned: "تم الإرجاع"
        case .cancelled: "ملغى"
        case .lost: "مفقود"
        case .unknown: "حالة غير معروفة"
        }
    }

    /// A line for the customer in Darja with Latin letters; nil when there is nothing to say.
    package var lineDarja: String? {
        switch self {
        case .created: "l commande ta3k tsejlet"
        case .pendingPickup: "rana nestanaw livreur yeddiha"
        case .pickedUp: "l colis kherej mel magasin"
        case .inTransit: "l colis rah f triq"
        case .atHub: "l colis wsel l centre"
        case .outForDelivery: "livreur rah jay lyoum, khelli téléphone ma7loul"
        case .deliveryAttempted: "livreur 3ayetlek w ma rdditch"
        case .onHold: "l colis rah habes, rana nchoufou"
        case .returnInTransit: "l colis rah raja3"
        case .delivered: "wasletek, saha!"
        case .returned: "l colis rja3 lina"
        case .cancelled: "tannulat"
        case .lost: "l colis da3, nchoufou m3a livraison"
        case .unknown: nil
        }
    }
}
