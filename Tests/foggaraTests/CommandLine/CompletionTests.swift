import FoggaraSystem
import FoggaraTestSupport
import Testing

/// Shell completions, asked of the shells themselves.
@Suite("completions")
struct CompletionTests {
    /// What bash offers when the tab key is pressed behind `words`.
    private static func offered(_ words: [String]) async throws -> [String] {
        let script = try await Program.run("completions", "bash").outputText
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        let program = """
            \(script)
            COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); COMPREPLY=()
            _foggara
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let result = try await ProcessRunner(
            "/bin/bash", ["--norc", "-eu", "-c", program], environment: [:], input: []
        )
        .run()
        #expect(result.exitCode == 0 && result.error.isEmpty, "\(result.errorText)")
        return result.outputText.split(separator: "\n").map(String.init)
    }

    @Test("the first word is a command")
    func command() async throws {
        let all = try await Self.offered(["foggara", ""])
        #expect(all.contains("check") && all.contains("runs") && all.count > 15)
        #expect(try await Self.offered(["foggara", "ch"]) == ["check"])
    }

    @Test("the second word of a group is one of its commands")
    func group() async throws {
        #expect(try await Self.offered(["foggara", "runs", "re"]) == ["resume", "resolve"])
        #expect(try await Self.offered(["foggara", "credentials", ""]) == ["set", "list"])
        // A command may have one below it.
        #expect(try await Self.offered(["foggara", "sandbox", ""]) == ["send"])
        #expect(try await Self.offered(["foggara", "sandbox", "--po"]) == ["--port"])
        #expect(try await Self.offered(["foggara", "sandbox", "send", "--as", "w"]) == ["whatsapp"])
    }

    @Test("options and their values are those of the command")
    func options() async throws {
        let options = try await Self.offered(["foggara", "check", "--"])
        #expect(options.contains("--fix") && options.contains("--lang") && !options.contains("--output"))
        #expect(try await Self.offered(["foggara", "check", "--format", "s"]) == ["sarif"])
        #expect(try await Self.offered(["foggara", "check", "--format", "=", "s"]) == ["sarif"])
        #expect(try await Self.offered(["foggara", "runs", "list", "--la"]) == ["--lang"])
        #expect(try await Self.offered(["foggara", "completions", ""]) == ["bash", "zsh", "fish"])
    }

    @Test("files are offered where a file is taken")
    func files() async throws {
        try await Program.withFolder { folder in
            let operand = try await Self.offered(["foggara", "check", folder + "/con"])
            let value = try await Self.offered(["foggara", "check", "--config", folder + "/con"])
            let number = try await Self.offered(["foggara", "next", "x.json", "--count", folder])
            #expect(operand == [folder + "/config.json"] && value == operand)
            #expect(number == [])
        }
    }

    @Test("the scripts for zsh and fish name every command and option, with quotes closed", arguments: ["zsh", "fish"])
    func others(shell: String) async throws {
        let script = try await Program.run("completions", shell, "--lang", "fr").outputText
        for word in ["check", "credentials", "unsafe-fixes", "state"] { #expect(script.contains(word), "\(word)") }
        for line in script.split(separator: "\n") where !line.hasPrefix("#") {
            let bare = line.replacing(shell == "zsh" ? "'\\''" : "\\'", with: "")
            #expect(bare.count { $0 == "'" }.isMultiple(of: 2), "\(line)")
        }
    }

    @Test("an unknown shell is wrong usage")
    func unknown() async throws {
        #expect(try await Program.run("completions", "tcsh").exitCode == 2)
    }
}
