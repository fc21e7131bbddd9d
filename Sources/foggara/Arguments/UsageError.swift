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
