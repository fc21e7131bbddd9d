import FoggaraAlgeria
import FoggaraJSON

/// Checks of messages: their normal forms and their intents.
enum DarjaCheck {
    /// Options and the shape of the cases, for people.
    static let normaliseUsage = """
        --cases FILE [--report FILE]
            a line: {"id": "n1", "input": "slm ch7al?", "expect": {"clean": "…", "fold": "…", "canonical": "salam chhal ?"}}
            members absent from expect, or empty, are not compared; a text stands for the canonical form
        """
    /// Options and the shape of the cases, for people.
    static let intentUsage = """
        --cases FILE [--report FILE]
            a line: {"id": "i1", "input": "slm ch7al?", "expect": {"intent": "price", "language": "darja", "unsure": false}}
            members absent from expect are not compared; a text stands for the intent
        """

    /// Runs cases of normal forms.
    ///
    /// Without a canonical form the fold is that of the letters alone, in which `où` is `ou`.
    static func normalise(_ lines: String) -> Outcome {
        run(lines, under: "canonical") { input, expected in
            let message = DarjaMessage(input)
            let isWhole = !(expected["canonical"]?.string ?? "").isEmpty
            return [
                "clean": .string(message.clean), "fold": .string(isWhole ? message.fold : Folding.fold(message.clean)),
                "canonical": .string(message.canonical),
            ]
        }
    }

    /// Runs cases of intents and prints macro-F1 and the share of sure mistakes.
    static func intents(_ lines: String) -> Outcome {
        var tally = IntentTally()
        let outcome = run(lines, under: "intent") { input, expected in
            let answer = DarjaAnswer.read(input)
            if let intent = expected["intent"]?.string {
                tally.add(expected: intent, got: answer["intent"]?.string ?? "", isUnsure: answer["unsure"] == true)
            }
            return answer
        }
        print(tally.text)
        return outcome
    }

    private static func run(_ lines: String, under key: String, _ answer: (String, JSONObject) -> JSONObject) -> Outcome
    {
        var outcome = Outcome()
        for (number, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy(\.isWhitespace) { continue }
            guard let value = JSONDocument.value(of: Array(line.utf8)), let input = value["input"]?.string,
                let expect = value["expect"]
            else {
                outcome.count("line \(number + 1)", failure: "no case")
                continue
            }
            let wanted = expect.object ?? [key: expect]
            let got = answer(input, wanted)
            var differing: [String] = []
            for member in wanted.members where !member.value.isNull && member.value != "" {
                let found = got[member.key] ?? .null
                if found != member.value {
                    differing.append(
                        "\(member.key) \(JSONWriter.compact(found)), expected \(JSONWriter.compact(member.value))")
                }
            }
            let text = differing.isEmpty ? nil : "\(input): \(differing.joined(separator: "; "))"
            outcome.count(value["id"]?.string ?? "line \(number + 1)", failure: text)
        }
        return outcome
    }
}
