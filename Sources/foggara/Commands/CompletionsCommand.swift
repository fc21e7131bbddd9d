/// `foggara completions`
enum CompletionsCommand {
    static let spec = CommandSpec(
        name: "completions", operands: [.init(name: "bash|zsh|fish")],
        examples: [
            "foggara completions bash > ~/.local/share/bash-completion/completions/foggara",
            "foggara completions zsh > ~/.zfunc/_foggara",
            "foggara completions fish > ~/.config/fish/completions/foggara.fish",
        ]
    ) { call in try run(call) }

    private static func run(_ call: Invocation) throws -> ExitCode {
        let commands = CommandTable.all
        switch call.operands[0] {
        case "bash": call.console.line(BashCompletions(commands: commands).script)
        case "zsh": call.console.line(ZshCompletions(commands: commands, texts: call.console.texts).script)
        case "fish": call.console.line(FishCompletions(commands: commands, texts: call.console.texts).script)
        default:
            throw UsageError(
                "usage.choice", ["option": "completions", "value": call.operands[0], "choices": "bash, zsh, fish"])
        }
        return .clean
    }
}
