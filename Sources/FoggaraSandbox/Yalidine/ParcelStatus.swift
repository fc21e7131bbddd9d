/// The courier's words for what happens to a parcel, and the usual road.
///
/// - Source: manual of the Yalidine API v1, list of statuses, with its spelling; known 2026.
enum ParcelStatus {
    /// The status in which a parcel may still be changed.
    static let editable = "En préparation"

    /// Every status.
    static let all: Set = [
        "Pas encore expédié", "A vérifier", "En préparation", "Pas encore ramassé", "Prêt à expédier", "En passation",
        "Ramassé", "Bloqué", "Débloqué", "Transfert", "Expédié", "Centre", "En localisation", "Vers Wilaya",
        "En transit", "Reçu à Wilaya", "En attente du client", "Prêt pour livreur", "Sorti en livraison", "En attente",
        "Annulé", "En alerte", "Alerte résolue", "Tentative échouée", "Livré", "Echèc livraison", "Retour vers centre",
        "Retourné au centre", "Retour transfert", "Retour groupé", "Retour à retirer", "Retour non retiré",
        "Colis abandonné", "Retour vers vendeur", "Retourné au vendeur", "Echange échoué",
    ]

    /// Statuses after which nothing happens.
    static let terminal: Set = ["Annulé", "Livré", "Colis abandonné", "Retourné au vendeur"]

    private static let outward = [
        "En préparation", "Prêt à expédier", "Expédié", "Vers Wilaya", "Reçu à Wilaya",
    ]
    private static let back = [
        "Echèc livraison", "Retour vers centre", "Retourné au centre", "Retour vers vendeur", "Retourné au vendeur",
    ]

    /// What usually follows; nil after the end.
    static func next(after status: String, toDesk: Bool) -> String? {
        if terminal.contains(status) { return nil }
        for road in [outward, back] {
            if let place = road.firstIndex(of: status), place + 1 < road.count { return road[place + 1] }
        }
        switch status {
        case "Reçu à Wilaya", "Tentative échouée": return toDesk ? "En attente du client" : "Sorti en livraison"
        case "Sorti en livraison", "En attente du client": return "Livré"
        case "Pas encore expédié", "A vérifier": return editable
        case "Pas encore ramassé", "En passation", "Ramassé": return "Expédié"
        default: return "Vers Wilaya"
        }
    }
}
