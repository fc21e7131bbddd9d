import FoggaraJSON

/// What browsers of other sites are told.
///
/// - Source: Fetch Standard, section 3.3 (CORS protocol), read 2026-10.
struct CrossOrigin {
    /// The option `allowedOrigins`: `*`, or origins between commas.
    let allowed: String
    /// Methods of the path.
    let methods: [String]

    /// The headers of an answer; none when the request names no origin.
    func headers(_ request: HTTPRequest) -> [HTTPField] {
        guard let origin = request.headers.header("Origin") else { return [] }
        let list = allowed.split(separator: ",").map { String($0.filter { $0 != " " }) }
        let answered = list.contains("*") || list.isEmpty || list.contains(origin) ? origin : list[0]
        return [
            HTTPField("Access-Control-Allow-Methods", (["OPTIONS"] + methods).joined(separator: ", ")),
            HTTPField("Access-Control-Allow-Origin", answered),
        ]
    }

    /// The answer to a browser that asks before it sends.
    func preflight(_ request: HTTPRequest) -> HTTPResponse {
        var fields = headers(request)
        if !fields.isEmpty {
            fields.append(HTTPField("Access-Control-Max-Age", "300"))
            if let wanted = request.headers.header("Access-Control-Request-Headers") {
                fields.append(HTTPField("Access-Control-Allow-Headers", wanted))
            }
        }
        return HTTPResponse(204, headers: fields)
    }
}
