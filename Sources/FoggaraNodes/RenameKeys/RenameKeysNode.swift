package import FoggaraEngine
import FoggaraJSON
import FoggaraWorkflow

/// Gives fields other names: single ones, or all that a pattern finds.
package struct RenameKeysNode: NodeExecutor {
    /// Full type names served.
    package let types = ["n8n-nodes-base.renameKeys"]

    /// Makes the executor; it has no state.
    package init() {}

    private struct Replacement {
        let pattern: String
        let text: String
        let flags: String
        let depth: Int
    }

    /// Renames the fields of every item; a renamed field moves to the end.
    ///
    /// - Errors: a pattern that does not compile.
    package func run(_ call: NodeCall) async throws(NodeError) -> NodeResult {
        var result: [Item] = []
        for (index, item) in call.items.enumerated() {
            do throws(NodeError) {
                var json = item.json.object ?? [:]
                for entry in try call.entries("keys.key", index) {
                    rename(entry, in: &json)
                }
                for entry in try call.entries("additionalOptions.regexReplacement.replacements", index) {
                    let depth = entry["options"]?["depth"].map { ScriptValue.number($0) } ?? -1
                    let replacement = Replacement(
                        pattern: entry["searchRegex"].map { ScriptValue.text($0) } ?? "",
                        text: entry["replaceRegex"].map { ScriptValue.text($0) } ?? "",
                        flags: ScriptValue.isTruthy(entry["options"]?["caseInsensitive"]) ? "gi" : "g",
                        depth: Int(max(-1, min(1_000, depth.isNaN ? -1 : depth))))
                    json = try renamed(.object(json), replacement, level: 0, call, index).object ?? json
                }
                result.append(Item(.object(json), binary: item.binary, pairedItem: [PairedItem(index)]))
            } catch {
                guard call.continuesOnFail else { throw error.at(index) }
                result.append(error.failedItem(from: index))
            }
        }
        return NodeResult(result)
    }

    private func rename(_ entry: JSONObject, in json: inout JSONObject) {
        let old = entry["currentKey"].map { ScriptValue.text($0) } ?? ""
        let new = entry["newKey"].map { ScriptValue.text($0) } ?? ""
        let path = DataPath(old)
        guard !old.isEmpty, !new.isEmpty, old != new, let value = path.value(in: .object(json)) else { return }
        DataPath(new).set(value, in: &json)
        path.remove(from: &json)
    }

    private func renamed(
        _ value: JSONValue, _ replacement: Replacement, level: Int, _ call: NodeCall, _ index: Int
    ) throws(NodeError) -> JSONValue {
        let goesDown = replacement.depth == -1 || level < replacement.depth
        switch value {
        case .array(let elements):
            if !goesDown { return value }
            var result: [JSONValue] = []
            for element in elements {
                result.append(try renamed(element, replacement, level: level + 1, call, index))
            }
            return .array(result)
        case .object(let object):
            var result = object
            for member in object {
                let inner =
                    goesDown
                    ? try renamed(member.value, replacement, level: level + 1, call, index) : member.value
                let key = try replaced(member.key, replacement, call, index)
                if key != member.key { result[member.key] = nil }
                result[key] = inner
            }
            return .object(result)
        default: return value
        }
    }

    /// The key with the pattern's matches replaced, as JavaScript's `replace` does it.
    private func replaced(
        _ key: String, _ replacement: Replacement, _ call: NodeCall, _ index: Int
    ) throws(NodeError) -> String {
        let facts: JSONValue = [
            "key": .string(key), "pattern": .string(replacement.pattern), "flags": .string(replacement.flags),
            "text": .string(replacement.text),
        ]
        let text: JSONValue = "={{ $rename.key.replace(new RegExp($rename.pattern, $rename.flags), $rename.text) }}"
        guard let key = try call.parameters.evaluate(text, item: index, variables: ["$rename": facts])?.string else {
            throw NodeError(
                "NodeOperationError", "Invalid regular expression: /\(replacement.pattern)/: Unterminated group")
        }
        return key
    }
}
