import FoggaraJSON
import FoggaraSystem

/// What commands share that read a text, or without one every line of standard input.
enum AlgeriaLines {
    /// How many bytes of output are collected before they are written.
    private static let batch = 1 << 16

    /// Answers the operand with its fields, or every line with the named columns parted by tabs; as JSON all of it.
    ///
    /// - Returns: ``ExitCode/inputErrors`` when the operand is undecided; lines are never at fault.
    static func answer(
        _ call: Invocation, columns: [String], _ read: (String) -> JSONObject
    ) throws -> ExitCode {
        guard let text = call.operands.first else { return try lines(call, columns, read) }
        let answer = read(text)
        if call.console.isJSON {
            call.console.json(.object(answer))
        } else {
            AlgeriaCommands.show(answer.map { ($0.key, shown($0.value)) }, call)
        }
        return answer["undecided"] == true ? .inputErrors : .clean
    }

    private static func lines(
        _ call: Invocation, _ columns: [String], _ read: (String) -> JSONObject
    ) throws -> ExitCode {
        let isWaiting = StandardStream.input.isTerminal
        var output: [UInt8] = []
        while let line = readLine() {
            let answer = read(line)
            if call.console.isJSON {
                output += JSONWriter.compact(.object(answer)).utf8
            } else {
                output += columns.map { cell(answer[$0]) }.joined(separator: "\t").utf8
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

    /// A field as people see it: lists between commas, nothing for what is empty or not so.
    private static func shown(_ value: JSONValue) -> JSONValue {
        let text = cell(value)
        return text.isEmpty || value == false ? .null : .string(text)
    }

    /// A field as one cell of a table.
    static func cell(_ value: JSONValue?) -> String {
        switch value {
        case nil, .null: ""
        case .string(let text): text
        case .array(let list): list.map { cell($0) }.joined(separator: ", ")
        case .some(let value): JSONWriter.compact(value)
        }
    }
}
