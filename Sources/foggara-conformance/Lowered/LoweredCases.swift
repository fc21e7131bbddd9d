import FoggaraAlgeria
import FoggaraJSON
import FoggaraSystem

/// Native answers of the data nodes, for comparing with the scripts they are exported as.
enum LoweredCases {
    /// Answers every line of the cases and counts those that differ from an answer recorded beside them.
    ///
    /// - Shape: a line is `{"input": {"text": "1 milliard 200"}}`, with `output` when an answer is recorded; lines of
    ///   the same form, all with `output`, are written to the file of `--out`.
    static func run(_ options: Options) throws -> Outcome {
        let answer = try answer(of: options.required("node"))
        var outcome = Outcome()
        var lines = ""
        let text = String(decoding: try Files.read(options.required("cases")), as: UTF8.self)
        for (number, line) in text.split(separator: "\n").enumerated() {
            guard let value = JSONDocument.value(of: Array(line.utf8)), let input = value["input"]?.object else {
                outcome.count("line \(number + 1)", failure: "no case")
                continue
            }
            let output = JSONValue.object(answer(input))
            let isAsRecorded = value["output"].map { $0 == output } ?? true
            outcome.count("line \(number + 1)", failure: isAsRecorded ? nil : "got \(JSONWriter.compact(output))")
            lines += JSONWriter.compact(["input": .object(input), "output": output]) + "\n"
        }
        if let path = options["out"] { try Files.writeAtomically(Array(lines.utf8), to: path) }
        return outcome
    }

    /// The pure readers behind the data nodes.
    private static let readers: [String: @Sendable (JSONObject) -> JSONObject] = [
        "foggara.businessHours": { HoursAnswer.read($0) }, "foggara.ccp": { AccountAnswer.read($0) },
        "foggara.darja": { DarjaAnswer.read($0) }, "foggara.match": { MatchAnswer.read($0) },
        "foggara.phone": { PhoneAnswer.read($0) }, "foggara.price": { PriceAnswer.read($0) },
        "foggara.wilaya": { PlaceAnswer.read($0) },
    ]

    private static func answer(of node: String) throws -> (JSONObject) -> JSONObject {
        guard let reader = readers[node] else {
            let names = readers.keys.sorted().joined(separator: ", ")
            throw Options.Fault(message: "'\(node)' has no answers; there are \(names)")
        }
        return reader
    }
}
