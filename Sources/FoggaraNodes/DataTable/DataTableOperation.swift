import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// An operation on data tables as a whole, for one item.
struct DataTableOperation {
    private let call: NodeCall
    private let index: Int

    init(_ call: NodeCall, _ index: Int) {
        self.call = call
        self.index = index
    }

    /// Runs what the parameter `operation` names.
    func run() async throws(NodeError) -> DataTableAnswer {
        let operation = try call.text("operation", index, or: "list")
        switch operation {
        case "list": return .rows(try await list())
        case "create": return .rows(try await create())
        case "clear":
            let table = try await call.dataTable(index)
            let now = call.services.clock.now()
            let tables = call.services.tables
            let rows = try await call.askTables(index, .keyed, "clear \(table.name)") { key throws(NodeError) in
                let change = DataChange(table: table.name, action: .delete(DataFilter()), key: key.text, at: now)
                return JSONDocument.value(of: Array(try await tables.change(change).utf8)) ?? .array([])
            }
            return .rows([["success": true, "deletedCount": .number(JSONNumber(rows.count))]])
        case "delete":
            let table = try await call.dataTable(index)
            try await alter("delete \(table.name)", .dropTable(name: table.name))
            return .rows([["success": true, "deletedTableId": .string(String(table.id))]])
        case "update":
            let table = try await call.dataTable(index)
            let name = try call.text("newName", index)
            if name.isEmpty { throw NodeError("NodeOperationError", "The new name is empty") }
            try await alter(
                "rename \(table.name)",
                .renameTable(name: table.name, to: name, at: call.services.clock.now()))
            return .rows([["success": true, "name": .string(name)]])
        default: throw NodeError("NodeOperationError", "The operation \"\(operation)\" is not supported!")
        }
    }

    private func list() async throws(NodeError) -> [JSONObject] {
        let tables = call.services.tables
        let all = try await call.askTables(index, .pure, "list tables") { _ throws(NodeError) in
            .array(try await tables.tables().map { .object(Self.facts($0)) })
        }
        let part = try call.text("options.filterName", index).lowercased()
        let field = try call.text("options.sortField", index, or: "name")
        let isFalling = try call.text("options.sortDirection", index, or: "asc") == "desc"
        let chosen = all.filter { part.isEmpty || $0["name"]?.string?.lowercased().contains(part) == true }
        let sorted = chosen.enumerated().sorted { left, right in
            let one = ScriptValue.text(left.element[field]).lowercased()
            let two = ScriptValue.text(right.element[field]).lowercased()
            if one == two { return left.offset < right.offset }
            return (one < two) != isFalling
        }.map(\.element)
        if try call.flag("returnAll", index, or: true) { return sorted }
        return Array(sorted.prefix(max(0, try call.whole("limit", index, or: 50))))
    }

    private func create() async throws(NodeError) -> [JSONObject] {
        let name = try call.text("tableName", index)
        if name.isEmpty { throw NodeError("NodeOperationError", "The table has no name") }
        var columns: [DataTable.Column] = []
        for entry in try call.entries("columns.column", index) {
            let column = entry["name"].map { ScriptValue.text($0) } ?? ""
            let kind = entry["type"]?.string.flatMap(DataTable.Column.Kind.init(rawValue:)) ?? .string
            columns.append(DataTable.Column(name: column, kind: kind))
        }
        let tables = call.services.tables
        if let known = try await tables.table(name) {
            if try call.flag("options.createIfNotExists", index, or: true) { return [Self.facts(known)] }
            throw NodeError("NodeOperationError", "Data table with name '\(name)' already exists in this project")
        }
        try await alter(
            "create \(name)", .defineTable(name: name, columns: columns, at: call.services.clock.now()))
        return try await tables.table(name).map { [Self.facts($0)] } ?? []
    }

    /// Sends an alteration through the gate: made twice it comes to the same, but for a rename.
    private func alter(_ summary: String, _ change: StoreChange) async throws(NodeError) {
        let tables = call.services.tables
        _ = try await call.askTables(index, .keyed, summary) { _ throws(NodeError) in
            try await tables.alter(change)
            return .array([])
        }
    }

    private static func facts(_ table: DataTable) -> JSONObject {
        [
            "id": .string(String(table.id)), "name": .string(table.name),
            "columns": .array(
                table.columns.enumerated().map { place, column in
                    [
                        "name": .string(column.name), "type": .string(column.kind.rawValue),
                        "index": .number(JSONNumber(place)),
                    ]
                }), "createdAt": .string(table.createdAt.iso8601), "updatedAt": .string(table.updatedAt.iso8601),
        ]
    }
}
