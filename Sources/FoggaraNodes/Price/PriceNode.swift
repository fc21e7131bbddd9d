import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads a price as Algerians write or say it into dinars.
///
/// - Shape: adds `{"low": 17000000, "high": 17000000, "negotiable": true, "per": null, "bid": null, "text": "17 000 000 DA",
///   "undecided": false, "reason": null}` under the output field.
package struct PriceNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.price"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the price to every item.
    ///
    /// - Errors: an undecided price, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let (price, doubt) = try read(call, index)
                if let doubt, try call.text("undecided", index, or: "flag") == "error" {
                    throw NodeError("NodeOperationError", "The price is undecided: \(doubt)", item: index)
                }
                var json = item.json.object ?? [:]
                DataPath(try call.text("outputField", index, or: "price")).set(.object(price), in: &json)
                result.append(Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func read(_ call: NodeCall, _ index: Int) throws(NodeError) -> (JSONObject, String?) {
        let category = PriceCategory(rawValue: try call.text("category", index, or: "retail")) ?? .retail
        let area = try call.number("area", index, or: 0)
        let square = area >= 1 && area < 1e9 ? Int(area) : nil
        let text = try call.text("text", index)
        var reading = SpokenPrice.read(text, category: category, area: square)
        if let structured = try structured(call, index) {
            let form = SpokenPrice.read(structured, category: category, area: square)
            // The form's number wins, unless it is a placeholder or out of bounds and the text says it better.
            if form.price != nil || reading.price == nil {
                reading.price = form.price
                reading.doubt = form.doubt
                reading.repair = form.repair
            }
        }
        let doubt = reading.price == nil ? (reading.doubt ?? .noPrice).rawValue : nil
        return (
            [
                "low": reading.price.map { Self.number($0.lowerBound) } ?? .null,
                "high": reading.price.map { Self.number($0.upperBound) } ?? .null,
                "negotiable": .bool(reading.isNegotiable),
                "per": reading.per.map { .string($0.rawValue) } ?? .null,
                "bid": reading.bid.map { Self.number($0) } ?? .null,
                "text": .string(Self.text(reading)),
                "undecided": .bool(doubt != nil),
                "reason": doubt.map { .string($0) } ?? .null,
            ], doubt
        )
    }

    /// The number of a form with its unit as a text that says it: `850 million`; nil when there is none.
    private func structured(_ call: NodeCall, _ index: Int) throws(NodeError) -> String? {
        let value = try call.value("amount", index)
        guard let value, !value.isNull, value != "" else { return nil }
        let amount = ScriptValue.number(value)
        guard amount.isFinite else { return nil }
        let word =
            switch try call.text("unit", index).uppercased() {
            case "MILLION": "million"
            case "MILLIARD", "BILLION": "milliard"
            default: "DA"
            }
        return "\(JSONNumber.shortest(amount)) \(word)"
    }

    private static func number(_ amount: Dinars) -> JSONValue {
        amount.centimes % 100 == 0
            ? .number(JSONNumber(amount.centimes / 100)) : .number(JSONNumber(digits: amount.decimal(trimmed: true)))
    }

    private static func text(_ reading: PriceReading) -> String {
        guard let price = reading.price else { return "" }
        let low = price.lowerBound.formatted(.french, style: .chat)
        let high = price.upperBound.formatted(.french, style: .chat)
        return low == high ? low : "\(low) – \(high)"
    }
}
