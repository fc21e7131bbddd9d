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

/// How the process ends.
enum ExitCode: Int32, Sendable {
    /// Nothing to complain about.
    case clean = 0
    /// Errors in the input.
    case inputErrors = 1
    /// Wrong usage.
    case usage = 2
    /// The environment failed: a file, a service, a port.
    case environment = 3
    /// A fault of the program.
    case internalFault = 70
}

/// A command line that was understood.
struct Invocation: Sendable {
    var command: String
    var operands: [String] = []
    var options: [String: [String]] = [:]
    var console: Console

    /// Whether the switch `name` is given.
    func has(_ name: String) -> Bool { options[name] != nil }

    /// The last value of option `name`.
    func value(_ name: String) -> String? { options[name]?.last }

    /// The value of an option that takes a whole number.
    ///
    /// - Throws: ``UsageError`` when it is none, or not in `range`.
    func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "usage.number",
                [
                    "option": "--\(name)", "value": text, "low": "\(range.lowerBound)",
                    "high": "\(range.upperBound)",
                ])
        }
        return number
    }
}

/// A command line that was not understood.
struct UsageError: Error {
    /// Phrase of the program's catalogue.
    var phrase: String
    var arguments: [String: String]
    /// Further lines: the nearest right command or option.
    var suggestions: [String]

    init(_ phrase: String, _ arguments: [String: String] = [:], suggestions: [String] = []) {
        self.phrase = phrase
        self.arguments = arguments
        self.suggestions = suggestions
    }
}

/// A failure of the world that ends a command: an unreadable file, a port in use.
struct CommandFailure: Error {
    /// Phrase of the program's catalogue.
    var phrase: String
    var arguments: [String: String]

    init(_ phrase: String, _ arguments: [String: String] = [:]) {
        self.phrase = phrase
        self.arguments = arguments
    }
}
