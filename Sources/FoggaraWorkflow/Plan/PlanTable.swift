import FoggaraJSON

/// A data table that a plan uses, made when it is first asked for.
package struct PlanTable: Sendable, Hashable {
    /// Name by which nodes find it.
    package var name: String
    /// Columns in order; kinds are `string number boolean date`.
    package var columns: [TableDeclaration.Column]

    /// Describes a table.
    package init(name: String, columns: [TableDeclaration.Column]) {
        self.name = name
        self.columns = columns
    }

    /// The table as `{"name": "orders", "columns": {"phone": "string"}}`.
    var json: JSONValue {
        [
            "name": .string(name),
            "columns": .object(JSONObject(columns.map { ($0.name, JSONValue.string($0.kind)) })),
        ]
    }

    /// Reads a table of a stored plan; nil when it is none.
    init?(json: JSONValue) {
        guard let name = json["name"]?.string, let columns = json["columns"]?.object else { return nil }
        self.init(
            name: name,
            columns: columns.map { TableDeclaration.Column(name: $0.key, kind: $0.value.string ?? "string") })
    }
}
