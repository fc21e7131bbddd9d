import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem

/// `foggara algeria darja [TEXT]`: what a message says; without a text, of every line of standard input.
enum DarjaCommand {
    static let spec = CommandSpec(
        name: "algeria darja", operands: [.init(name: "TEXT", isOptional: true)],
        examples: [
            "foggara algeria darja 'slm ch7al livraison l wahran?'", "foggara algeria darja --json < messages.txt",
        ]
    ) { call in
        guard let text = call.operands.first else { return try lines(call) }
        let answer = DarjaAnswer.read(text)
        if call.console.isJSON {
            call.console.json(.object(answer))
        } else {
            AlgeriaCommands.show(shown.map { ($0, value(answer[$0])) } + entities(answer), call)
        }
        return .clean
    }

    /// Fields that people see.
    private static let shown = [
        "intent", "confidence", "evidence", "language", "variety", "normalised", "unsure", "flags",
    ]

    /// How many bytes of output are collected before they are written.
    private static let batch = 1 << 16

    /// Answers every line: as JSON, or intent, confidence, language and normal form parted by tabs.
    private static func lines(_ call: Invocation) throws -> ExitCode {
        let isWaiting = StandardStream.input.isTerminal
        var output: [UInt8] = []
        while let line = readLine() {
            if call.console.isJSON {
                output += JSONWriter.compact(.object(DarjaAnswer.read(line))).utf8
            } else {
                output += DarjaAnswer.columns(line).utf8
            }
            output.append(0x0A)
            if isWaiting || output.count >= batch {
                try StandardStream.output.write(output)
                output.removeAll(keepingCapacity: true)
            }
        }
        try StandardStream.output.write(output)
        return .clean
    }

    private static func entities(_ answer: JSONObject) -> [(String, JSONValue)] {
        guard let found = answer["entities"]?.object else { return [] }
        let named = found.filter { !$0.value.isNull }.map { "\($0.key) \(text($0.value))" }
        return named.isEmpty ? [] : [("entities", .string(named.joined(separator: ", ")))]
    }

    private static func value(_ value: JSONValue?) -> JSONValue {
        if let parts = value?.array {
            return parts.isEmpty ? .null : .string(parts.map { text($0) }.joined(separator: ", "))
        }
        return value == false ? .null : value ?? .null
    }

    private static func text(_ value: JSONValue?) -> String { value?.string ?? JSONWriter.compact(value ?? .null) }
}
