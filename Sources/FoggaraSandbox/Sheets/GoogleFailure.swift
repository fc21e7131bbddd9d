import FoggaraJSON
import FoggaraServer

/// A refusal in Google's own form.
///
/// - Source: <https://cloud.google.com/apis/design/errors>, known 2026.
struct GoogleFailure: Error, Hashable, Sendable {
    let code: Int
    let status: String
    let message: String

    /// The request makes no sense.
    static func invalid(_ message: String) -> GoogleFailure {
        GoogleFailure(code: 400, status: "INVALID_ARGUMENT", message: message)
    }

    static let notFound = GoogleFailure(code: 404, status: "NOT_FOUND", message: "Requested entity was not found.")
    static let forbidden = GoogleFailure(
        code: 403, status: "PERMISSION_DENIED", message: "The caller does not have permission")
    static let noCredentials = GoogleFailure(
        code: 401, status: "UNAUTHENTICATED",
        message: "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie "
            + "or other valid authentication credential.")
    static let badCredentials = GoogleFailure(
        code: 401, status: "UNAUTHENTICATED",
        message: "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other "
            + "valid authentication credential.")

    /// The quota of a minute is used up.
    static func exhausted(_ kind: String) -> GoogleFailure {
        GoogleFailure(
            code: 429, status: "RESOURCE_EXHAUSTED",
            message: "Quota exceeded for quota metric '\(kind) requests' and limit '\(kind) requests per minute per "
                + "user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.")
    }

    /// A failure that a fault asks for, by status.
    static func ofStatus(_ code: Int) -> GoogleFailure {
        switch code {
        case 401: badCredentials
        case 403: forbidden
        case 404: notFound
        case 429: exhausted("Write")
        case 503: GoogleFailure(code: 503, status: "UNAVAILABLE", message: "The service is currently unavailable.")
        case 400..<500:
            GoogleFailure(code: code, status: "INVALID_ARGUMENT", message: "Request contains an invalid argument.")
        default: GoogleFailure(code: code, status: "INTERNAL", message: "Internal error encountered.")
        }
    }

    /// The answer.
    func response(headers: [HTTPField] = []) -> HTTPResponse {
        .json(
            code,
            ["error": ["code": .number(JSONNumber(code)), "message": .string(message), "status": .string(status)]],
            headers: headers)
    }
}
