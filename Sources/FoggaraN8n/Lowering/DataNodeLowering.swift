import FoggaraJSON
import FoggaraWorkflow

/// Replaces an own node that reads data, item by item, by a Code node.
///
/// The rules of the node are a data file, `data/n8n/<type>.js`: a script that defines `read(input)`, where `input`
/// holds the node's parameters for one item. The Code node evaluates the parameters, calls `read` and adds what it gives
/// to the item under `outputField`.
struct DataNodeLowering {
    /// What the node reads, for `outputField` and the message of an undecided reading.
    let subject: String
    /// The key of a reading that says whether it is undecided.
    var doubt = "undecided"

    /// The Code node; nil when the rules are not there.
    func lower(_ request: LoweringRequest) -> LoweredGraph? {
        guard let rules = request.rules() else { return nil }
        var input: [String] = []
        for member in request.parameters where member.key != "outputField" && member.key != "undecided" {
            input.append("  \(member.key): value(() => \(LoweringRequest.script(member.value))),")
        }
        let field = ScriptLiteral.write(request.parameters["outputField"] ?? .string(subject))
        let failing =
            request.text("undecided") != "error"
            ? ""
            : """
            if (result.\(doubt)) {
              const reasons = (result.flags ?? []).join(', ');
              throw new Error('The \(subject) is undecided' + (reasons ? ': ' + reasons : ''));
            }

            """
        let code = """
            // \(request.node.type): the same answer as Foggara's own node. Written by foggara export.
            // A parameter that fails, such as a field of something missing, counts as absent.
            const value = (compute) => { try { return compute(); } catch { return undefined; } };
            const input = {
            \(input.joined(separator: "\n"))
            };

            \(rules)
            const result = read(input);
            \(failing)\
            return { json: { ...$json, [\(field)]: result } };

            """
        return LoweredGraph(
            LoweredGraph.Node(
                name: request.node.name, type: "n8n-nodes-base.code", version: 2,
                parameters: ["mode": "runOnceForEachItem", "language": "javaScript", "jsCode": .string(code)]))
    }
}
