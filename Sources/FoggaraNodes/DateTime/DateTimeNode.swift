package import FoggaraEngine
import FoggaraExpression
import FoggaraJSON
import FoggaraWorkflow

/// Calculates with dates and writes them.
///
/// Plan: the date of a parameter becomes an instant and a zone; everything else is asked of the expression language,
/// which has n8n's dates.
package struct DateTimeNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.dateTime"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Runs the operation for every item.
    ///
    /// - Errors: a text that is no date.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                let isOld = call.node.version < 2
                let field = try call.text(
                    isOld ? "dataPropertyName" : "outputFieldName", index, or: isOld ? "data" : "newDate")
                let value =
                    try isOld
                    ? LegacyDateOperation(call, index).value() : DateOperation(call, index).value()
                let keeps = try call.flag("options.includeInputFields", index)
                var json = isOld || keeps ? item.json.object ?? [:] : [:]
                if let value {
                    if isOld { DataPath(field).set(value, in: &json) } else { json[field] = value }
                }
                result.append(Item(.object(json), pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }
}

/// An instant with the zone it is to be seen in.
struct ZonedInstant {
    /// Milliseconds since 1970.
    var milliseconds: Double
    /// Name of the zone.
    var zone: String

    /// The value in the form of variables of expressions.
    var json: JSONValue {
        ["ms": JSONNumber(milliseconds).map { .number($0) } ?? .null, "zone": .string(zone)]
    }
}
