import FoggaraJSON

/// An expression, with its data, that tries to take all time or memory there is.
///
/// - Shape: one line of JSON, `{"id": "sum", "parts": ["={{ 1", ["+1", 100000], " }}"], "data": ["{}"]}`; a pair in
///   `parts` or `data` stands for a text repeated so many times.
package struct HostileCase: Sendable {
    /// What it is called.
    package let id: String
    /// The parameter.
    package let parameter: String
    /// Text of the JSON that `$json` shows.
    package let data: String

    /// The most that a case may take, beyond what the process holds when idle.
    package static let memory: Int64 = 64 << 20
    /// The longest that a case may take in an optimised build.
    package static let time = Duration.milliseconds(50)

    /// Reads one case from each line, or the one called `only`; many repetitions are divided by `shrink`.
    package static func read(_ lines: [UInt8], only id: String? = nil, shrink: Int = 1) -> [HostileCase] {
        lines.split(separator: 0x0A).compactMap { line in
            let value = JSONDocument(SourceText(name: "case", bytes: Array(line))).root.value
            if let id, value["id"]?.string != id { return nil }
            return HostileCase(
                id: value["id"]?.string ?? "", parameter: joined(value["parts"], shrink),
                data: joined(value["data"] ?? ["{}"], shrink))
        }
    }

    private static func joined(_ parts: JSONValue?, _ shrink: Int) -> String {
        guard case .array(let parts)? = parts else { return "" }
        var result = ""
        for part in parts {
            switch part {
            case .string(let text): result += text
            case .array(let pair) where pair.count == 2:
                if case .number(let number) = pair[1] {
                    let count = Int(number.integer ?? 0)
                    result += String(repeating: pair[0].string ?? "", count: count < 5_000 ? count : count / shrink)
                }
            default: break
            }
        }
        return result
    }

    /// Reads and evaluates the case; tells how it ended, in a few words.
    package func outcome(_ limits: ExpressionLimits = .default) -> String {
        let json = JSONDocument(SourceText(name: "data", text: data)).root.value
        let source = ExpressionSource(parameter)
        do throws(ExpressionError) {
            let result = try source.evaluate(ExpressionData(json: json), limits: limits)
            switch result {
            case .undefined: return "undefined"
            case .json(let value): return "value of \(JSONWriter.compact(value).utf8.count) bytes"
            case .special(let special): return "\(special.kind) of \(special.text.utf8.count) bytes"
            }
        } catch {
            return "\(error.name): \(error.message.prefix(80))"
        }
    }
}
