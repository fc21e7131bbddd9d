import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

private let keys = [
    HTTPField("X-API-ID", ServiceKeys.yalidineID), HTTPField("X-API-TOKEN", ServiceKeys.yalidineToken),
]

private func get(_ rest: String) -> HTTPRequest { HTTPRequest("GET", "/v1/" + rest, headers: keys) }

@Suite struct YalidineServiceTests {
    static let parcel: JSONObject = [
        "order_id": "CMD-001", "from_wilaya_name": "Alger", "firstname": "Amine", "familyname": "Bensaïd",
        "contact_phone": "0551234567", "address": "12 rue Larbi", "to_commune_name": "Oran", "to_wilaya_name": "Oran",
        "product_list": "Robe", "price": 4500, "do_insurance": false, "declared_value": 0, "length": 10, "width": 10,
        "height": 10, "weight": 1, "freeshipping": false, "is_stopdesk": false, "has_exchange": false,
    ]

    private func desk(_ settings: JSONObject = [:]) throws -> Desk<YalidineService> {
        try #require(Desk<YalidineService>(seed: 1, settings: settings))
    }
    private func create(_ parcels: [JSONObject]) -> HTTPRequest {
        .post("/v1/parcels/", .array(parcels.map { .object($0) }), headers: keys)
    }

    @Test(
        "keys are asked for in both headers",
        arguments: [[], [keys[0]], [keys[1]], [keys[0], HTTPField("X-API-TOKEN", "other")]] as [[HTTPField]])
    func keysNeeded(headers: [HTTPField]) throws {
        var desk = try desk()
        let answer = desk.respond(HTTPRequest("GET", "/v1/wilayas/", headers: headers))
        #expect(answer.status == 401)
        #expect(answer.json?["error"]?["message"] == "Invalid API ID or API token")
        #expect(desk.counters == .call)
    }

    @Test("a parcel is made, with its tracking number under the order")
    func creates() throws {
        var desk = try desk()
        let answer = desk.respond(create([Self.parcel]))
        let made = answer.json?["CMD-001"]
        #expect(answer.status == 200)
        #expect(made?["success"] == true)
        let tracking = try #require(made?["tracking"]?.string)
        let row = desk.respond(get("parcels/\(tracking)"), after: 2).json?["data"]?[0]
        #expect(row?["last_status"] == "En préparation")
        #expect(row?["firstname"] == "A***")
        #expect(row?["contact_phone"] == "055*****67")
        #expect(row?["delivery_fee"] == 850)
        #expect(row?["date_creation"] == "2026-11-02 07:13:20")
    }

    @Test("the same order posted twice makes two parcels, as with the real one")
    func notIdempotent() throws {
        var desk = try desk()
        _ = desk.respond(create([Self.parcel]))
        _ = desk.respond(create([Self.parcel]), after: 2)
        #expect(desk.respond(get("parcels/?order_id=CMD-001"), after: 4).json?["total_data"] == 2)
    }

    @Test(
        "a wrong field refuses that parcel alone and names the field",
        arguments: [
            ("firstname", .null, "firstname"), ("familyname", "", "familyname"), ("address", 5, "address"),
            ("product_list", .null, "product_list"), ("price", 150_001, "price"), ("price", "4500", "price"),
            ("declared_value", -1, "declared_value"), ("do_insurance", 1, "do_insurance"),
            ("freeshipping", .null, "freeshipping"), ("weight", -1, "weight"),
            ("contact_phone", "+213551234567", "contact_phone"), ("contact_phone", "055123456", "contact_phone"),
            ("from_wilaya_name", "Algiers", "from_wilaya_name"), ("to_wilaya_name", "ORAN", "to_wilaya_name"),
            ("to_commune_name", "Bouzaréah", "to_commune_name"), ("is_stopdesk", true, "stopdesk_id"),
            ("has_exchange", true, "product_to_collect"), ("economic", "yes", "economic"),
            ("opening_decision", "maybe", "opening_decision"), ("colour", "red", "colour"),
        ] as [(String, JSONValue, String)])
    func wrongField(key: String, value: JSONValue, named: String) throws {
        var desk = try desk()
        var wrong = Self.parcel
        wrong["order_id"] = "CMD-002"
        wrong[key] = value
        let answer = desk.respond(create([Self.parcel, wrong])).json
        #expect(answer?["CMD-001"]?["success"] == true)
        #expect(answer?["CMD-002"]?["success"] == false)
        #expect(answer?["CMD-002"]?["message"]?.string?.contains(named) == true)
        #expect(desk.journal.entries.last?.meaning["created"] == 1)
    }

    @Test(
        "a body that is no list of parcels with orders is refused whole",
        arguments: [([:], 400), ([], 400), (["x"], 400), ([["firstname": "A"]], 422)] as [(JSONValue, Int)])
    func wrongBody(body: JSONValue, status: Int) throws {
        var desk = try desk()
        #expect(desk.respond(.post("/v1/parcels/", body, headers: keys)).status == status)
    }

    @Test("a desk must be one of the destination, and then it is taken")
    func desks() throws {
        var desk = try desk()
        let centers = desk.respond(get("centers/?wilaya_id=31")).json?["data"]?.array ?? []
        let id = try #require(centers.first?["center_id"])
        var parcel = Self.parcel
        parcel["is_stopdesk"] = true
        parcel["stopdesk_id"] = id
        #expect(desk.respond(create([parcel]), after: 1).json?["CMD-001"]?["success"] == true)
        parcel["stopdesk_id"] = 160_101
        #expect(desk.respond(create([parcel]), after: 2).json?["CMD-001"]?["success"] == false)
    }

    @Test("lists have pages, and the last one says so")
    func pages() throws {
        var desk = try desk()
        let first = desk.respond(get("communes/?wilaya_id=16&page_size=40")).json
        #expect(first?["has_more"] == true)
        #expect(first?["data"]?.array?.count == 40)
        #expect(first?["links"]?["next"]?.string?.hasSuffix("page=2") == true)
        let second = desk.respond(get("communes/?wilaya_id=16&page_size=40&page=2"), after: 1).json
        #expect(second?["has_more"] == false)
        #expect(second?["data"]?[0]?["id"] == 1641)
        #expect(second?["links"]?["before"] != nil && second?["links"]?["next"] == nil)
        #expect(desk.respond(get("wilayas/"), after: 2).json?["total_data"] == 58)
    }

    @Test(
        "a question that the interface does not have is refused",
        arguments: [
            "parcels/?page=0", "parcels/?page_size=1001", "parcels/?colour=red", "histories/?last_status=Livré",
            "fees/?from_wilaya_id=16", "fees/?from_wilaya_id=16&to_wilaya_id=59", "wilayas/?fields=id,colour",
            "wilayas/?order_by=colour",
        ])
    func wrongQuestion(path: String) throws {
        var desk = try desk()
        #expect(desk.respond(get(path)).status == 400)
    }

    @Test("a path that does not exist is 404, a parcel that does not exist an empty list")
    func unknown() throws {
        var desk = try desk()
        #expect(desk.respond(get("colis/")).status == 404)
        let answer = desk.respond(get("parcels/yal-XX"), after: 1)
        #expect(answer.status == 200)
        #expect(answer.json?["total_data"] == 0)
    }

    @Test("four headers count down, and the sixth call of a second is refused until it is over")
    func quotas() throws {
        var desk = try desk()
        let first = desk.respond(get("wilayas/16"))
        #expect(
            ["second", "minute", "hour", "day"].map { first.headers.header("x-\($0)-quota-left") }
                == ["4", "49", "999", "9999"])
        for _ in 0..<4 { #expect(desk.respond(get("wilayas/16")).status == 200) }
        let refused = desk.respond(get("wilayas/16"))
        #expect(refused.status == 429)
        #expect(refused.headers.header("Retry-After") == "1")
        #expect(desk.respond(get("wilayas/16"), after: 1).status == 200)
    }

    @Test("a quota near its end can be prepared")
    func nearlyEmpty() throws {
        var desk = try desk(["quotaLeft": ["hour": 1]])
        #expect(desk.respond(get("wilayas/16")).headers.header("x-hour-quota-left") == "0")
        let refused = desk.respond(get("wilayas/16"), after: 10)
        #expect(refused.status == 429)
        #expect(refused.headers.header("Retry-After") == "3590")
        #expect(Desk<YalidineService>(seed: 1, settings: ["quotaLeft": ["hour": 1001]]) == nil)
        #expect(Desk<YalidineService>(seed: 1, settings: ["quotaLeft": ["week": 1]]) == nil)
        #expect(Desk<YalidineService>(seed: 1, settings: ["colour": "red"]) == nil)
    }

    @Test("prepared parcels move on, and their histories can be asked for by day")
    func moves() throws {
        var desk = try desk([
            "parcels": [
                ["order_id": "CMD-7", "tracking": "yal-7", "last_status": "Expédié", "hoursAgo": 80],
                ["order_id": "CMD-8", "tracking": "yal-8", "last_status": "Livré"],
            ]
        ])
        let before = desk.respond(get("parcels/?tracking=yal-7,yal-8&fields=tracking,last_status,date_last_status"))
        #expect(before.json?["data"]?[0]?.object?.keys == ["tracking", "last_status", "date_last_status"])
        #expect(before.json?["data"]?[1]?["last_status"] == "Livré")
        #expect(desk.service.advance([:]) == ["yal-7": "Vers Wilaya", "yal-8": "Livré"])
        #expect(
            desk.service.advance(["order_id": "CMD-7", "status": "Tentative échouée", "reason": "Client absent"]) != nil
        )
        let day = String(try #require(before.json?["data"]?[1]?["date_last_status"]?.string).prefix(10))
        let today = desk.respond(get("histories/?tracking=yal-7&date_status=\(day)"), after: 1).json
        #expect(today?["data"]?.array?.map { $0["status"] } == ["Tentative échouée", "Vers Wilaya"])
        #expect(today?["data"]?[0]?["reason"] == "Client absent")
        let all = desk.respond(get("histories/yal-7?page_size=2&page=2"), after: 2).json
        #expect(all?["data"]?.array?.map { $0["status"] } == ["Expédié"])
    }

    @Test(
        "a step of the outside world that makes no sense changes nothing",
        arguments: [
            ["status": "Livré"], ["tracking": "yal-9"], ["tracking": "yal-7", "status": "Perdu"], ["colour": "red"],
            ["steps": 0], ["tracking": "yal-7", "payment": "maybe"], 5,
        ] as [JSONValue])
    func wrongStep(settings: JSONValue) throws {
        var desk = try desk(["parcels": [["tracking": "yal-7"]]])
        #expect(desk.service.advance(settings) == nil)
        #expect(desk.service.contents["parcels"]?[0]?["last_status"] == "En préparation")
    }

    @Test("only a parcel in preparation can be edited or taken back")
    func editing() throws {
        var desk = try desk([
            "parcels": [["tracking": "yal-1"], ["tracking": "yal-2", "last_status": "Expédié"]]
        ])
        func patch(_ tracking: String, _ body: JSONValue) -> HTTPRequest {
            var request = HTTPRequest.post("/v1/parcels/\(tracking)", body, headers: keys)
            request.method = "PATCH"
            return request
        }
        #expect(desk.respond(patch("yal-1", ["price": 900])).json?["price"] == 900)
        #expect(desk.respond(patch("yal-1", ["price": "900"])).status == 422)
        #expect(desk.respond(patch("yal-2", ["price": 900])).status == 422)
        #expect(desk.respond(patch("yal-3", ["price": 900])).status == 404)
        let deletion = HTTPRequest("DELETE", "/v1/parcels/?tracking=yal-1,yal-2", headers: keys)
        #expect(
            desk.respond(deletion).json == [
                ["tracking": "yal-1", "deleted": true], ["tracking": "yal-2", "deleted": false],
            ])
    }

    @Test("fees name every commune, and desks only where there are some")
    func fees() throws {
        var desk = try desk()
        let fees = desk.respond(get("fees/?from_wilaya_id=16&to_wilaya_id=31")).json
        #expect(fees?["zone"] == 3)
        let each = fees?["per_commune"]?.object ?? [:]
        #expect(each.members.first?.value["express_home"] == 850)
        #expect(each.members.contains { $0.value["express_desk"]?.isNull == true })
    }
}
