/// The wordings of couriers and the statuses they stand for.
///
/// - Source: Yalidine's developer pages and notes of live answers; open clients of ZR Express, Maystro, NOEST and
///   EcoTrack (read 2026-10). Money events of NOEST move no parcel and are not listed.
enum CourierTables {
    static func status(_ wording: String, of courier: Courier) -> ParcelStatus {
        let key = key(wording)
        if let status = tables[courier]?[key] { return status }
        // A counter behind a wording tells only how often: `Appel sans réponse 2`.
        let bare = key.split(separator: " ")
        if courier != .maystro, let last = bare.last, Int(last) != nil {
            return tables[courier]?[bare.dropLast().joined(separator: " ")] ?? .unknown
        }
        return .unknown
    }

    /// Folded words with single blanks between.
    static func key(_ wording: String) -> String {
        Words.split(Folding.scalars(wording)).map(\.text).joined(separator: " ")
    }

    private static let tables: [Courier: [String: ParcelStatus]] = [
        .yalidine: table(yalidine), .zrExpress: table(zrExpress), .maystro: table(maystro), .noest: table(noest),
        .ecotrack: table(yalidine).merging(table(noest)) { first, _ in first }.merging(table(ecotrack)) { $1 },
    ]

    private static func table(_ text: String) -> [String: ParcelStatus] {
        var table: [String: ParcelStatus] = [:]
        for line in text.split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2, let status = ParcelStatus(rawValue: String(sides[0])) else { continue }
            for wording in sides[1].split(separator: "|") { table[key(String(wording))] = status }
        }
        return table
    }

    private static let yalidine = """
        created: Pas encore expédié | A vérifier | En préparation
        pending_pickup: Pas encore ramassé | Prêt à expédier | En passation
        picked_up: Ramassé
        in_transit: Débloqué | Transfert | Expédié | Vers Wilaya | En transit | Alerte résolue
        at_hub: Centre | Reçu à Wilaya | En attente du client | Prêt pour livreur
        out_for_delivery: Sorti en livraison
        delivery_attempted: Tentative échouée
        on_hold: Bloqué | En localisation | En attente | En alerte | Echange échoué
        delivered: Livré
        return_in_transit: Echèc livraison | Retour vers centre | Retourné au centre | Retour transfert
        return_in_transit: Retour groupé | Retour à retirer | Retour non retiré | Retour vers vendeur
        returned: Retourné au vendeur
        cancelled: Annulé
        lost: Colis abandonné
        """

    private static let zrExpress = """
        created: En Préparation
        pending_pickup: En Traitement - Prêt à Expédié | Prêt à Expédier | En Traitement
        in_transit: Dispatcher | SD - Dispatcher
        at_hub: Au Bureau | SD - Au Bureau | SD | SD - En attente
        out_for_delivery: En livraison | SD - En livraison
        delivery_attempted: A relance | Appel sans réponse | Reporté | SD - Appel sans réponse | SD - Reporté
        delivered: Livrée | Livrée [Encaisser] | Livrée [Recouvert] | SD - Livrée
        return_in_transit: Annuler par le client | SD - Annuler par le client | Retour de dispatche | Retour livreur
        return_in_transit: Retour de livreur | Retour navette | Retour de navette
        returned: Retour stock | Retour de stock
        """

    private static let maystro = """
        created: 4 | Créé
        pending_pickup: 5 | Ramassage demandé | 6 | En traitement | 15 | Prêt
        in_transit: 8 | attente de transit | 9 | transit expédition | 31 | Expédié
        return_in_transit: 10 | transit retour | 51 | Prêt à retourner
        on_hold: 11 | En attente | 12 | Rupture | 32 | Alerté
        out_for_delivery: 22 | Assigné
        delivery_attempted: 42 | Reporté | 53 | Non reçu
        delivered: 41 | Livré
        cancelled: 50 | Annulé
        returned: 52 | Récupéré par le magasin
        """

    private static let noest = """
        created: upload
        pending_pickup: customer_validation
        picked_up: validation_collect_colis
        at_hub: validation_reception | validation_reception_admin
        in_transit: sent_to_redispatch
        out_for_delivery: fdr_activated
        delivery_attempted: nouvel_tentative_asked_by_customer
        on_hold: colis_suspendu
        delivered: livre | livred
        return_in_transit: return_asked_by_customer | return_asked_by_hub | return_dispatched_to_partenaires
        """

    private static let ecotrack = """
        created: en_preparation_stock
        pending_pickup: prete_a_expedier | en_ramassage
        in_transit: vers_hub | vers_wilaya
        at_hub: en_hub | en_preparation
        out_for_delivery: en_livraison
        on_hold: suspendu
        delivered: livre_non_encaisse | encaisse_non_paye | paiements_prets | paye_et_archive
        return_in_transit: retour_chez_livreur | retour_transit_entrepot | retour_en_traitement | retour_recu
        returned: retour_archive
        cancelled: annule
        """
}
