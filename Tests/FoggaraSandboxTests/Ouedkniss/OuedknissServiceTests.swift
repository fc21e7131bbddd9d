import FoggaraJSON
import FoggaraSandbox
import FoggaraServer
import FoggaraSystem
import Testing

/// The request of a search as the product sends it.
enum SearchRequest {
    static let query = """
        query SearchQuery($q: String, $filter: SearchFilterInput) { search(q: $q, filter: $filter) { announcements {
        data { id title slug createdAt: refreshedAt description price pricePreview priceUnit priceType
        cities { id name region { id name } } category { slug } smallDescription { specification { codename } valueText } }
        paginatorInfo { count currentPage hasMorePages lastPage total } } } }
        """

    static func make(_ changes: JSONObject = [:], q: JSONValue = .null, query: String = query) -> HTTPRequest {
        var filter: JSONObject = [
            "categorySlug": "immobilier-vente-appartement", "origin": .null, "connected": false, "delivery": .null,
            "regionIds": ["16"], "cityIds": [], "priceRange": [.null, .null], "exchange": .null, "hasPictures": false,
            "hasPrice": false, "priceUnit": .null, "fields": [], "page": 1, "count": 48,
            "orderByField": ["field": "REFRESHED_AT"],
        ]
        for member in changes { filter[member.key] = member.value }
        return .post(
            "/graphql",
            [
                "operationName": "SearchQuery", "query": .string(query),
                "variables": ["q": q, "filter": .object(filter)],
            ])
    }
}

@Suite struct OuedknissServiceTests {
    private func desk(seed: UInt64 = 16) throws -> Desk<OuedknissService> {
        try #require(Desk<OuedknissService>(seed: seed))
    }

    private func adverts(_ answer: HTTPResponse) -> [JSONValue] {
        answer.json?["data"]?["search"]?["announcements"]?["data"]?.array ?? []
    }

    private func paginator(_ answer: HTTPResponse) -> JSONValue? {
        answer.json?["data"]?["search"]?["announcements"]?["paginatorInfo"]
    }

    @Test("the flats of Alger fill two pages, newest first, each advert once")
    func pages() throws {
        var desk = try desk()
        let first = desk.respond(SearchRequest.make())
        let second = desk.respond(SearchRequest.make(["page": 2]))
        #expect(paginator(first) == ["count": 48, "currentPage": 1, "hasMorePages": true, "lastPage": 2, "total": 70])
        #expect(
            paginator(second) == ["count": 22, "currentPage": 2, "hasMorePages": false, "lastPage": 2, "total": 70])
        let all = adverts(first) + adverts(second)
        #expect(Set(all.compactMap { $0["id"]?.string }).count == 70)
        let times = all.compactMap { $0["createdAt"]?.string }
        #expect(times.count == 70)
        #expect(times == times.sorted(by: >))
        #expect(desk.counters == Counters(calls: 2))
        #expect(desk.journal.entries.map { $0.meaning["page"] } == [1, 2])
    }

    @Test("only the fields asked for are answered, under their aliases and in their order")
    func selection() throws {
        var desk = try desk()
        let query =
            "query SearchQuery($filter: SearchFilterInput) { search(filter: $filter) { announcements { data { slug id cities { region { id } } } } } }"
        let answer = desk.respond(SearchRequest.make(["count": 1], query: query))
        #expect(answer.json?["data"]?["search"]?["announcements"]?.object?.keys == ["data"])
        let advert = try #require(adverts(answer).first)
        #expect(advert.object?.keys == ["slug", "id", "cities"])
        #expect(advert["cities"] == [["region": ["id": "16"]]])
    }

    @Test("a page beyond the last is empty and says so")
    func beyond() throws {
        var desk = try desk()
        let answer = desk.respond(SearchRequest.make(["page": 1_000_000_000_000_000_000]))
        #expect(adverts(answer).isEmpty)
        #expect(paginator(answer)?["hasMorePages"] == false)
    }

    @Test(
        "a filter narrows the results",
        arguments: [
            (["regionIds": ["31"]], 6), (["regionIds": ["16", "31"]], 76), (["regionIds": []], 70 + 57 * 6),
            (["categorySlug": "immobilier-location-appartement"], 55), (["categorySlug": "immobilier-vente"], 122),
            (["categorySlug": "immobilier-echange"], 0),
        ] as [(JSONObject, Int)])
    func filters(changes: JSONObject, total: Int) throws {
        var desk = try desk()
        #expect(paginator(desk.respond(SearchRequest.make(changes)))?["total"]?.number?.integer == Int64(total))
    }

    @Test("prices, pictures, cities and words narrow the results to what fits")
    func furtherFilters() throws {
        var desk = try desk()
        let priced = adverts(desk.respond(SearchRequest.make(["hasPrice": true])))
        #expect(!priced.isEmpty && priced.allSatisfy { $0["price"]?.number != nil })
        let range: JSONObject = ["priceRange": [1000, 2000], "priceUnit": "MILLION"]
        let ranged = adverts(desk.respond(SearchRequest.make(range)))
        #expect(!ranged.isEmpty)
        #expect(ranged.allSatisfy { (10_000_000...20_000_000).contains($0["price"]?.number?.double ?? 0) })
        let words = adverts(desk.respond(SearchRequest.make(q: "vente f3")))
        #expect(!words.isEmpty && words.allSatisfy { $0["title"]?.string?.lowercased().contains("f3") == true })
        let city = try #require(priced.first?["cities"]?[0]?["id"]?.string)
        let inCity = adverts(desk.respond(SearchRequest.make(["cityIds": [.string(city)]])))
        #expect(!inCity.isEmpty && inCity.allSatisfy { $0["cities"]?[0]?["id"]?.string == city })
        let pictured = paginator(desk.respond(SearchRequest.make(["hasPictures": true])))?["total"]?.number?.integer
        #expect((1..<70).contains(pictured ?? 0))
    }

    @Test(
        "a wrong filter is an error of status 200 that names the place",
        arguments: [
            (["page": 0], "filter.page"), (["page": "1"], "filter.page"), (["count": 49], "filter.count"),
            (["count": 0], "filter.count"), (["regionIds": [16]], "filter.regionIds"),
            (["regionIds": ["59"]], "filter.regionIds"),
            (["regionIds": ["0"]], "filter.regionIds"), (["categorySlug": "voitures"], "filter.categorySlug"),
            (["priceRange": [1]], "filter.priceRange"), (["priceRange": ["a", .null]], "filter.priceRange"),
            (["priceUnit": "EURO"], "filter.priceUnit"), (["hasPrice": "yes"], "filter.hasPrice"),
            (["orderByField": ["field": "PRICE"]], "filter.orderByField"), (["surface": 80], "filter.surface"),
            (["cityIds": "x"], "filter.cityIds"), (["connected": 0], "filter.connected"),
        ] as [(JSONObject, String)])
    func wrongFilter(changes: JSONObject, place: String) throws {
        var desk = try desk()
        let answer = desk.respond(SearchRequest.make(changes))
        #expect(answer.status == 200)
        #expect(answer.json?["data"] == nil)
        let messages = answer.json?["errors"]?.array?.compactMap { $0["message"]?.string } ?? []
        #expect(messages.count == 1)
        #expect(messages.first?.contains("\"\(place)\"") == true)
        #expect(desk.counters.calls == 1)
    }

    @Test("every fault of a filter is told at once")
    func allFaults() throws {
        var desk = try desk()
        let answer = desk.respond(SearchRequest.make(["page": 0, "count": 100, "extra": true], q: 5))
        #expect(answer.json?["errors"]?.array?.count == 4)
    }

    @Test(
        "a wrong query is an error of status 200",
        arguments: [
            ("query SearchQuery { search { nothing } }", #"Cannot query field "nothing" on type "SearchResult"."#),
            (
                "query SearchQuery { search { announcements } }",
                #"Field "announcements" of type "AnnouncementPaginator" must have a selection of subfields."#
            ),
            (
                "query SearchQuery { search { announcements { data { id { x } } } } }",
                #"Field "id" must not have a selection since type "ID!" has no subfields."#
            ),
            ("query SearchQuery { find { id } }", #"Cannot query field "find" on type "Query"."#),
            (
                "query SearchQuery { search(page: 1) { announcements { data { id } } } }",
                #"Unknown argument "page" on field "search" of type "Query"."#
            ),
            (
                "query SearchQuery { search(q: $q) { announcements { data { id } } } }",
                #"Variable "$q" is not defined by operation "SearchQuery"."#
            ),
            (
                "query SearchQuery($q: Text) { search(q: $q) { announcements { data { id } } } }",
                #"Variable "$q" has the unknown type "Text"."#
            ),
            (
                "mutation SearchQuery { search { announcements { data { id } } } }",
                "Schema is not configured for mutations."
            ),
            ("query SearchQuery {", "Syntax Error: Expected Name, found <EOF>"),
        ])
    func wrongQuery(query: String, message: String) throws {
        var desk = try desk()
        let answer = desk.respond(SearchRequest.make(query: query))
        #expect(answer.status == 200)
        #expect(answer.json?["errors"]?.array?.map { $0["message"]?.string } == [message])
    }

    @Test("the operation has its name, in the query and beside it")
    func operationName() throws {
        var desk = try desk()
        let other = SearchRequest.query.replacing("SearchQuery", with: "OtherQuery")
        let unnamed = desk.respond(.post("/graphql", ["query": .string(other)]))
        #expect(unnamed.json?["errors"]?[0]?["message"] == "The operation must be named \"SearchQuery\".")
        let body: JSONValue = ["operationName": "AnnouncementGet", "query": .string(SearchRequest.query)]
        let wrong = desk.respond(.post("/graphql", body))
        #expect(wrong.json?["errors"]?[0]?["message"] == "Unknown operation named \"AnnouncementGet\".")
    }

    @Test("a request that is no GraphQL is refused by status")
    func noGraphQL() throws {
        var desk = try desk()
        let json = [HTTPField("Content-Type", "application/json")]
        #expect(desk.respond(HTTPRequest("POST", "/graphql", headers: json, body: [0x7B])).status == 400)
        #expect(desk.respond(HTTPRequest("POST", "/graphql", body: Array("{}".utf8))).status == 415)
        #expect(desk.respond(HTTPRequest("GET", "/graphql")).status == 405)
        #expect(desk.respond(HTTPRequest("POST", "/api")).status == 404)
        #expect(desk.respond(.post("/graphql", [:])).json?["errors"] != nil)
        #expect(
            desk.respond(.post("/graphql", ["query": .string(SearchRequest.query), "variables": 5])).json?["errors"]
                != nil)
    }

    @Test("a seed always gives the same adverts, another seed others")
    func repeatable() throws {
        #expect(try desk().service.contents == desk().service.contents)
        #expect(try desk().service.contents != desk(seed: 17).service.contents)
    }

    @Test("time brings seven new flats, bumps five old ones, and keeps the number of pages")
    func advance() throws {
        var desk = try desk()
        func identifiers() -> [String] {
            (1...2).flatMap { page in
                adverts(desk.respond(SearchRequest.make(["page": .number(JSONNumber(page))]))).compactMap {
                    $0["id"]?.string
                }
            }
        }
        let before = identifiers()
        #expect(desk.respond(.post("/__sandbox/advance", [:])).status == 200)
        let after = identifiers()
        #expect(after.count == 70)
        #expect(Set(after).subtracting(before).count == 7)
        #expect(after.prefix(12).filter { before.contains($0) }.count == 5)
        #expect(desk.respond(.post("/__sandbox/advance", ["new": 0, "bumped": 0])).status == 200)
        #expect(identifiers() == after)
        #expect(desk.respond(.post("/__sandbox/advance", ["new": -1])).status == 400)
        #expect(desk.respond(.post("/__sandbox/advance", ["fresh": 1])).status == 400)
    }

    @Test("the adverts are as messy as people are")
    func messy() throws {
        let adverts = try desk().service.contents.array ?? []
        let habits = Set(adverts.compactMap { $0["truth"]?["habit"]?.string })
        #expect(habits.count == 10)
        let texts = adverts.compactMap { $0["title"]?.string }
        #expect(texts.contains { $0.hasPrefix("Cherche ") })
        #expect(texts.contains { $0.hasPrefix("بيع ") })
        #expect(texts.contains { $0.hasPrefix("Lbi3 ") })
        #expect(texts.contains { $0.hasPrefix("Vente ") })
        #expect(Set(adverts.compactMap { $0["priceUnit"]?.string }) == ["MILLION", "MILLIARD", "BILLION", "UNIT"])
        #expect(Set(adverts.compactMap { $0["priceType"]?.string }) == ["FIXED", "NEGOTIABLE", "OFFERED"])
        #expect(adverts.contains { $0["store"]?.isNull == false })
        #expect(adverts.contains { $0["smallDescription"]?.array?.isEmpty == true })
        #expect(
            adverts.allSatisfy {
                $0["slug"]?.string?.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } == true
            })
    }

    @Test("prices can be left open altogether, and unknown settings are refused")
    func undecided() throws {
        let desk = try #require(Desk<OuedknissService>(seed: 16, settings: ["prices": "undecided"]))
        let adverts = desk.service.contents.array ?? []
        #expect(adverts.allSatisfy { $0["truth"]?["dinars"]?.isNull == true })
        #expect(Desk<OuedknissService>(seed: 16, settings: ["prices": "high"]) == nil)
        #expect(Desk<OuedknissService>(seed: 16, settings: ["towns": 2]) == nil)
    }
}
