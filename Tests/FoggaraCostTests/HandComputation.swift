import FoggaraTestSupport

/// What a page beside a fixture says that its runs cost, worked out by hand.
struct HandComputation {
    /// A figure for the cheapest, a typical and the dearest run; nil where the run does not come to it.
    typealias Figures = [String?]

    /// One step of a run.
    struct Step {
        var node: String
        var cost: String
        /// Counts by name, low, typical and high.
        var counts: [String: [Int]]
        var amounts: Figures
    }

    private(set) var steps: [Step] = []
    private(set) var totals: [String: Figures] = [:]

    /// Reads the two tables of a page: steps have seven columns, totals five.
    init?(_ path: String) {
        guard let bytes = Repository.load(path) else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
                .map { Self.trimmed($0) }
            if ["step", "total"].contains(cells[0]) { continue }
            let figures = cells.suffix(3).map { $0 == "–" ? nil : $0 }
            switch cells.count {
            case 7:
                steps.append(Step(node: cells[0], cost: cells[1], counts: Self.counts(cells[2]), amounts: figures))
            case 5: totals[cells[0]] = figures
            default: return nil
            }
        }
        if steps.isEmpty || totals.isEmpty { return nil }
    }

    /// `calls 1 3 5, lookups 3 3 3`.
    private static func counts(_ text: String) -> [String: [Int]] {
        text.split(separator: ",").reduce(into: [:]) { counts, part in
            let words = part.split(separator: " ")
            counts[words.first.map(String.init) ?? ""] = words.dropFirst().compactMap { Int($0) }
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
