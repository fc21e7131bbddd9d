/// What a shell offers for the values of operands and options.
enum CompletionWords {
    /// Whether a value names a file (`file`) or a folder (`dir`); nil for anything else.
    static func kind(_ value: String?) -> String? {
        switch value {
        case "DIR": "dir"
        case .some(let name) where name.contains("FILE") || name == "A" || name == "B": "file"
        default: nil
        }
    }

    /// The words that the operand of a command is one of: `bash|zsh|fish` lists them.
    static func choices(_ command: CommandSpec) -> [String]? {
        guard let name = command.operands.first?.name, name.contains("|"), name.lowercased() == name else { return nil }
        return name.split(separator: "|").map(String.init)
    }
}
