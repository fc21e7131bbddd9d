import FoggaraDiagnostics

/// Completions for fish, made from the table of commands, with the help texts of the language asked for.
///
/// - Source: fish-shell documentation 3.6, `complete`.
struct FishCompletions {
    var commands: [CommandSpec]
    var texts: TextCatalogue

    /// The script to put into `completions/foggara.fish`.
    var script: String {
        var lines = [
            "# Completions of foggara for fish; written by `foggara completions fish`.", "complete -c foggara -f",
        ]
        for command in commands {
            let words = command.name.split(separator: " ").map(String.init)
            let text = quoted(texts.text("command.\(command.name)"))
            if words.count == 1 {
                lines.append("complete -c foggara -n __fish_use_subcommand -a \(words[0]) -d \(text)")
            } else {
                lines.append("complete -c foggara -n __fish_use_subcommand -a \(words[0])")
                let isFirst = "'__fish_seen_subcommand_from \(words[0])'"
                lines.append("complete -c foggara -n \(isFirst) -a \(words[1]) -d \(text)")
            }
            lines += options(command, words)
        }
        return lines.joined(separator: "\n")
    }

    private func options(_ command: CommandSpec, _ words: [String]) -> [String] {
        let condition = quoted(words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and "))
        var lines: [String] = []
        if let choices = CompletionWords.choices(command) {
            lines.append("complete -c foggara -n \(condition) -a \(quoted(choices.joined(separator: " ")))")
        } else if let kind = CompletionWords.kind(command.operands.last?.name) {
            lines.append(
                "complete -c foggara -n \(condition) \(kind == "dir" ? "-a '(__fish_complete_directories)'" : "-F")")
        }
        for option in command.options + ArgumentParser.common {
            var line = "complete -c foggara -n \(condition) -l \(option.name)"
            if option.value != nil { line += " -r" }
            if let choices = option.choices {
                line += " -a \(quoted(choices.joined(separator: " ")))"
            } else if CompletionWords.kind(option.value) != nil {
                line += " -F"
            }
            lines.append(line + " -d \(quoted(texts.text("option.\(option.name)")))")
        }
        return lines
    }

    private func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
