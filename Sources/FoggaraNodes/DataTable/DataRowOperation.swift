import FoggaraEngine
import FoggaraJSON
import FoggaraStore
import FoggaraSystem
import FoggaraWorkflow

/// An operation on the rows of a data table, for one item.
struct DataRowOperation {
    private let call: NodeCall
    private let index: Int

    init(_ call: NodeCall, _ index: Int) {
        self.call = call
        self.index = index
    }

    /// Runs what the parameter `operation` names.
    func run() async throws(NodeError) -> DataTableAnswer {
        let operation = try call.text("operation", index, or: "insert")
        let table = try await call.dataTable(index)
        switch operation {
        case "get": return .rows(try await read(table))
        case "rowExists": return .passes(try await !find(table, "rowExists").isEmpty)
        case "rowNotExists": return .passes(try await find(table, "rowNotExists").isEmpty)
        case "insert":
            return .rows(try await change(table, .insert([try cells(of: table)]), operation))
        case "update", "upsert":
            let filter = try filter(of: table, isNeeded: true)
            let cells = try cells(of: table)
            if try call.flag("options.dryRun", index) {
                return .rows(try await rehearse(table, filter, cells, operation))
            }
            return .rows(
                try await change(
                    table, operation == "update" ? .update(filter, cells) : .upsert(filter, cells), operation))
        case "deleteRows":
            let filter = try filter(of: table, isNeeded: true)
            if try call.flag("options.dryRun", index) {
                return .rows(try await rehearse(table, filter, nil, operation))
            }
            return .rows(try await change(table, .delete(filter), operation))
        default: throw NodeError("NodeOperationError", "The operation \"\(operation)\" is not supported!")
        }
    }

    private func read(_ table: DataTable) async throws(NodeError) -> [JSONObject] {
        var rows = try await matching(table, try filter(of: table, isNeeded: false), "get")
        if try call.flag("orderBy", index) {
            let column = try call.text("orderByColumn", index, or: "createdAt")
            let isFalling = try call.text("orderByDirection", index, or: "DESC") != "ASC"
            try known(column, of: table)
            // Equal values keep the order of their numbers; null comes first, as in the store n8n uses.
            rows = rows.enumerated().sorted { left, right in
                let one = left.element[column] ?? .null
                let two = right.element[column] ?? .null
                if one == two { return left.offset < right.offset }
                let isBefore = one.isNull || (!two.isNull && ScriptValue.isLess(one, two))
                return isFalling ? !isBefore : isBefore
            }.map(\.element)
        }
        if try call.flag("returnAll", index) { return rows }
        return Array(rows.prefix(max(0, try call.whole("limit", index, or: 50))))
    }

    private func find(_ table: DataTable, _ name: String) async throws(NodeError) -> [JSONObject] {
        try await matching(table, try filter(of: table, isNeeded: true), name)
    }

    private func matching(
        _ table: DataTable, _ filter: DataFilter, _ name: String
    ) async throws(NodeError) -> [JSONObject] {
        let tables = call.services.tables
        return try await call.askTables(index, .pure, "\(name) \(table.name)") { _ throws(NodeError) in
            .array(try await tables.rows(of: table, filter).map { .object($0.json(of: table)) })
        }
    }

    private func change(
        _ table: DataTable, _ action: DataChange.Action, _ name: String
    ) async throws(NodeError) -> [JSONObject] {
        let tables = call.services.tables
        let now = call.services.clock.now()
        return try await call.askTables(index, .keyed, "\(name) \(table.name)") { key throws(NodeError) in
            let change = DataChange(table: table.name, action: action, key: key.text, at: now)
            return JSONDocument.value(of: Array(try await tables.change(change).utf8)) ?? .array([])
        }
    }

    /// The rows before and after a change that is not made.
    private func rehearse(
        _ table: DataTable, _ filter: DataFilter, _ cells: JSONObject?, _ name: String
    ) async throws(NodeError) -> [JSONObject] {
        let found = try await matching(table, filter, name)
        func marked(_ row: JSONObject, _ state: String) -> JSONObject {
            var copy = row
            copy["dryRunState"] = .string(state)
            return copy
        }
        guard let cells else { return found.map { marked($0, "before") } }
        let written = found.isEmpty && name == "upsert" ? [JSONObject()] : found
        return written.flatMap { row in
            var after = row
            for member in cells { after[member.key] = member.value }
            return [marked(row, "before"), marked(after, "after")]
        }
    }

    // MARK: - Parameters

    private func filter(of table: DataTable, isNeeded: Bool) throws(NodeError) -> DataFilter {
        let needsAll = try call.text("matchType", index, or: "anyCondition") == "allConditions"
        let entries = try call.entries("filters.conditions", index)
        if entries.isEmpty, isNeeded {
            throw NodeError("NodeOperationError", "At least one condition is required")
        }
        var conditions: [DataFilter.Condition] = []
        for entry in entries { conditions.append(try condition(entry, of: table)) }
        return DataFilter(conditions, needsAll: needsAll)
    }

    private func condition(_ entry: JSONObject, of table: DataTable) throws(NodeError) -> DataFilter.Condition {
        let column = entry["keyName"].map { ScriptValue.text($0) } ?? "id"
        let name = entry["condition"]?.string ?? "eq"
        try known(column, of: table)
        switch name {
        case "isEmpty": return DataFilter.Condition(column, .eq, .null)
        case "isNotEmpty": return DataFilter.Condition(column, .neq, .null)
        case "isTrue": return DataFilter.Condition(column, .eq, true)
        case "isFalse": return DataFilter.Condition(column, .eq, false)
        default: break
        }
        guard let comparison = DataFilter.Condition.Operator(rawValue: name) else {
            throw NodeError("NodeOperationError", "The condition \"\(name)\" is not supported")
        }
        let value = entry["keyValue"] ?? .null
        if comparison == .like || comparison == .ilike {
            let text = ScriptValue.text(value)
            return DataFilter.Condition(column, comparison, .string(text.contains("%") ? text : "%" + text + "%"))
        }
        return DataFilter.Condition(
            column, comparison,
            try DataCell(zone: DateZone.named(call.plan.timezone)).value(value, column, kind(column, of: table)))
    }

    /// The cells that an item writes.
    private func cells(of table: DataTable) throws(NodeError) -> JSONObject {
        var values: JSONObject
        if try call.text("columns.mappingMode", index, or: "defineBelow") == "autoMapInputData" {
            values = call.items[index].json.object ?? [:]
            for name in DataTable.ownColumns { values[name] = nil }
        } else {
            values = try call.value("columns.value", index)?.object ?? [:]
        }
        var cells = JSONObject()
        let cell = DataCell(zone: DateZone.named(call.plan.timezone))
        for member in values {
            guard let column = table.column(member.key) else {
                throw NodeError(
                    "NodeOperationError", "unknown column name '\(member.key)'",
                    description: "The data table '\(table.name)' has no such column.")
            }
            cells[member.key] = try cell.value(member.value, column.name, column.kind)
        }
        return cells
    }

    private func known(_ column: String, of table: DataTable) throws(NodeError) {
        guard table.column(column) != nil || DataTable.ownColumns.contains(column) else {
            throw NodeError("NodeOperationError", "unknown column name '\(column)'")
        }
    }

    private func kind(_ column: String, of table: DataTable) -> DataTable.Column.Kind {
        column == "id" ? .number : table.column(column)?.kind ?? .date
    }
}
