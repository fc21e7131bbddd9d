import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Writes items as an HTML table: one row an item, columns in the order in which keys first occur.
struct HTMLTable {
    private let capitalises: Bool
    private let caption: String
    private let attributes: [String: String]

    /// Reads the options.
    ///
    /// - Errors: an option cannot be evaluated.
    init(_ call: NodeCall) throws(NodeError) {
        capitalises = try call.flag("options.capitalize", 0)
        caption = try call.text("options.caption", 0)
        var attributes: [String: String] = [:]
        for name in ["table", "header", "row", "cell"] {
            let text = try call.text("options.\(name)Attributes", 0)
            attributes[name] = text.isEmpty ? "" : " " + text
        }
        self.attributes = attributes
    }

    /// The table; values are escaped, so that they stay text.
    func text(_ items: [Item]) -> String {
        var keys: [String] = []
        var seen: Set<String> = []
        for item in items {
            for key in item.json.object?.keys ?? [] where seen.insert(key).inserted { keys.append(key) }
        }
        var result = "<table\(attributes["table"] ?? "")>"
        if !caption.isEmpty { result += "<caption>\(HTMLWriter.escaped(caption))</caption>" }
        result += "<thead\(attributes["header"] ?? "")><tr>"
        for key in keys {
            let title = capitalises ? key.prefix(1).uppercased() + key.dropFirst() : key
            result += "<th>\(HTMLWriter.escaped(title))</th>"
        }
        result += "</tr></thead><tbody>"
        for item in items {
            result += "<tr\(attributes["row"] ?? "")>"
            for key in keys {
                let value = item.json[key].map { HTMLWriter.escaped(ScriptValue.text($0)) } ?? ""
                result += "<td\(attributes["cell"] ?? "")>\(value)</td>"
            }
            result += "</tr>"
        }
        return result + "</tbody></table>"
    }
}
