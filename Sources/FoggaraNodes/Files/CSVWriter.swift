import FoggaraJSON

/// Writes objects as comma-separated values, inner fields as columns of their own: `client.nom`, `tags.0`.
struct CSVWriter {
    /// What parts fields.
    let delimiter: String
    /// Whether the names of the columns stand above.
    let hasHeader: Bool

    /// The objects as text, a line each; a column for every field that any of them has.
    func text(_ objects: [JSONValue]) -> String {
        var columns: [String] = []
        var rows: [JSONObject] = []
        var known: Set<String> = []
        for object in objects {
            var row = JSONObject()
            flatten(object, "", into: &row)
            for member in row where known.insert(member.key).inserted { columns.append(member.key) }
            rows.append(row)
        }
        var lines = hasHeader ? [columns.map(quoted).joined(separator: delimiter)] : []
        for row in rows {
            lines.append(columns.map { quoted(shown(row[$0])) }.joined(separator: delimiter))
        }
        return lines.joined(separator: "\n")
    }

    private func flatten(_ value: JSONValue, _ path: String, into row: inout JSONObject) {
        switch value {
        case .object(let object) where path.isEmpty || !object.isEmpty:
            for member in object {
                flatten(member.value, path.isEmpty ? member.key : path + "." + member.key, into: &row)
            }
        case .array(let elements) where !elements.isEmpty:
            for (place, element) in elements.enumerated() { flatten(element, "\(path).\(place)", into: &row) }
        default: row[path] = value
        }
    }

    private func shown(_ value: JSONValue?) -> String {
        switch value {
        case nil, .null, .array, .object: ""
        case .bool(let flag): flag ? "TRUE" : "FALSE"
        case .some(let other): ScriptValue.text(other)
        }
    }

    private func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0 != "\"" && $0 != "\n" && $0 != "\r" }
        if isPlain, !ScriptText.contains(text, delimiter) { return text }
        return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
