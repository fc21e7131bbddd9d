import FoggaraServer
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// `foggara serve` on a free port, as a browser meets it.
struct PagedService {
    let process: RunningProcess
    /// The port it listens at.
    let port: UInt16
    /// The key in the printed address; empty when pages are not served.
    let key: String
    /// What forms must carry.
    var token: String { Hash.sha256Hex("form:" + key) }

    /// Starts the service and waits until it told its address.
    static func start(
        _ state: String, _ words: [String] = [], variables: [String: String] = [:]
    ) async throws -> PagedService {
        let command = ["serve"] + words + ["--listen", "127.0.0.1:0", "--state", state]
        let process = try Program.command(command, variables).start()
        var port: UInt16 = 0
        var seen: [String] = []
        for await line in process.lines {
            seen.append(line)
            if line.contains("listening at") { port = line.split(separator: ":").last.flatMap { UInt16($0) } ?? 0 }
            if line.contains("listening at"), words.contains("--no-pages") {
                return PagedService(process: process, port: port, key: "")
            }
            if line.hasPrefix("pages:"), let key = line.split(separator: "=").last {
                return PagedService(process: process, port: port, key: String(key))
            }
        }
        let result = await process.wait()
        throw StandIns.Failure(what: "not listening: \(seen) \(result.errorText)")
    }

    /// Reads until a line holds `text`; nil when the process ends before.
    func line(holding text: String) async -> String? {
        for await line in process.lines where line.contains(text) { return line }
        return nil
    }

    /// Opens a page with the cookie of the owner.
    func get(_ target: String) async throws -> WireAnswer {
        let cookie = [HTTPField("Cookie", "foggara=\(key)")]
        return try #require(try await Wire.send("GET", target, headers: cookie, port: port))
    }

    /// Sends a form with cookie and token of the owner.
    func send(_ target: String, _ form: [(String, String)], token: String? = nil) async throws -> WireAnswer {
        let fields = form + [("token", token ?? self.token)]
        let body = fields.map { HTTPText.percentEncoded($0.0) + "=" + HTTPText.percentEncoded($0.1) }
            .joined(separator: "&")
        let headers = [
            HTTPField("Cookie", "foggara=\(key)"), HTTPField("Content-Type", "application/x-www-form-urlencoded"),
        ]
        return try #require(
            try await Wire.send("POST", target, headers: headers, body: Array(body.utf8), port: port))
    }

    /// Asks for the end and waits for it.
    func terminate() async -> ProcessResult {
        process.send(.terminate)
        return await process.wait()
    }
}
