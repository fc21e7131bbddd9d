import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// The rows that the items become.
struct SheetsRows {
    /// Names of the columns, new ones at the end.
    var columns: [String]
    /// Whether names were added.
    var hasNewColumns = false
    private let known: Int
    /// What each item sends, by column.
    private(set) var records: [JSONObject] = []

    /// Starts with the columns of the sheet.
    init(columns: [String]) {
        self.columns = columns
        known = columns.count
    }

    /// Maps the items of a call.
    ///
    /// - Errors: nothing to send, a column the sheet does not have when that is to be an error.
    mutating func read(_ call: NodeCall) throws(NodeError) {
        let isOld = call.node.version < 4
        let mode =
            try isOld
            ? call.text("dataMode", 0, or: "defineBelow") : call.text("columns.mappingMode", 0, or: "defineBelow")
        for (index, item) in call.items.enumerated() {
            switch mode {
            case "nothing": continue
            case "autoMapInputData":
                var object = item.json.object ?? [:]
                object["row_number"] = nil
                records.append(object)
            default: records.append(isOld ? try fields(call, index) : try mapped(call, index))
            }
        }
        let handling = try call.text("options.handlingExtraData", 0, or: "insertInNewColumn")
        let extra = mode == "autoMapInputData" ? handling : ""
        for record in records {
            for key in record.keys where !columns.contains(where: { ScriptText.isSame($0, key) }) {
                switch extra {
                case "ignoreIt": continue
                case "error":
                    throw NodeError(
                        "NodeOperationError", "Unexpected fields in node input",
                        description: "The input field '\(key)' doesn't match any of the columns in the Sheet. You can "
                            + "ignore this by changing the 'Handling extra data' field, which you can find under "
                            + "'Options'.")
                default:
                    columns.append(key)
                    hasNewColumns = true
                }
            }
        }
    }

    /// Takes a column that only helps to find rows out of those to be written.
    mutating func drop(_ column: String) {
        columns.removeAll { $0 == column }
        hasNewColumns = columns.count > known
    }

    /// The cells of all rows; what an item does not have becomes `missing`.
    func cells(missing: JSONValue) -> [[JSONValue]] {
        records.map { record in columns.map { record[$0].map(SheetsRows.cell) ?? missing } }
    }

    /// What the items look like after the node, when the columns are defined one by one.
    func outputs(_ call: NodeCall) throws(NodeError) -> [Item] {
        let mode = try call.text("columns.mappingMode", 0, or: "defineBelow")
        let isMapped = call.node.version >= 4 && mode == "defineBelow"
        return call.items.enumerated().map { index, item in
            let json: JSONValue = isMapped && index < records.count ? .object(records[index]) : item.json
            return Item(json, pairedItem: [PairedItem(index)])
        }
    }

    /// A value as a cell takes it: lists and objects as JSON text.
    static func cell(_ value: JSONValue) -> JSONValue {
        switch value {
        case .null: ""
        case .array, .object: .string(ScriptJSON.text(value))
        default: value
        }
    }

    private func fields(_ call: NodeCall, _ index: Int) throws(NodeError) -> JSONObject {
        var record = JSONObject()
        for entry in try call.entries("fieldsUi.fieldValues", index) {
            let name = entry["fieldId"].map { ScriptValue.text($0) } ?? ""
            if name.isEmpty { continue }
            record[name] = entry["fieldValue"] ?? ""
        }
        return record
    }

    private func mapped(_ call: NodeCall, _ index: Int) throws(NodeError) -> JSONObject {
        guard let record = try call.value("columns.value", index)?.object, !record.isEmpty else {
            throw NodeError(
                "NodeOperationError", "At least one value has to be added under 'Values to Send'", item: index)
        }
        return record
    }
}
