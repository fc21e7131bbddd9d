import FoggaraDiagnostics

/// Help texts, made from the specifications of the commands.
struct Help {
    var commands: [CommandSpec]
    var texts: TextCatalogue

    /// What `foggara --help` prints.
    func overview() -> String {
        var lines = [texts.text("help.tagline"), "", texts.text("help.usage"), "    foggara <command> [options]", ""]
        lines.append(texts.text("help.commands"))
        let width = commands.map(\.name.count).max() ?? 0
        for command in commands {
            let name = command.name + String(repeating: " ", count: width - command.name.count)
            lines.append("    \(name)  \(texts.text("command.\(command.name)"))")
        }
        lines += ["", texts.text("help.more")]
        return lines.joined(separator: "\n")
    }

    /// What `foggara <command> --help` prints.
    func page(_ command: CommandSpec) -> String {
        var lines = [texts.text("command.\(command.name)"), "", texts.text("help.usage")]
        lines.append("    \(usage(command))")
        let options = command.options + ArgumentParser.common
        let shown = options.map { option in
            "--\(option.name)" + (option.value.map { " \($0)" } ?? "")
        }
        let width = shown.map(\.count).max() ?? 0
        lines += ["", texts.text("help.options")]
        for (option, text) in zip(options, shown) {
            let padded = text + String(repeating: " ", count: width - text.count)
            let choices = option.choices.map { " (\($0.joined(separator: ", ")))" } ?? ""
            lines.append("    \(padded)  \(texts.text("option.\(option.name)"))\(choices)")
        }
        if !command.examples.isEmpty {
            lines += ["", texts.text("help.examples")] + command.examples.map { "    \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    private func usage(_ command: CommandSpec) -> String {
        let operands = command.operands.map { operand in
            let name = operand.name + (operand.isRepeated ? "..." : "")
            return operand.isOptional ? "[\(name)]" : name
        }
        return (["foggara", command.name] + operands + ["[options]"]).joined(separator: " ")
    }
}
