import FoggaraJSON
import FoggaraSystem

/// One parcel as the courier keeps it.
struct Parcel: Sendable {
    /// When something happened: known, or so long before the first request.
    enum Moment: Sendable {
        case at(Instant)
        case hoursAgo(Int)

        func instant(base: Instant) -> Instant {
            switch self {
            case .at(let instant): instant
            case .hoursAgo(let hours): base - .seconds(Int64(hours) * 3600)
            }
        }
    }

    /// A change of status.
    struct Event: Sendable {
        var moment: Moment
        var status: String
        var reason: String?
    }

    let tracking: String
    let importID: Int
    /// What the sender stated, checked.
    var stated: JSONObject
    var events: [Event]
    var paymentStatus = "not-ready"

    var status: String { events.last?.status ?? ParcelStatus.editable }
    var isToDesk: Bool { stated["is_stopdesk"]?.bool ?? false }
    private var text: (String) -> String { { self.stated[$0]?.string ?? "" } }

    /// The row of the list of parcels; names, telephone and address masked.
    func row(base: Instant) -> JSONObject {
        let from = CourierPlaces.wilaya(named: text("from_wilaya_name")) ?? 16
        let to = CourierPlaces.wilaya(named: text("to_wilaya_name")) ?? 16
        let commune = CourierPlaces.commune(named: text("to_commune_name"), in: to)
        func flag(_ key: String) -> JSONValue { stated[key]?.bool == true ? 1 : 0 }
        func number(_ key: String) -> JSONValue { stated[key] ?? 0 }
        func time(_ event: Event?) -> JSONValue {
            event.map { .string(CourierTime.text($0.moment.instant(base: base))) } ?? .null
        }
        return [
            "tracking": .string(tracking), "order_id": stated["order_id"] ?? .null,
            "firstname": .string(Self.masked(text("firstname"))),
            "familyname": .string(Self.masked(text("familyname"))),
            "contact_phone": .string(Self.maskedPhone(text("contact_phone"))), "address": "***",
            "is_stopdesk": flag("is_stopdesk"), "stopdesk_id": stated["stopdesk_id"] ?? .null,
            "stopdesk_name": isToDesk ? .string("Agence de \(commune?.name ?? "")") : .null,
            "from_wilaya_id": .integer(from), "from_wilaya_name": .string(text("from_wilaya_name")),
            "to_commune_id": commune.map { .integer($0.id) } ?? .null,
            "to_commune_name": .string(text("to_commune_name")),
            "to_wilaya_id": .integer(to), "to_wilaya_name": .string(text("to_wilaya_name")),
            "product_list": .string(text("product_list")), "price": number("price"),
            "do_insurance": flag("do_insurance"), "declared_value": number("declared_value"),
            "delivery_fee": .integer(deliveryFee(from, to)), "freeshipping": flag("freeshipping"),
            "import_id": .integer(importID), "date_creation": time(events.first),
            "date_expedition": time(events.first { $0.status == "Expédié" }), "date_last_status": time(events.last),
            "last_status": .string(status), "taxe_percentage": 1, "taxe_from": 0, "taxe_retour": 200,
            "parcel_type": "ecommerce",
            "parcel_sub_type": stated["has_exchange"]?.bool == true ? "exchange" : .null, "has_receipt": .null,
            "has_recouvrement": 1, "length": number("length"), "width": number("width"), "height": number("height"),
            "weight": number("weight"), "current_wilaya_id": .integer(isThere ? to : from),
            "current_wilaya_name": .string(isThere ? text("to_wilaya_name") : text("from_wilaya_name")),
            "payment_status": .string(paymentStatus),
            "payment_id": paymentStatus == "payed" ? .string("pmt-\(importID)") : .null,
            "has_exchange": flag("has_exchange"), "product_to_collect": stated["product_to_collect"] ?? .null,
            "economic": flag("economic"), "label": .string(label), "pin": .string(String(1000 + importID % 9000)),
            "qr_text": .string("\(tracking),\(1000 + importID % 9000)"),
        ]
    }

    /// The rows of the list of histories, newest first.
    func history(base: Instant) -> [JSONObject] {
        let from = CourierPlaces.wilaya(named: text("from_wilaya_name")) ?? 16
        let to = CourierPlaces.wilaya(named: text("to_wilaya_name")) ?? 16
        let commune = CourierPlaces.commune(named: text("to_commune_name"), in: to)
        return events.reversed().map { event in
            let arrived = Self.arrivals.contains(event.status)
            return [
                "date_status": .string(CourierTime.text(event.moment.instant(base: base))),
                "tracking": .string(tracking), "status": .string(event.status),
                "reason": event.reason.map { .string($0) } ?? .null,
                "center_id": commune.map { .integer($0.center) } ?? .null,
                "center_name": commune.map { .string("Agence de \($0.name)") } ?? .null,
                "wilaya_id": .integer(arrived ? to : from),
                "wilaya_name": .string(text(arrived ? "to_wilaya_name" : "from_wilaya_name")),
                "commune_id": commune.map { .integer($0.id) } ?? .null,
                "commune_name": commune.map { .string($0.name) } ?? .null,
            ]
        }
    }

    /// Where the label to print is.
    var label: String { "https://yalidine.app/app/bordereau.php?tracking=\(tracking)" }

    private static let arrivals: Set = [
        "Reçu à Wilaya", "Sorti en livraison", "En attente du client", "Tentative échouée", "Livré", "Echèc livraison",
    ]
    private var isThere: Bool { Self.arrivals.contains(status) }

    /// The fee of the destination, and what each kilogram above five costs, the volume weighed too.
    private func deliveryFee(_ from: Int, _ to: Int) -> Int {
        func side(_ key: String) -> Int { stated[key]?.wholeNumber ?? 0 }
        // 0.0002 kg a cubic centimetre.
        let volumetric = side("length") * side("width") * side("height") * 2 / 10_000
        let over = max(0, max(side("weight"), volumetric) - 5)
        let economic = stated["economic"]?.bool ?? false
        return CourierPlaces.fee(from, to, desk: isToDesk, economic: economic) + over * CourierPlaces.oversizeFee
    }

    private static func masked(_ text: String) -> String { text.prefix(1) + "***" }
    private static func maskedPhone(_ text: String) -> String { text.prefix(3) + "*****" + text.suffix(2) }
}
