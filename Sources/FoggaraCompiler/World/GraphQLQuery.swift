import FoggaraJSON

/// Recognises requests that send a GraphQL query, which by the language's definition changes nothing.
///
/// - Source: GraphQL specification, October 2021, section 6.2.1: a query operation is executed without side effects.
enum GraphQLQuery {
    /// Whether an HTTP request of these parameters sends one: a body field `query` whose text is no mutation.
    static func isSent(by parameters: JSONObject) -> Bool {
        let fields = parameters["bodyParameters"]?["parameters"]?.array ?? []
        if let text = fields.first(where: { $0["name"]?.string == "query" })?["value"]?.string { return isQuery(text) }
        guard let body = parameters["jsonBody"]?.string else { return false }
        let value = JSONDocument.value(of: Array(body.utf8))
        return value?["query"]?.string.map(isQuery) ?? false
    }

    private static func isQuery(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace }
        return start.hasPrefix("query") || start.hasPrefix("{")
    }
}
