import FoggaraJSON
import FoggaraServer

/// A refusal of Meta's Graph interface.
///
/// - Source: error codes of the WhatsApp Cloud API and of Instagram messaging, known 2026.
struct GraphFailure: Error {
    let status: Int
    let message: String
    let type: String
    let code: Int
    let subcode: Int?
    let details: String?

    init(
        _ status: Int, _ code: Int, _ message: String, type: String = "OAuthException", subcode: Int? = nil,
        details: String? = nil
    ) {
        self.status = status
        self.code = code
        self.message = message
        self.type = type
        self.subcode = subcode
        self.details = details
    }

    /// The token is missing or wrong.
    static let token = GraphFailure(401, 190, "Invalid OAuth access token - Cannot parse access token")
    /// The object of the path does not exist, or belongs to another.
    static func noObject(_ id: String) -> GraphFailure {
        GraphFailure(
            400, 100, "Unsupported request. Object with ID '\(id)' does not exist", type: "GraphMethodException",
            subcode: 33)
    }
    /// A parameter is missing or of a wrong kind.
    static func parameter(_ details: String) -> GraphFailure {
        GraphFailure(400, 100, "(#100) Invalid parameter", details: details)
    }
    /// A needed parameter is missing.
    static func missing(_ name: String) -> GraphFailure {
        GraphFailure(400, 131_008, "(#131008) Required parameter is missing", details: "Parameter \(name) is missing.")
    }
    /// A parameter has a wrong value.
    static func value(_ details: String) -> GraphFailure {
        GraphFailure(400, 131_009, "(#131009) Parameter value is not valid", details: details)
    }

    func response(headers: [HTTPField] = []) -> HTTPResponse {
        var error: JSONObject = [
            "message": .string(message), "type": .string(type), "code": .integer(code),
        ]
        if let subcode { error["error_subcode"] = .integer(subcode) }
        if let details { error["error_data"] = ["messaging_product": "whatsapp", "details": .string(details)] }
        error["fbtrace_id"] = "Asandbox"
        return .json(status, ["error": .object(error)], headers: headers)
    }
}
