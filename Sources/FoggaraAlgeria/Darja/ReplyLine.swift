/// Lines to answer a customer with, in the words of the customer.
///
/// - Shape: `Livraison l Oran: 700 DA l dar, 450 DA l bureau, 2 yam.`
/// - Guarantees: a line whose places are not all filled is never given; in Arabic lines every value stands between the
///   isolating signs U+2068 and U+2069, so that Latin names and numbers do not turn the line around.
/// - Source: `scripts/data/darja-replies.tsv`, written for this project, November 2026: *vous* in French, the plural in
///   Darja, one question at a time, under 300 characters.
package enum ReplyLine {
    /// The line for an intent in one of its cases; nil when there is no such case or a value is missing.
    ///
    /// - Parameter situation: the case, such as `yes` and `no` of an availability; the first of the intent when empty.
    package static func line(
        _ intent: Intent, situation: String = "", variety: MessageLanguage.Variety, values: [String: String]
    ) -> String? {
        guard let row = rows.first(where: { $0.intent == intent && (situation.isEmpty || $0.situation == situation) })
        else { return nil }
        return filled(row.texts[variety] ?? "", values)
    }

    /// The line that answers a message: that of its intent, of `unknown` when the intent is unsure.
    ///
    /// - Parameter values: what fills the places; `case` chooses the situation.
    package static func answer(_ text: String, values: [String: String]) -> String? {
        let message = DarjaMessage(text)
        let reading = message.intent
        let isSure = !message.names.isEmpty && reading.confidence >= DarjaAnswer.sure
        return line(
            isSure ? reading.intent : .unknown, situation: isSure ? values["case"] ?? "" : "",
            variety: message.language.variety, values: values)
    }

    /// The names of the places that a line has.
    package static func places(_ intent: Intent, situation: String = "") -> [String] {
        guard let row = rows.first(where: { $0.intent == intent && (situation.isEmpty || $0.situation == situation) }),
            let text = row.texts[.french]
        else { return [] }
        return text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "}" })
        }
    }

    private static func filled(_ text: String, _ values: [String: String]) -> String? {
        var out = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            guard let value = values[String(rest[rest.index(after: open)..<close])], !value.isEmpty else { return nil }
            out += rest[..<open] + value
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    private struct Row {
        let intent: Intent
        let situation: String
        let texts: [MessageLanguage.Variety: String]
    }

    private static let rows: [Row] = PackedDarja.replies.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 5, let intent = Intent(rawValue: fields[0]) else { return nil }
        return Row(
            intent: intent, situation: fields[1],
            texts: [.arabizi: fields[2], .arabic: fields[3], .french: fields[4]])
    }
}
