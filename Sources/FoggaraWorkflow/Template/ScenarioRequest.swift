package import FoggaraJSON

/// A request that starts a scenario, or a run by hand.
///
/// - Shape: `{"method": "POST", "path": "orders", "headers": {"X-A": "1"}, "query": {"q": "1"}, "body": {…}}`; in place
///   of `body` a `bodyFixture` names a file below the fixtures, or `raw` is the text of the body.
package struct ScenarioRequest: Sendable, Hashable {
    /// The body.
    package enum Body: Sendable, Hashable {
        /// None.
        case none
        /// JSON, sent without blanks.
        case json(JSONValue)
        /// The bytes of a file below the fixtures.
        case fixture(String)
        /// Text as it is.
        case raw(String)
    }

    /// The method in capitals; `POST` unless stated.
    package var method: String
    /// The path after `/webhook/`; nil for that of the trigger.
    package var path: String?
    /// Headers in order.
    package var headers: JSONObject
    /// Parts of the query in order.
    package var query: JSONObject
    /// The body.
    package var body: Body

    /// Reads a request; nil when the value is no object.
    package init?(_ value: JSONValue) {
        guard let object = value.object else { return nil }
        method = object["method"]?.string ?? "POST"
        path = object["path"]?.string
        headers = object["headers"]?.object ?? [:]
        query = object["query"]?.object ?? [:]
        if let fixture = object["bodyFixture"]?.string {
            body = .fixture(fixture)
        } else if let text = object["raw"]?.string {
            body = .raw(text)
        } else if let json = object["body"] {
            body = .json(json)
        } else {
            body = .none
        }
    }
}
