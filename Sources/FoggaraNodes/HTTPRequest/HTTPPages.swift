import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Fetches the pages of a service, each an effect of its own.
///
/// Plan: before each request the parameters, or from the second page on the address, are evaluated with `$pageCount`,
/// `$response` and `$request`; after each answer the condition for the end is. Five answers alike in a row stop the
/// node, because they mean that the page does not change.
struct HTTPPages {
    private let call: NodeCall
    private let item: Int
    private let path = "options.pagination.pagination"

    /// Paging of an item; nil when it is off.
    init?(_ call: NodeCall, _ item: Int) throws(NodeError) {
        self.call = call
        self.item = item
        guard case .object(let stored) = call.parameters.raw("options.pagination.pagination"), !stored.isEmpty else {
            return nil
        }
        if try call.text(path + ".paginationMode", item, or: "updateAParameterInEachRequest") == "off" { return nil }
    }

    /// Sends requests until the end and gives their answers.
    func fetch(
        _ first: HTTPRequestDraft, _ options: HTTPResponseOptions, credentials: HTTPCredentials
    ) async throws(NodeError) -> [HTTPReply] {
        let mode = try call.text(path + ".paginationMode", item, or: "updateAParameterInEachRequest")
        let end = try call.text(path + ".paginationCompleteWhen", item, or: "responseIsEmpty")
        let codes = try endCodes(end)
        let isLimited = try call.flag(path + ".limitPagesFetched", item)
        let most = try isLimited ? call.whole(path + ".maxRequests", item, or: 100) : Int.max
        let pause = Int64(try call.number(path + ".requestInterval", item, or: 0))
        var replies: [HTTPReply] = []
        var variables: JSONObject = ["$pageCount": 0, "$response": [:], "$request": first.variable]
        var alike = 0
        while true {
            var draft = first
            if mode == "responseContainsNextURL" {
                if !replies.isEmpty {
                    guard let next = try nextAddress(draft, variables) else { return replies }
                    draft.url = next
                }
            } else {
                try update(&draft, variables)
            }
            variables["$request"] = draft.variable
            let accepts = { @Sendable (status: Int) in status < 300 || options.neverFails || codes.contains(status) }
            let reply = try await HTTPSender(call, item: item).send(draft, credentials: credentials, accepts: accepts)
            alike = replies.last?.body == reply.body && !reply.body.isEmpty ? alike + 1 : 0
            if alike == 4 {
                throw NodeError(
                    "NodeOperationError", "The returned response was identical 5x, so requests got stopped",
                    description: "Check if \"Pagination Completed When\" has been configured correctly.", item: item)
            }
            replies.append(reply)
            let answer = HTTPAnswer(
                reply: reply, options: options, requestURL: draft.url, item: item, input: .object([:]))
            variables["$response"] = answer.variable()
            variables["$pageCount"] = .number(JSONNumber(replies.count))
            if try isEnd(end, codes, answer, variables) || replies.count >= most { return replies }
            if pause > 0 {
                try? await call.services.clock.sleep(for: .milliseconds(pause))  // cancelled: the next request tells
            }
        }
    }

    private func endCodes(_ end: String) throws(NodeError) -> [Int] {
        guard end == "receiveSpecificStatusCodes" else { return [] }
        return try call.names(path + ".statusCodesWhenComplete", item).compactMap { Int($0) }
    }

    private func evaluate(_ key: String, _ variables: JSONObject) throws(NodeError) -> JSONValue? {
        guard let raw = call.parameters.raw(path + "." + key) else { return nil }
        return try call.parameters.evaluate(raw, item: item, variables: variables)
    }

    private func isEnd(
        _ end: String, _ codes: [Int], _ answer: HTTPAnswer, _ variables: JSONObject
    ) throws(NodeError) -> Bool {
        switch end {
        case "receiveSpecificStatusCodes": return codes.contains(answer.reply.status)
        case "other": return ScriptValue.isTruthy(try evaluate("completeExpression", variables))
        default:
            return switch answer.body() {
            case .array(let elements): elements.isEmpty
            case .object(let object): object.isEmpty
            case .string(let text): text.isEmpty
            case .null: true
            default: false
            }
        }
    }

    private func nextAddress(_ draft: HTTPRequestDraft, _ variables: JSONObject) throws(NodeError) -> String? {
        guard case .string(let text) = try evaluate("nextURL", variables), !ScriptValue.trim(text).isEmpty else {
            return nil
        }
        if WebAddress(text) != nil { return text }
        throw NodeError(
            "NodeOperationError", "Invalid URL: \(text). URL must start with \"http\" or \"https\".", item: item)
    }

    private func update(_ draft: inout HTTPRequestDraft, _ variables: JSONObject) throws(NodeError) {
        guard case .array(let entries) = try evaluate("parameters.parameters", variables) else { return }
        for entry in entries {
            guard let name = entry["name"].map({ ScriptValue.text($0) }), !name.isEmpty else {
                throw NodeError(
                    "NodeOperationError", "Parameter name must be set for parameter [1] in pagination settings",
                    item: item)
            }
            let value = entry["value"] ?? .string("")
            switch entry["type"]?.string ?? "qs" {
            case "body": draft.addToBody(name, value)
            case "headers": draft.headers[name] = FieldConversion.text(value)
            default: draft.query[name] = value
            }
        }
    }
}
