import FoggaraJSON
import FoggaraSystem
import FoggaraTestSupport
import Testing

/// The commands that authors of templates work with.
@Suite("author commands")
struct AuthorTests {
    private static let broken = """
        { "foggara": 1, "id": "example", "version": "1.0.0", "name": { "en": "Example" },
          "workflow": { "nodes": [
            { "name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0] },
            { "name": "Rest", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [220, 0], "dissabled": false }
          ],
          "connections": { "Start": { "main": [[{ "node": "Rset", "type": "main", "index": 0 }]] } },
          "settings": { "executionOrder": "v1" } } }
        """

    private static func folder<Value>(_ text: String, _ body: (String) async throws -> Value) async throws -> Value {
        try await Program.withFolder { folder in
            try Files.writeAtomically(Array(text.utf8), to: folder + "/mine.json")
            return try await body(folder + "/mine.json")
        }
    }

    // MARK: check

    @Test("a broken text is mended by its safe fixes, and each change is told")
    func safe() async throws {
        let text = Self.broken.replacing("] } }", with: "] }, }").replacing("Rset", with: "Rest")
            .replacing(", \"dissabled\": false", with: "")
        try await Self.folder(text) { path in
            let result = try await Program.run("check", path, "--fix")
            #expect(result.exitCode == 0, "\(result.outputText)\(result.errorText)")
            #expect(result.outputText.contains("FG1006: remove the comma"), "\(result.outputText)")
            #expect(try await Program.run("check", path).exitCode == 0)
        }
    }

    @Test("fixes that change behaviour are made only when they are asked for")
    func unsafe() async throws {
        try await Self.folder(Self.broken) { path in
            let careful = try await Program.run("check", path, "--fix")
            #expect(careful.exitCode == 1)
            #expect(try Files.read(path) == Array(Self.broken.utf8))
            let bold = try await Program.run("check", path, "--unsafe-fixes")
            #expect(bold.exitCode == 0, "\(bold.outputText)\(bold.errorText)")
            #expect(bold.outputText.contains("FG3102") && bold.outputText.contains("FG2213"))
            let mended = String(decoding: try Files.read(path), as: UTF8.self)
            #expect(mended == Self.broken.replacing("Rset", with: "Rest").replacing("dissabled", with: "disabled"))
        }
    }

    @Test("fixes never leave a text with more errors than before, whatever file they are tried on")
    func never() async throws {
        for name in Repository.files(below: "Tests/Fixtures/err", suffix: ".json") where !name.hasSuffix(".fix.json") {
            guard name.contains("json-") || name.contains("node-") else { continue }
            let text = String(decoding: Repository.load(name) ?? [], as: UTF8.self)
            try await Self.folder(text) { path in
                let before = try await Program.run("check", path, "--json").jsonLines ?? []
                _ = try await Program.run("check", path, "--unsafe-fixes")
                let after = try await Program.run("check", path, "--json").jsonLines ?? []
                func breaks(_ lines: [JSONValue]) -> Int {
                    lines.count { $0["code"]?.string?.hasPrefix("FG10") == true }
                }
                func errors(_ lines: [JSONValue]) -> Int { lines.count { $0["severity"] == "error" } }
                #expect(breaks(after) <= breaks(before), "\(name)")
                #expect(breaks(after) < breaks(before) || errors(after) <= errors(before), "\(name)")
            }
        }
    }

    @Test("standard input and bundled templates have no file to mend")
    func noFile() async throws {
        for words in [["check", "-", "--fix"], ["check", "ouedkniss_real_estate", "--fix"]] {
            let result = try await Program.command(words, input: "{}").run()
            #expect(result.exitCode == 2 && result.output.isEmpty, "\(result.errorText)")
        }
    }

    @Test("a SARIF log holds all files of a check and nothing else")
    func sarif() async throws {
        try await Self.folder(Self.broken) { path in
            let result = try await Program.run("check", path, Program.template, "--format", "sarif")
            #expect(result.exitCode == 1 && result.error.isEmpty)
            let log = try #require(JSONDocument.value(of: result.output))
            #expect(log["runs"]?[0]?["results"]?.array?.isEmpty == false)
        }
    }

    @Test("files are told in the order of the command, and those before one that is missing are told")
    func order() async throws {
        try await Self.folder(Self.broken) { path in
            let paths = (0..<70).map { $0 % 7 == 3 ? path : Program.template }
            let result = try await Program.run(["check"] + paths)
            let told = result.outputText.split(separator: "\n").map { $0.prefix { $0 != ":" } }
            #expect(result.exitCode == 1 && told.map(String.init) == paths)
            let cut = try await Program.run("check", path, path + ".missing", Program.template)
            #expect(
                cut.exitCode == 3 && cut.outputText.hasPrefix(path + ":") && !cut.outputText.contains(Program.template))
        }
    }

    // MARK: fmt

    @Test("a file is written in its one form, once; --check tells without writing")
    func format() async throws {
        try await Self.folder(Self.broken) { path in
            let told = try await Program.run("fmt", "--check", path)
            #expect(told.exitCode == 1 && told.outputText.contains("mine.json"))
            #expect(try Files.read(path) == Array(Self.broken.utf8))
            #expect(try await Program.run("fmt", path).exitCode == 0)
            let written = try Files.read(path)
            #expect(JSONDocument.value(of: written) == JSONDocument.value(of: Array(Self.broken.utf8)))
            let again = try await Program.run("fmt", "--check", path)
            #expect(again.exitCode == 0 && again.output.isEmpty)
        }
    }

    @Test("standard input is written to standard output; a text that is no JSON is told and not written")
    func formatInput() async throws {
        let result = try await Program.run("fmt", "-", input: "{\"a\":1}")
        #expect(result.exitCode == 0 && result.outputText == "{\n  \"a\": 1\n}\n")
        let broken = try await Program.run("fmt", "-", input: "{\"a\":1,}")
        #expect(broken.exitCode == 1 && broken.output.isEmpty && broken.errorText.contains("FG1006"))
    }

    // MARK: explain and schema

    @Test("a code is explained by its page, in every language with the sentence in that language")
    func explain() async throws {
        let page = try await Program.run("explain", "FG3102")
        #expect(
            page.outputText
                == String(decoding: Repository.load("locales/en/diagnostics/FG3102.md") ?? [], as: UTF8.self))
        let arabic = try await Program.run("explain", "FG3102", "--lang", "ar")
        #expect(arabic.outputText.contains("## How to fix") && arabic.outputText.hasPrefix("FG3102: "))
        #expect(try await Program.run("explain", "FG3199").exitCode == 2)
    }

    @Test("the schema for editors is printed as it is")
    func schema() async throws {
        let result = try await Program.run("schema")
        #expect(result.output == Repository.load("schemas/template.schema.json"))
    }

    // MARK: diff, graph and report

    @Test("what changed between two templates is told and ends with 1, the same template with 0")
    func diff() async throws {
        let mended = String(decoding: try Files.read(Program.template), as: UTF8.self)
            .replacing("\"retryOnFail\": true", with: "\"retryOnFail\": false", maxReplacements: 1)
            .replacing("\"hosts\": {", with: "\"hosts\": { \"api.example.dz\": [\"phone\"], ", maxReplacements: 1)
        try await Self.folder(mended) { path in
            let same = try await Program.run("diff", Program.template, Program.template, "--json")
            #expect(same.exitCode == 0 && same.jsonLines?.first == ["same": true, "changes": []])
            let result = try await Program.run("diff", Program.template, path, "--json")
            let changes = result.jsonLines?.first?["changes"]?.array ?? []
            #expect(result.exitCode == 1, "\(result.errorText)")
            #expect(changes.contains(["what": "host", "name": "api.example.dz", "before": .null, "after": "phone"]))
            #expect(changes.contains { $0["what"] == "retry" }, "\(result.outputText)")
            let text = try await Program.run("diff", Program.template, path, "--lang", "fr")
            #expect(text.outputText.contains("+ hôte api.example.dz: phone"), "\(text.outputText)")
        }
    }

    @Test("a dearer template is told with both prices, and a node that is gone by its name")
    func dearer() async throws {
        let one = Self.broken.replacing("Rset", with: "Rest").replacing(", \"dissabled\": false", with: "")
        let two = one.replacing("n8n-nodes-base.noOp", with: "n8n-nodes-base.crypto").replacing("Rest", with: "Hash")
        try await Self.folder(one) { first in
            try await Self.folder(two) { second in
                let result = try await Program.run("diff", first, second)
                #expect(result.exitCode == 1)
                for line in ["- node Rest", "+ node Hash", "+ connection Start 0 → Hash 0"] {
                    #expect(result.outputText.contains(line + "\n"), "\(result.outputText)")
                }
            }
        }
    }

    @Test("a picture is written to a file, once unless it is forced")
    func graph() async throws {
        try await Self.folder(Self.broken) { path in
            let target = path + ".svg"
            let written = try await Program.run("graph", Program.template, "--output", target, "--lang", "ar")
            #expect(written.exitCode == 0, "\(written.errorText)")
            let svg = String(decoding: try Files.read(target), as: UTF8.self)
            #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
            let again = try await Program.run("graph", path, "--output", target)
            let forced = try await Program.run("graph", path, "--output", target, "--force")
            #expect(again.exitCode == 3 && forced.exitCode == 0)
        }
    }

    @Test(
        "the register entry names purpose, data and recipients in every language", arguments: ["en", "fr", "ar", "arq"])
    func register(language: String) async throws {
        let text = try await Program.run("check", Program.template, "--report", "privacy", "--lang", language)
        #expect(text.exitCode == 0 && text.outputText.contains("sheets.googleapis.com"), "\(text.errorText)")
        #expect(!text.outputText.contains("register."))
        let result = try await Program.run(
            "check", Program.template, "--report", "privacy", "--lang", language, "--json")
        let register = try #require(result.jsonLines?.first?["register"])
        #expect(register["law"] == "18-07" && register["purpose"]?.string?.isEmpty == false)
        #expect(register["recipients"]?.array?.contains { $0["abroad"] == true } == true)
    }
}
