import FoggaraSystem
import FoggaraTestSupport
import Testing

/// What guides tell their readers to type, typed.
@Suite("guides")
struct GuideTests {
    /// A file to write or commands to type, in the order of the page.
    private enum Step {
        case file(name: String, text: String)
        case command(words: [String], output: String)
    }

    /// The blocks marked `json NAME` and `console`; in the latter each `$ ` begins a command.
    private static func steps(_ page: String) -> [Step] {
        var steps: [Step] = []
        for (index, block) in page.split(separator: "```", omittingEmptySubsequences: false).enumerated()
        where !index.isMultiple(of: 2) {
            let parts = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            if parts[0].hasPrefix("json ") {
                steps.append(.file(name: String(parts[0].dropFirst(5)), text: String(parts[1])))
            }
            guard parts[0] == "console" else { continue }
            for typed in ("\n" + parts[1]).split(separator: "\n$ ", omittingEmptySubsequences: true) {
                let lines = typed.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                let words = lines[0].split(separator: " ").map(String.init)
                steps.append(.command(words: words, output: lines.count > 1 ? String(lines[1]) : ""))
            }
        }
        return steps
    }

    /// Whether `text` is `pattern`, in which `…` stands for anything.
    private static func fits(_ text: String, _ pattern: String) -> Bool {
        let (text, pattern) = (Self.withoutLastLineEnd(text), Self.withoutLastLineEnd(pattern))
        let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return text == pattern }
        guard let first = parts.first, let last = parts.last, text.hasPrefix(first), text.hasSuffix(last) else {
            return false
        }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() {
            guard let place = rest.firstRange(of: part) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }

    private static func withoutLastLineEnd(_ text: String) -> String {
        text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    @Test("every step of the guide gives what the guide says", arguments: ["WriteATemplate"])
    func follow(guide: String) async throws {
        let bytes = try #require(Repository.load("Sources/foggara/foggara.docc/\(guide).md"))
        let steps = Self.steps(String(decoding: bytes, as: UTF8.self))
        #expect(steps.count > 5)
        try await Program.withFolder { folder in
            for step in steps {
                switch step {
                case .file(let name, let text):
                    try Files.writeAtomically(Array(text.utf8), to: folder + "/" + name)
                case .command(let words, let output):
                    #expect(words.first == "foggara")
                    var runner = Program.command(words.dropFirst().map { $0 })
                    runner.arguments = ["-C", folder, Program.path] + runner.arguments
                    runner.executable = "/usr/bin/env"
                    let result = try await runner.run(limit: .seconds(120))
                    let shown = result.errorText + result.outputText
                    #expect(Self.fits(shown, output), "\(words.joined(separator: " ")) gave:\n\(shown)")
                }
            }
        }
    }
}
