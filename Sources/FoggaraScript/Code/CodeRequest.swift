import FoggaraEngine
import FoggaraJSON
import FoggaraSystem
import FoggaraWorkflow

/// A request that a script sends through `this.helpers.httpRequest`.
struct CodeRequest: Sendable {
    private let options: JSONValue
    private let item: Int

    /// Reads the question.
    init(_ question: JSONValue) {
        options = question["request"] ?? .null
        item = question["item"]?.number?.integer.map(Int.init) ?? 0
    }

    /// Sends it to a host that the plan declares.
    ///
    /// - Returns: `{status, reason, headers, body, isBuffer?}`, or `{failure: {message}}`, which the script may catch.
    /// - Throws: when it is not known whether the request arrived: the script may not go on from there.
    func send(_ services: NodeServices) async throws(NodeError) -> JSONValue {
        let call = call
        let request = EffectRequest(
            item: item, kind: .call, effect: ["GET", "HEAD", "OPTIONS"].contains(call.method) ? .pure : .atMostOnce,
            host: Self.host(call.url), summary: "\(call.method) from code")
        do throws(NodeError) {
            let answer = try await services.effects.perform(
                request,
                send: { _ throws(NodeError) in
                    let reply = try await services.http.send(call)
                    return [
                        "status": .number(JSONNumber(reply.status)), "reason": .string(reply.reason),
                        "headers": .object(
                            JSONObject(reply.headers.map { ($0.name, .string($0.value)) })),
                        "body": .string(Base64.encode(reply.body)),
                    ]
                }, readBack: nil)
            return read(answer)
        } catch {
            if error.outcome == .unknown { throw error }
            return ["failure": ["message": .string(error.message)]]
        }
    }

    private var call: HTTPCall {
        var url = options["url"]?.string ?? options["uri"]?.string ?? ""
        if let base = options["baseURL"]?.string { url = base + url }
        let query = (options["qs"]?.object ?? [:]).map { Self.escape($0.key) + "=" + Self.escape(Self.text($0.value)) }
        if !query.isEmpty { url += (url.contains("?") ? "&" : "?") + query.joined(separator: "&") }
        var headers = (options["headers"]?.object ?? [:]).map { (name: $0.key, value: Self.text($0.value)) }
        var body: [UInt8]?
        switch options["body"] {
        case nil, .null?: break
        case .string(let text)?: body = Array(text.utf8)
        case let value?:
            body = Array(JSONWriter.compact(value).utf8)
            if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
                headers.append((name: "content-type", value: "application/json"))
            }
        }
        if !headers.contains(where: { $0.name.lowercased() == "accept" }) {
            headers.append((name: "accept", value: "application/json,text/*;q=0.99"))
        }
        if let user = options["auth"]?["username"]?.string ?? options["auth"]?["user"]?.string {
            let password = options["auth"]?["password"]?.string ?? options["auth"]?["pass"]?.string ?? ""
            headers.append((name: "authorization", value: "Basic " + Base64.encode(Array("\(user):\(password)".utf8))))
        }
        return HTTPCall(
            method: (options["method"]?.string ?? "GET").uppercased(), url: url, headers: headers, body: body,
            timeoutMilliseconds: options["timeout"]?.number?.integer.map(Int.init) ?? 300_000,
            maxRedirects: options["disableFollowRedirect"] == true ? 0 : 21)
    }

    private func read(_ answer: JSONValue) -> JSONValue {
        let status = answer["status"]?.number?.integer ?? 0
        let isRefused = status < 200 || status >= 300
        if isRefused, options["ignoreHttpStatusErrors"] != true, options["simple"] != false {
            return ["failure": ["message": .string("Request failed with status code \(status)")]]
        }
        var object = answer.object ?? [:]
        let bytes = answer["body"]?.string.flatMap(Base64.decode) ?? []
        if ["arraybuffer", "stream"].contains(options["encoding"]?.string) {
            object["isBuffer"] = true
            return .object(object)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        object["body"] = JSONDocument.value(of: bytes) ?? .string(text)
        return .object(object)
    }

    private static func host(_ url: String) -> String {
        let rest = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        return String(rest.split(separator: "@").last ?? "").split(separator: ":").first.map(String.init) ?? ""
    }

    private static func text(_ value: JSONValue) -> String { value.string ?? JSONWriter.compact(value) }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default: escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return escaped
    }
}
