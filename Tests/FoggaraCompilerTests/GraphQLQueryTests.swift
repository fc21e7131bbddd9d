import FoggaraJSON
import Testing

@testable import FoggaraCompiler

@Suite("GraphQL queries in requests")
struct GraphQLQueryTests {
    static let cases: [(JSONObject, Bool)] = [
        (["bodyParameters": ["parameters": [["name": "query", "value": "query A { a }"]]]], true),
        (["bodyParameters": ["parameters": [["name": "query", "value": " { a }"]]]], true),
        (["bodyParameters": ["parameters": [["name": "query", "value": "mutation A { a }"]]]], false),
        (["bodyParameters": ["parameters": [["name": "q", "value": "query A { a }"]]]], false),
        (["jsonBody": #"{"query": "query A { a }"}"#], true), (["jsonBody": #"{"query": "mutation { a }"}"#], false),
        (["jsonBody": "={{ $json }}"], false), ([:], false),
    ]

    @Test("a query is told from a mutation and from anything else", arguments: cases)
    func recognises(parameters: JSONObject, isSent: Bool) {
        #expect(GraphQLQuery.isSent(by: parameters) == isSent)
    }
}
