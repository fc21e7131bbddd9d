package import FoggaraJSON
package import FoggaraServer
package import FoggaraSystem

/// The services that have a stand-in.
package enum StandInName: String, CaseIterable, Sendable {
    /// The search of the classified advertisements site.
    case ouedkniss
    /// Google Sheets with Google's token endpoint.
    case sheets
    /// Slack's incoming webhooks and `chat.postMessage`.
    case slack
    /// A mail server.
    case smtp
    /// The courier Yalidine.
    case yalidine
    /// WhatsApp and Instagram of Meta.
    case meta
    /// An SMS gateway.
    case sms
    /// Payments by Chargily.
    case chargily
    /// A language model of a vendor.
    case model
    /// A language model of the shop's own machine.
    case localModel
}

/// A local double of an outside service: data made from a seed, and rules of its public contract.
package protocol StandIn: Sendable {
    /// Which service this is.
    static var name: StandInName { get }

    /// Makes the data of a seed; the same seed and settings give the same data.
    ///
    /// - Returns: nil when the service does not know a setting.
    init?(seed: UInt64, settings: JSONObject)

    /// What the service holds now, for a test to look at.
    var contents: JSONValue { get }

    /// Lets the outside world move on, as far as this service has one.
    ///
    /// - Returns: what changed; nil when the settings make no sense.
    mutating func advance(_ settings: JSONValue) -> JSONValue?

    /// Puts data into the service that the seed does not have.
    ///
    /// - Returns: nil when the data make no sense.
    mutating func prepare(_ data: JSONValue) -> JSONValue?
}

extension StandIn {
    /// Nothing moves on by itself.
    package mutating func advance(_ settings: JSONValue) -> JSONValue? { nil }
    /// Nothing can be put in.
    package mutating func prepare(_ data: JSONValue) -> JSONValue? { nil }
}

/// A stand-in that is spoken to by HTTP.
package protocol HTTPStandIn: StandIn {
    /// Performs one request.
    mutating func respond(to request: HTTPRequest, now: Instant) -> Seen

    /// What a request costs when a fault answers it before the service saw it.
    func cost(ofFailed request: HTTPRequest) -> Counters

    /// The service's own words for a failure that a fault asks for.
    func failure(_ status: Int, to request: HTTPRequest, headers: [HTTPField]) -> HTTPResponse

    /// The path as the journal shows it: a secret in it is hidden.
    func publicPath(of request: HTTPRequest) -> String
}

extension HTTPStandIn {
    /// The path as it was sent.
    package func publicPath(of request: HTTPRequest) -> String { request.path }
}

/// What a stand-in made of one request.
package struct Seen: Sendable {
    /// The answer.
    package var response: HTTPResponse
    /// What was understood, or why it was refused; without secrets.
    package var meaning: JSONValue
    /// What the request adds to the counters.
    package var counted: Counters

    /// Makes an outcome.
    package init(_ response: HTTPResponse, _ meaning: JSONValue, _ counted: Counters = Counters()) {
        self.response = response
        self.meaning = meaning
        self.counted = counted
    }
}
