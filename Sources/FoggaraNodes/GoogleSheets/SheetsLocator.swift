import FoggaraEngine
import FoggaraJSON

/// Finds the spreadsheet and the sheet that the parameters name.
enum SheetsLocator {
    /// Identifier of the spreadsheet.
    ///
    /// - Errors: none is named.
    static func document(_ call: NodeCall) throws(NodeError) -> String {
        let (mode, text) = try locator(call, "documentId")
        let id = mode == "url" || text.hasPrefix("https://") ? after("/d/", in: text) ?? text : text
        if id.isEmpty { throw NodeError("NodeOperationError", "No document is chosen") }
        return id
    }

    /// The sheet's number and title among `properties`.
    ///
    /// - Errors: there is none of that name or number.
    static func sheet(_ call: NodeCall, _ properties: [JSONValue]) throws(NodeError) -> (id: String, title: String) {
        let (mode, text) = try locator(call, "sheetName")
        if mode == "name" {
            for sheet in properties where sheet["title"]?.string.map({ ScriptText.isSame($0, text) }) == true {
                return (id(sheet), text)
            }
            throw NodeError("NodeOperationError", "Sheet with name \(text) not found")
        }
        var wanted = text
        if mode == "url" { wanted = after("gid=", in: text) ?? "" }
        if wanted.hasPrefix("gid=") { wanted = String(wanted.dropFirst(4)) }
        for sheet in properties where id(sheet) == wanted { return (wanted, sheet["title"]?.string ?? "") }
        throw NodeError("NodeOperationError", "Sheet with ID \(wanted) not found")
    }

    private static func id(_ sheet: JSONValue) -> String { ScriptValue.text(sheet["sheetId"] ?? 0) }

    private static func locator(_ call: NodeCall, _ name: String) throws(NodeError) -> (mode: String, text: String) {
        let value = try call.value(name, 0)
        guard case .object(let object) = value else { return ("id", value.map { ScriptValue.text($0) } ?? "") }
        let text = object["value"].map { $0.isNull ? "" : ScriptValue.text($0) } ?? ""
        return (object["mode"]?.string ?? "list", ScriptValue.trim(text))
    }

    /// The letters, digits, hyphens and underscores behind `mark`.
    private static func after(_ mark: String, in text: String) -> String? {
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) {
                let found = rest.dropFirst(mark.count).prefix {
                    $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
                }
                return found.isEmpty ? nil : String(found)
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
