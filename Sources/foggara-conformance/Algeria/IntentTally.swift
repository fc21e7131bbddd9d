import FoggaraAlgeria

/// Right and wrong intents, counted for each.
struct IntentTally {
    private var right: [String: Int] = [:]
    private var given: [String: Int] = [:]
    private var wanted: [String: Int] = [:]
    private var count = 0
    private var unsure = 0
    private var sureAndWrong = 0

    /// Counts one message.
    mutating func add(expected: String, got: String, isUnsure: Bool) {
        count += 1
        wanted[expected, default: 0] += 1
        given[got, default: 0] += 1
        if expected == got { right[expected, default: 0] += 1 }
        if isUnsure { unsure += 1 }
        if expected != got, !isUnsure { sureAndWrong += 1 }
    }

    /// The figures on one line.
    var text: String {
        guard count > 0 else { return "no intents" }
        let present = Intent.allCases.map(\.rawValue).filter { wanted[$0] != nil }
        let scores = present.map { intent -> Double in
            let hits = Double(right[intent] ?? 0)
            return 2 * hits / Double(max(1, (given[intent] ?? 0) + (wanted[intent] ?? 0)))
        }
        let macro = scores.reduce(0, +) / Double(max(1, scores.count))
        let hits = right.values.reduce(0, +)
        return "intents: \(percent(hits)) right, macro-F1 \(tenths(macro * 1000)) %, unsure \(percent(unsure)), "
            + "sure and wrong \(percent(sureAndWrong))"
    }

    private func percent(_ part: Int) -> String { "\(tenths(Double(part) * 1000 / Double(count))) %" }

    private func tenths(_ thousandths: Double) -> String {
        let whole = Int(thousandths.rounded())
        return "\(whole / 10).\(whole % 10)"
    }
}
