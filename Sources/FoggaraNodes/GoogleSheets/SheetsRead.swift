import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Reads rows of a sheet, all or those that filters name, once for each item.
struct SheetsRead {
    private let call: NodeCall
    private let client: SheetsClient
    private let sheet: (id: String, title: String)

    /// Prepares for a sheet.
    init(_ call: NodeCall, _ client: SheetsClient, sheet: (id: String, title: String)) {
        self.call = call
        self.client = client
        self.sheet = sheet
    }

    /// The rows as items, linked to the item they were read for.
    ///
    /// - Errors: a filter on a column that the sheet does not have.
    func run() async throws(NodeError) -> [Item] {
        var result: [Item] = []
        for index in call.items.indices {
            let place = try SheetsPlace(call, index, title: sheet.title)
            let path = SheetsClient.path(
                place.range,
                render: try call.text("options.outputFormatting.values.general", index, or: "UNFORMATTED_VALUE"),
                dates: try call.text("options.outputFormatting.values.date", index, or: "FORMATTED_STRING"))
            let rows = try await client.read(path, item: index)
            for row in try chosen(table(rows, place), index) {
                result.append(Item(.object(row), pairedItem: [PairedItem(index)]))
            }
        }
        return result
    }

    /// The rows below the header as objects; empty rows are left out.
    private func table(_ rows: [[JSONValue]], _ place: SheetsPlace) -> (names: [String], rows: [JSONObject]) {
        let header = rows.indices.contains(place.header) ? rows[place.header] : []
        let width = rows.dropFirst(place.firstData).map(\.count).max() ?? 0
        let names = (0..<max(header.count, width)).map { column in
            let name = column < header.count ? ScriptValue.text(filled(header[column])) : ""
            return name.isEmpty ? "col_\(column + 1)" : name
        }
        var objects: [JSONObject] = []
        for (offset, row) in rows.enumerated().dropFirst(place.firstData) {
            if row.allSatisfy({ $0.isNull || $0 == "" }) {
                if place.stopsAtEmptyRow { break }
                continue
            }
            var object: JSONObject = ["row_number": .number(JSONNumber(place.firstRow + offset))]
            for (column, name) in names.enumerated() {
                object[name] = column < row.count ? filled(row[column]) : ""
            }
            objects.append(object)
        }
        return (names, objects)
    }

    private func filled(_ value: JSONValue) -> JSONValue { value.isNull ? "" : value }

    private func chosen(
        _ table: (names: [String], rows: [JSONObject]), _ index: Int
    ) throws(NodeError) -> [JSONObject] {
        let filters = try call.entries("filtersUI.values", index).map {
            (column: ScriptValue.text($0["lookupColumn"] ?? ""), value: ScriptValue.text($0["lookupValue"] ?? ""))
        }
        if filters.isEmpty { return table.rows }
        for filter in filters where filter.column != "row_number" && !table.names.contains(filter.column) {
            throw NodeError("NodeOperationError", "The column \"\(filter.column)\" could not be found")
        }
        let version = call.node.version
        let needsAll = try call.text("combineFilters", index, or: version < 4.3 ? "OR" : "AND") == "AND"
        let takesFirst =
            try version < 4.5
            ? call.text("options.returnAllMatches", index, or: "returnFirstMatch") == "returnFirstMatch"
            : call.flag("options.returnFirstMatch", index)
        let found = table.rows.filter { row in
            let holds = { (filter: (column: String, value: String)) in
                ScriptText.isSame(ScriptValue.text(row[filter.column] ?? ""), filter.value)
            }
            return needsAll ? filters.allSatisfy(holds) : filters.contains(where: holds)
        }
        return takesFirst ? Array(found.prefix(1)) : found
    }
}

/// Where the rows of a sheet lie.
struct SheetsPlace {
    /// What is asked for, in A1 notation.
    let range: String
    /// Number of the sheet's row that the answer begins with.
    let firstRow: Int
    /// Place of the header in the answer, from 0.
    let header: Int
    /// Place of the first row behind the header that holds data.
    let firstData: Int
    /// Whether the first empty row ends the table.
    let stopsAtEmptyRow: Bool

    /// Reads the option for one item.
    init(_ call: NodeCall, _ index: Int, title: String) throws(NodeError) {
        let option = "options.dataLocationOnSheet.values."
        let kind = try call.text(option + "rangeDefinition", index, or: "detectAutomatically")
        var first = 1
        var header = 0
        var data = 1
        var range = "'\(title)'"
        if kind == "specifyRangeA1" {
            let wanted = try call.text(option + "range", index)
            range = "\(title)!\(wanted)"
            let start = wanted.prefix { $0 != ":" }.filter(\.isNumber)
            first = max(1, Int(start) ?? 1)
        } else if kind == "specifyRange" {
            header = max(0, try call.whole(option + "headerRow", index, or: 1) - 1)
            data = max(0, try call.whole(option + "firstDataRow", index, or: 2) - 1)
        }
        self.range = range
        firstRow = first
        self.header = header
        firstData = data
        let until = try call.text(option + "readRowsUntil", index, or: "lastRowInSheet")
        stopsAtEmptyRow = kind == "detectAutomatically" && until == "firstEmptyRow"
    }
}
