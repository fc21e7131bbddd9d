import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// Requests to one spreadsheet.
struct SheetsClient: Sendable {
    private static let host = "sheets.googleapis.com"
    private let call: NodeCall
    private let access: GoogleAccess
    /// Identifier of the spreadsheet.
    let document: String

    init(_ call: NodeCall, _ access: GoogleAccess, document: String) {
        self.call = call
        self.access = access
        self.document = document
    }

    /// The sheets of the spreadsheet.
    func properties() async throws(NodeError) -> [JSONValue] {
        let answer = try await look("GET", "?fields=sheets.properties", nil, "sheets")
        return (answer["sheets"]?.array ?? []).compactMap { $0["properties"] }
    }

    /// The values of a range, or of a whole sheet.
    func values(_ range: String, formatted: Bool) async throws(NodeError) -> [[JSONValue]] {
        let answer = try await look("GET", SheetsClient.path(range, formatted: formatted), nil, "values")
        return SheetsClient.rows(answer)
    }

    /// Writes the header row; writing it again changes nothing.
    func writeHeader(_ range: String, _ names: [String], format: String = "RAW") async throws(NodeError) {
        let body: JSONValue = ["range": .string(range), "values": [.array(names.map { .string($0) })]]
        _ = try await look(
            "PUT", "/values/\(PercentCoding.component(range))?valueInputOption=\(format)", body, "header")
    }

    /// Reads rows for an item, which is what the node is for.
    func read(_ path: String, item: Int) async throws(NodeError) -> [[JSONValue]] {
        let effect = EffectRequest(
            item: item, kind: .call, effect: .pure, host: SheetsClient.host, summary: "GET values")
        let answer = try await call.services.effects.perform(
            effect, send: { _ async throws(NodeError) in try await send("GET", path, nil) }, readBack: nil)
        return SheetsClient.rows(answer)
    }

    /// Sends a request outside the effect gate: for a ``SheetsAppend`` that is already inside.
    ///
    /// - Errors: an error status, no answer.
    func send(_ method: String, _ target: String, _ body: JSONValue?) async throws(NodeError) -> JSONValue {
        let url = "https://\(SheetsClient.host)/v4/spreadsheets/\(PercentCoding.component(document))\(target)"
        var request = HTTPCall(
            method: method, url: url,
            headers: [
                (name: "accept", value: "application/json"), (name: "content-type", value: "application/json"),
            ], timeoutMilliseconds: 60_000)
        request.body = body.map { Array(ScriptJSON.text($0).utf8) }
        let reply: HTTPReply
        do throws(NodeError) {
            reply = try await access.send(request)
        } catch {
            throw HTTPFailure.unreachable(error, item: nil)
        }
        if reply.status >= 300 { throw HTTPFailure.refused(reply, item: nil, now: call.services.clock.now()) }
        return JSONDocument.value(of: reply.body) ?? [:]
    }

    /// The path that reads a range.
    static func path(_ range: String, formatted: Bool) -> String {
        path(range, render: formatted ? "FORMATTED_VALUE" : "UNFORMATTED_VALUE", dates: "FORMATTED_STRING")
    }

    /// The path that reads a range with values and dates in the forms of Google's names.
    static func path(_ range: String, render: String, dates: String) -> String {
        "/values/\(PercentCoding.component(range))?valueRenderOption=\(render)&dateTimeRenderOption=\(dates)"
    }

    /// The rows of an answer.
    static func rows(_ answer: JSONValue) -> [[JSONValue]] {
        (answer["values"]?.array ?? []).map { $0.array ?? [] }
    }

    private func look(
        _ method: String, _ target: String, _ body: JSONValue?, _ what: String
    ) async throws(NodeError) -> JSONValue {
        let effect = EffectRequest(
            item: 0, kind: .lookup, effect: method == "GET" ? .pure : .keyed, host: SheetsClient.host,
            summary: "\(method) \(what)")
        return try await call.services.effects.perform(
            effect, send: { _ async throws(NodeError) in try await send(method, target, body) }, readBack: nil)
    }
}
