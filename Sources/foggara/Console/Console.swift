import FoggaraDiagnostics
import FoggaraJSON
import FoggaraSystem

/// Where a command writes and in which language.
struct Console: Sendable {
    /// Language of texts for people.
    let language: Language
    /// Whether output is machine-readable.
    var isJSON: Bool
    /// Whether escape sequences for colours are wanted.
    var isColoured: Bool
    /// Width of the terminal.
    var columns: Int
    /// Files of the product, embedded or below `--data`.
    var assets: AssetSource
    /// The texts, once they were asked for.
    private let knownTexts = Locked<TextCatalogue?>(nil)
    /// The texts of diagnostics, once they were asked for.
    private let knownMessages = Locked<MessageCatalogue?>(nil)

    init(language: Language, isJSON: Bool, isColoured: Bool, columns: Int, assets: AssetSource) {
        self.language = language
        self.isJSON = isJSON
        self.isColoured = isColoured
        self.columns = columns
        self.assets = assets
    }

    /// The texts of the command line, read when first asked for.
    var texts: TextCatalogue {
        knownTexts.withLock { known in
            let texts = known ?? TextCatalogue("cli", language, load: load)
            known = texts
            return texts
        }
    }

    /// The texts of diagnostics, read when first asked for.
    var messages: MessageCatalogue {
        knownMessages.withLock { known in
            let messages = known ?? MessageCatalogue(language, load: load)
            known = messages
            return messages
        }
    }

    /// A file of the product; nil when there is none.
    func load(_ path: String) -> [UInt8]? {
        (try? assets.bytes(path)) ?? nil  // reported by the first command that needs the file
    }

    /// Prints a line for people or programs.
    func line(_ text: String = "") { print(text) }

    /// Prints a whole document, which may end its last line itself.
    func document(_ text: String) { print(text, terminator: text.utf8.last == UInt8(ascii: "\n") ? "" : "\n") }

    /// Prints a value as one line of JSON.
    func json(_ value: JSONValue) { print(JSONWriter.compact(value)) }

    /// Prints the phrase `key` of the catalogue.
    func say(_ key: String, _ arguments: [String: String] = [:]) { print(texts.text(key, arguments)) }

    /// Prints a line to the error stream.
    func complain(_ text: String) {
        try? StandardStream.error.write(text.hasSuffix("\n") ? text : text + "\n")  // closed: nobody to tell
    }

    /// Shows diagnostics: to people on the error stream, to programs as JSON Lines on standard output.
    ///
    /// - Returns: ``ExitCode/inputErrors`` when one of them is an error.
    func show(_ diagnostics: [Diagnostic]) -> ExitCode {
        if !diagnostics.isEmpty {
            if isJSON {
                print(JSONLinesRenderer(messages).render(diagnostics), terminator: "")
            } else {
                let renderer = TerminalRenderer(messages, isColoured: isColoured, columns: columns)
                complain(renderer.render(diagnostics))
            }
        }
        return diagnostics.contains { $0.severity == .error } ? .inputErrors : .clean
    }
}
