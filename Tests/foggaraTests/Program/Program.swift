import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import FoundationEssentials

/// The program as its users meet it: a process with arguments, streams and an exit code.
enum Program {
    /// The executable beside the bundle that holds these tests.
    static let path: String = {
        // Without the link nothing below can run, and every test then says so.
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let folder = own.split(separator: "/").dropLast()
        // A test bundle is the program itself or holds it, depending on who built it.
        for depth in 0..<4 {
            let candidate = "/" + folder.dropLast(depth).joined(separator: "/") + "/foggara"
            if Files.exists(candidate), !Files.isDirectory(candidate) { return candidate }
        }
        return own + "/foggara-is-missing"
    }()

    /// The template that most tests run.
    static let template = Repository.path("templates/ouedkniss_real_estate.json")

    /// Its configuration.
    static let configuration = """
        {"spreadsheetId":"1FoggaraDemoSheet","notifyEmail":"agence@example.dz","senderEmail":"veille@example.dz",\
        "contact":"agence@example.dz"}
        """

    /// A command line with its surroundings; language and state folder of the tester do not get in.
    static func command(
        _ words: [String], _ variables: [String: String] = [:], input: String = ""
    ) -> ProcessRunner {
        var environment = Environment.all()
        for name in ["FOGGARA_STATE", "FOGGARA_CRASH_AT", "LC_ALL", "LANG", "HOME"] { environment[name] = nil }
        environment["FOGGARA_LANG"] = "en"
        environment["HOME"] = "/nonexistent"
        environment.merge(variables) { $1 }
        return ProcessRunner(path, words, environment: environment, input: Array(input.utf8))
    }

    /// Runs a command to its end.
    static func run(
        _ words: String..., variables: [String: String] = [:], input: String = ""
    ) async throws -> ProcessResult {
        try await command(words, variables, input: input).run(limit: .seconds(120))
    }

    /// Lends a folder, with the configuration in `config.json`.
    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = try Files.createTemporaryDirectory()
        // A browser's helpers outlive it and may still write there: what cannot be removed is left to the system.
        defer { try? Files.removeTree(folder) }
        try Files.writeAtomically(Array(configuration.utf8), to: folder + "/config.json")
        return try await body(folder)
    }
}

extension ProcessResult {
    /// The lines of standard output as JSON; nil when one of them is none.
    var jsonLines: [JSONValue]? {
        let lines = outputText.split(separator: "\n")
        let values = lines.compactMap { JSONDocument.value(of: Array($0.utf8)) }
        return values.count == lines.count ? values : nil
    }
}
