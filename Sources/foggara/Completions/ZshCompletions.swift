import FoggaraDiagnostics

/// Completions for zsh, made from the table of commands, with the help texts of the language asked for.
///
/// - Source: zsh manual 5.9, completion system, section 20.2.1 (autoloaded files) and 20.5 (`_arguments`, `_describe`).
struct ZshCompletions {
    var commands: [CommandSpec]
    var texts: TextCatalogue

    /// The script to put in a folder of `fpath`, as `_foggara`.
    var script: String {
        var lines = [
            "#compdef foggara", "# Completions of foggara for zsh; written by `foggara completions zsh`.",
            "_foggara() {",
            "    local -a commands", "    commands=(",
        ]
        for command in commands {
            lines.append("        \(Self.quoted("\(command.name):\(texts.text("command.\(command.name)"))"))")
        }
        lines += [
            "    )", "    local command=${words[2]}",
            "    if ((CURRENT > 3)) && (( ${${commands%%:*}[(Ie)$command ${words[3]}]} )); then",
            "        command=\"$command ${words[3]}\"", "    fi",
            "    if ((CURRENT == 2)); then",
            "        local -a first", "        first=(${(u)${commands%%:*}%% *})", "        compadd -a first",
            "        return",
            "    fi",
            "    if ((CURRENT == 3)) && [[ ${words[3]} != -* ]] && (( ${#${(M)commands:#$command *}} )); then",
            "        local -a second", "        second=(${${${(M)commands:#$command *}%%:*}#* })",
            "        compadd -a second",
            "        return", "    fi", "    case $command in",
        ]
        for command in commands { lines += branch(command) }
        lines += ["    esac", "}", "_foggara \"$@\""]
        return lines.joined(separator: "\n")
    }

    private func branch(_ command: CommandSpec) -> [String] {
        var lines = ["    \(Self.quoted(command.name)))", "        _arguments \\"]
        for option in command.options + ArgumentParser.common {
            let text = texts.text("option.\(option.name)").replacing("[", with: "(").replacing("]", with: ")")
            var word = "*--\(option.name)"
            word += option.value == nil ? "[\(text)]" : "=[\(text)]"
            if let value = option.value {
                word += ":\(value.replacing(":", with: "")):\(action(option.choices, value))"
            }
            lines.append("            \(Self.quoted(word)) \\")
        }
        let operand = command.operands.last
        let action = action(CompletionWords.choices(command), operand?.name)
        lines.append("            \(Self.quoted("*:\(operand?.name.replacing(":", with: "") ?? "word"):\(action)"))")
        return lines + ["        ;;"]
    }

    private func action(_ choices: [String]?, _ value: String?) -> String {
        if let choices { return "(\(choices.joined(separator: " ")))" }
        switch CompletionWords.kind(value) {
        case "dir": return "_files -/"
        case "file": return "_files"
        default: return " "
        }
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
