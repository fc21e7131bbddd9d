import FoggaraJSON
import FoggaraServer

extension SheetsService {
    /// The properties of a spreadsheet and its sheets, as far as `fields` asks for them.
    func properties(_ place: Int, _ request: HTTPRequest) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let spreadsheet = spreadsheets[place]
        let sheets = spreadsheet.sheets.enumerated().map { index, sheet -> JSONValue in
            ["properties": Self.properties(of: sheet, index: index)]
        }
        let whole: JSONValue = [
            "spreadsheetId": .string(spreadsheet.id),
            "properties": [
                "title": .string(spreadsheet.title), "locale": "en_US", "autoRecalc": "ON_CHANGE",
                "timeZone": "Africa/Algiers",
            ],
            "sheets": .array(sheets),
            "spreadsheetUrl": .string("https://docs.google.com/spreadsheets/d/\(spreadsheet.id)/edit"),
        ]
        let answer = try FieldMask.apply(request.query.value("fields") ?? "*", to: whole)
        return (answer, ["operation": "properties"])
    }

    private static func properties(of sheet: SheetGrid, index: Int) -> JSONValue {
        [
            "sheetId": .number(JSONNumber(sheet.id)), "title": .string(sheet.title),
            "index": .number(JSONNumber(index)),
            "sheetType": "GRID",
            "gridProperties": [
                "rowCount": .number(JSONNumber(sheet.rowCount)), "columnCount": .number(JSONNumber(sheet.columnCount)),
            ],
        ]
    }

    /// Changes the structure: `appendDimension`, `deleteDimension` and `addSheet`, all or nothing.
    mutating func batchUpdate(_ place: Int, _ request: HTTPRequest) throws(GoogleFailure) -> (JSONValue, JSONObject) {
        let body = try Self.body(request)
        guard let requests = body["requests"]?.array, !requests.isEmpty else {
            throw .invalid("Must specify at least one request.")
        }
        let before = spreadsheets[place]
        var replies: [JSONValue] = []
        do throws(GoogleFailure) {
            for (index, part) in requests.enumerated() { replies.append(try change(part, index: index, place)) }
        } catch {
            spreadsheets[place] = before
            throw error
        }
        return (
            ["spreadsheetId": .string(before.id), "replies": .array(replies)],
            ["operation": "batchUpdate", "requests": .array(requests)]
        )
    }

    private mutating func change(_ part: JSONValue, index: Int, _ place: Int) throws(GoogleFailure) -> JSONValue {
        guard let member = part.object?.members.first, part.object?.count == 1 else {
            throw .invalid("Invalid requests[\(index)]: exactly one kind of request must be set.")
        }
        switch member.key {
        case "appendDimension":
            let sheet = try sheet(member.value, "requests[\(index)].appendDimension", place)
            guard let length = member.value["length"]?.number?.integer, (1...1_000_000).contains(length) else {
                throw .invalid("Invalid requests[\(index)].appendDimension: length must be positive.")
            }
            switch member.value["dimension"]?.string {
            case "ROWS": spreadsheets[place].sheets[sheet].rowCount += Int(length)
            case "COLUMNS": spreadsheets[place].sheets[sheet].columnCount += Int(length)
            default: throw .invalid("Invalid requests[\(index)].appendDimension: No dimension specified.")
            }
            return [:]
        case "deleteDimension":
            let range = member.value["range"] ?? .null
            let sheet = try sheet(range, "requests[\(index)].deleteDimension", place)
            guard range["dimension"]?.string == "ROWS", let first = range["startIndex"]?.number?.integer,
                let end = range["endIndex"]?.number?.integer, first >= 0, first < end,
                end <= spreadsheets[place].sheets[sheet].rowCount
            else { throw .invalid("Invalid requests[\(index)].deleteDimension: Cannot delete these rows.") }
            spreadsheets[place].sheets[sheet].removeRows(Int(first)..<Int(end))
            return [:]
        case "addSheet":
            let title = member.value["properties"]?["title"]?.string ?? "Sheet\(spreadsheets[place].sheets.count + 1)"
            guard !spreadsheets[place].sheets.contains(where: { $0.title == title }) else {
                throw .invalid(
                    "Invalid requests[\(index)].addSheet: A sheet with the name \"\(title)\" already exists. Please enter another name."
                )
            }
            let id = (spreadsheets[place].sheets.map(\.id).max() ?? 0) + 1
            let sheet = SheetGrid(id: id, title: title)
            spreadsheets[place].sheets.append(sheet)
            return ["addSheet": ["properties": Self.properties(of: sheet, index: spreadsheets[place].sheets.count - 1)]]
        default:
            throw .invalid(
                "Invalid JSON payload received. Unknown name \"\(member.key)\" at 'requests[\(index)]': Cannot find field."
            )
        }
    }

    /// The place of the sheet that `sheetId` names, as a number or as its text.
    private func sheet(_ value: JSONValue, _ path: String, _ place: Int) throws(GoogleFailure) -> Int {
        let id =
            value["sheetId"]?.number?.integer.flatMap { Int(exactly: $0) } ?? value["sheetId"]?.string.flatMap {
                Int($0)
            } ?? 0
        guard let found = spreadsheets[place].sheets.firstIndex(where: { $0.id == id }) else {
            throw .invalid("Invalid \(path): No grid with id: \(id)")
        }
        return found
    }
}
