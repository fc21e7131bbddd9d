import FoggaraAlgeria
import FoggaraJSON

/// The courier's map: 58 wilayas, their communes, desks and made-up fees.
///
/// The numbers of communes and desks are the stand-in's own: wilaya × 100 and place in the list, desks × 100 more.
enum CourierPlaces {
    /// Where a parcel can go.
    struct Place: Sendable {
        let id: Int
        let name: String
        let wilaya: Int
        let wilayaName: String
        let hasDesk: Bool
        /// The number of its desk.
        var center: Int { id * 100 + 1 }
    }

    /// Names of the 58 wilayas by number.
    static let wilayas: [(id: Int, name: String)] = Wilaya.all.filter { $0.code == $0.shipCode }
        .map { ($0.code.rawValue, $0.nameFrench) }

    /// Every commune.
    static let communes: [Place] = wilayas.flatMap { wilaya in
        Commune.all.filter { $0.shipCode.rawValue == wilaya.id }.enumerated().map { place, commune in
            Place(
                id: wilaya.id * 100 + place + 1, name: commune.nameFrench, wilaya: wilaya.id,
                wilayaName: wilaya.name, hasDesk: place % 5 == 0)
        }
    }

    /// The number of a wilaya by its exact name.
    static func wilaya(named name: String?) -> Int? { wilayas.first { $0.name == name }?.id }

    /// The commune of an exact name in a wilaya.
    static func commune(named name: String?, in wilaya: Int) -> Place? {
        communes.first { $0.wilaya == wilaya && $0.name == name }
    }

    /// 1 within a wilaya, 2 to 5 by the distance of numbers.
    static func zone(_ from: Int, _ to: Int) -> Int { from == to ? 1 : 2 + abs(from - to) / 15 }

    /// What a delivery costs, in dinars.
    static func fee(_ from: Int, _ to: Int, desk: Bool, economic: Bool = false) -> Int {
        (desk ? 250 : 400) + 150 * zone(from, to) - (economic ? 100 : 0)
    }

    /// What a kilogram above five costs.
    static let oversizeFee = 50

    // MARK: - Rows of lists

    static var wilayaRows: [JSONObject] {
        wilayas.map {
            ["id": .integer($0.id), "name": .string($0.name), "zone": .integer(zone(16, $0.id)), "is_deliverable": 1]
        }
    }

    static var communeRows: [JSONObject] {
        communes.map { place in
            [
                "id": .integer(place.id), "name": .string(place.name), "wilaya_id": .integer(place.wilaya),
                "wilaya_name": .string(place.wilayaName), "has_stop_desk": place.hasDesk ? 1 : 0,
                "is_deliverable": 1, "delivery_time_parcel": .integer(zone(16, place.wilaya) * 2),
                "delivery_time_payment": .integer(zone(16, place.wilaya) * 2 + 3),
            ]
        }
    }

    static var centerRows: [JSONObject] {
        communes.filter(\.hasDesk).map { place in
            [
                "center_id": .integer(place.center), "name": .string("Agence de \(place.name)"),
                "address": .string("Centre-ville, \(place.name)"), "gps": "36.75,3.05",
                "commune_id": .integer(place.id), "commune_name": .string(place.name),
                "wilaya_id": .integer(place.wilaya), "wilaya_name": .string(place.wilayaName),
            ]
        }
    }

    /// The answer to a question about fees; nil when a wilaya does not exist.
    static func fees(from: Int, to: Int) -> JSONValue? {
        guard let origin = wilayas.first(where: { $0.id == from }), let end = wilayas.first(where: { $0.id == to })
        else { return nil }
        let each = communes.filter { $0.wilaya == to }.map { place -> (String, JSONValue) in
            (
                String(place.id),
                [
                    "commune_id": .integer(place.id), "commune_name": .string(place.name),
                    "express_home": .integer(fee(from, to, desk: false)),
                    "express_desk": place.hasDesk ? .integer(fee(from, to, desk: true)) : .null,
                    "economic_home": .integer(fee(from, to, desk: false, economic: true)),
                    "economic_desk": place.hasDesk ? .integer(fee(from, to, desk: true, economic: true)) : .null,
                ]
            )
        }
        return [
            "from_wilaya_name": .string(origin.name), "to_wilaya_name": .string(end.name),
            "zone": .integer(zone(from, to)), "retour_fee": 200, "cod_percentage": 1, "insurance_percentage": 1,
            "oversize_fee": .integer(oversizeFee), "per_commune": .object(JSONObject(each)),
        ]
    }
}
