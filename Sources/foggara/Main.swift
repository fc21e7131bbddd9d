import FoggaraDiagnostics
import FoggaraEngine
import FoggaraSandbox
import FoggaraStore
import FoggaraSystem
import Glibc

/// The program `foggara`.
@main
struct Main {
    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        let code = await CommandLineInterface(commands: CommandTable.all).run(words)
        exit(code.rawValue)
    }
}

/// Understands a command line, runs the command and turns failures into exit codes.
struct CommandLineInterface: Sendable {
    var commands: [CommandSpec]

    /// Runs the command that `words` ask for.
    func run(_ words: [String]) async -> ExitCode {
        let console = Self.console(words)
        if words.isEmpty || ["--help", "-h", "help"].contains(words[0]) { return help(words, console) }
        do {
            let (spec, invocation) = try ArgumentParser(commands: commands).parse(words, console: console)
            if invocation.has("help") {
                console.line(Help(commands: commands, texts: console.texts).page(spec))
                return .clean
            }
            return try await spec.run(invocation)
        } catch let error as UsageError {
            return complain(error, console)
        } catch let failure as CommandFailure {
            console.complain("foggara: " + console.texts.text(failure.phrase, failure.arguments))
            return .environment
        } catch let failure as StoreError {
            complain(failure, console)
            return .environment
        } catch EngineError.store(let failure) {
            complain(failure, console)
            return .environment
        } catch let failure as EngineError {
            console.complain("foggara: " + console.texts.text("failure.engine", ["reason": "\(failure)"]))
            return .environment
        } catch let failure as SandboxError {
            console.complain("foggara: \(failure)")
            return .environment
        } catch let failure as SystemError {
            console.complain("foggara: \(failure)")
            return .environment
        } catch {
            console.complain("foggara: " + console.texts.text("failure.unexpected", ["error": "\(error)"]))
            return .internalFault
        }
    }

    private func help(_ words: [String], _ console: Console) -> ExitCode {
        let help = Help(commands: commands, texts: console.texts)
        let asked = words.first == "help" ? words.dropFirst().filter { !$0.hasPrefix("-") } : []
        if let (spec, _) = ArgumentParser(commands: commands).command(Array(asked)) {
            console.line(help.page(spec))
        } else {
            console.line(help.overview())
        }
        return words.isEmpty ? .usage : .clean
    }

    private func complain(_ failure: StoreError, _ console: Console) {
        let text = console.texts.text("failure.store.\(failure.code.rawValue)", ["what": failure.subject])
        console.complain("foggara: " + text)
    }

    private func complain(_ error: UsageError, _ console: Console) -> ExitCode {
        let texts = console.texts
        console.complain("foggara: " + texts.text(error.phrase, error.arguments))
        if !error.suggestions.isEmpty {
            console.complain(texts.text("usage.nearest"))
            for suggestion in error.suggestions { console.complain("    \(suggestion)") }
        }
        console.complain(texts.text("usage.seeHelp"))
        return .usage
    }

    /// The console that the words ask for, before they are parsed: errors of parsing are shown with it.
    private static func console(_ words: [String]) -> Console {
        func value(_ name: String) -> String? {
            for (place, word) in words.enumerated() {
                if word == "--\(name)", place + 1 < words.count { return words[place + 1] }
                if word.hasPrefix("--\(name)=") { return String(word.dropFirst(name.count + 3)) }
            }
            return nil
        }
        let language =
            value("lang").flatMap { Language(tag: $0) }
            ?? (Environment.value("FOGGARA_LANG") ?? Environment.value("LC_ALL") ?? Environment.value("LANG"))
            .flatMap { Language(tag: $0) } ?? .en
        let isColoured: Bool =
            switch value("color") {
            case "always": true
            case "never": false
            default: StandardStream.error.isTerminal && Environment.value("NO_COLOR") == nil
            }
        return Console(
            language: language, isJSON: words.contains("--json"), isColoured: isColoured,
            columns: StandardStream.error.columns ?? 120, assets: AssetSource(overrideDirectory: value("data")))
    }
}
