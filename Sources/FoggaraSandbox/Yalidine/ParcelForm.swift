import FoggaraJSON

/// What the courier checks in a parcel before it takes it.
///
/// - Source: manual of the Yalidine API v1, creation of parcels; known 2026.
enum ParcelForm {
    private static let texts = ["order_id", "firstname", "familyname", "address", "product_list"]
    private static let flags = ["do_insurance", "freeshipping", "is_stopdesk", "has_exchange"]
    private static let amounts = ["price", "declared_value"]
    private static let measures = ["length", "width", "height", "weight"]
    /// Every field that a sender may state.
    static let fields: Set = Set(
        texts + flags + amounts + measures + [
            "from_wilaya_name", "contact_phone", "to_commune_name", "to_wilaya_name", "stopdesk_id",
            "product_to_collect", "economic", "opening_decision",
        ])

    /// What is wrong with a parcel; nil when it may be taken.
    static func fault(of parcel: JSONObject) -> String? {
        if let unknown = parcel.keys.first(where: { !fields.contains($0) }) { return "Unknown field: \(unknown)" }
        for key in texts where (parcel[key]?.string ?? "").isEmpty { return "\(key) is required and must be a string" }
        for key in flags where parcel[key]?.bool == nil { return "\(key) is required and must be true or false" }
        for key in amounts {
            guard let amount = parcel[key]?.wholeNumber, (0...150_000).contains(amount) else {
                return "\(key) is required and must be an integer of 0 to 150000"
            }
        }
        // Leaving measures out was accepted live, a wrong one is not.
        for key in measures {
            guard let measure = parcel[key] else { continue }
            guard let number = measure.wholeNumber, number >= 0 else { return "\(key) must be an integer from 0" }
        }
        guard let phones = parcel["contact_phone"]?.string,
            phones.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isPhone)
        else { return "contact_phone is required: 0 with 9 digits (mobile) or 8 (fixed)" }
        guard CourierPlaces.wilaya(named: parcel["from_wilaya_name"]?.string) != nil else {
            return "from_wilaya_name is not a wilaya"
        }
        guard let wilaya = CourierPlaces.wilaya(named: parcel["to_wilaya_name"]?.string) else {
            return "to_wilaya_name is not a wilaya"
        }
        guard let commune = CourierPlaces.commune(named: parcel["to_commune_name"]?.string, in: wilaya) else {
            return "to_commune_name is not a commune of the wilaya"
        }
        if parcel["is_stopdesk"]?.bool == true {
            guard let desk = parcel["stopdesk_id"]?.wholeNumber,
                let place = CourierPlaces.communes.first(where: { $0.hasDesk && $0.center == desk }),
                place.wilaya == wilaya
            else { return "stopdesk_id is required and must be a center of the destination \(commune.wilayaName)" }
        }
        if parcel["has_exchange"]?.bool == true, (parcel["product_to_collect"]?.string ?? "").isEmpty {
            return "product_to_collect is required when has_exchange is true"
        }
        if let economic = parcel["economic"], economic.bool == nil { return "economic must be true or false" }
        if let opening = parcel["opening_decision"], !["accept", "reject"].contains(opening.string) {
            return "opening_decision must be accept or reject"
        }
        return nil
    }

    private static func isPhone(_ text: Substring) -> Bool {
        let second = text.dropFirst().first ?? " "
        guard text.first == "0", text.utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
        return text.utf8.count == 10 ? "567".contains(second) : text.utf8.count == 9 && "234".contains(second)
    }
}
