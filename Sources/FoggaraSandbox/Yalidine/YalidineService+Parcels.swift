package import FoggaraJSON
import FoggaraServer
import FoggaraSystem

extension YalidineService {
    // MARK: - Requests

    /// Takes parcels one by one: some may succeed while others fail.
    mutating func create(_ request: HTTPRequest, now: Instant) throws(YalidineRefusal) -> (JSONValue, JSONObject) {
        guard request.contentType == "application/json", let list = JSONDocument.value(of: request.body)?.array,
            !list.isEmpty, list.allSatisfy({ $0.object != nil })
        else { throw YalidineRefusal(400, "The body must be a JSON array of parcels") }
        guard list.allSatisfy({ ($0["order_id"]?.string ?? "").isEmpty == false }) else {
            throw YalidineRefusal(422, "The given data was invalid.", errors: ["order_id": ["order_id is required"]])
        }
        let importID = 1000 + made
        var answer = JSONObject()
        var created = 0
        for parcel in list.compactMap(\.object) {
            guard let order = parcel["order_id"]?.string else { continue }
            var message = ParcelForm.fault(of: parcel)
            if answer[order] != nil { message = "order_id must be unique in a request" }
            guard message == nil else {
                // The first of two alike stays as it was answered.
                if answer[order] == nil {
                    answer[order] = [
                        "success": false, "order_id": .string(order), "tracking": .null, "import_id": .null,
                        "label": .null, "labels": .null, "message": .string(message ?? ""),
                    ]
                }
                continue
            }
            let tracking = trackingNumber()
            made += 1
            created += 1
            let taken = Parcel(
                tracking: tracking, importID: importID, stated: parcel,
                events: [Parcel.Event(moment: .at(now), status: ParcelStatus.editable)])
            parcels.append(taken)
            answer[order] = [
                "success": true, "order_id": .string(order), "tracking": .string(tracking),
                "import_id": .integer(importID), "label": .string(taken.label),
                "labels": .string("https://yalidine.app/app/bordereau.php?import_id=\(importID)"), "message": "",
            ]
        }
        return (
            .object(answer),
            [
                "operation": "create", "asked": .integer(list.count), "created": .integer(created),
                "orders": .array(answer.keys.map { .string($0) }),
            ]
        )
    }

    /// Changes a parcel that has not left.
    mutating func edit(
        _ tracking: String, _ request: HTTPRequest, base: Instant
    ) throws(YalidineRefusal) -> (JSONValue, JSONObject) {
        guard request.contentType == "application/json",
            let changes = JSONDocument.value(of: request.body)?.object, !changes.isEmpty
        else { throw YalidineRefusal(400, "The body must be a JSON object") }
        guard let place = parcels.firstIndex(where: { $0.tracking == tracking }) else {
            throw YalidineRefusal(404, "Parcel not found")
        }
        guard parcels[place].status == ParcelStatus.editable else {
            throw YalidineRefusal(422, "The parcel can no longer be edited")
        }
        var stated = parcels[place].stated
        for change in changes { stated[change.key] = change.value }
        if let fault = ParcelForm.fault(of: stated) {
            throw YalidineRefusal(422, "The given data was invalid.", errors: ["parcel": [.string(fault)]])
        }
        parcels[place].stated = stated
        return (
            .object(parcels[place].row(base: base)),
            ["operation": "edit", "fields": .array(changes.keys.map { .string($0) })]
        )
    }

    /// Takes back parcels that have not left; the answer says which.
    mutating func delete(_ wanted: [String]) -> (JSONValue, JSONObject) {
        var answer: [JSONValue] = []
        var deleted = 0
        for tracking in wanted {
            let place = parcels.firstIndex { $0.tracking == tracking && $0.status == ParcelStatus.editable }
            if let place {
                parcels.remove(at: place)
                deleted += 1
            }
            answer.append(["tracking": .string(tracking), "deleted": .bool(place != nil)])
        }
        return (.array(answer), ["operation": "delete", "deleted": .integer(deleted)])
    }

    // MARK: - The outside world

    /// Moves parcels on: with `{}` each takes its next usual step, else the named one changes.
    ///
    /// - Shape: `{"tracking":"yal-…","status":"Tentative échouée","reason":"Client absent (reporté)"}`; `order_id` may
    ///   stand for `tracking`; `{"steps":3}` moves all several times; `"payment":"ready"` or `"payed"` of one parcel.
    package mutating func advance(_ settings: JSONValue) -> JSONValue? {
        guard let object = settings.object else { return nil }
        let known: Set = ["tracking", "order_id", "status", "reason", "steps", "payment"]
        guard object.keys.allSatisfy(known.contains) else { return nil }
        let moment = latest.map { Parcel.Moment.at($0) } ?? .hoursAgo(0)
        func shown(_ places: [Int]) -> JSONValue {
            .object(JSONObject(places.map { (parcels[$0].tracking, .string(parcels[$0].status)) }))
        }
        guard object["tracking"] != nil || object["order_id"] != nil else {
            guard object["status"] == nil, object["payment"] == nil else { return nil }
            let steps = object["steps"].map { $0.wholeNumber ?? -1 } ?? 1
            guard (1...20).contains(steps) else { return nil }
            for place in parcels.indices { for _ in 0..<steps { step(place, moment) } }
            return shown(Array(parcels.indices))
        }
        let place = parcels.firstIndex { parcel in
            if let tracking = object["tracking"]?.string { return parcel.tracking == tracking }
            return parcel.stated["order_id"] == object["order_id"]
        }
        guard let place, object["steps"] == nil else { return nil }
        if let payment = object["payment"] {
            guard let word = payment.string, ["not-ready", "ready", "receivable", "payed"].contains(word) else {
                return nil
            }
            parcels[place].paymentStatus = word
        }
        if let status = object["status"] {
            guard let word = status.string, ParcelStatus.all.contains(word) else { return nil }
            move(place, to: word, reason: object["reason"]?.string, moment)
        } else if object["payment"] == nil {
            step(place, moment)
        }
        return shown([place])
    }

    /// Puts parcels in: the fields of a creation, `tracking`, `last_status`, `reason`, `payment_status`, and how long ago
    /// the last status came (`hoursAgo`) or when (`date_last_status`). What is left out gets a plain value.
    package mutating func prepare(_ data: JSONValue) -> JSONValue? {
        guard let object = data.object, object.keys == ["parcels"], let list = object["parcels"]?.array else {
            return nil
        }
        var prepared: [Parcel] = []
        for (number, value) in list.enumerated() {
            guard var stated = value.object else { return nil }
            let own = ["tracking", "last_status", "reason", "payment_status", "hoursAgo", "date_last_status"]
            let facts = JSONObject(own.compactMap { key in stated[key].map { (key, $0) } })
            for key in own { stated[key] = nil }
            for standard in Self.standard where stated[standard.key] == nil { stated[standard.key] = standard.value }
            if stated["order_id"] == nil { stated["order_id"] = .string("CMD-\(number + 1)") }
            let status = facts["last_status"].map { $0.string ?? "" } ?? ParcelStatus.editable
            let payment = facts["payment_status"].map { $0.string ?? "" } ?? (status == "Livré" ? "ready" : "not-ready")
            guard ParcelForm.fault(of: stated) == nil, ParcelStatus.all.contains(status),
                ["not-ready", "ready", "receivable", "payed"].contains(payment)
            else { return nil }
            let hours = facts["hoursAgo"].map { $0.wholeNumber ?? -1 } ?? 0
            guard hours >= 0 else { return nil }
            var moment = Parcel.Moment.hoursAgo(hours)
            if let text = facts["date_last_status"] {
                guard let instant = text.string.flatMap(CourierTime.instant) else { return nil }
                moment = .at(instant)
            }
            let tracking = facts["tracking"].map { $0.string ?? "" } ?? trackingNumber()
            guard !tracking.isEmpty else { return nil }
            made += 1
            var parcel = Parcel(
                tracking: tracking, importID: 900 + number, stated: stated,
                events: [Parcel.Event(moment: moment, status: status, reason: facts["reason"]?.string)])
            parcel.paymentStatus = payment
            prepared.append(parcel)
        }
        parcels += prepared
        return ["parcels": .integer(prepared.count)]
    }

    /// A parcel from Algiers to Oran.
    private static let standard: JSONObject = [
        "from_wilaya_name": "Alger", "firstname": "Amine", "familyname": "B.", "contact_phone": "0551234567",
        "address": "Rue de la Poste", "to_commune_name": "Oran", "to_wilaya_name": "Oran", "product_list": "Article",
        "price": 4500, "do_insurance": false, "declared_value": 0, "length": 10, "width": 10, "height": 10, "weight": 1,
        "freeshipping": false, "is_stopdesk": false, "has_exchange": false,
    ]

    private mutating func step(_ place: Int, _ moment: Parcel.Moment) {
        guard let next = ParcelStatus.next(after: parcels[place].status, toDesk: parcels[place].isToDesk) else {
            return
        }
        move(place, to: next, reason: nil, moment)
    }

    private mutating func move(_ place: Int, to status: String, reason: String?, _ moment: Parcel.Moment) {
        parcels[place].events.append(Parcel.Event(moment: moment, status: status, reason: reason))
        if status == "Livré" { parcels[place].paymentStatus = "ready" }
    }
}
