package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// The courier Yalidine: places, fees, parcels and their histories, within four quotas.
///
/// - Shape: settings `{"parcels":[{"order_id":"CMD-1","last_status":"Expédié","hoursAgo":80}],"quotaLeft":{"hour":2}}`;
///   a prepared parcel may leave out what it does not care about.
/// - Guarantees: as with the real one, the same order posted twice makes two parcels.
/// - Source: manual of the Yalidine API v1 and five open clients, known 2026.
package struct YalidineService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.yalidine

    enum Endpoint {
        case wilayas, wilaya, communes, commune, centers, center, fees, parcels, parcel, create, edit, delete
        case deleteMany, histories, history
    }
    private static let router = Router<Endpoint>([
        Route("GET", "/v1/wilayas", .wilayas), Route("GET", "/v1/wilayas/{id}", .wilaya),
        Route("GET", "/v1/communes", .communes), Route("GET", "/v1/communes/{id}", .commune),
        Route("GET", "/v1/centers", .centers), Route("GET", "/v1/centers/{id}", .center),
        Route("GET", "/v1/fees", .fees), Route("GET", "/v1/parcels", .parcels),
        Route("GET", "/v1/parcels/{id}", .parcel), Route("POST", "/v1/parcels", .create),
        Route("PATCH", "/v1/parcels/{id}", .edit), Route("DELETE", "/v1/parcels/{id}", .delete),
        Route("DELETE", "/v1/parcels", .deleteMany), Route("GET", "/v1/histories", .histories),
        Route("GET", "/v1/histories/{id}", .history),
    ])

    /// Parcels in the order of their creation.
    var parcels: [Parcel] = []
    var made = 0
    private var quota = CallQuota()
    /// The time of the first request, against which prepared times are reckoned.
    private(set) var base: Instant?
    private(set) var latest: Instant?
    private let seed: UInt64

    /// Makes the data; the settings are in the description of the type.
    package init?(seed: UInt64, settings: JSONObject) {
        self.seed = seed
        for setting in settings {
            switch setting.key {
            case "parcels": guard prepare(["parcels": setting.value]) != nil else { return nil }
            case "quotaLeft":
                guard let windows = setting.value.object else { return nil }
                for window in windows {
                    guard let left = window.value.wholeNumber, quota.leave(left, of: window.key) else { return nil }
                }
            default: return nil
            }
        }
    }

    /// The parcels with nothing masked.
    package var contents: JSONValue {
        [
            "parcels": .array(
                parcels.map { parcel in
                    var stated = parcel.stated
                    stated["tracking"] = .string(parcel.tracking)
                    stated["last_status"] = .string(parcel.status)
                    stated["payment_status"] = .string(parcel.paymentStatus)
                    return .object(stated)
                })
        ]
    }

    /// What a request costs when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters { .call }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        YalidineRefusal(status, status == 429 ? "Too many requests" : "Server error").response(headers: headers)
    }

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        base = base ?? now
        latest = now
        guard request.headers.header("X-API-ID") == ServiceKeys.yalidineID,
            request.headers.header("X-API-TOKEN") == ServiceKeys.yalidineToken
        else { return refuse(YalidineRefusal(401, "Invalid API ID or API token")) }
        if let wait = quota.take(now: now) {
            let headers = quota.headers + [HTTPField("Retry-After", String(wait))]
            return Seen(
                YalidineRefusal(429, "Too many requests").response(headers: headers), ["refused": "quota"], .call)
        }
        var path = request.path
        if path.hasSuffix("/") { path.removeLast() }
        do throws(YalidineRefusal) {
            let match = Self.router.match(request.method, path)
            guard case .found(let endpoint, let parameters) = match else {
                throw YalidineRefusal(404, "Not found")
            }
            let (answer, meaning) = try perform(endpoint, parameters["id"] ?? "", request, path: path + "/", now: now)
            return Seen(.json(200, answer, headers: quota.headers), .object(meaning), .call)
        } catch {
            return refuse(error)
        }
    }

    private func refuse(_ refusal: YalidineRefusal) -> Seen {
        Seen(refusal.response(headers: quota.headers), ["refused": .string(refusal.message)], .call)
    }

    private mutating func perform(
        _ endpoint: Endpoint, _ id: String, _ request: HTTPRequest, path: String, now: Instant
    ) throws(YalidineRefusal) -> (JSONValue, JSONObject) {
        func list(
            _ rows: [JSONObject], _ filters: Set<String>, _ key: String? = nil
        ) throws(YalidineRefusal) -> (JSONValue, JSONObject) {
            let rows = key.map { key in rows.filter { Self.text($0[key]) == id } } ?? rows
            let answer = try ListQuery(request.query, filters: filters).answer(rows, path: path)
            return (
                answer, ["operation": .string("\(endpoint)"), "rows": .integer(answer["data"]?.array?.count ?? 0)]
            )
        }
        let time = base ?? now
        switch endpoint {
        case .wilayas: return try list(CourierPlaces.wilayaRows, ["id", "name"])
        case .wilaya: return try list(CourierPlaces.wilayaRows, [], "id")
        case .communes:
            return try list(CourierPlaces.communeRows, ["id", "name", "wilaya_id", "has_stop_desk", "is_deliverable"])
        case .commune: return try list(CourierPlaces.communeRows, [], "id")
        case .centers:
            return try list(
                CourierPlaces.centerRows, ["center_id", "commune_id", "commune_name", "wilaya_id", "wilaya_name"])
        case .center: return try list(CourierPlaces.centerRows, [], "center_id")
        case .fees:
            guard let from = request.query.value("from_wilaya_id").flatMap({ Int($0) }),
                let to = request.query.value("to_wilaya_id").flatMap({ Int($0) }),
                let fees = CourierPlaces.fees(from: from, to: to)
            else { throw YalidineRefusal(400, "from_wilaya_id and to_wilaya_id are required") }
            return (fees, ["operation": "fees"])
        case .parcels: return try list(parcels.map { $0.row(base: time) }, Self.parcelFilters)
        case .parcel: return try list(parcels.map { $0.row(base: time) }, [], "tracking")
        case .histories:
            let rows = parcels.flatMap { $0.history(base: time) }
            return try list(
                rows.sorted { Self.text($0["date_status"]) > Self.text($1["date_status"]) }, Self.historyFilters)
        case .history: return try list(parcels.flatMap { $0.history(base: time) }, Self.historyFilters, "tracking")
        case .create: return try create(request, now: now)
        case .edit: return try edit(id, request, base: time)
        case .delete: return delete([id])
        case .deleteMany:
            guard let wanted = request.query.value("tracking"), !wanted.isEmpty else {
                throw YalidineRefusal(400, "tracking is required")
            }
            return delete(wanted.split(separator: ",").map(String.init))
        }
    }

    private static let parcelFilters: Set = [
        "tracking", "order_id", "import_id", "to_wilaya_id", "to_commune_name", "is_stopdesk", "freeshipping",
        "date_creation", "date_last_status", "payment_status", "last_status", "has_exchange",
    ]
    private static let historyFilters: Set = ["tracking", "status", "date_status", "reason"]

    private static func text(_ value: JSONValue?) -> String {
        value?.string ?? value?.wholeNumber.map(String.init) ?? ""
    }

    /// The tracking number of the next parcel: two letters of the seed, then the count.
    func trackingNumber() -> String {
        let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
        let first = letters[Int(seed % 24)]
        let second = letters[Int(seed / 24 % 24)]
        let digits = String(made + 1, radix: 36).uppercased()
        return "yal-\(first)\(second)\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    }
}
