/// What a command takes and does, as data: parsing, help and completions are made from it.
struct CommandSpec: Sendable {
    /// A word after the command that is no option.
    struct Operand: Sendable {
        /// Name as help shows it, in capitals.
        var name: String
        /// Whether the command works without it.
        var isOptional = false
        /// Whether it may be given several times; only the last one can.
        var isRepeated = false
    }

    /// An option beginning with two hyphens.
    struct Option: Sendable {
        /// Name without the hyphens.
        var name: String
        /// Name of its value as help shows it; nil for a switch.
        var value: String?
        /// Values allowed; nil for any.
        var choices: [String]?

        init(_ name: String, _ value: String? = nil, choices: [String]? = nil) {
            self.name = name
            self.value = value
            self.choices = choices
        }
    }

    /// Name, possibly of several words: `algeria phone`.
    var name: String
    var operands: [Operand] = []
    var options: [Option] = []
    /// Full command lines to copy.
    var examples: [String] = []
    /// Does the work and says how the process ends.
    var run: @Sendable (Invocation) async throws -> ExitCode
}
