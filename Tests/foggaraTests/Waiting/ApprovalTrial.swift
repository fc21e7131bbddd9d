import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Runs the template that waits and asks, as a process, against stand-ins.
struct ApprovalTrial: Sendable {
    static let template = Repository.path("Tests/Fixtures/waits/approval.json")

    let standIns: StandIns
    let state: String

    /// `foggara run`, which may kill itself at a moment.
    func run(crashAt number: Int = 1_000_000) async throws -> ProcessResult {
        try await Program.run(
            "run", Self.template, "--sandbox-at", standIns.addresses, "--skip-waits", "--state", state,
            variables: ["FOGGARA_CRASH_AT": "\(number)"])
    }

    /// `foggara runs resume`.
    func resume() async throws -> ProcessResult {
        try await Program.run(
            "runs", "resume", Self.template, "--sandbox-at", standIns.addresses, "--skip-waits", "--state", state)
    }

    /// `foggara approve`, which may kill itself at a moment.
    func approve(_ what: String, _ words: String..., crashAt number: Int = 1_000_000) async throws -> ProcessResult {
        try await Program.command(
            ["approve", what, "--state", state, "--json"] + words, ["FOGGARA_CRASH_AT": "\(number)"]
        ).run(limit: .seconds(120))
    }

    /// The newest run, as `runs show --json` tells it.
    func show() async throws -> JSONValue {
        let list = try await Program.run("runs", "list", "--json", "--state", state)
        let run = try #require(list.jsonLines?.first?["run"]?.string, "\(list.outputText)\(list.errorText)")
        let shown = try await Program.run("runs", "show", run, "--json", "--state", state)
        return try #require(shown.jsonLines?.first, "\(shown.outputText)\(shown.errorText)")
    }

    /// The mails sent since the last reset: their identifier and the link in them.
    func mails() async throws -> [(identifier: String, link: String)] {
        try await (standIns.ask("GET", "smtp/data")["messages"]?.array ?? []).map { mail in
            let lines = (mail["text"]?.string ?? "").split(whereSeparator: \.isNewline).map(String.init)
            return (
                mail["headers"]?["Message-ID"]?.string ?? "", lines.first { $0.contains("/approve/") } ?? ""
            )
        }
    }
}
