import FoggaraAlgeria
package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Finds the wilaya and commune that a text names.
///
/// - Shape: adds `{"code": 16, "wilaya": "Alger", "wilayaArabic": "الجزائر", "commune": "Bab El Oued", "undecided": false,
///   "reason": null, "choices": []}` under the output field; `choices` holds codes when several wilayas fit.
package struct WilayaNode: NodeExecutor {
    /// Full type names served.
    package let types = ["foggara.wilaya"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Adds the place to every item.
    ///
    /// - Errors: an undecided place, when the node is to fail then; a node that goes on makes an error item.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let (place, doubt) = try read(call, index)
                if let doubt, try call.text("undecided", index, or: "flag") == "error" {
                    throw NodeError("NodeOperationError", "The place is undecided: \(doubt)", item: index)
                }
                var json = item.json.object ?? [:]
                DataPath(try call.text("outputField", index, or: "place")).set(.object(place), in: &json)
                result.append(Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func read(_ call: NodeCall, _ index: Int) throws(NodeError) -> (JSONObject, String?) {
        let text = try call.text("text", index)
        let usesShipping = try call.text("numbering", index, or: "official") == "legacy58"
        if usesShipping, let number = Int(ScriptValue.trim(text)) {
            if let match = Places.resolve(shipCode: number, town: nil) { return (found(match), nil) }
            return (open("no place in the text", []), "no place in the text")
        }
        switch Places.read(text) {
        case .found(let match): return (found(match), nil)
        case .ambiguous(let codes):
            return (open("several wilayas fit", codes), "several wilayas fit")
        case .none: return (open("no place in the text", []), "no place in the text")
        }
    }

    private func found(_ match: PlaceMatch) -> JSONObject {
        let wilaya = Wilaya(match.wilaya)
        return [
            "code": .number(JSONNumber(match.wilaya.rawValue)), "wilaya": .string(wilaya.nameFrench),
            "wilayaArabic": .string(wilaya.nameArabic), "commune": match.commune.map { .string($0) } ?? .null,
            "undecided": false, "reason": .null, "choices": [],
        ]
    }

    private func open(_ reason: String, _ choices: [WilayaCode]) -> JSONObject {
        [
            "code": .null, "wilaya": .null, "wilayaArabic": .null, "commune": .null, "undecided": true,
            "reason": .string(reason), "choices": .array(choices.map { .number(JSONNumber($0.rawValue)) }),
        ]
    }
}
