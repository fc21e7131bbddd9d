package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Makes an item of every element of a list field.
package struct SplitOutNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.splitOut"]

    /// Makes the executor; it has no state.
    package init() {}

    /// Splits each item; objects are split into their values, plain values count as lists of one.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for index in call.items.indices {
            result.append(contentsOf: try split(call, index))
        }
        return NodeResult(result)
    }

    private func split(_ call: NodeCall, _ index: Int) throws(NodeError) -> [Item] {
        let item = call.items[index]
        let usesDots = try !call.flag("options.disableDotNotation", index)
        let fields = try call.names("fieldToSplitOut", index)
        let destinations = try call.names("options.destinationFieldName", index)
        if !destinations.isEmpty, destinations.count != fields.count {
            throw NodeError(
                "NodeOperationError",
                "If multiple fields to split out are given, the same number of destination fields must be given")
        }
        let include = try call.text("include", index, or: "noOtherFields")
        let others = try others(call, index, include, fields, usesDots)
        let keepsBinary = try call.flag("options.includeBinary", index)
        var rows: [Item] = []
        func row(_ place: Int) {
            if place == rows.count {
                let binary = keepsBinary ? item.binary : nil
                rows.append(Item(.object([:]), binary: binary, pairedItem: [PairedItem(index)]))
            }
        }
        for (place, field) in fields.enumerated() {
            if field == "$binary" {
                for (number, entry) in (item.binary ?? []).enumerated() {
                    row(number)
                    rows[number].binary = [entry]
                }
                continue
            }
            let destination = place < destinations.count ? destinations[place] : nil
            for (number, element) in elements(DataPath(field, usesDots: usesDots).value(in: item.json)).enumerated() {
                row(number)
                var json = rows[number].json.object ?? [:]
                if include == "noOtherFields", destination == nil, fields.count == 1, let members = members(element) {
                    for member in members { json[member.key] = member.value }
                } else {
                    json[destination ?? field] = element
                }
                rows[number].json = .object(json)
            }
        }
        guard let others else { return rows }
        return rows.map { row in
            var json = others
            for member in row.json.object ?? [:] { json[member.key] = member.value }
            var copy = row
            copy.json = .object(json)
            return copy
        }
    }

    private func others(
        _ call: NodeCall, _ index: Int, _ include: String, _ fields: [String], _ usesDots: Bool
    ) throws(NodeError) -> JSONObject? {
        let json = call.items[index].json
        switch include {
        case "allOtherFields":
            var rest = json.object ?? [:]
            for field in fields { DataPath(field, usesDots: usesDots).remove(from: &rest) }
            return rest
        case "selectedOtherFields":
            let names = try call.names("fieldsToInclude", index)
            if names.isEmpty {
                throw NodeError(
                    "NodeOperationError", "No fields specified", description: "Please add a field to include")
            }
            var chosen = JSONObject()
            for name in names {
                if let value = DataPath(name, usesDots: usesDots).value(in: json) { chosen[name] = value }
            }
            return chosen
        default: return nil
        }
    }

    private func elements(_ value: JSONValue?) -> [JSONValue] {
        switch value {
        case nil: []
        case .array(let elements): elements
        case .object(let object): object.map(\.value)
        case .some(let other): [other]
        }
    }

    private func members(_ value: JSONValue) -> JSONObject? {
        switch value {
        case .object(let object): object
        case .array(let elements): JSONObject(elements.enumerated().map { (String($0.offset), $0.element) })
        default: nil
        }
    }
}
