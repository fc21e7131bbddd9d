import FoggaraDiagnostics
import FoggaraJSON
import FoggaraWorkflow

/// Reads the amounts of a header: money, durations, counts with bounds.
struct DecodeAmounts {
    let source: SourceText
    var diagnostics: [Diagnostic] = []

    init(source: SourceText) { self.source = source }

    mutating func serviceLevel(_ syntax: JSONNode?) -> ServiceLevel {
        var level = ServiceLevel()
        if let node = syntax?["maxDuration"], let text = node.string {
            level.maxDurationSeconds = StatedDuration.seconds(of: text)
            if level.maxDurationSeconds == nil {
                diagnostics.append(.malformedDuration(text, in: source, at: node.span))
            }
        }
        level.maxCost = money(syntax?["maxCost"])
        return level
    }

    mutating func cost(_ syntax: JSONNode?) -> CostSection {
        var section = CostSection()
        let assume = syntax?["assume"]
        section.runsPerDay = bounds(assume?["runsPerDay"])
        section.nodes = (assume?["nodes"]?.members ?? []).map { member in
            var assumption = NodeAssumption(member)
            let tokens = member.value["tokens"]
            assumption.items = bounds(member.value["items"])
            assumption.output = member.value["output"]?.number?.integer.map { Int(clamping: $0) }
            assumption.requests = bounds(member.value["requests"])
            assumption.tokensIn = bounds(tokens?["in"])
            assumption.tokensOut = bounds(tokens?["out"])
            return assumption
        }
        section.capPerRun = money(syntax?["cap"]?["perRun"])
        section.capPerMonth = money(syntax?["cap"]?["perMonth"])
        return section
    }

    private mutating func money(_ node: JSONNode?) -> StatedAmount? {
        guard let node, let text = node.string else { return nil }
        guard let centimes = StatedAmount.centimes(of: text) else {
            diagnostics.append(.malformedMoney(text, in: source, at: node.span))
            return nil
        }
        return StatedAmount(centimes: centimes, span: node.span)
    }

    /// A count between zero and ``CountBounds/greatest``.
    private func count(_ node: JSONNode?) -> Int? {
        node?.number?.integer.map { min(max(Int(clamping: $0), 0), CountBounds.greatest) }
    }

    /// A count or `{low, typical, high}`, of which missing ones take the typical one.
    private mutating func bounds(_ node: JSONNode?) -> CountBounds? {
        guard let node else { return nil }
        if let count = count(node) { return CountBounds(count) }
        guard let typical = count(node["typical"]) else { return nil }
        let low = count(node["low"]) ?? typical
        let high = count(node["high"]) ?? typical
        guard low <= typical, typical <= high else {
            diagnostics.append(
                .boundsOutOfOrder(low: low, typical: typical, high: high, in: source, at: node.span))
            return CountBounds(low: min(low, typical, high), typical: typical, high: max(low, typical, high))
        }
        return CountBounds(low: low, typical: typical, high: high)
    }
}

extension Diagnostic {
    /// A duration is not ISO 8601 of fixed length.
    static func malformedDuration(_ text: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2212, in: source, at: span, ["text": text], helps: [Phrase("help")])
    }

    /// An amount is not `<decimal> DZD`.
    static func malformedMoney(_ text: String, in source: SourceText, at span: ByteSpan) -> Diagnostic {
        Diagnostic(2211, in: source, at: span, ["text": text], helps: [Phrase("help")])
    }

    /// Bounds do not rise from low over typical to high.
    static func boundsOutOfOrder(
        low: Int, typical: Int, high: Int, in source: SourceText, at span: ByteSpan
    ) -> Diagnostic {
        Diagnostic(
            2219, in: source, at: span, ["low": String(low), "typical": String(typical), "high": String(high)])
    }
}
