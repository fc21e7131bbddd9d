import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport

/// `foggara sandbox` as a process of its own, steered over its control address.
struct StandIns: Sendable {
    /// What the stand-ins hold.
    struct Delivered: Sendable, Hashable {
        /// Identifiers of the adverts in the sheet, one for each row.
        var rows: [String] = []
        /// Mails taken.
        var mails = 0
        /// Slack messages taken.
        var messages = 0
    }

    /// The file of addresses.
    let addresses: String
    private let process: RunningProcess
    private let port: UInt16

    /// Starts the stand-ins on free ports and waits until they listen.
    static func start(in folder: String, seed: Int = 16) async throws -> StandIns {
        let addresses = folder + "/addresses.json"
        let process = try Program.command(["sandbox", "--seed", "\(seed)", "--output", addresses]).start()
        for await line in process.lines where line.hasPrefix("control") { break }
        let control = JSONDocument.value(of: try Files.read(addresses))?["control"]?.string ?? ""
        guard let port = control.split(separator: ":").last.flatMap({ UInt16($0) }) else {
            process.send(.kill)
            throw Failure(what: "no control address in '\(control)'")
        }
        return StandIns(addresses: addresses, process: process, port: port)
    }

    /// Gives all stand-ins fresh data and settings.
    func reset(_ settings: [String: JSONValue] = [:]) async throws {
        for name in ["ouedkniss", "sheets", "slack", "smtp"] {
            _ = try await ask("POST", "\(name)/seed", settings[name] ?? ["seed": 16])
        }
    }

    /// What was delivered since the last reset.
    func delivered() async throws -> Delivered {
        var result = Delivered()
        let sheets = try await ask("GET", "sheets/data")
        let rows = sheets["1FoggaraDemoSheet"]?["Annonces"]?.array ?? []
        result.rows = rows.dropFirst().compactMap { $0.array?.first?.string }
        result.mails = try await ask("GET", "smtp/data")["messages"]?.array?.count ?? -1
        result.messages = try await ask("GET", "slack/data")["messages"]?.array?.count ?? -1
        return result
    }

    /// Sends a request to a stand-in's administration.
    func ask(_ method: String, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        let bytes = body.map { Array(JSONWriter.compact($0).utf8) } ?? []
        let answer = try await Wire.send(method, "/__sandbox/" + path, body: bytes, port: port)
        guard let answer, answer.status == 200, let value = JSONDocument.value(of: answer.body) else {
            throw Failure(what: "\(method) \(path): \(answer?.status ?? 0) \(answer?.text ?? "")")
        }
        return value
    }

    /// Ends the process.
    func stop() async {
        process.send(.terminate)
        _ = await process.wait()
    }

    /// Lends running stand-ins and a folder.
    static func with<Value>(_ body: (StandIns, String) async throws -> Value) async throws -> Value {
        try await Program.withFolder { folder in
            let standIns = try await start(in: folder)
            do {
                let value = try await body(standIns, folder)
                await standIns.stop()
                return value
            } catch {
                await standIns.stop()
                throw error
            }
        }
    }

    /// What a test could not go on without.
    struct Failure: Error { let what: String }
}
