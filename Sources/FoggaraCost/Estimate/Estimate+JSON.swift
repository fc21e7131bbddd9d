import FoggaraAlgeria
package import FoggaraJSON
import FoggaraWorkflow

extension Estimate {
    /// The estimate for programs; amounts are decimal texts in dinars.
    ///
    /// - Shape: `{"version": 1, "book": "2026-01", "currency": "DZD", "run": {"low": …, "typical": …, "high": …},
    ///   "runsPerDay": {…}, "perDay": {…}, "runsPerMonth": {…}, "perMonth": {…}, "assumptions": […]}`.
    package var json: JSONValue {
        var object: JSONObject = [
            "version": 1, "book": .string(book), "currency": "DZD",
            "run": ["low": low.json, "typical": typical.json, "high": high.json],
        ]
        if let runsPerDay { object["runsPerDay"] = runsPerDay.json }
        if let perDay { object["perDay"] = perDay.json }
        if let runsPerMonth { object["runsPerMonth"] = runsPerMonth.json }
        if let perMonth { object["perMonth"] = perMonth.json }
        object["assumptions"] = .array(assumptions.map(\.json))
        return .object(object)
    }
}

extension RunEstimate {
    /// The run with its lines.
    package var json: JSONValue {
        [
            "platform": .string(platform.decimal(trimmed: false)),
            "providers": .string(providers.decimal(trimmed: false)),
            "exact": .string(exactPlatform.decimal), "base": .string(base.decimal), "counts": .object(counts.json),
            "lines": .array(
                lines.map { line in
                    [
                        "node": .string(line.node), "class": .string(line.cost.rawValue),
                        "amount": .string(line.amount.decimal), "provider": .string(line.provider.decimal),
                        "counts": .object(line.counts.json),
                    ]
                }),
        ]
    }
}

extension CountBounds {
    var json: JSONValue {
        ["low": .number(JSONNumber(low)), "typical": .number(JSONNumber(typical)), "high": .number(JSONNumber(high))]
    }
}

extension MoneyBounds {
    var json: JSONValue {
        [
            "low": .string(low.decimal(trimmed: false)), "typical": .string(typical.decimal(trimmed: false)),
            "high": .string(high.decimal(trimmed: false)),
        ]
    }
}

extension EstimateAssumption {
    var json: JSONValue {
        switch self {
        case .output(let node, let output):
            ["kind": "output", "node": .string(node), "output": .number(JSONNumber(output))]
        case .pages(let node): ["kind": "pages", "node": .string(node)]
        case .noPrice(let node, let provider):
            ["kind": "noPrice", "node": .string(node), "provider": .string(provider)]
        case .bounded: ["kind": "bounded"]
        }
    }
}
