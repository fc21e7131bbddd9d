package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// The search of the classified advertisements site: one GraphQL operation over adverts made from a seed.
///
/// - Guarantees: Alger has 70 flats for sale, two pages of 48, and keeps that number: as new adverts come, the oldest go.
/// - Source: requests of five open clients of the site, read 2026-10; the operator publishes nothing.
package struct OuedknissService: HTTPStandIn {
    /// The service that is doubled.
    package static let name = StandInName.ouedkniss

    /// When the youngest advert of a fresh seed was published.
    static let start = Instant(seconds: 1_793_520_000)  // 2026-11-01T08:00:00Z
    private static let router = Router([Route("POST", "/graphql", true)])

    private let seed: UInt64
    private let isUndecided: Bool
    private var adverts: [Advert] = []
    private var nextID = AdvertMaker.firstID
    private var youngest = start
    private var generation: UInt64 = 0

    /// - Shape of the settings: `{"prices":"undecided"}` leaves every price open.
    package init?(seed: UInt64, settings: JSONObject) {
        guard settings.keys.allSatisfy({ $0 == "prices" }) else { return nil }
        switch settings["prices"]?.string {
        case nil where settings["prices"] == nil: isUndecided = false
        case "mixed": isUndecided = false
        case "undecided": isUndecided = true
        default: return nil
        }
        self.seed = seed
        let maker = AdvertMaker(seed: seed, isUndecided: isUndecided)
        var age: Int64 = 0
        // Interleaved, so that adverts of all kinds and places are spread over the same days.
        for round in 0..<70 {
            for kind in AdvertKind.all {
                for region in 1...58 where round < (region == 16 ? kind.inAlger : kind.elsewhere) {
                    age += 20 + Int64(nextID % 40)
                    let at = Instant(milliseconds: Self.start.milliseconds - age * 1000)
                    adverts.append(maker.advert(id: nextID, kind: kind, region: region, refreshedAt: at))
                    nextID += 1
                }
            }
        }
    }

    /// What was accepted or is on offer, for a test to look at.
    package var contents: JSONValue {
        .array(
            adverts.map { advert in
                var object = advert.json.object ?? [:]
                object["truth"] = advert.truth
                return .object(object)
            })
    }

    /// What a request counts when a fault answers it.
    package func cost(ofFailed request: HTTPRequest) -> Counters { request.path == "/graphql" ? .call : Counters() }

    /// A failure in the service's own form.
    package func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse {
        .json(status, ["message": .string(status == 429 ? "Too Many Attempts." : "Server Error")], headers: headers)
    }

    // MARK: - Time passing

    /// Publishes new adverts in every wilaya, withdraws as many of the oldest, and moves some old ones to the top.
    ///
    /// - Shape: `{"new":7,"bumped":5}`: so many for each category in Alger, one and none elsewhere.
    package mutating func advance(_ settings: JSONValue) -> JSONValue? {
        guard let object = settings.object, object.keys.allSatisfy({ $0 == "new" || $0 == "bumped" }) else {
            return nil
        }
        guard let new = Self.count(object["new"], 7), let bumped = Self.count(object["bumped"], 5) else { return nil }
        generation += 1
        let maker = AdvertMaker(seed: seed &+ generation &* 0x9E37_79B9, isUndecided: isUndecided)
        var added: [JSONValue] = []
        for kind in AdvertKind.all {
            for region in 1...58 {
                let count = region == 16 ? min(new, kind.inAlger) : min(new, 1)
                bump(region == 16 ? bumped : 0, of: kind, in: region)
                withdraw(count, of: kind, in: region)
                for _ in 0..<count {
                    adverts.append(maker.advert(id: nextID, kind: kind, region: region, refreshedAt: tick()))
                    if region == 16 { added.append(.string(String(nextID))) }
                    nextID += 1
                }
            }
        }
        return ["added": .array(added)]
    }

    private static func count(_ value: JSONValue?, _ fallback: Int) -> Int? {
        guard let value else { return fallback }
        guard let number = value.number?.integer, (0...40).contains(number) else { return nil }
        return Int(number)
    }

    private mutating func tick() -> Instant {
        youngest = Instant(milliseconds: youngest.milliseconds + 7000)
        return youngest
    }

    /// Moves the adverts in the middle of the list to the top: old, but not about to be withdrawn.
    private mutating func bump(_ count: Int, of kind: AdvertKind, in region: Int) {
        let places = places(of: kind, in: region)
        for place in places.dropFirst(places.count / 2).prefix(count) { adverts[place].refreshedAt = tick() }
    }

    private mutating func withdraw(_ count: Int, of kind: AdvertKind, in region: Int) {
        for place in places(of: kind, in: region).prefix(count).sorted(by: >) { adverts.remove(at: place) }
    }

    /// The places of adverts in the list, oldest first.
    private func places(of kind: AdvertKind, in region: Int) -> [Int] {
        adverts.indices.filter { adverts[$0].region == region && adverts[$0].category == kind.slug }
            .sorted { adverts[$0].refreshedAt < adverts[$1].refreshedAt }
    }

    // MARK: - Search

    /// Performs one request.
    package mutating func respond(to request: HTTPRequest, now: Instant) -> Seen {
        if let refusal = Router<Bool>.refusal(Self.router.match(request.method, request.path)) {
            return Seen(refusal, ["refused": "no such address"])
        }
        guard request.contentType == "application/json" else {
            return refuse(415, [GraphQLSyntaxError(message: "The body must be application/json.", line: 1)])
        }
        guard let body = JSONDocument.value(of: request.body)?.object else {
            return refuse(400, [GraphQLSyntaxError(message: "The body is no JSON object.", line: 1)])
        }
        guard let text = body["query"]?.string else {
            return refuse(
                200,
                [
                    GraphQLSyntaxError(
                        message:
                            "GraphQL Request must include at least one of those two parameters: \"query\" or \"queryId\"",
                        line: 1)
                ])
        }
        let document: GraphQLDocument
        do throws(GraphQLSyntaxError) {
            document = try GraphQLParser.parse(text)
        } catch {
            return refuse(200, [error])
        }
        let faults = Self.faults(of: document, operationName: body["operationName"])
        if !faults.isEmpty { return refuse(200, faults) }
        let variables = body["variables"] ?? .null
        guard variables.isNull || variables.object != nil else {
            return refuse(200, [GraphQLSyntaxError(message: "Variables are invalid JSON.", line: 1)])
        }
        var answers = JSONObject()
        var meaning: JSONValue = .null
        for field in document.selections {
            let arguments = Self.arguments(of: field, in: document, variables)
            let (filter, faults) = SearchFilter.read(arguments["filter"] ?? .null, words: arguments["q"] ?? .null)
            if !faults.isEmpty { return refuse(200, faults.map { GraphQLSyntaxError(message: $0, line: field.line) }) }
            let (result, seen) = search(filter)
            answers[field.key] = SearchSchema.project(result, field.selections)
            meaning = seen
        }
        return Seen(.json(200, ["data": .object(answers)]), meaning, .call)
    }

    /// A GraphQL error, which arrives with status 200 unless the request is no GraphQL at all.
    private func refuse(_ status: Int, _ faults: [GraphQLSyntaxError]) -> Seen {
        let errors = faults.map { fault -> JSONValue in
            [
                "message": .string(fault.message),
                "locations": [["line": .number(JSONNumber(fault.line)), "column": 1]],
                "extensions": ["category": "graphql"],
            ]
        }
        return Seen(
            .json(status, ["errors": .array(errors)]), ["refused": .array(faults.map { .string($0.message) })], .call)
    }

    private static func faults(of document: GraphQLDocument, operationName: JSONValue?) -> [GraphQLSyntaxError] {
        var faults: [GraphQLSyntaxError] = []
        func add(_ message: String) { faults.append(GraphQLSyntaxError(message: message, line: 1)) }
        if document.kind != "query" { add("Schema is not configured for \(document.kind)s.") }
        if document.name != "SearchQuery" { add("The operation must be named \"SearchQuery\".") }
        if let operationName, !operationName.isNull, operationName.string != document.name {
            add("Unknown operation named \"\(operationName.string ?? "?")\".")
        }
        let declared = Set(document.variables.map(\.name))
        for variable in document.variables {
            if !SearchSchema.searchArguments.values.contains(variable.type.filter { $0 != "!" }) {
                add("Variable \"$\(variable.name)\" has the unknown type \"\(variable.type)\".")
            }
        }
        for field in document.selections {
            for case (_, .variable(let name)) in field.arguments where !declared.contains(name) {
                add("Variable \"$\(name)\" is not defined by operation \"\(document.name ?? "")\".")
            }
        }
        return faults + SearchSchema.faults(of: document.selections, in: "Query")
    }

    private static func arguments(
        of field: GraphQLDocument.Field, in document: GraphQLDocument, _ variables: JSONValue
    ) -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for argument in field.arguments {
            switch argument.value {
            case .literal(let value): values[argument.name] = value
            case .variable(let name):
                values[argument.name] = variables[name] ?? document.variables.first { $0.name == name }?.defaultValue
            }
        }
        return values
    }

    /// The whole answer of a search, and what the journal says about it.
    private func search(_ filter: SearchFilter) -> (result: JSONValue, meaning: JSONValue) {
        let found = adverts.filter(filter.matches).sorted {
            ($1.refreshedAt, $1.id) < ($0.refreshedAt, $0.id)
        }
        let lastPage = max(1, (found.count + filter.count - 1) / filter.count)
        // A page far beyond the last is empty; the product must not overflow.
        let first = filter.page > lastPage ? found.count : (filter.page - 1) * filter.count
        let page = found.dropFirst(first).prefix(filter.count)
        func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
        let paginator: JSONValue = [
            "count": number(page.count), "currentPage": number(filter.page),
            "hasMorePages": .bool(filter.page < lastPage), "lastPage": number(lastPage), "total": number(found.count),
            "perPage": number(filter.count),
        ]
        return (
            ["announcements": ["data": .array(page.map(\.json)), "paginatorInfo": paginator]],
            [
                "category": filter.category.map(JSONValue.string) ?? .null,
                "regions": .array(filter.regions.map(number)),
                "page": number(filter.page), "adverts": number(page.count), "total": number(found.count),
            ]
        )
    }
}
