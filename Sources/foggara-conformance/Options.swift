/// Options of the form `--name value`, or `--name` for a switch.
struct Options {
    /// A command line that makes no sense.
    struct Fault: Error { var message: String }

    private var values: [String: String] = [:]
    /// The words as given.
    let words: [String]

    init(_ words: [String]) throws {
        self.words = words
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else { throw Fault(message: "'\(word)' is no option") }
            let isSwitch = rest.first.map { $0.hasPrefix("--") } ?? true
            values[String(word.dropFirst(2))] = isSwitch ? "" : rest.removeFirst()
        }
    }

    /// The value of an option.
    subscript(name: String) -> String? { values[name] }

    /// The value of an option that must be given.
    func required(_ name: String) throws -> String {
        guard let value = values[name], !value.isEmpty else { throw Fault(message: "--\(name) is needed") }
        return value
    }
}
