import FoggaraEngine
import FoggaraJSON
import FoggaraSystem

/// Turns what a service or the network said into the error n8n reports.
enum HTTPFailure {
    /// n8n's sentence for a status.
    static func message(_ status: Int) -> String {
        switch status {
        case 400: "Bad request - please check your parameters"
        case 401: "Authorization failed - please check your credentials"
        case 402: "Payment required - perhaps check your payment details?"
        case 403: "Forbidden - perhaps check your credentials?"
        case 404: "The resource you are requesting could not be found"
        case 405: "Method not allowed - please check you are using the right HTTP method"
        case 429: "The service is receiving too many requests from you"
        case 500: "The service was not able to process your request"
        case 502: "Bad gateway - the service failed to handle your request"
        case 503:
            "Service unavailable - try again later or consider setting this node to retry automatically (in the node "
                + "settings)"
        case 504: "Gateway timed out - perhaps try again later?"
        case 400..<500: "Your request is invalid or could not be processed by the service"
        default: "The service failed to process your request"
        }
    }

    /// The error for an answer with an error status, with the object that n8n hands on under "continue".
    static func refused(_ reply: HTTPReply, item: Int?, now: Instant) -> NodeError {
        let text = String(decoding: reply.body, as: UTF8.self)
        let shown = "\(reply.status) - \(JSONWriter.quoted(text))"
        let isBusy = reply.status == 429
        let object: JSONObject = [
            "message": .string(
                isBusy ? "Try spacing your requests out using the batching settings under 'Options'" : shown),
            "name": "AxiosError", "code": .string(reply.status < 500 ? "ERR_BAD_REQUEST" : "ERR_BAD_RESPONSE"),
            "status": .number(JSONNumber(reply.status)),
        ]
        return NodeError(
            "NodeApiError", message(reply.status), description: description(text), item: item,
            httpCode: String(reply.status), outcome: outcome(reply.status),
            retryAfterMilliseconds: retryAfter(reply, now), itemJSON: ["error": .object(object)])
    }

    /// The error for a request without an answer.
    static func unreachable(_ error: NodeError, item: Int?) -> NodeError {
        let fixed: String? =
            switch error.httpCode {
            case "ECONNREFUSED": "The service refused the connection - perhaps it is offline"
            case "ENOTFOUND":
                "The connection cannot be established, this usually occurs due to an incorrect host (domain) value"
            case "ECONNABORTED": "The connection was aborted, perhaps the server is offline"
            case "ETIMEDOUT":
                "The connection timed out, consider setting the 'Retry on Fail' option in the node settings"
            case "ECONNRESET":
                "The connection to the server was closed unexpectedly, perhaps it is offline. You can retry the request "
                    + "immediately or wait and retry later."
            default: nil
            }
        var copy = error
        if copy.item == nil { copy.item = item }
        if let fixed {
            copy.message = fixed
            copy.description = error.message
        }
        let object: JSONObject = [
            "message": .string(error.message), "name": "AxiosError",
            "code": error.httpCode.map { .string($0) } ?? .null,
        ]
        copy.itemJSON = ["error": .object(object)]
        return copy
    }

    /// The vendor's own words in an answer; nil when there are none.
    static func description(_ text: String) -> String? {
        guard let value = LenientJSON.strict(text) else { return text.isEmpty ? nil : text }
        return words(value, 0)
    }

    /// A failing gateway may have handed the request on; every other status is the service's own word that it failed.
    private static func outcome(_ status: Int) -> EffectOutcome { status == 502 || status == 504 ? .unknown : .notDone }

    private static let keys = [
        "error", "message", "Message", "msg", "messages", "description", "reason", "detail", "details", "errors",
        "errorMessage", "errorMessages", "ErrorMessage", "error_message", "_error_message", "errorDescription",
        "error_description", "error_summary", "error_info", "title", "text", "field", "err", "type",
    ]

    private static func words(_ value: JSONValue, _ depth: Int) -> String? {
        guard depth < 8 else { return nil }
        switch value {
        case .string(let text): return text.isEmpty ? nil : text
        case .number: return ScriptValue.text(value)
        case .array(let elements):
            let found = elements.compactMap { words($0, depth + 1) }
            return found.isEmpty ? nil : found.joined(separator: ", ")
        case .object(let object):
            // `message` beside a code says more than the code.
            for key in ["message"] + keys {
                guard let inner = object[key], let found = words(inner, depth + 1) else { continue }
                return found
            }
            return nil
        default: return nil
        }
    }

    /// The wait a service asks for.
    ///
    /// - Shape: `Retry-After: 120` or `Retry-After: Wed, 21 Oct 2026 07:28:00 GMT`.
    /// - Source: RFC 9110, section 10.2.3.
    static func retryAfter(_ reply: HTTPReply, _ now: Instant) -> Int? {
        guard let text = reply.headers.first(where: { $0.name == "retry-after" })?.value else { return nil }
        if let seconds = Int(text) { return max(0, min(seconds, 86_400)) * 1_000 }
        guard let date = DateText.instant(text, zone: DateZone(minutes: 0)) else { return nil }
        return Int(max(0, min(date - now.milliseconds, 86_400_000)))
    }
}
