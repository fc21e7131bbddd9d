import FoggaraJSON
import FoggaraWorkflow

extension LoweringRequest {
    /// Code that defines `input`, an object with the node's parameters, as the rules of `data/n8n/<type>.js` take it.
    func inputCode(without left: Set<String> = []) -> String {
        let members = parameters.filter { !left.contains($0.key) }.map { member in
            "  \(member.key): value(() => \(Self.script(member.value))),"
        }
        return """
            // \(node.type): the same answer as Foggara's own node. Written by foggara export.
            // A parameter that fails, such as a field of something missing, counts as absent.
            const value = (compute) => { try { return compute(); } catch { return undefined; } };
            const input = {
            \(members.joined(separator: "\n"))
            };

            """
    }

    /// Switches of a node before the principal: it treats errors as the own node does.
    var errorSettings: JSONObject {
        node.options.onError == .stopWorkflow ? [:] : ["onError": .string(node.options.onError.rawValue)]
    }

    /// Where errors of an inner Code node leave: behind `outputs` outputs of the own node, when it has an error output.
    func exits(outputs: Int, errorsFrom inner: String, codeOutputs: Int = 1) -> [[LoweredGraph.Port]] {
        guard node.options.onError == .continueErrorOutput else { return [] }
        let own = (0..<outputs).map { [LoweredGraph.Port(node.name, $0)] }
        return own + [[LoweredGraph.Port(inner, codeOutputs)]]
    }
}

/// Conditions of `if` and `switch` nodes of the third generation.
enum LoweredCondition {
    /// A filter with one condition on a value computed by an expression.
    static func filter(_ left: String, equals right: JSONValue, type: String, operation: String) -> JSONObject {
        var comparison: JSONObject = ["type": .string(type), "operation": .string(operation)]
        if right.isNull { comparison["singleValue"] = true }
        return [
            "options": ["caseSensitive": true, "leftValue": "", "typeValidation": "loose", "version": 2],
            "conditions": [
                [
                    "id": "00000000-0000-4000-8000-000000000001", "leftValue": .string(left),
                    "rightValue": right.isNull ? "" : right, "operator": .object(comparison),
                ]
            ],
            "combinator": "and",
        ]
    }
}
