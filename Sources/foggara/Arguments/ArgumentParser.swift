import FoggaraDiagnostics

/// Turns words into an ``Invocation``.
struct ArgumentParser {
    /// Options every command has.
    static let common: [CommandSpec.Option] = [
        .init("help"), .init("json"), .init("lang", "LANGUAGE", choices: ["en", "fr", "ar", "arq"]),
        .init("color", "WHEN", choices: ["auto", "always", "never"]), .init("data", "DIR"),
    ]

    var commands: [CommandSpec]

    /// The command that `words` begin with and how many words name it.
    func command(_ words: [String]) -> (spec: CommandSpec, length: Int)? {
        for length in stride(from: min(2, words.count), through: 1, by: -1) {
            let name = words.prefix(length).joined(separator: " ")
            if let spec = commands.first(where: { $0.name == name }) { return (spec, length) }
        }
        return nil
    }

    /// Reads the words after the program's name.
    ///
    /// - Throws: ``UsageError`` with the nearest right command or option.
    func parse(_ words: [String], console: Console) throws(UsageError) -> (CommandSpec, Invocation) {
        let leading = Array(words.prefix { !$0.hasPrefix("-") })
        guard let (spec, length) = command(leading) else { throw unknownCommand(leading) }
        var invocation = Invocation(command: spec.name, console: console)
        let known = spec.options + Self.common
        var rest = Array(words.dropFirst(length))[...]
        var onlyOperands = false
        while let word = rest.popFirst() {
            if word == "--", !onlyOperands {
                onlyOperands = true
            } else if word.hasPrefix("--"), !onlyOperands {
                try readOption(word, known, &rest, &invocation)
            } else if word == "-h" {
                invocation.options["help", default: []].append("")
            } else if word.hasPrefix("-"), word.count > 1, !onlyOperands, Int(word) == nil {
                throw unknownOption(word, known, spec)
            } else {
                invocation.operands.append(word)
            }
        }
        if !invocation.has("help") { try checkOperands(invocation, spec) }
        return (spec, invocation)
    }

    private func readOption(
        _ word: String, _ known: [CommandSpec.Option], _ rest: inout ArraySlice<String>, _ invocation: inout Invocation
    ) throws(UsageError) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        guard let option = known.first(where: { $0.name == name }) else {
            throw unknownOption("--\(name)", known, commands.first { $0.name == invocation.command })
        }
        guard let valueName = option.value else {
            if parts.count > 1 { throw UsageError("usage.noValue", ["option": "--\(name)"]) }
            invocation.options[name, default: []].append("")
            return
        }
        guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
            throw UsageError("usage.missingValue", ["option": "--\(name)", "value": valueName])
        }
        if let choices = option.choices, !choices.contains(value) {
            throw UsageError(
                "usage.choice", ["option": "--\(name)", "value": value, "choices": choices.joined(separator: ", ")],
                suggestions: Suggest.closest(to: value, in: choices))
        }
        invocation.options[name, default: []].append(value)
    }

    private func checkOperands(_ invocation: Invocation, _ spec: CommandSpec) throws(UsageError) {
        let needed = spec.operands.filter { !$0.isOptional }
        if invocation.operands.count < needed.count {
            throw UsageError(
                "usage.missingOperand",
                ["command": spec.name, "operand": needed[invocation.operands.count].name],
                suggestions: spec.examples)
        }
        if invocation.operands.count > spec.operands.count, spec.operands.last?.isRepeated != true {
            throw UsageError(
                "usage.extraOperand",
                ["command": spec.name, "operand": invocation.operands[spec.operands.count]],
                suggestions: spec.examples)
        }
    }

    private func unknownCommand(_ words: [String]) -> UsageError {
        guard let first = words.first else { return UsageError("usage.noCommand") }
        let group = commands.filter { $0.name.hasPrefix("\(first) ") }
        if !group.isEmpty {
            return UsageError("usage.subcommand", ["command": first], suggestions: group.map { "foggara \($0.name)" })
        }
        let near = Suggest.closest(to: first, in: commands.map(\.name))
        return UsageError("usage.unknownCommand", ["command": first], suggestions: near.map { "foggara \($0)" })
    }

    private func unknownOption(
        _ word: String, _ known: [CommandSpec.Option], _ spec: CommandSpec?
    ) -> UsageError {
        let near = Suggest.closest(to: word, in: known.map { "--\($0.name)" })
        return UsageError("usage.unknownOption", ["option": word, "command": spec?.name ?? ""], suggestions: near)
    }
}
