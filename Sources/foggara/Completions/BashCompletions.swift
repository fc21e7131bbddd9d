/// Completions for bash, made from the table of commands.
///
/// - Source: GNU Bash Reference Manual 5.2, section 8.7 (programmable completion).
struct BashCompletions {
    var commands: [CommandSpec]

    /// The script to source.
    var script: String {
        var lines = [
            "# Completions of foggara for bash; written by `foggara completions bash`.",
            "_foggara() {",
            "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}",
            "    local command=${COMP_WORDS[1]} first=2",
            "    if [[ $current == = ]]; then current=; fi",
            "    if [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi",
            "    if ((COMP_CWORD == 1)); then",
            "        COMPREPLY=($(compgen -W '\(firstWords.joined(separator: " "))' -- \"$current\"))",
            "        return",
            "    fi",
            "    case $command in",
        ]
        for (group, seconds) in groups {
            lines.append("    \(group))")
            lines.append("        if ((COMP_CWORD == 2)) && [[ $current != -* ]]; then")
            lines.append("            COMPREPLY=($(compgen -W '\(seconds.joined(separator: " "))' -- \"$current\"))")
            lines.append("            return")
            lines.append("        fi")
            // The first word may be a command of its own, too.
            lines.append("        case ${COMP_WORDS[2]} in \(seconds.joined(separator: "|")))")
            lines.append("            command=\"$command ${COMP_WORDS[2]}\" first=3 ;;")
            lines.append("        esac ;;")
        }
        lines += ["    esac", "    local options= words= files="]
        lines.append("    case $command in")
        for command in commands { lines += branch(command) }
        lines += ["    *) return ;;", "    esac"]
        lines += [
            "    if [[ -n $words ]]; then",
            "        COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))",
            "    elif [[ $current == -* ]]; then",
            "        COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))",
            "    elif [[ $files == dir ]]; then",
            "        COMPREPLY=($(compgen -d -- \"$current\"))",
            "    elif [[ -n $files ]]; then",
            "        COMPREPLY=($(compgen -f -- \"$current\"))",
            "    fi",
            "}",
            "complete -o filenames -F _foggara foggara",
        ]
        return lines.joined(separator: "\n")
    }

    private var firstWords: [String] {
        commands.reduce(into: []) { words, command in
            let first = String(command.name.prefix { $0 != " " })
            if !words.contains(first) { words.append(first) }
        }
    }

    /// Commands of two words by their first one.
    private var groups: [(first: String, seconds: [String])] {
        firstWords.compactMap { first in
            let seconds = commands.filter { $0.name.hasPrefix(first + " ") }.map { $0.name.dropFirst(first.count + 1) }
            return seconds.isEmpty ? nil : (first, seconds.map(String.init))
        }
    }

    private func branch(_ command: CommandSpec) -> [String] {
        let options = command.options + ArgumentParser.common
        let name = command.name.contains(" ") ? "'\(command.name)'" : command.name
        var lines = ["    \(name))"]
        lines.append("        options='\(options.map { "--\($0.name)" }.joined(separator: " "))'")
        if let files = CompletionWords.kind(command.operands.last?.name) { lines.append("        files=\(files)") }
        if let words = CompletionWords.choices(command) {
            lines.append(
                "        ((COMP_CWORD == first)) && [[ $current != -* ]] && words='\(words.joined(separator: " "))'")
        }
        let valued = options.filter { $0.value != nil }
        if !valued.isEmpty {
            lines.append("        case $previous in")
            for option in valued {
                let action: String
                if let choices = option.choices {
                    action = "words='\(choices.joined(separator: " "))'"
                } else {
                    action = "files=\(CompletionWords.kind(option.value) ?? "") options= "
                }
                lines.append("        --\(option.name)) \(action) ;;")
            }
            lines.append("        esac")
        }
        return lines + ["        ;;"]
    }
}
